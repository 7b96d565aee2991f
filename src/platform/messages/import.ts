import type { Asset, Playbook } from '../../playbook/catalogue';
import { say } from '../../playbook/say';
import type { Mapping } from '../../sources/files/mapping/mapping';
import type { Preview } from '../../sources/files/mapping/preview';
import { browser } from '../browser';
import { readMappings, rememberMapping } from '../mappings';
import {
  type FromImportWorker,
  type ImportProgress,
  type Refused,
  type RejectedRow,
  readFromImportWorker,
  type ToImportWorker,
  type Unfinished,
  type WorkerDone,
} from './import-contract';
import { rejectedCsv } from './rejected-csv';
import { t } from './words';

export { meaningOf } from '../../sources/files/mapping/guess';
export type { ImportProgress, RejectedRow } from './import-contract';

export type ImportResult =
  | (Omit<WorkerDone, 'header' | 'rejections'> & {
      /** The first few, to show. */
      readonly rejections: readonly RejectedRow[];
      /** Up to ten thousand of them as CSV with reasons, to download; absent when there are none. */
      readonly rejectedRows?: Blob;
    })
  | Unfinished;

/** Emitted by the build at this place. */
const WORKER = 'import-worker.js';
const SHOWN = 100;

export interface ImportWishes {
  readonly onProgress: (progress: ImportProgress) => void;
  /** Cancels: what was staged is dropped, earlier history stands. */
  readonly signal: AbortSignal;
  /** What was said of this file's columns; remembered once it was imported so. */
  readonly mapping?: Mapping;
  /** Files chosen with it: they may tell who hides behind its ids. */
  readonly beside?: readonly File[];
}

/** The first rejected rows to show, and all of them (up to ten thousand) to take home. */
function shownRejections(rejections: readonly RejectedRow[], header: readonly string[]) {
  const columns = { row: t(say('import_column_row')), why: t(say('import_column_why')) };
  return {
    rejections: rejections.slice(0, SHOWN),
    ...(rejections.length > 0 ? { rejectedRows: rejectedCsv(rejections, header, columns, t) } : {}),
  };
}

function asResult(result: WorkerDone | Unfinished): ImportResult {
  if (result.end !== 'done') return result;
  const { header, rejections, ...counts } = result;
  return { ...counts, ...shownRejections(rejections, header) };
}

/** A worker of this page's own: it dies with the page. */
function worker<T>(
  asks: ToImportWorker,
  hear: (told: FromImportWorker) => T | undefined,
  signal?: AbortSignal,
) {
  const it = new Worker(browser.runtime.getURL(WORKER), { type: 'module' });
  return new Promise<T>((resolve, reject) => {
    it.onmessage = ({ data }: MessageEvent<unknown>) => {
      const heard = hear(readFromImportWorker(data));
      if (heard !== undefined) resolve(heard);
    };
    it.onerror = (event) => reject(new Error(event.message || 'The import worker did not start.'));
    const cancel: ToImportWorker = { do: 'cancel' };
    signal?.addEventListener('abort', () => it.postMessage(cancel), { once: true });
    it.postMessage(asks);
  }).finally(() => it.terminate());
}

/** The same for the same file read in the same way. */
async function fingerprintOf(file: File, mapping: Mapping | undefined): Promise<string> {
  const is = `${file.name.slice(0, 500)}:${file.size}:${file.lastModified}`;
  if (!mapping) return is;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(mapping)));
  return `${is}:${[...new Uint8Array(digest)].join('.')}`;
}

/** Imports a file in a worker of this page's own; if the page closes, earlier history stands. */
export async function startImport(
  file: File,
  { onProgress, signal, mapping, beside = [] }: ImportWishes,
): Promise<ImportResult> {
  const asks: ToImportWorker = {
    do: 'import',
    file,
    label: file.name.slice(0, 500),
    now: Date.now(),
    fingerprint: await fingerprintOf(file, mapping),
    beside: [...beside],
    said: mapping ? { mapping } : { remembered: await readMappings() },
  };
  const result = await worker(
    asks,
    (told) => {
      if (told.tell === 'progress') onProgress(told);
      return told.tell === 'end' ? told.result : undefined;
    },
    signal,
  );
  if (mapping && result.end === 'done') await rememberMapping(mapping);
  return asResult(result);
}

/** How a file would be read, and what its kinds are called there; stores nothing. */
export const previewImport = (file: File, mapping: Mapping): Promise<Preview> =>
  worker({ do: 'preview', file, mapping, now: Date.now() }, (told) =>
    told.tell === 'preview' ? told.preview : undefined,
  );

export type AssetsResult =
  | {
      readonly end: 'read';
      readonly assets: readonly Asset[];
      readonly rejected: number;
      readonly rejections: readonly RejectedRow[];
      readonly rejectedRows?: Blob;
    }
  | Refused;

const namesIn = (list: readonly { id: string; label: string }[]) =>
  list.map(({ id, label }) => ({ id, label }));

/** Reads a file of content; stores nothing. `names`: what of the playbook it may name. */
export async function readAssets(
  file: File,
  names: Pick<Playbook, 'stages' | 'segments'>,
): Promise<AssetsResult> {
  const stages = namesIn(names.stages);
  const result = await worker(
    { do: 'read-assets', file, stages, segments: namesIn(names.segments) },
    (told) => (told.tell === 'assets' ? told.result : undefined),
  );
  if (result.end === 'refused') return result;
  const { assets, rejections, header } = result;
  return { end: 'read', assets, rejected: rejections.length, ...shownRejections(rejections, header) };
}
