import type { Say } from '../../playbook/say';
import type { Prospect, Touch } from '../../story/touch';

/**
 * What one row of a file tells: a prospect and a touch, nothing worth keeping, or why it can't be taken.
 * An empty text is as good as none.
 */
export type RowReading =
  | { readonly prospect: Prospect; readonly touches: readonly [Omit<Touch, 'id'> & { readonly id?: string }] }
  | { readonly skip: 'automatic-reply' }
  | { readonly why: Say };

export interface Recognised {
  /** Which of the first rows holds the column names; data begin behind it. */
  readonly header: number;
  /** Reads one row behind the header. `now`: ms since 1970. */
  readonly read: (cells: readonly string[], now: number) => RowReading;
}

/** One kind of file: its own columns, a vendor's export. One file an entry, listed in `formats/index.ts`. */
export interface FileFormat {
  readonly id: string;
  /** Looks at a file's first rows; undefined where they are not of this kind. */
  readonly recognise: (firstRows: readonly (readonly string[])[]) => Recognised | undefined;
}
