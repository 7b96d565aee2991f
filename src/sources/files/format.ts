import type { Say } from '../../playbook/say';
import type { Prospect, Touch } from '../../story/touch';

/**
 * A prospect and a touch, as one row tells them. Rows of one person, or with the same words, may share the object
 * that says so: that is what makes a large file fast. An empty text is as good as none.
 */
export interface TakenRow {
  readonly prospect: Prospect;
  /** All of the touch but its moment and id. */
  readonly what: Omit<Touch, 'id' | 'at'>;
  /** ms since 1970 */
  readonly at: number;
  /** The row's own id; empty where it has none. */
  readonly id: string;
}

/** What one row of a file tells: a touch, nothing worth keeping, or why it can't be taken. */
export type RowReading = TakenRow | { readonly skip: 'automatic-reply' | 'no-touch' } | { readonly why: Say };

/** People by the id that a file knows them by. */
export type People = ReadonlyMap<string, Prospect>;

export interface Recognised {
  /** Which of the first rows holds the column names; data begin behind it. */
  readonly header: number;
  /** Reads one row behind the header. `now`: ms since 1970. */
  readonly read: (cells: readonly string[], now: number, people: People) => RowReading;
  /** Of a file that names no day: reads its rows, all of one day (ms since 1970) and about one thing, as somebody says. */
  readonly undated?: (day: number, about: string) => Recognised['read'];
  /** What is missing where nobody hands over the people that its rows only name by id. */
  readonly needsPeople?: Say;
  /**
   * Reads a row without quotes as it stands in a text, as `read` would read its cells; undefined where it would
   * rather see the cells. A shortcut for large files.
   */
  readonly readPlain?: (text: string, from: number, to: number, now: number) => TakenRow | undefined;
}

/** One kind of file: its own columns, a vendor's export. One file an entry, listed in `formats/index.ts`. */
export interface FileFormat {
  readonly id: string;
  /** Known by its header alone; others look at more rows first (the order of day and month, a table below a summary). */
  readonly atHeader?: boolean;
  /** Looks at a file's first rows; undefined where they are not of this kind. */
  readonly recognise: (
    firstRows: readonly (readonly string[])[],
    delimiter: string,
  ) => Recognised | undefined;
}

/** A file that tells who hides behind the ids of another. */
export interface PeopleFormat {
  readonly id: string;
  readonly recognise: (firstRows: readonly (readonly string[])[]) =>
    | {
        readonly header: number;
        readonly read: (cells: readonly string[]) => readonly [string, Prospect] | undefined;
      }
    | undefined;
}
