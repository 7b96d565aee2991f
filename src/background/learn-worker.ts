import { type FromLearnWorker, type LearnTask, readToLearnWorker } from '../platform/messages/learn-contract';
import { openStore } from '../platform/store/open';
import { StoreTrouble } from '../platform/store/trouble';
import { goThrough } from './learn/go-through';
import { LEARNERS } from './learn/learners';

// A dedicated worker of the options page: it only reads, and dies with the page.
const OFTEN = 100;
const cancelling = new AbortController();
let toldAt = 0;

const tell = (message: FromLearnWorker): void => self.postMessage(message);

async function run(task: LearnTask): Promise<void> {
  const store = await openStore(task.store);
  const learner = await LEARNERS[task.what](task, store);
  const isWhole = await goThrough(store, learner.ofAll ? {} : task.ground, {
    signal: cancelling.signal,
    meet: learner.meet,
    onProgress: (progress) => {
      const now = performance.now();
      if (now - toldAt < OFTEN) return;
      toldAt = now;
      tell({ tell: 'progress', ...progress });
    },
  });
  tell(isWhole ? { tell: 'end', result: await learner.report() } : { tell: 'cancelled' });
}

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  const asked = readToLearnWorker(data);
  if (asked.do === 'cancel') {
    cancelling.abort();
    return;
  }
  run(asked).catch((error: unknown) => {
    if (error instanceof StoreTrouble) {
      tell({ tell: 'refused', why: error.say });
      return;
    }
    // An error that nobody named: the page hears of it through its `onerror`.
    setTimeout(() => {
      throw error;
    });
  });
};
