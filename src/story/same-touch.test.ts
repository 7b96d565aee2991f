import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSame } from './same-touch';
import { KINDS, type Touch } from './touch';

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 4, 4, 12);
const MINUTE = 60_000;

let counted = 0;
const touch = (given: Partial<Touch>): Touch => {
  counted += 1;
  return { id: `t${counted}`, at: NOON, kind: 'sales-emailed', by: 'sales', source: 'crm', ...given };
};
const byHand = (given: Partial<Touch> = {}) => touch({ source: 'by hand', ...given });

describe('one moment told twice', () => {
  it.each([
    [
      'the same mail, minutes apart',
      { title: 'Your question' },
      { title: 'Re: your question', at: NOON + 3 * MINUTE },
    ],
    ['a mail the rep gave no title', { title: 'Your question' }, { at: NOON + 9 * MINUTE }],
    [
      'the same title later that day',
      { title: 'Your question' },
      { title: 'Your question', at: NOON + 5 * 60 * MINUTE },
    ],
    ['a talk with and without its name', { kind: 'sales-visited' }, { kind: 'sales-met', at: NOON + MINUTE }],
    [
      'a title that was sent on',
      { title: 'Your question' },
      { title: 'Fw: RE: Your question', at: NOON + 99 * MINUTE },
    ],
    ['ten minutes apart', {}, { at: NOON + 10 * MINUTE }],
    ['a day without a time', { title: 'Your question' }, { at: NOON - (NOON % DAY) }],
    ['a day of this time zone', { title: 'Your question' }, { at: new Date(2026, 4, 4).getTime() }],
    [
      'a call with and without its outcome',
      { kind: 'sales-called' },
      { kind: 'sales-talked', at: NOON + MINUTE },
    ],
    [
      'a form under its own name',
      { kind: 'form-submitted', by: 'prospect', url: 'https://x.example/f' },
      { kind: 'demo-requested', by: 'prospect', url: 'https://x.example/f' },
    ],
  ] as [string, Partial<Touch>, Partial<Touch>][])('is one: %s', (_, one, other) => {
    const merged = mergeSame([touch(one), byHand(other)]);
    expect(merged).toHaveLength(1);
    expect(merged[0]!.origins.toSorted()).toEqual(['by hand', 'crm']);
  });

  it.each([
    ['other titles', { title: 'Your question' }, { title: 'The webinar' }],
    ['hours apart and untitled', {}, { at: NOON + 60 * MINUTE }],
    ['another day', { title: 'Your question' }, { title: 'Your question', at: NOON + DAY }],
    ['a mail and a call', {}, { kind: 'sales-called' }],
    [
      'a call without a time and a talk that day',
      { kind: 'sales-called', at: NOON - (NOON % DAY) },
      { kind: 'sales-talked' },
    ],
    [
      'other addresses clicked',
      { kind: 'nurture-clicked', url: 'https://a.example' },
      { kind: 'nurture-clicked', url: 'https://b.example' },
    ],
    [
      'two forms at once',
      { kind: 'form-submitted', by: 'prospect' },
      { kind: 'demo-requested', by: 'prospect' },
    ],
  ] as [string, Partial<Touch>, Partial<Touch>][])('stays two: %s', (_, one, other) => {
    expect(mergeSame([touch(one), byHand(other)])).toHaveLength(2);
  });

  it('never merges what one source tells apart', () => {
    expect(
      mergeSame([touch({ title: 'Hello' }), touch({ title: 'Hello' }), byHand({ kind: 'sales-met' })]),
    ).toHaveLength(3);
  });

  it('keeps the kind that says most, the time of day, and fills in what one of them lacks', () => {
    const vague = byHand({
      kind: 'sales-called',
      at: NOON - (NOON % DAY),
      note: 'Asked for prices',
      title: 'Pilot',
    });
    const exact = touch({ kind: 'sales-called', title: 'Pilot', rep: 'Sam Seller' });
    expect(mergeSame([vague, exact])).toEqual([
      { ...exact, note: 'Asked for prices', origins: ['crm', 'by hand'] },
    ]);
    const talked = byHand({ kind: 'sales-talked', at: NOON + MINUTE });
    expect(mergeSame([touch({ kind: 'sales-called', rep: 'Sam' }), talked])[0]).toMatchObject({
      kind: 'sales-talked',
      rep: 'Sam',
    });
  });

  it('joins what lies nearest', () => {
    const [early, late] = [touch({ title: 'One' }), touch({ title: 'One', at: NOON + 4 * MINUTE })];
    const merged = (minutes: number) => {
      const own = byHand({ at: NOON + minutes * MINUTE });
      const all = mergeSame([early, late, own]);
      expect(all).toHaveLength(2);
      return all.find((it) => it.origins.length === 2)!.id;
    };
    expect(merged(2)).toBe(early.id);
    expect(merged(6)).toBe(late.id);
  });

  it('joins three sources, each once', () => {
    const merged = mergeSame([
      touch({}),
      byHand({ at: NOON + MINUTE }),
      touch({ source: 'file', at: NOON + 2 * MINUTE }),
      byHand({ at: NOON + 3 * MINUTE }),
    ]);
    expect(merged.map((it) => it.origins.length)).toEqual([3, 1]);
  });
});

const any = fc.record({
  id: fc.uuid(),
  at: fc.integer({ min: NOON, max: NOON + DAY }),
  kind: fc.constantFrom(...Object.keys(KINDS)),
  by: fc.constantFrom('marketing', 'prospect', 'sales'),
  source: fc.constantFrom('a', 'b', 'c'),
  title: fc.constantFrom('One', 'Two', ''),
}) as fc.Arbitrary<Touch>;

describe('any history', () => {
  it('comes out the same in whatever order it was read', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(any, { selector: (it) => it.id, maxLength: 40 }),
        fc.nat(),
        (touches, turn) => {
          const at = turn % (touches.length || 1);
          const turned = [...touches.slice(at), ...touches.slice(0, at)].reverse();
          expect(mergeSame(turned)).toEqual(mergeSame(touches));
        },
      ),
    );
  });

  it('loses nobody: every source that told of a kind of moment still does', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (touches) => {
        const merged = mergeSame(touches);
        expect(merged.reduce((sum, it) => sum + it.origins.length, 0)).toBe(touches.length);
        expect(mergeSame(touches.filter((it) => it.source === 'a'))).toHaveLength(
          touches.filter((it) => it.source === 'a').length,
        );
      }),
    );
  });
});
