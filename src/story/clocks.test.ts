import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHistory, anySituation, BOOK } from '../../test/story/any';
import { NOW } from '../../test/story/histories';
import { tell } from './tell';
import type { Telling } from './telling';
import { DAY } from './time';
import { type History, KINDS, type Kind, type Touch } from './touch';

/** Of all kinds but the two that may be told ahead, and opt-outs, which are safer heard early. */
const NOT_AHEAD = (Object.keys(KINDS) as Kind[]).filter(
  (it) => it !== 'nurture-scheduled' && it !== 'meeting-booked' && KINDS[it] !== 'opt-out',
);

const moved = (it: History, by: number): History => {
  const touches = (all: readonly Touch[]) => all.map((one) => ({ ...one, at: one.at + by }));
  return {
    ...it,
    touches: touches(it.touches),
    colleagues: it.colleagues.map((one) => ({ ...one, touches: touches(one.touches) })),
  };
};

/** What is decided, whatever the dates in the words. */
const decided = ({ verdict, warnings, move, otherWays, story }: Telling) => ({
  verdict,
  warnings: warnings.map((it) => [it.rule, it.severity, it.what.say, it.instead?.say, it.touches]),
  moves: [move, ...otherWays].map((it) => [it.move, it.asset?.title, it.opener, it.questions, it.touches]),
  stage: [story.stage?.id, story.stage?.steppedBackFrom],
  chapters: story.chapters.map((it) => [it.status, it.beats.map((one) => one.touch)]),
  counts: [story.momentum, story.pressure.marketing, story.pressure.sales],
  bars: story.pressure.days.map((it) => [it.marketing, it.sales]),
  ignored: story.ignored.map((it) => it.say),
});

describe('a story', () => {
  const ZONES = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe', 'Europe/Berlin'];
  const inZone = <T>(zone: string, read: () => T): T => {
    const here = process.env.TZ;
    process.env.TZ = zone;
    try {
      return read();
    } finally {
      if (here === undefined) delete process.env.TZ;
      else process.env.TZ = here;
    }
  };

  it('is the same wherever it is read', () => {
    expect(new Set(ZONES.map((zone) => inZone(zone, () => new Date(NOW).getHours()))).size).toBe(4);
    fc.assert(
      fc.property(anyHistory, anySituation, (it, inSight) => {
        const told = inZone('UTC', () => tell(it, BOOK, inSight));
        for (const zone of ZONES) expect(inZone(zone, () => tell(it, BOOK, inSight))).toEqual(told);
      }),
    );
  });

  it('is the same on any day of the year, clocks changed or not', () => {
    fc.assert(
      fc.property(anyHistory, anySituation, fc.integer({ min: -800, max: 800 }), (it, inSight, days) => {
        const later = tell(moved(it, days * DAY), BOOK, { ...inSight, now: NOW + days * DAY });
        expect(decided(later)).toEqual(decided(tell(it, BOOK, inSight)));
      }),
    );
  });

  it('hears nothing of what may not lie ahead, and says so', () => {
    const ahead = fc.record({
      kind: fc.constantFrom(...NOT_AHEAD),
      by: fc.constantFrom(1, DAY, 30 * DAY),
      rep: fc.constantFrom('Sam Seller', 'Kim Other'),
    });
    fc.assert(
      fc.property(anyHistory, anySituation, ahead, (it, inSight, { kind, by, rep }) => {
        const more: Touch = { id: 'ahead', at: NOW + by, kind, by: 'prospect', rep, source: 'clock' };
        const before = decided(tell(it, BOOK, inSight));
        const after = decided(tell({ ...it, touches: [...it.touches, more] }, BOOK, inSight));
        expect({ ...after, ignored: [] }).toEqual({ ...before, ignored: [] });
        expect(after.ignored).toContain('story_ignored_future');
      }),
    );
  });

  it('of touches of one millisecond hangs on no order', () => {
    fc.assert(
      fc.property(anyHistory, anySituation, fc.integer({ min: 0, max: 200 }), (it, inSight, days) => {
        const unique = [...new Map(it.touches.map((one) => [`${one.source} ${one.id}`, one])).values()];
        const touches = unique.map((one) => ({ ...one, at: NOW - days * DAY }));
        const told = tell({ ...it, touches }, BOOK, inSight);
        expect(tell({ ...it, touches: touches.toReversed() }, BOOK, inSight)).toEqual(told);
      }),
    );
  });

  it('changes nothing of what it is told from', () => {
    fc.assert(
      fc.property(anyHistory, anySituation, (it, inSight) => {
        const before = structuredClone(it);
        const told = tell(it, BOOK, inSight);
        expect(it).toEqual(before);
        expect(tell(it, BOOK, inSight)).toEqual(told);
      }),
    );
  });
});
