import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JANE, NOBODY, NOW, playbook, SAM, touch } from '../../../test/story/histories';
import { DAY } from '../time';
import { type Dismissal, KINDS, type Kind, type Touch } from '../touch';
import { backtester, type Case } from './backtest';

const side = { me: SAM, team: NOBODY };
const casesOf = (touches: readonly Touch[], dismissals: readonly Dismissal[] = [], prospect = JANE) =>
  backtester(playbook(), side, NOW)({ prospect, touches, dismissals });
const rulesOf = (it: Case | undefined) => it?.rules.map(({ rule }) => rule);
const mail = (days: number, more: Partial<Touch> = {}) =>
  touch('sales-emailed', days, { rep: 'Sam Seller', ...more });

describe('what would have been said', () => {
  it('rests on what came before', () => {
    const [it] = casesOf([touch('content-downloaded', 41, { stage: 'research' }), mail(40)]);
    expect(it).toMatchObject({ verdict: 'hold', stage: 'research' });
    expect(rulesOf(it)).toEqual(expect.arrayContaining(['not-a-buying-signal', 'too-early']));
  });

  it('says nothing where nothing was known, whatever came at once or later', () => {
    const [it] = casesOf([mail(40), touch('unsubscribed', 40), touch('demo-requested', 39)]);
    expect(it).toMatchObject({ verdict: 'unknown', rules: [] });
  });

  it('knows a hand-raise, and what was scheduled by then, but not what lay ahead', () => {
    const [it] = casesOf([touch('demo-requested', 41), mail(40), touch('nurture-scheduled', 39)]);
    expect(it?.verdict).toBe('ready');
    expect(rulesOf(it)).not.toContain('nurture-in-flight');
  });

  it('leaves out a lifecycle stage that the file could only tell as of today', () => {
    const today = touch('lifecycle-changed', 300, { title: 'Customer', id: 'hubspot:7:Customer' });
    const known = touch('lifecycle-changed', 300, { title: 'Customer', id: 'c1' });
    expect(rulesOf(casesOf([today, mail(40)])[0])).not.toContain('customer');
    expect(rulesOf(casesOf([known, mail(40)])[0])).toContain('customer');
  });

  it('counts what was dismissed by then, and nothing dismissed later', () => {
    const touches = [touch('content-downloaded', 41), mail(40)];
    const dismissal = { rule: 'not-a-buying-signal', until: NOW };
    const at = (days: number) => [{ ...dismissal, at: NOW - days * DAY }];
    expect(rulesOf(casesOf(touches, at(40.5))[0])).not.toContain('not-a-buying-signal');
    expect(rulesOf(casesOf(touches, at(39))[0])).toContain('not-a-buying-signal');
  });

  it('sees with the eyes of the rep who wrote', () => {
    const touches = [touch('content-downloaded', 50), mail(45), mail(44, { rep: 'Kim Other' })];
    const [sams, kims] = casesOf(touches);
    expect(rulesOf(sams)).not.toContain('someone-else-in-touch');
    expect(rulesOf(kims)).toContain('someone-else-in-touch');
  });

  it('counts once what two sources tell, as far as both had told it by then', () => {
    const sent = (days: number, source: string) => touch('nurture-sent', days, { title: 'A letter', source });
    const twice = Array.from({ length: 4 }, (_, nth) => [sent(45 - nth, 'files'), sent(45 - nth, 'hubspot')]);
    const [once] = casesOf([...twice.flat(), mail(43, { source: 'hubspot' }), mail(40)]).slice(-1);
    expect(rulesOf(once)).not.toContain('too-much-contact');
  });

  it('takes what comes right after theirs for an answer to it, and the next one no more', () => {
    const before = [mail(44), mail(43), mail(42), touch('replied', 41, { note: 'Which labels?' })];
    const cases = casesOf([...before, mail(40), mail(38)]);
    expect(rulesOf(cases.at(-2))).toContain('in-conversation');
    expect(rulesOf(cases.at(-1))).not.toContain('in-conversation');
  });

  it('sorts by the segment that a rep had found by then, else by today’s', () => {
    const prospect = { ...JANE, segment: 'Retailers' };
    const found = touch('reclassified', 40, { segment: 'Food makers', note: 'They bake.' });
    const [early, late] = casesOf([mail(45), found, mail(35)], [], prospect);
    expect([early?.segment, late?.segment]).toEqual(['Retailers', 'Food makers']);
  });
});

describe('attempts', () => {
  it.each<Kind>(['sales-emailed', 'sales-called', 'sales-left-voicemail', 'sales-messaged', 'sales-visited'])(
    'are of every kind: %s',
    (kind) => {
      expect(casesOf([touch(kind, 40)])).toHaveLength(1);
    },
  );

  it('are not talks, nor what others did', () => {
    expect(casesOf([touch('sales-talked', 40), touch('page-visited', 39)])).toEqual([]);
  });

  it('counts one rep’s attempts of one day as one, and another rep’s apart', () => {
    const called = touch('sales-called', 39.9, { rep: 'sam.seller@ours.example' });
    expect(casesOf([mail(40), called])).toHaveLength(1);
    expect(casesOf([mail(40), touch('sales-called', 39.9, { rep: 'Kim Other' })])).toHaveLength(2);
  });
});

describe('what came of it', () => {
  const came = (...after: Touch[]) => casesOf([mail(40), ...after])[0];

  it.each([
    ['a reply', touch('replied', 30), 'answer'],
    ['a talk at the very moment', touch('sales-talked', 40), 'answer'],
    ['a request', touch('demo-requested', 26), 'answer'],
    ['a reply before', touch('replied', 41), 'nothing'],
    ['a reply a moment too late', touch('replied', 26 - 1 / DAY), 'nothing'],
    ['a refusal', touch('replied', 39, { note: 'Not interested, please don’t write again.' }), 'nothing'],
    ['a machine', touch('replied', 39, { title: 'Automatic reply: Hello' }), 'nothing'],
    ['a visit', touch('page-visited', 39), 'nothing'],
  ])('%s', (_, after, expected) => {
    expect(came(after)).toMatchObject({ came: expected, optedOut: false });
  });

  it('is not judged within 14 days', () => {
    expect(casesOf([mail(13), touch('unsubscribed', 12)])).toMatchObject([{ came: 'open', optedOut: false }]);
    expect(casesOf([mail(13.9), touch('replied', 12)])[0]?.came).toBe('open');
    expect(casesOf([mail(14)])[0]?.came).toBe('nothing');
  });

  it('notes an opt-out', () => {
    expect(came(touch('unsubscribed', 38))).toMatchObject({ came: 'nothing', optedOut: true });
  });
});

const maybe = <T>(of: readonly T[]) => fc.option(fc.constantFrom(...of), { nil: undefined });
const anyTouch: fc.Arbitrary<Touch> = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 2 }),
    hours: fc.integer({ min: 0, max: 24 * 60 }),
    kind: fc.oneof(
      fc.constantFrom(...(Object.keys(KINDS) as Kind[])),
      fc.constantFrom<Kind>('sales-emailed', 'sales-called', 'replied'),
    ),
    title: maybe(['Why dirty data costs you', 'SQL', 'Customer', 'Do not contact', 'A letter']),
    note: maybe(['Please call me', 'Not interested', 'Thanks']),
    stage: maybe(['priority', 'research', 'options', 'validation']),
    rep: maybe(['Sam Seller', 'Kim Other', 'sam.seller@ours.example']),
    campaign: maybe(['Autumn']),
    source: fc.constantFrom('files', 'hubspot'),
    segment: maybe(['Food makers']),
  })
  .map(({ hours, kind, ...more }) =>
    touch(kind, hours / 24, Object.fromEntries(Object.entries(more).filter(([, it]) => it !== undefined))),
  );

const saidOf = ({ at, verdict, rules, stage, segment }: Case) => ({ at, verdict, rules, stage, segment });

describe('always', () => {
  it('never changes what is said by a touch at the instant or after it', () => {
    fc.assert(
      fc.property(
        fc.array(anyTouch, { minLength: 1, maxLength: 12 }),
        anyTouch,
        fc.nat(),
        (touches, addition, pick) => {
          const known = new Set(touches.map((it) => it.id));
          const cases = casesOf(touches);
          const one = cases[pick % Math.max(1, cases.length)];
          fc.pre(one !== undefined && !known.has(addition.id));
          // Moved to the instant, or behind it.
          const at = Math.max(addition.at, one!.at);
          const later = casesOf([...touches, { ...addition, at }]);
          expect(later.map(saidOf)).toContainEqual(saidOf(one!));
          expect(later.filter((it) => it.at < one!.at).map(saidOf)).toEqual(
            cases.filter((it) => it.at < one!.at).map(saidOf),
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('never changes what is said by a dismissal at the instant or after it', () => {
    fc.assert(
      fc.property(
        fc.array(anyTouch, { minLength: 1, maxLength: 10 }),
        fc.nat({ max: 5 }),
        (touches, days) => {
          // By place: two reps may have tried at the very same moment, and each is told of the other.
          for (const [nth, one] of casesOf(touches).entries()) {
            const silenced = one.rules.map(({ rule }) => ({ rule, at: one.at + days * DAY, until: NOW }));
            const again = casesOf(touches, silenced)[nth];
            expect(again && saidOf(again)).toEqual(saidOf(one));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('says the same in any order of import', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyTouch, { maxLength: 10, selector: (it) => it.id }), (touches) => {
        expect(casesOf(touches.toReversed())).toEqual(casesOf(touches));
      }),
      { numRuns: 500 },
    );
  });
});
