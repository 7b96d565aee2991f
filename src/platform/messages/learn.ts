import type { Say } from '../../playbook/say';
import { browser } from '../browser';
import {
  type Learned,
  type LearnProgress,
  type LearnTask,
  readFromLearnWorker,
  type ToLearnWorker,
} from './learn-contract';
import { send } from './send';

/** Emitted by the build at this place. */
const WORKER = 'learn-worker.js';

export type LearnResult<W extends LearnTask['what']> =
  | { readonly end: 'done'; readonly result: Learned[W] }
  | { readonly end: 'cancelled' }
  | { readonly end: 'refused'; readonly why: Say };

interface Wishes {
  readonly onProgress: (progress: LearnProgress) => void;
  /** Cancels. */
  readonly signal: AbortSignal;
}

/** Goes through everybody in a worker of this page's own. */
export async function learn<W extends LearnTask['what']>(
  what: W,
  { onProgress, signal }: Wishes,
): Promise<LearnResult<W>> {
  const ground = await send('learn/ground', {});
  const worker = new Worker(browser.runtime.getURL(WORKER), { type: 'module' });
  const tell = (message: ToLearnWorker) => worker.postMessage(message);
  return new Promise<LearnResult<W>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const told = readFromLearnWorker(data);
      if (told.tell === 'progress') onProgress(told);
      else if (told.tell === 'cancelled') resolve({ end: 'cancelled' });
      else if (told.tell === 'refused') resolve({ end: 'refused', why: told.why });
      else resolve({ end: 'done', result: told.result as Learned[W] });
    };
    worker.onerror = (event) => reject(new Error(event.message || 'The worker did not start.'));
    signal.addEventListener('abort', () => tell({ do: 'cancel' }), { once: true });
    if (signal.aborted) resolve({ end: 'cancelled' });
    else tell({ do: 'learn', what, ground, now: Date.now() });
  }).finally(() => worker.terminate());
}
