import * as v from 'valibot';
import type { Say } from '../../playbook/say';
import type { Playbook } from '../../playbook/types';
import type { BacktestReport } from '../../story/backtest/tally';
import type { Link } from '../../story/identity/links';
import type { InsightsReport } from '../../story/insights/insights';
import type { Selves } from '../../story/telling';
import type { Dismissal, Prospect, SourceReading } from '../../story/touch';
import type { Generation } from '../store/store';

const isObject = (it: unknown): boolean => typeof it === 'object' && it !== null;

/** What the looking back is done with; our own background made it. */
export interface LearnGround {
  /** Without content learned from history: its stages would tell an instant what came after it. */
  readonly playbook: Playbook;
  readonly me: Selves;
  readonly team: Selves;
  /** Who is who: people whom these join are one. */
  readonly links: readonly Link[];
}

const toLearnWorker = v.variant('do', [
  v.strictObject({
    do: v.literal('learn'),
    what: v.picklist(['backtest', 'insights', 'stock', 'export', 'standing']),
    ground: v.custom<LearnGround>((it) => isObject(it) && isObject((it as { playbook: unknown }).playbook)),
    /** ms since 1970 */
    now: v.number(),
    /** Which store; tests use their own. */
    store: v.optional(v.string()),
  }),
  v.strictObject({ do: v.literal('cancel') }),
]);

/** What a page tells the learning worker. */
export type ToLearnWorker = v.InferOutput<typeof toLearnWorker>;
export type LearnTask = Extract<ToLearnWorker, { do: 'learn' }>;

/** Checks a message to the worker; throws on anything else. */
export const readToLearnWorker = (it: unknown): ToLearnWorker => v.parse(toLearnWorker, it);

/** What is stored of one source. */
export interface StockOfSource {
  readonly source: string;
  readonly people: number;
  readonly touches: number;
  /** ms since 1970 */
  readonly oldest: number;
  readonly newest: number;
}

/** What is stored, the most touches first. */
export interface Stock {
  readonly sources: readonly StockOfSource[];
  /** People of whom no touch is stored. */
  readonly silent: number;
  /** Known from LinkedIn alone. */
  readonly strangers: number;
  /** Erased, and kept out. */
  readonly keptOut: number;
}

/** How many prospects of a segment stand at a stage. */
export interface StandingThere {
  /** As `segmentKey` writes it; absent: of none. */
  readonly segment?: string;
  /** Its id; absent: nothing speaks for one. */
  readonly stage?: string;
  readonly prospects: number;
}

/** All of history. */
export interface ExportedHistory {
  /** Our own columns and what they leave out: importing it again gives the same. */
  readonly csv: Blob;
  /** As JSON: what no touch tells. */
  readonly rest: {
    readonly imports: readonly Generation[];
    readonly readings: readonly SourceReading[];
    readonly dismissals: readonly (Dismissal & { readonly who: readonly string[] })[];
    readonly withoutTouches: readonly Prospect[];
  };
}

/** What each task ends with. */
export interface Learned {
  readonly backtest: BacktestReport;
  readonly insights: InsightsReport;
  readonly stock: Stock;
  readonly export: ExportedHistory;
  readonly standing: readonly StandingThere[];
}

export interface LearnProgress {
  /** Prospects gone through, of how many. */
  readonly done: number;
  readonly of: number;
}

const fromLearnWorker = v.variant('tell', [
  v.object({ tell: v.literal('progress'), done: v.number(), of: v.number() }),
  v.object({ tell: v.literal('end'), result: v.custom<Learned[keyof Learned]>(isObject) }),
  v.object({ tell: v.literal('cancelled') }),
  /** The store can't be read; why, and what to do. */
  v.object({ tell: v.literal('refused'), why: v.custom<Say>(isObject) }),
]);

/** What the learning worker tells the page. */
export type FromLearnWorker = v.InferOutput<typeof fromLearnWorker>;

/** Checks a message of the worker; throws on anything else. */
export const readFromLearnWorker = (it: unknown): FromLearnWorker => v.parse(fromLearnWorker, it);
