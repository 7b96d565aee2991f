import * as v from 'valibot';
import type { Asset } from '../../playbook/catalogue';
import type { Say } from '../../playbook/say';
import { FIELDS, type Field, type Mapping } from '../../sources/files/mapping/mapping';
import type { Preview } from '../../sources/files/mapping/preview';
import { KINDS, type Kind } from '../../story/touch';
import type { Generation } from '../store/store';

export type { Mapping, Preview };

const KIND = v.picklist(Object.keys(KINDS) as [Kind, ...Kind[]]);
const text = v.pipe(v.string(), v.maxLength(10_000));

/** What somebody has said of a file's columns. */
export const mapping: v.GenericSchema<unknown, Mapping> = v.strictObject({
  header: v.pipe(v.array(text), v.maxLength(5_000)),
  columns: v.strictObject(
    Object.fromEntries((Object.keys(FIELDS) as Field[]).map((it) => [it, v.exactOptional(text)])) as {
      [F in Field]: v.ExactOptionalSchema<typeof text, undefined>;
    },
  ),
  kind: v.union([
    v.strictObject({ every: KIND }),
    v.strictObject({
      column: text,
      values: v.array(v.strictObject({ value: text, means: v.union([KIND, v.literal('nothing')]) })),
    }),
  ]),
  at: v.union([
    v.strictObject({ column: text, order: v.picklist(['day-first', 'month-first']) }),
    v.strictObject({ every: v.number() }),
  ]),
  format: v.exactOptional(text),
  about: v.exactOptional(text),
});

const named = v.object({ id: v.string(), label: v.string() });

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
    /** Files chosen with it: they may tell who hides behind its ids. */
    beside: v.exactOptional(v.array(v.instance(Blob))),
    /** What was said of the columns: of this file, of earlier ones. */
    said: v.strictObject({
      mapping: v.exactOptional(mapping),
      remembered: v.exactOptional(v.array(mapping)),
    }),
    /** Which store; tests use their own. */
    store: v.optional(v.string()),
  }),
  /** How a file would be read, without storing anything. */
  v.strictObject({ do: v.literal('preview'), file: v.instance(Blob), mapping, now: v.number() }),
  /** Content that a file lists, without storing anything. */
  v.strictObject({
    do: v.literal('read-assets'),
    file: v.instance(Blob),
    stages: v.array(named),
    segments: v.array(named),
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
  /** Rows about people who were erased, among the unchanged; absent: none. */
  readonly keptOut?: number;
  /** The first ten thousand. */
  readonly rejections: readonly RejectedRow[];
  /** The file's column names. */
  readonly header: readonly string[];
  readonly generation?: Generation;
}

/** The file as a whole can't be taken. */
export interface Refused {
  readonly end: 'refused';
  readonly why: Say;
}

export type Unfinished =
  | { readonly end: 'cancelled' }
  /** It tells who hides behind the ids of a file chosen with it, and no touch. */
  | { readonly end: 'people' }
  /** Nothing was imported and nothing that stood was changed. */
  | {
      readonly end: 'refused';
      readonly why: Say;
      /** The file is a table: somebody can say what its columns are, beginning here. */
      readonly proposal?: Mapping;
    };

/** Content that a file lists. */
export interface AssetsRead {
  readonly end: 'read';
  readonly assets: readonly Asset[];
  readonly rejections: readonly RejectedRow[];
  /** The file's column names. */
  readonly header: readonly string[];
}

const ends = (it: unknown, ...how: readonly string[]): boolean =>
  typeof it === 'object' && it !== null && how.includes((it as { end: string }).end);

const fromImportWorker = v.variant('tell', [
  v.object({ tell: v.literal('progress'), rows: v.number(), bytes: v.number(), total: v.number() }),
  v.object({
    tell: v.literal('preview'),
    preview: v.custom<Preview>((it) => typeof it === 'object' && it !== null && 'readings' in it),
  }),
  v.object({
    tell: v.literal('end'),
    result: v.custom<WorkerDone | Unfinished>((it) => ends(it, 'done', 'cancelled', 'people', 'refused')),
  }),
  v.object({
    tell: v.literal('assets'),
    result: v.custom<AssetsRead | Refused>((it) => ends(it, 'read', 'refused')),
  }),
]);

/** What the import worker tells the page. */
export type FromImportWorker = v.InferOutput<typeof fromImportWorker>;

/** Checks a message of the worker; throws on anything else. */
export const readFromImportWorker = (it: unknown): FromImportWorker => v.parse(fromImportWorker, it);
