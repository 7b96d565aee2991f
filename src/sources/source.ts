import type { Say } from '../playbook/say';
import type { Entry, Identifier, Touch } from '../story/touch';
import type { Answer, Failure } from './failure';

/** One permission at the vendor, and what it is for. */
export interface Scope {
  readonly id: string;
  readonly why: Say;
  /** Without it nothing works; the others each cost one part. */
  readonly required: boolean;
  /** Asked for only when the manager allows writing back. */
  readonly forWriting?: boolean;
}

export interface SourceAbout {
  /** Stands in `Touch.source`. */
  readonly id: string;
  /** The vendor's name, as it writes it. */
  readonly label: string;
  /** Host permissions: asked for at connect, given back at disconnect. */
  readonly origins: readonly string[];
  readonly scopes: readonly Scope[];
  readonly can: {
    readonly findBy: readonly ('address' | 'slug')[];
    readonly changes: boolean;
    readonly logTouch: boolean;
    readonly reclassify: boolean;
  };
}

/** One thing tried at connect. */
export interface Check {
  readonly scope: string;
  readonly required: boolean;
  readonly state: 'works' | 'missing' | 'untried';
  readonly failure?: Failure;
  /** What it means and what to do. */
  readonly says: Say;
}

/** Who in the vendor's user list has the rep's address. */
export interface Myself {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly addresses: readonly string[];
}

export interface Connection {
  /** Every required part works. */
  readonly works: boolean;
  readonly checks: readonly Check[];
  readonly me?: Myself;
}

/** An entry with what a store needs to keep it true. */
export interface SourceEntry extends Entry {
  /** The vendor's id of the person; absent where only an address was told. */
  readonly record?: string;
  /** Ids of touches that are none any more: a meeting cancelled, a registration withdrawn. */
  readonly gone?: readonly string[];
  /**
   * Beginnings of touch ids that this entry tells completely: a stored touch of this source and person whose id begins
   * so and which the entry lacks was deleted at the vendor.
   */
  readonly complete?: readonly string[];
}

/** A person the vendor has deleted, or merged into another. */
export interface Gone {
  readonly record: string;
  /** Lower case; may be empty. */
  readonly addresses: readonly string[];
  readonly into?: string;
}

/** A part that could not be read while the rest could. */
export interface Told {
  readonly part: string;
  readonly failure: Failure;
  readonly says: Say;
}

export interface Finding {
  /** None: unknown there. Several: the vendor has more than one record for these identifiers. */
  readonly entries: readonly SourceEntry[];
  readonly gone: readonly Gone[];
  readonly told: readonly Told[];
}

/** One page of changes. Keep its entries, then its cursor: reading it twice changes nothing. */
export interface Page extends Finding {
  /** Plain text; may be kept for months. */
  readonly cursor: string;
  /** False: up to date. */
  readonly more: boolean;
  /** People still to come, as far as the vendor tells. */
  readonly remaining?: number;
}

/** What a rep or manager wants the vendor to know. `key` makes it one thing, however often it is tried. */
export type Intent =
  | {
      readonly does: 'log-touch';
      readonly key: string;
      readonly who: readonly Identifier[];
      readonly touch: Touch;
    }
  | {
      readonly does: 'reclassify';
      readonly key: string;
      readonly who: readonly Identifier[];
      readonly segment?: string;
      readonly persona?: string;
      /** In words: no vendor has a field for it. */
      readonly stage?: string;
      readonly reason: string;
      /** ms since 1970 */
      readonly at: number;
    };

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One call that writes, as plain data: it survives a restart. */
export interface Step {
  /** The intent's key and the step's number. */
  readonly key: string;
  readonly source: string;
  /** Known to the source alone. */
  readonly order: Json;
}

/** One line of a preview: what will stand where, and what stands there now. */
export interface PreviewLine {
  readonly field: string;
  readonly before?: string;
  readonly after: string;
}

export interface Plan {
  readonly steps: readonly Step[];
  readonly preview: readonly PreviewLine[];
  readonly canUndo: boolean;
}

/** That a step was done. */
export interface Receipt {
  readonly key: string;
  /** The vendor's id of what was written. */
  readonly id: string;
  /** ms since 1970 */
  readonly at: number;
  /** What undoing needs; absent where it can't be undone. */
  readonly undo?: Json;
}

export interface Writer {
  /** Looks, and changes nothing. */
  plan(intent: Intent, signal: AbortSignal): Promise<Answer<Plan>>;
  perform(step: Step, signal: AbortSignal): Promise<Answer<Receipt>>;
  /** Whether an earlier attempt went through after all. */
  check(step: Step, signal: AbortSignal): Promise<Answer<Receipt | undefined>>;
  undo(receipt: Receipt, signal: AbortSignal): Promise<Answer<undefined>>;
}

/** What a source wants to remember between two lives of the worker: names, never secrets. Lost, it is read again. */
export interface Notebook {
  read(): Promise<unknown>;
  write(notes: Json): Promise<void>;
}

/** A place history comes from. No method throws; each stops when its signal fires. */
export interface HistorySource {
  readonly about: SourceAbout;
  /** Tries every scope with the cheapest call there is. `mine`: addresses of the rep, to find them among the users. */
  test(mine: readonly string[], signal: AbortSignal): Promise<Connection>;
  /** Everything of one person; any of the identifiers may fit. */
  find(who: readonly Identifier[], signal: AbortSignal): Promise<Answer<Finding>>;
  /** The next page of changes after the cursor; without one from the beginning. */
  changes(cursor: string | undefined, signal: AbortSignal): Promise<Answer<Page>>;
  readonly write?: Writer;
  /** Ends the connection at the vendor where that is possible; says what is left to do by hand. */
  disconnect(signal: AbortSignal): Promise<Answer<Say>>;
}
