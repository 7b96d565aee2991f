import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aloud } from '../../test/story/aloud';
import { anyHistory, anySituation, BOOK, REPS } from '../../test/story/any';
import { history, NOW, SAM, situation } from '../../test/story/histories';
import type { Say, Slot } from '../playbook/say';
import type { RuleId } from '../playbook/types';
import { assetKey } from './assets';
import { tell } from './tell';
import type { Move, Telling, Verdict } from './telling';
import { DAY } from './time';
import { KINDS, type Kind, type Touch } from './touch';

const sayings = (it: unknown): Say[] => {
  if (typeof it !== 'object' || it === null) return [];
  if ('say' in it) return [it as Say];
  return Object.values(it).flatMap(sayings);
};
const moves = ({ move, otherWays }: Telling): Move[] => [move, ...otherWays];
/** On the record, on a list, on the source, on the mail in sight: these may cite no touch. */
const RESTS_ON_OTHERS = new Set<RuleId>(['unsure-who', 'do-not-contact', 'stale-history', 'in-conversation']);
const STRICT: Verdict[] = ['stop', 'hold', 'ready'];
const strictness = (verdict: Verdict) => (verdict === 'unknown' ? 2 : STRICT.indexOf(verdict));

describe('whatever the history', () => {
  it('the order of import never matters, nor does importing twice', () => {
    fc.assert(
      fc.property(
        anyHistory,
        anySituation,
        fc.infiniteStream(fc.double({ noNaN: true })),
        (it, inSight, dice) => {
          // A source gives an id once; what differs under one id is another touch.
          const unique = [...new Map(it.touches.map((one) => [`${one.source} ${one.id}`, one])).values()];
          const shuffled = unique
            .map((one) => [dice.next().value, one] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, one]) => one);
          const { touches: before, ...told } = tell({ ...it, touches: unique }, BOOK, inSight);
          const { touches: after, ...again } = tell({ ...it, touches: shuffled }, BOOK, inSight);
          const { touches: _, ...twice } = tell({ ...it, touches: [...unique, ...shuffled] }, BOOK, inSight);
          expect(again).toEqual(told);
          expect(after).toEqual(before);
          expect({ ...twice, story: { ...twice.story, ignored: [] } }).toEqual({
            ...told,
            story: { ...told.story, ignored: [] },
          });
        },
      ),
    );
  });

  it('every sentence can be spoken, and none has a hole', () => {
    fc.assert(
      fc.property(anyHistory, anySituation, (it, inSight) => {
        const telling = tell(it, BOOK, inSight);
        for (const one of sayings({ ...telling, touches: [] })) {
          const spoken = aloud(one, NOW);
          expect(spoken).not.toMatch(/undefined|NaN|Invalid|\[object/);
          expect(spoken.trim()).not.toBe('');
        }
        for (const { opener, questions } of moves(telling))
          for (const text of [opener ?? '', ...questions])
            expect(text).not.toMatch(/\{\{|\{name\}|\{ask\}|undefined/);
      }),
    );
  });

  it('every statement names touches that exist', () => {
    fc.assert(
      fc.property(anyHistory, anySituation, (it, inSight) => {
        const telling = tell(it, BOOK, inSight);
        const ids = new Set(it.touches.map((one) => one.id));
        const { story } = telling;
        const cited = [
          ...telling.warnings.flatMap((one) => one.touches),
          ...moves(telling).flatMap((one) => one.touches),
          ...(story.stage?.touches ?? []),
          ...story.topics.flatMap((one) => one.touches),
          ...story.chapters.flatMap((one) => one.beats.map((beat) => beat.touch)),
          ...(story.lastHeard ? [story.lastHeard.touch] : []),
        ];
        for (const id of cited) expect(ids).toContain(id);
        for (const { rule, touches } of telling.warnings)
          if (!RESTS_ON_OTHERS.has(rule)) expect([rule, touches]).not.toEqual([rule, []]);
      }),
    );
  });

  it('no move repeats what they had', () => {
    fc.assert(
      fc.property(anyHistory, anySituation, (it, inSight) => {
        const had = it.touches.filter((one) => one.kind !== 'invited');
        const titles = new Set(had.flatMap((one) => (one.title ? [assetKey(one.title)] : [])));
        const urls = new Set(had.flatMap((one) => (one.url ? [one.url] : [])));
        for (const { asset } of moves(tell(it, BOOK, inSight))) {
          if (!asset) continue;
          expect(titles).not.toContain(assetKey(asset.title));
          expect(urls).not.toContain(asset.url);
        }
      }),
    );
  });

  it('an opt-out never loosens the verdict', () => {
    const optOut = fc.record({
      kind: fc.constantFrom('unsubscribed', 'objected', 'complained'),
      age: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(anyHistory, anySituation, optOut, (it, inSight, { kind, age }) => {
        const added: Touch = { id: 'opt-out', at: NOW - age * DAY, kind, by: 'prospect', source: 'files' };
        const before = tell(it, BOOK, inSight).verdict;
        const after = tell({ ...it, touches: [...it.touches, added] }, BOOK, inSight).verdict;
        expect(strictness(after)).toBeLessThanOrEqual(strictness(before));
      }),
      { numRuns: 300 },
    );
  });

  it('a later now never reopens a hand-raise', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 400 }), (it, days) => {
        const past = {
          ...it,
          touches: it.touches.filter((one) => one.at <= NOW || one.kind === 'meeting-booked'),
        };
        const raised = (now: number) =>
          tell(past, BOOK, situation({ now })).warnings.some((one) => one.rule === 'hand-raised');
        if (!raised(NOW)) expect(raised(NOW + days * DAY)).toBe(false);
      }),
    );
  });

  it('one chapter is current where there are touches to tell of, and every stage is a chapter', () => {
    fc.assert(
      fc.property(anyHistory, anySituation, (it, inSight) => {
        const { chapters, stage } = tell(it, BOOK, inSight).story;
        expect(chapters.map((one) => one.stage)).toEqual(BOOK.stages.map((one) => one.id));
        const current = chapters.filter((one) => one.status === 'current');
        expect(current.length).toBeLessThanOrEqual(1);
        if (stage) expect(current.map((one) => one.stage)).toEqual([stage.id]);
      }),
    );
  });

  it('verdict, warnings and move agree', () => {
    fc.assert(
      fc.property(anyHistory, anySituation, (it, inSight) => {
        const { verdict, warnings, move, otherWays } = tell(it, BOOK, inSight);
        const severities = warnings.map((one) => one.severity);
        expect(severities.includes('stop')).toBe(verdict === 'stop');
        expect(verdict === 'stop').toBe(move.move === 'do-not-write');
        if (verdict === 'unknown') expect(move.move).toBe('introduce');
        if (move.move === 'wait') expect(warnings.map((one) => one.rule)).toContain('too-much-contact');
        expect(otherWays.length).toBeLessThanOrEqual(2);
        expect(new Set(warnings.map((one) => one.rule)).size).toBe(warnings.length);
        expect(move.questions.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('somebody else’s words are never shown on the card that names them', () => {
    fc.assert(
      fc.property(anyHistory, (it) => {
        const warning = tell(it, BOOK, situation({ me: SAM })).warnings.find(
          (one) => one.rule === 'someone-else-in-touch',
        );
        const shown = sayings(warning).flatMap((one): readonly Slot[] => one.with ?? []);
        for (const slot of shown) if (typeof slot === 'string') expect(REPS).toContain(slot);
      }),
    );
  });
});

describe('a very long history', () => {
  const long = (count: number): Touch[] =>
    Array.from({ length: count }, (_, i) => ({
      id: `${i}`,
      at: NOW - (i % 400) * DAY - i,
      kind: (Object.keys(KINDS) as Kind[])[i % 34]!,
      by: 'prospect',
      title: `Title ${i % 5_000}`,
      topic: `topic ${i % 50}`,
      rep: `Rep ${i % 7}`,
      source: 'files',
    }));

  it('of 50,000 touches is told, and takes no more than its length', () => {
    const cost = (count: number) => {
      const it = history(long(count));
      const before = process.cpuUsage();
      expect(tell(it, BOOK, situation()).verdict).toBe('stop');
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    cost(5_000);
    const small = Math.min(cost(10_000), cost(10_000));
    const large = Math.min(cost(50_000), cost(50_000));
    // Quadratic work would cost 25 times as much.
    expect(large / small).toBeLessThan(14);
  });
});
