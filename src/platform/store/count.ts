import type { HistoryDb } from './db';
import { countOf } from './merge';

/** How many people and touches stand. Must run in a transaction over meta and fresh. */
export async function count(db: HistoryDb): Promise<{ prospects: number; touches: number }> {
  let prospects = 0;
  let touches = 0;
  for (const layer of await db.liveLayers()) {
    prospects += layer.prospects;
    touches += layer.touches;
  }
  await db.fresh.each(({ isNew, entry }) => {
    prospects += isNew ? 1 : 0;
    touches += countOf(entry.touches);
  });
  return { prospects, touches };
}
