import { browser } from '../browser';
import { type FromEraseWorker, readFromEraseWorker, type ToEraseWorker } from './erase-contract';

/** Emitted by the build at this place. */
const WORKER = 'erase-worker.js';

export type EraseResult = Exclude<FromEraseWorker, { tell: 'progress' }>;

/** Erases in a worker of this page's own; if the page closes before the end, nothing is erased. */
export function erase(
  what: ToEraseWorker['what'],
  onProgress: (share: number) => void,
): Promise<EraseResult> {
  const worker = new Worker(browser.runtime.getURL(WORKER), { type: 'module' });
  return new Promise<EraseResult>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const told = readFromEraseWorker(data);
      if (told.tell === 'progress') onProgress(told.share);
      else resolve(told);
    };
    worker.onerror = (event) => reject(new Error(event.message || 'The worker did not start.'));
    worker.postMessage({ what } satisfies ToEraseWorker);
  }).finally(() => worker.terminate());
}
