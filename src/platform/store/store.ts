import type { Say } from '../../playbook/say';
import type { Asset } from '../../playbook/types';
import type { Folding } from '../../story/identity/mailbox';
import type { Colleague, Dismissal, Identifier, Prospect, SourceReading, Touch } from '../../story/touch';
import type { Limits } from './erase';
import type { Breathe } from './rewrite';
import type { IncomingTouch, Shape } from './shape';

export type { Entry, Identifier } from '../../story/touch';

/** A prospect and touches of theirs as a source hands them over. Ids may be left to the store; an empty text is none. */
export interface Incoming {
  /** At least one address or slug, in the one form that `story/identity` reads. */
  readonly prospect: Prospect;
  readonly touches: readonly IncomingTouch[];
}

/** What a connected source tells of somebody now, and what of the earlier is no more. */
export interface Taken extends Incoming {
  readonly source: string;
  /** Ids of touches of this source that are none any more. */
  readonly gone?: readonly string[];
  /** Beginnings of ids told completely here: a stored touch of this source whose id begins so and is missing goes. */
  readonly complete?: readonly string[];
}

export interface TakenCounts {
  readonly appended: number;
  readonly withdrawn: number;
}

/** One row of a file: a prospect and a touch. */
export interface Row {
  readonly prospect: Prospect;
  /** All of the touch but its moment and id. */
  readonly what: Shape;
  /** ms since 1970 */
  readonly at: number;
  /** The row's own id; empty where it has none. */
  readonly id: string;
}

/** Everything stored of one person, all live generations and fresh touches merged. */
export interface Stored {
  readonly prospect: Prospect;
  readonly touches: readonly Touch[];
  readonly dismissals: readonly Dismissal[];
}

/** An import, for the list on the options page and for undo. */
export interface Generation {
  readonly id: number;
  readonly label: string;
  readonly source: string;
  /** ms since 1970 */
  readonly at: number;
  readonly imported: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** What was erased or swept away. */
export interface Gone {
  readonly prospects: number;
  readonly touches: number;
}

/** How an import went; every touch handed over is one of both. */
export interface Counts {
  readonly imported: number;
  readonly unchanged: number;
  /** Of the unchanged: about people who were erased, and are kept out. Absent: none. */
  readonly keptOut?: number;
}

/** A new generation under construction: invisible to readers until `commit`. */
export interface Import {
  /** Takes entries, in any order. Throws `StoreTrouble` when the store is full. */
  add(entries: readonly Incoming[]): Promise<void>;
  /** As `add`, row by row; fast where rows of one person, or of the same words, share the object that says so. */
  addRows(rows: readonly Row[]): Promise<void>;
  /**
   * Compares with what stands, writes what is new or newer and switches it in, in one transaction.
   * `unchanged` are rows that are not to be stored, `rejected` those that could not be read.
   * No generation where nothing was new.
   */
  commit(
    counts: { readonly rejected: number; readonly unchanged?: number },
    onProgress?: (share: number) => void,
  ): Promise<Counts & { readonly generation?: Generation }>;
  /** Drops what was written so far. */
  abandon(): Promise<void>;
}

export interface ImportWishes {
  /** The same for the same file: pages that a died import has written already are not written again. */
  readonly fingerprint?: string;
  /** Aborting makes `add` and `commit` reject with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A line of the search and follow-up lists. */
export interface Found {
  readonly prospect: Prospect;
  /** ms since 1970 of the newest touch */
  readonly lastAt?: number;
}

/** The only door to what is stored. The layout beneath may change; this may not. */
export interface HistoryStore {
  find(who: readonly Identifier[]): Promise<Stored | undefined>;
  /** Fresh touches, one by one (log a touch, sync deltas). The same touch again changes nothing. */
  append(entry: Incoming): Promise<{ appended: number }>;
  /** What a connected source tells of these people, in one transaction: all of it stands, or nothing. */
  take(entries: readonly Taken[]): Promise<TakenCounts>;
  /** Those of a source's people who were not erased. */
  notErased<T extends Taken>(entries: readonly T[]): Promise<readonly T[]>;
  /** A source was read up to then (`readAt`, ms since 1970); `failure`: why it can't be read now. */
  noteReading(source: string, reading: { label: string; readAt: number; failure?: Say }): Promise<void>;
  /** Takes a touch out again; false where there is none. */
  withdraw(who: readonly Identifier[], touch: { source: string; id: string }): Promise<boolean>;
  /** One import at a time in all tabs; `StoreTrouble` of kind `busy` while another runs. */
  beginImport(label: string, source: string, now: number, wishes?: ImportWishes): Promise<Import>;
  /** Undoes the last import, if there is one. */
  undoLastImport(): Promise<Generation | undefined>;
  /** Imports, the oldest first. */
  generations(): Promise<readonly Generation[]>;
  /** When each source was last read, also where it held nothing new. */
  readings(): Promise<readonly SourceReading[]>;
  /** Prospects whose name, company or address contains the words; best first. */
  search(words: string, limit: number): Promise<readonly Found[]>;
  /** Stored addresses that deliver to the same mailbox as this one, spelled otherwise. */
  spelled(address: string, folding: Folding): Promise<readonly string[]>;
  /** Prospects who may bear this name at this company; generous, to be judged by `match`. */
  likely(name: string, company: string): Promise<readonly Prospect[]>;
  /** Others at the same account, newest touch first. */
  colleagues(prospect: Prospect, limit: number): Promise<readonly Colleague[]>;
  dismiss(who: readonly Identifier[], dismissal: Dismissal): Promise<void>;
  undismiss(who: readonly Identifier[], rule: string): Promise<void>;
  /** Content that stored history mentions by title, the most used first. */
  assets(): Promise<readonly Asset[]>;
  /** Everybody, some at a time, for lists and backtests. Imports and undo wait with their clearing away. */
  everybody(): AsyncIterable<readonly Stored[]>;
  isEmpty(): Promise<boolean>;
  count(): Promise<{ prospects: number; touches: number }>;
  /** Removes leftovers of imports that died over an hour ago; younger ones may still be gone on with. */
  reclaim(): Promise<void>;
  /** Makes one layer of many, so that reading stays fast; what the last import brought stays undoable. */
  tidy(): Promise<void>;
  /**
   * Erases somebody for good; marks that name nobody keep imports and sources from bringing them back. `breathe` is
   * told the share done, and may throw to stop: then nothing has changed. `StoreTrouble` of kind `busy` while an
   * import runs.
   */
  erasePerson(who: readonly Identifier[], breathe?: Breathe): Promise<Gone>;
  /** Erases what a source told, its imports, and people of whom nothing else is known; otherwise as `erasePerson`. */
  eraseSource(source: string, breathe?: Breathe): Promise<Gone>;
  /** How many people were erased and are kept out. */
  keptOut(): Promise<number>;
  /** Takes away what is older than it may be. */
  sweep(limits: Limits): Promise<Gone>;
  eraseAll(): Promise<void>;
}
