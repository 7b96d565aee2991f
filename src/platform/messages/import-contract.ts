import * as v from 'valibot';
import type { Say } from '../../playbook/say';
import type { Generation } from '../store/store';

const toImportWorker = v.variant('do', [
  v.strictObject({
    do: v.literal('import'),
    file: v.instance(Blob),
    /** What the list of imports calls it: the file's name. */
    label: v.pipe(v.string(), v.maxLength(500)),
    /** ms since 1970 */
    now: v.number(),
    /** The same for the same file, so that a died import is gone on with. */
    fingerprint: v.pipe(v.string(), v.maxLength(1_000)),
    /** Which store; tests use their own. */
    store: v.optional(v.string()),
  }),
  v.strictObject({ do: v.literal('cancel') }),
]);

/** What the page tells the import worker. */
export type ToImportWorker = v.InferOutput<typeof toImportWorker>;

/** Checks a message to the worker; throws on anything else. */
export const readToImportWorker = (it: unknown): ToImportWorker => v.parse(toImportWorker, it);

/** A row that was not taken. */
export interface RejectedRow {
  /** As a spreadsheet shows it. */
  readonly row: number;
  /** Why, and what to do. */
  readonly why: Say;
  /** The row's cells, cut to a length that can be shown. */
  readonly cells: readonly string[];
}

export interface ImportProgress {
  /** Data rows read so far. */
  readonly rows: number;
  /** Work done so far, as bytes of the file: reading them is the larger part, storing the rest. */
  readonly bytes: number;
  readonly total: number;
}

export interface WorkerDone {
  readonly end: 'done';
  readonly imported: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Automatic replies among the unchanged. */
  readonly automaticReplies: number;
  /** The first ten thousand. */
  readonly rejections: readonly RejectedRow[];
  /** The file's column names. */
  readonly header: readonly string[];
  readonly generation?: Generation;
}

export type Unfinished =
  | { readonly end: 'cancelled' }
  /** Nothing was imported and nothing that stood was changed. */
  | { readonly end: 'refused'; readonly why: Say };

const fromImportWorker = v.variant('tell', [
  v.object({ tell: v.literal('progress'), rows: v.number(), bytes: v.number(), total: v.number() }),
  v.object({
    tell: v.literal('end'),
    result: v.custom<WorkerDone | Unfinished>(
      (it) =>
        typeof it === 'object' &&
        it !== null &&
        ['done', 'cancelled', 'refused'].includes((it as { end: string }).end),
    ),
  }),
]);

/** What the import worker tells the page. */
export type FromImportWorker = v.InferOutput<typeof fromImportWorker>;

/** Checks a message of the worker; throws on anything else. */
export const readFromImportWorker = (it: unknown): FromImportWorker => v.parse(fromImportWorker, it);
