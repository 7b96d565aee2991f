import type { Book } from '../book';
import type { Moment } from '../moments';
import { standingOf } from '../stage';

/** A while in one stage. */
export interface Stay {
  /** Index in the book's stages. */
  readonly stage: number;
  /** ms since 1970; the last stay has no end yet. */
  readonly from: number;
  readonly to?: number;
}

/** Enough of a long history: the way of late counts. */
const LOOKED_AT = 60;

const MOVES: ReadonlySet<Moment['role']> = new Set([
  'interest',
  'evaluating',
  'hand-raise',
  'reply',
  'conversation',
]);
const mayMove = ({ role, stage, kind }: Moment): boolean =>
  (stage >= 0 && MOVES.has(role)) || kind === 'reclassified' || kind === 'lifecycle-changed';

/** The way through the stages: where the story stood after each touch that can move it. */
export function pathOf(moments: readonly Moment[], book: Book): Stay[] {
  const places: number[] = [];
  for (let nth = moments.length - 1; nth >= 0 && places.length < LOOKED_AT; nth--)
    if (mayMove(moments[nth]!)) places.push(nth);
  const path: { stage: number; from: number; to?: number }[] = [];
  for (const nth of places.reverse()) {
    const { at } = moments[nth]!;
    const stage = standingOf(moments.slice(0, nth + 1), book, at)?.index;
    const last = path.at(-1);
    if (stage === undefined || last?.stage === stage) continue;
    if (last) last.to = at;
    path.push({ stage, from: at });
  }
  return path;
}

/** The stage at an instant, that of the instant itself included; undefined before the first. */
export const stageAt = (path: readonly Stay[], at: number): number | undefined =>
  path.findLast((it) => it.from <= at)?.stage;
