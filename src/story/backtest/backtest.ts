import type { Playbook } from '../../playbook/types';
import { bookOf } from '../book';
import { cutter, type Moment } from '../moments';
import type { Dismissal, Entry } from '../touch';
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
const ATTEMPTS: ReadonlySet<string> = new Set([
  'sales-emailed',
  'sales-called',
  'sales-left-voicemail',
  'sales-messaged',
  'sales-visited',
]);

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
    const cut = cutter(datedTruly(past.touches), book, now);
    return occasionsOf(cut.all).map((it) => caseOf(it, cut.before(it.at), cut.all, past));
  };
}
