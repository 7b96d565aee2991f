import type { Colleague, Dismissal, Prospect, Touch } from '../../story/touch';

/** A way to know a person exactly. */
export type Identifier = { readonly address: string } | { readonly slug: string };

/** A prospect and touches of theirs as one source tells them. */
export interface Entry {
  readonly prospect: Prospect;
  readonly touches: readonly Touch[];
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

/** A new generation under construction: invisible to readers until `commit`. */
export interface Import {
  /** Adds entries; says how many of their touches were new (or newer), and how many stood already. */
  add(entries: readonly Entry[]): Promise<{ imported: number; unchanged: number }>;
  /** Switches the generation in, in one transaction. */
  commit(counts: { imported: number; unchanged: number; rejected: number }): Promise<Generation | undefined>;
  /** Drops what was written so far. */
  abandon(): Promise<void>;
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
  append(entry: Entry): Promise<{ appended: number }>;
  beginImport(label: string, source: string, now: number): Promise<Import>;
  /** Undoes the last import, if there is one. */
  undoLastImport(): Promise<Generation | undefined>;
  generations(): Promise<readonly Generation[]>;
  /** Prospects whose name, company or address contains the words; best first. */
  search(words: string, limit: number): Promise<readonly Found[]>;
  /** Prospects with this very name (accents and order aside) at this company. */
  findByName(name: string, company: string): Promise<readonly Prospect[]>;
  /** Others at the same account, newest touch first. */
  colleagues(prospect: Prospect, limit: number): Promise<readonly Colleague[]>;
  dismiss(who: readonly Identifier[], dismissal: Dismissal): Promise<void>;
  undismiss(who: readonly Identifier[], rule: string): Promise<void>;
  isEmpty(): Promise<boolean>;
  count(): Promise<{ prospects: number; touches: number }>;
  /** Removes leftovers of imports that died. */
  reclaim(): Promise<void>;
  eraseAll(): Promise<void>;
}
