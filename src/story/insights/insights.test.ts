import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JANE, NOW, touch } from '../../../test/story/histories';
import { download, of, report, type Someone } from '../../../test/story/people';
import { DAY } from '../time';
import { KINDS, type Kind, type Touch } from '../touch';
import { INSIGHTS } from './insights';

describe('stories carried on', () => {
  const story = download(9, 'research', { title: 'Why dirty data costs you', topic: 'data quality' });
  const last = (...touches: Touch[]) => report([of(...touches)]).continued.at(-1);

  it.each([
    ['names the topic', { topic: 'Data quality' }, 'continued'],
    ['has the topic in its subject', { title: 'Quality of your data, once more' }, 'continued'],
    ['shares words with what they read', { title: 'What dirty labels costs' }, 'continued'],
    ['has another agenda', { title: 'Our new platform in 15 minutes' }, 'restarted'],
    ['has no words', {}, 'untold'],
  ])('a mail that %s', (_, more, expected) => {
    expect(last(story, touch('sales-emailed', 5, more))).toMatchObject({
      continued: 0,
      restarted: 0,
      untold: 0,
      [expected]: 1,
    });
  });

  it('can’t be told where there was no story before, or only later', () => {
    const mail = touch('sales-emailed', 12, { title: 'Our new platform' });
    expect(last(mail, story)).toMatchObject({ untold: 1, restarted: 0 });
  });

  it('tells twelve months, the last one ours', () => {
    const { continued } = report([]);
    expect(continued).toHaveLength(12);
    expect(new Date(continued.at(-1)!.month).toISOString()).toBe('2025-11-01T00:00:00.000Z');
    expect(new Date(continued[0]!.month).toISOString()).toBe('2024-12-01T00:00:00.000Z');
  });
});

describe('warnings', () => {
  it('counts prospects who see a rule now, and those for whom it was called wrong', () => {
    const dismissals = [{ rule: 'too-early', at: NOW - DAY, until: NOW + DAY, reason: 'They called us.' }];
    const { rules, calledWrong } = report([
      of(download(3, 'research')),
      { touches: [download(3, 'research')], dismissals, prospect: { company: 'Acme' } },
    ]);
    expect(rules.find((it) => it.rule === 'too-early')).toEqual({ rule: 'too-early', shown: 1, wrong: 1 });
    expect(rules.find((it) => it.rule === 'not-a-buying-signal')).toMatchObject({ shown: 2, wrong: 0 });
    expect(calledWrong).toMatchObject([
      { who: JANE.addresses[0], company: 'Acme', reason: 'They called us.' },
    ]);
  });
});

describe('contact pressure', () => {
  it('counts sales and marketing of 30 days since the last answer, and all beyond in one', () => {
    const mails = (count: number) =>
      Array.from({ length: count }, (_, nth) => touch('nurture-sent', nth + 1));
    const { pressed } = report([
      of(...mails(2)),
      of(...mails(20)),
      of(touch('nurture-sent', 31)),
      of(...mails(5), touch('replied', 0.5)),
    ]);
    expect(pressed.limit).toBe(8);
    expect(pressed.prospects).toEqual([2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });
});

describe('the way through the stages', () => {
  it('measures stays that are over, who stands where, and steps back', () => {
    const there = [download(100, 'research'), download(99, 'research')];
    const on = [touch('pricing-visited', 80), touch('pricing-visited', 79)];
    const back = [download(20, 'priority'), download(19, 'priority')];
    const { stages } = report([of(...there, ...on), of(...there, ...on, ...back), of(...there)]);
    const stage = (id: string) => stages.find((it) => it.stage === id);
    expect(stage('research')).toMatchObject({ now: 1, stays: 2, back: 0 });
    expect(stage('research')?.medianDays).toBeCloseTo(21);
    expect(stage('options')).toMatchObject({ now: 1, stays: 1, back: 1 });
    expect(stage('priority')).toMatchObject({ now: 1 });
    expect(stage('validation')).toEqual({
      stage: 'validation',
      label: 'Validation',
      now: 0,
      stays: 0,
      back: 0,
    });
  });
});

describe('reclassifications', () => {
  it('go to the campaign that led to them; who was merely kept is none', () => {
    const campaign = touch('nurture-sent', 10, { campaign: 'Autumn' });
    const right = touch('reclassified', 5, { segment: 'Food makers', note: 'They bake.', by: 'sales' });
    const kept = touch('reclassified', 4, { source: 'throughline' });
    const { campaigns, corrected } = report([
      { touches: [campaign, right, kept], prospect: { segment: 'Retailers' } },
      of(campaign),
      of(touch('reclassified', 1, { persona: 'Owner' })),
    ]);
    expect(campaigns).toEqual([
      { campaign: 'Autumn', prospects: 2, reclassified: 1 },
      { prospects: 1, reclassified: 1 },
    ]);
    expect(corrected.at(-1)).toMatchObject({
      campaign: 'Autumn',
      was: 'Retailers',
      segment: 'Food makers',
      reason: 'They bake.',
    });
  });
});

describe('content', () => {
  it('moves a story on where a later stage follows within 30 days; its own stage is no move', () => {
    const read = (days: number) => download(days, 'research', { title: 'The guide' });
    const options = (days: number) => [touch('pricing-visited', days), touch('pricing-visited', days - 0.1)];
    const { content } = report([
      of(download(92, 'research'), read(90), ...options(70)),
      of(read(90), read(80), ...options(50)),
      of(read(90)),
      of(read(20), ...options(10)),
    ]);
    expect(content).toEqual([{ title: 'The guide', read: 3, movedOn: 1 }]);
  });

  it('is missing where people stand in a chapter that nothing answers', () => {
    const assets = [
      { title: 'For all', format: 'article', stage: 'priority' },
      { title: 'For bakers', format: 'article', stage: 'research', segments: ['food'] },
    ];
    const segments = [{ id: 'food', label: 'Food makers' }];
    const stand = (stage: string, segment?: string): Someone => ({
      touches: [download(3, stage), download(2, stage)],
      ...(segment ? { prospect: { segment } } : {}),
    });
    const { gaps } = report(
      [stand('priority'), stand('research', 'Food makers'), stand('research'), stand('options', 'Shops')],
      { assets, segments },
    );
    expect(gaps).toHaveLength(2);
    expect(gaps).toEqual(
      expect.arrayContaining([
        { stage: 'research', label: 'Research', prospects: 1 },
        { stage: 'options', label: 'Options', segment: 'Shops', prospects: 1 },
      ]),
    );
  });
});

it('every file of this folder is an insight, or what they share', () => {
  const shared = ['insight', 'insights', 'path'];
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((it) => !it.endsWith('.test.ts'))
    .map((it) => it.replace('.ts', ''));
  expect([...Object.keys(INSIGHTS), ...shared].sort()).toEqual(files.sort());
});

it('always: everybody is counted once where everybody is counted, in any order', () => {
  const anyTouch = fc
    .record({
      kind: fc.constantFrom(...(Object.keys(KINDS) as Kind[])),
      days: fc.integer({ min: 0, max: 400 }),
    })
    .map(({ kind, days }) => touch(kind, days, { title: `${kind} of something`, campaign: 'Autumn' }));
  const people = fc.array(
    fc.array(anyTouch, { maxLength: 8 }).map((touches): Someone => ({ touches })),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(people, (all) => {
      const told = report(all);
      expect(told.people).toBe(all.length);
      expect(told.pressed.prospects.reduce((a, b) => a + b, 0)).toBe(all.length);
      for (const it of told.content) expect(it.movedOn).toBeLessThanOrEqual(it.read);
      const again = report(all.toReversed());
      expect([again.stages, again.rules, again.continued]).toEqual([told.stages, told.rules, told.continued]);
    }),
    { numRuns: 200 },
  );
});
