import type { Say } from '../../playbook/say';
import { browser } from '../browser';
import type { Generation } from '../store/store';

/** What the page tells the import worker. */
export type ToImportWorker = { readonly do: 'import'; readonly file: File } | { readonly do: 'cancel' };

/** A row that was not taken: its number as a spreadsheet shows it, why, and what to do. */
export interface Rejection {
  readonly row: number;
  readonly why: Say;
}

export interface ImportProgress {
  /** Data rows read so far. */
  readonly rows: number;
  /** Bytes read so far, and in all. */
  readonly bytes: number;
  readonly total: number;
}

export type ImportResult =
  | {
      readonly end: 'done';
      readonly imported: number;
      readonly unchanged: number;
      readonly rejected: number;
      /** Automatic replies among the unchanged. */
      readonly automaticReplies: number;
      /** The first few, to show. */
      readonly rejections: readonly Rejection[];
      /** All of them as CSV with reasons, to download; absent when there are none. */
      readonly rejectedRows?: Blob;
      readonly generation?: Generation;
    }
  | { readonly end: 'cancelled' }
  /** The file could not be read at all; nothing was changed. */
  | { readonly end: 'refused'; readonly why: Say };

/** What the import worker tells the page. */
export type FromImportWorker =
  | ({ readonly tell: 'progress' } & ImportProgress)
  | { readonly tell: 'end'; readonly result: ImportResult };

/** Emitted by the build at this place. */
const WORKER = 'import-worker.js';

interface Wishes {
  readonly onProgress: (progress: ImportProgress) => void;
  /** Cancels: what was staged is dropped, earlier history stands. */
  readonly signal: AbortSignal;
}

/** Imports a file in a worker of this page's own; if the page closes, earlier history stands. */
export function startImport(file: File, { onProgress, signal }: Wishes): Promise<ImportResult> {
  const worker = new Worker(browser.runtime.getURL(WORKER), { type: 'module' });
  const tell = (message: ToImportWorker) => worker.postMessage(message);
  return new Promise<ImportResult>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => {
      if (data.tell === 'progress') onProgress(data);
      else resolve(data.result);
    };
    worker.onerror = (event) => reject(new Error(event.message || 'The import worker did not start.'));
    signal.addEventListener('abort', () => tell({ do: 'cancel' }), { once: true });
    tell({ do: 'import', file });
  }).finally(() => worker.terminate());
}
