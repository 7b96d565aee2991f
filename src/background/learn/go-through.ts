import type { LearnGround, LearnProgress } from '../../platform/messages/learn-contract';
import type { HistoryStore, Stored } from '../../platform/store/store';
import { outsiders } from '../../story/identity/outsiders';

interface Journey {
  readonly meet: (person: Stored) => void;
  readonly onProgress: (progress: LearnProgress) => void;
  readonly signal: AbortSignal;
}

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

/** Meets every prospect; `me`’s own side is none. False where it was cancelled on the way. */
export async function goThrough(
  store: HistoryStore,
  { me }: { readonly me?: LearnGround['me'] },
  { meet, onProgress, signal }: Journey,
): Promise<boolean> {
  const { prospects: of } = await store.count();
  const isOutsider = me ? outsiders(me.addresses) : () => true;
  let done = 0;
  for await (const batch of ahead(store.everybody())) {
    for (const it of batch) {
      const address = it.prospect.addresses[0];
      if (address === undefined || isOutsider(address)) meet(it);
    }
    done += batch.length;
    if (signal.aborted) return false;
    onProgress({ done, of });
  }
  return !signal.aborted;
}
