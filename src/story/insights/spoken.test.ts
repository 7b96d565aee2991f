import { describe, expect, it } from 'vitest';
import { NOW, touch } from '../../../test/story/histories';
import { download, of, report, type Someone } from '../../../test/story/people';
import { DAY } from '../time';
import type { Touch } from '../touch';

const ON_LINKEDIN = { addresses: [], slugs: ['jane-doe'], company: 'Northwind Foods' };
const sent = (days: number, campaign: string) => touch('nurture-sent', days, { campaign });
const corrected = (days: number, more: Partial<Touch> = {}) =>
  touch('reclassified', days, { segment: 'Food makers', ...more });

describe('what reps reclassified', () => {
  const campaignsOf = (...people: Touch[][]) => report(people.map((it) => of(...it))).campaigns;

  it('goes to the campaign that led to them by then', () => {
    expect(campaignsOf([sent(10, 'Autumn'), corrected(5), sent(2, 'Winter')])).toEqual([
      { campaign: 'Autumn', prospects: 0, reclassified: 1 },
    ]);
    expect(campaignsOf([sent(10, 'Spring'), sent(5, 'Autumn'), corrected(5)])).toEqual([
      { campaign: 'Autumn', prospects: 1, reclassified: 1 },
    ]);
  });

  it('goes to the campaign it names itself, which has led nobody to us', () => {
    expect(campaignsOf([sent(10, 'Autumn'), corrected(5, { campaign: 'Winter' })])).toEqual([
      { campaign: 'Winter', prospects: 0, reclassified: 1 },
    ]);
    expect(campaignsOf([corrected(5, { campaign: 'Winter' }), corrected(4)])).toEqual([
      { prospects: 1, reclassified: 1 },
      { campaign: 'Winter', prospects: 0, reclassified: 1 },
    ]);
  });

  it('is listed by how often, then by how many came through it; who was found right is not listed', () => {
    const wrong = (campaign: string) => [sent(10, campaign), corrected(5)];
    const right = (campaign: string) => [sent(10, campaign)];
    const all = [right('Right'), wrong('Once'), wrong('Once of two'), right('Once of two')];
    const listed = campaignsOf(...all, wrong('Twice'), wrong('Twice'));
    expect(listed.map(({ campaign }) => campaign)).toEqual(['Twice', 'Once of two', 'Once']);
  });

  it('is told with what it was and is, the newest first', () => {
    const told = report([
      { touches: [corrected(9, { persona: 'Owner', stage: 'options', note: 'They bake.' })] },
      { touches: [corrected(3)], prospect: { ...ON_LINKEDIN, segment: 'Retailers' } },
      { touches: [corrected(6)], prospect: { addresses: [], slugs: [], company: '' } },
    ]).corrected;
    const segment = 'Food makers';
    const at = (days: number) => NOW - days * DAY;
    expect(told).toStrictEqual([
      { who: 'jane-doe', company: 'Northwind Foods', was: 'Retailers', segment, at: at(3) },
      { who: '', segment, at: at(6) },
      {
        who: 'jane@northwind.example',
        company: 'Northwind Foods',
        ...{ segment, persona: 'Owner', stage: 'options', reason: 'They bake.' },
        at: at(9),
      },
    ]);
  });
});

describe('what reps called wrong', () => {
  const wrong = (days: number, rule: string, more: Partial<Someone> = {}): Someone => ({
    touches: [],
    dismissals: [{ rule, at: NOW - days * DAY, until: NOW }],
    ...more,
  });

  it('is listed by how many see the rule, then by how many called it wrong; other rules are not', () => {
    const { rules } = report([
      of(download(3, 'research')),
      of(download(20, 'research')),
      wrong(1, 'bounced'),
      wrong(1, 'customer'),
      wrong(2, 'customer'),
    ]);
    expect(rules.map(({ rule, shown, wrong: by }) => `${rule}: ${shown}, ${by}`)).toEqual([
      'too-early: 2, 0',
      'not-a-buying-signal: 1, 0',
      'customer: 0, 2',
      'bounced: 0, 1',
    ]);
  });

  it('is told of everybody, the newest first, even of a rule that is no more', () => {
    const { calledWrong, rules } = report([
      wrong(9, 'customer'),
      wrong(1, 'no-more', { prospect: ON_LINKEDIN }),
      wrong(5, 'bounced', { prospect: { addresses: [], slugs: [], company: '' } }),
    ]);
    const company = 'Northwind Foods';
    expect(calledWrong).toStrictEqual([
      { who: 'jane-doe', company, rule: 'no-more', at: NOW - DAY },
      { who: '', rule: 'bounced', at: NOW - 5 * DAY },
      { who: 'jane@northwind.example', company, rule: 'customer', at: NOW - 9 * DAY },
    ]);
    expect(rules.map(({ rule }) => rule)).not.toContain('no-more');
  });
});
