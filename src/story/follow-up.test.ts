import { describe, expect, it } from 'vitest';
import { aloud } from '../../test/story/aloud';
import { history, MS, NOW, playbook, SAM, situation, touch } from '../../test/story/histories';
import { followUp } from './follow-up';
import { DAY } from './time';

const person = (name: string, ...touches: ReturnType<typeof touch>[]) =>
  history(touches, { prospect: { addresses: [`${name}@x.example`], slugs: [], name } });
const registered = (days = 2) =>
  touch('webinar-registered', days, { title: 'Cleaning data', topic: 'labels' });

const lines = followUp(
  [
    person('quiet', registered()),
    person('called', registered(), touch('sales-called', 1), touch('sales-called', 2)),
    person('lively', registered(), touch('content-downloaded', 3), touch('page-visited', 4)),
    person('out', registered(), touch('unsubscribed', 1)),
    person('asked', registered(), touch('demo-requested', 1)),
    person('missed', registered(), touch('contact-requested', 60)),
    person('kims', registered(), touch('sales-talked', 3, { rep: 'Kim Other' })),
    person('stranger'),
    person('evaluating', registered(), touch('pricing-visited', 2), touch('pricing-visited', 3)),
    person('asked-kim', touch('demo-requested', 1), touch('sales-called', 3, { rep: 'Kim Other' })),
  ],
  playbook(),
  situation({ me: SAM }),
);
const names = (group: string) => lines.filter((it) => it.group === group).map((it) => it.prospect.name);

describe('the follow-up list', () => {
  it('puts requests first, then those who evaluate', () => {
    expect(names('ready')).toEqual(['asked', 'missed', 'evaluating']);
  });

  it('carries on with the liveliest first', () => {
    expect(names('carry-on')).toEqual(['lively', 'quiet']);
  });

  it('leaves alone whoever may not be written to, now or by us', () => {
    expect(names('leave-alone').toSorted()).toEqual(['asked-kim', 'called', 'kims', 'out', 'stranger']);
  });

  it('comes in the order of its groups', () => {
    expect(lines.map((it) => it.group).filter((it, i, all) => it !== all[i - 1])).toEqual([
      'ready',
      'carry-on',
      'leave-alone',
    ]);
  });

  it('says why in a line, and what to write with', () => {
    const quiet = lines.find((it) => it.prospect.name === 'quiet')!;
    expect(aloud(quiet.reason, NOW)).toBe('Signing up is not asking. Carry the story on.');
    expect(quiet.move.opener).toBeTruthy();
    expect(quiet.verdict).toBe('hold');
  });

  it('ranks whom to call: asked, missed, evaluating, talking, then by what they did of late', () => {
    const many = Array.from({ length: 4 }, () => touch('page-visited', 20));
    const of = followUp(
      [
        person('talking', touch('sales-talked', 3), touch('replied', 20)),
        person('talking-more', touch('sales-talked', 3), touch('replied', 20), touch('page-visited', 30)),
        person('customer', touch('deal-won', 90), ...many),
        person('evaluating', touch('pricing-visited', 2), touch('pricing-visited', 3), ...many),
        person('missed', touch('demo-requested', 60), ...many),
        person('asked', touch('demo-requested', 3)),
      ],
      playbook(),
      situation(),
    );
    expect(of.map((it) => it.group)).toEqual(Array(6).fill('ready'));
    expect(of.map((it) => it.prospect.name)).toEqual([
      'asked',
      'missed',
      'evaluating',
      'talking-more',
      'talking',
      'customer',
    ]);
  });

  it('counts what they did within 30 days, and no opening or sending', () => {
    const weight = (...touches: ReturnType<typeof touch>[]) =>
      followUp([person('a', ...touches)], playbook(), situation())[0]!.weight;
    expect(weight(touch('page-visited', 30))).toBe(1);
    expect(weight(touch('page-visited', 30 + MS))).toBe(0);
    expect(weight(touch('pricing-visited', 3))).toBe(1);
    expect(weight(touch('replied', 3))).toBe(1);
    expect(weight(touch('nurture-opened', 3), touch('nurture-sent', 3), touch('opted-in', 3))).toBe(0);
  });

  it('says when they last did something, and puts that first of equals', () => {
    const of = followUp(
      [person('a', touch('page-visited', 9)), person('b', touch('page-visited', 8)), person('c')],
      playbook(),
      situation(),
    );
    expect(of.map((it) => [it.prospect.name, it.lastAt])).toEqual([
      ['b', NOW - 8 * DAY],
      ['a', NOW - 9 * DAY],
      ['c', undefined],
    ]);
    expect(of[2]).not.toHaveProperty('lastAt');
  });

  it('leaves requests of uncertain people to be made sure of first, and a no alone', () => {
    const unsure = { match: { by: 'name-and-company', candidates: [] } } as const;
    const group = (it: ReturnType<typeof person>) => followUp([it], playbook(), situation())[0]!.group;
    expect(group({ ...person('a', touch('demo-requested', 3)), ...unsure })).toBe('carry-on');
    expect(group({ ...person('a', touch('demo-requested', 60)), ...unsure })).toBe('carry-on');
    expect(group(person('a', touch('demo-requested', 60)))).toBe('ready');
    expect(group(person('a', touch('deal-lost', 3)))).toBe('leave-alone');
    expect(group(person('a', touch('unsubscribed', 3), touch('replied', 2)))).toBe('ready');
  });

  it('tells people apart by address, else by profile, else by name', () => {
    const prospect = (of: object) => history([], { prospect: { addresses: [], slugs: [], ...of } });
    const all = [
      prospect({ name: 'c' }),
      prospect({ slugs: ['b'], name: 'z' }),
      prospect({ addresses: ['a@x.example'], slugs: ['y'] }),
      prospect({}),
    ];
    for (const given of [all, all.toReversed()])
      expect(followUp(given, playbook(), situation()).map((it) => it.prospect)).toEqual(
        [3, 2, 1, 0].map((it) => all[it]!.prospect),
      );
  });

  it('does not depend on the order it is given', () => {
    const some = [person('b', registered()), person('a', registered()), person('c')];
    const of = (all: typeof some) => followUp(all, playbook(), situation()).map((it) => it.prospect.name);
    expect(of(some)).toEqual(of(some.toReversed()));
  });
});
