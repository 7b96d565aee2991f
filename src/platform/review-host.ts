import type { Review, ReviewContext } from '../story/review/types';
import { browser } from './browser';
import { type FromReviewWorker, readFromReviewWorker, type ToReviewWorker } from './messages/review-contract';
import { type MessageFailed, send } from './messages/send';
import { openBeside } from './offscreen';

/** Reviews drafts where neither the rep's typing nor the background's budget feels it. It rejects when it can't. */
export interface ReviewHost {
  review(text: string, context: ReviewContext): Promise<Review>;
}

/** Emitted by the build at this place. */
const WORKER = 'review-worker.js';
/** Ms that a review may take; it is bounded, and a worker that hangs all the same is started anew. */
const PATIENCE = 3_000;

interface Waiting {
  readonly done: (review: Review) => void;
  readonly failed: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Reviews in a worker of this page's own. `start` makes the worker. */
export function workerHost(
  start = () => new Worker(browser.runtime.getURL(WORKER), { type: 'module' }),
  patience = PATIENCE,
): ReviewHost {
  let worker: Worker | undefined;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  const giveUp = (why: string) => {
    worker?.terminate();
    worker = undefined;
    for (const { failed, timer } of waiting.values()) {
      clearTimeout(timer);
      failed(new Error(why));
    }
    waiting.clear();
  };
  const answered = (told: FromReviewWorker) => {
    const it = waiting.get(told.id);
    if (!it) return;
    waiting.delete(told.id);
    clearTimeout(it.timer);
    if ('review' in told) it.done(told.review);
    else it.failed(new Error(told.failed));
  };
  const started = () => {
    if (worker) return worker;
    worker = start();
    worker.onmessage = ({ data }: MessageEvent<unknown>) => answered(readFromReviewWorker(data));
    worker.onerror = (event) => giveUp(event.message || 'The review did not start.');
    return worker;
  };

  return {
    review: (text, context) =>
      new Promise((done, failed) => {
        const id = ++count;
        const timer = setTimeout(() => giveUp('The review took too long.'), patience);
        waiting.set(id, { done, failed, timer });
        const asked: ToReviewWorker = { id, text, context };
        started().postMessage(asked);
      }),
  };
}

/** Reviews in Chrome's offscreen page: a service worker can start no worker of its own. */
function offscreenHost(): ReviewHost {
  const ask = async (text: string, context: ReviewContext) => {
    await openBeside();
    return send('to-reviewer/review', { text, context });
  };
  return {
    // It may just have closed itself: it is opened anew once.
    review: (text, context) =>
      ask(text, context).catch((error: unknown) => {
        if ((error as Partial<MessageFailed>).why !== 'unreachable') throw error;
        return ask(text, context);
      }),
  };
}

/** Where this browser reviews: Firefox's background is a page, and can have a worker. */
export const reviewHost = (): ReviewHost =>
  typeof chrome !== 'undefined' && chrome.offscreen ? offscreenHost() : workerHost();
