import type { LearnGround, LearnProgress } from '../../platform/messages/learn-contract';
import type { HistoryStore, Stored } from '../../platform/store/store';
import { tick } from '../../platform/tick';
import { outsiders } from '../../story/identity/outsiders';
import { joiner } from '../joined';

interface Journey {
  readonly meet: (person: Stored) => void;
  readonly onProgress: (progress: LearnProgress) => void;
  readonly signal: AbortSignal;
}

/** So long nothing is told or heard at most, in ms; a batch may take longer. */
const BREATH = 50;

/** Batches with the next one being read while this one is worked on. */
async function* ahead<T>(batches: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = batches[Symbol.asyncIterator]();
  try {
    let next = iterator.next();
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = iterator.next();
      // Whoever awaits it hears of a failure; until then it is no stray one.
      next.catch(() => {});
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}

/**
 * Meets every prospect, those whom `links` join as one; `me`’s own side is none. False where it was cancelled on
 * the way.
 */
export async function goThrough(
  store: HistoryStore,
  { me, links = [] }: Partial<Pick<LearnGround, 'me' | 'links'>>,
  { meet, onProgress, signal }: Journey,
): Promise<boolean> {
  const { prospects: of } = await store.count();
  const isOutsider = me ? outsiders(me.addresses) : () => true;
  const join = joiner({ store, links });
  let done = 0;
  let breathedAt = performance.now();
  for await (const batch of ahead(store.everybody())) {
    for (const record of batch) {
      const joined = join(record);
      // Most are joined to nobody, and are not waited for.
      const it = joined instanceof Promise ? await joined : joined;
      const address = it?.prospect.addresses[0];
      if (it && (address === undefined || isOutsider(address))) meet(it);
      done++;
      if (performance.now() - breathedAt < BREATH) continue;
      onProgress({ done, of });
      await tick();
      if (signal.aborted) return false;
      breathedAt = performance.now();
    }
    if (signal.aborted) return false;
    onProgress({ done, of });
  }
  return !signal.aborted;
}
