import { say } from '../../playbook/say';
import { browser } from '../browser';
import {
  type ImportProgress,
  type RejectedRow,
  readFromImportWorker,
  type ToImportWorker,
  type Unfinished,
  type WorkerDone,
} from './import-contract';
import { rejectedCsv } from './rejected-csv';
import { t } from './words';

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

interface Wishes {
  readonly onProgress: (progress: ImportProgress) => void;
  /** Cancels: what was staged is dropped, earlier history stands. */
  readonly signal: AbortSignal;
}

function asResult(result: WorkerDone | Unfinished): ImportResult {
  if (result.end !== 'done') return result;
  const { header, rejections, ...counts } = result;
  const columns = { row: t(say('import_column_row')), why: t(say('import_column_why')) };
  return {
    ...counts,
    rejections: rejections.slice(0, SHOWN),
    ...(rejections.length > 0 ? { rejectedRows: rejectedCsv(rejections, header, columns, t) } : {}),
  };
}

/** Imports a file in a worker of this page's own; if the page closes, earlier history stands. */
export function startImport(file: File, { onProgress, signal }: Wishes): Promise<ImportResult> {
  const worker = new Worker(browser.runtime.getURL(WORKER), { type: 'module' });
  const tell = (message: ToImportWorker) => worker.postMessage(message);
  return new Promise<ImportResult>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const told = readFromImportWorker(data);
      if (told.tell === 'progress') onProgress(told);
      else resolve(asResult(told.result));
    };
    worker.onerror = (event) => reject(new Error(event.message || 'The import worker did not start.'));
    signal.addEventListener('abort', () => tell({ do: 'cancel' }), { once: true });
    tell({
      do: 'import',
      file,
      label: file.name.slice(0, 500),
      now: Date.now(),
      fingerprint: `${file.name.slice(0, 500)}:${file.size}:${file.lastModified}`,
    });
  }).finally(() => worker.terminate());
}
