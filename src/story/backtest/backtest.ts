import type { Playbook } from '../../playbook/types';
import { bookOf } from '../book';
import { cutter, type Moment } from '../moments';
import { toldOnce } from '../same-touch';
import { type Dismissal, type Entry, KINDS } from '../touch';
import { type Occasion, occasionsOf } from './attempts';
import { datedTruly, reclassified } from './known';
import { type Outcome, outcomeOf } from './outcome';
import { type Said, type Side, saidBefore, sidesOf } from './said';

/** An attempt of the past: what would have been said before it, and what came of it. */
export interface Case extends Said, Outcome {
  /** ms since 1970 */
  readonly at: number;
  /** Only to sort by: as reclassified by then, else as the record has it today; the verdict never rests on it. */
  readonly segment?: string;
}

/** All that is stored of one person, as far as a backtest looks at it. */
export interface Past extends Entry {
  readonly dismissals: readonly Dismissal[];
}

/** Kinds of attempts; who has none need not be looked at. */
const ATTEMPTS: ReadonlySet<string> = new Set(
  Object.entries(KINDS).flatMap(([kind, itsClass]) => (itsClass === 'attempt' ? [kind] : [])),
);

/**
 * Looks back at every attempt with a playbook. `now`: ms since 1970. The playbook must name no content that was
 * learned from history: its stages would tell an instant what came after it.
 */
export function backtester(playbook: Playbook, side: Side, now: number): (past: Past) => Case[] {
  const book = bookOf(playbook);
  const sideOf = sidesOf(side);
  const caseOf = (
    occasion: Occasion,
    before: readonly Moment[],
    all: readonly Moment[],
    past: Past,
  ): Case => {
    const segment = reclassified(before, 'segment') ?? past.prospect.segment;
    return {
      at: occasion.at,
      ...saidBefore(occasion, before, past, book, sideOf(occasion.first.touch.rep)),
      ...outcomeOf(all, occasion.at, now),
      ...(segment ? { segment } : {}),
    };
  };
  return (past) => {
    if (!past.touches.some((it) => ATTEMPTS.has(it.kind))) return [];
    const touches = datedTruly(past.touches);
    const cut = cutter(touches, book, now);
    const isOfOne = touches.every((it) => it.source === touches[0]!.source);
    // What several sources tell is made one of what was known by then: a later one must not change the words.
    const before = (at: number) =>
      isOfOne ? cut.before(at) : cutter(toldOnce(touches.filter((it) => it.at < at)), book, now).before(at);
    return occasionsOf(cut.all).map((it) => caseOf(it, before(it.at), cut.all, past));
  };
}
