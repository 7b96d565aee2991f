import { hash32 } from '../../story/identity';
import type { HistoryDb } from './db';
import { standing } from './fresh';
import { bucketOf, closureOf, type Pages } from './layer';
import { mergeEntries, told } from './merge';
import type { Found } from './store';

/** The people behind identifiers, each once. Must run in a transaction over meta, parts and fresh. */
export async function met(
  db: HistoryDb,
  pages: Pages,
  ids: readonly string[],
  limit: number,
): Promise<Found[]> {
  const { layers, readFresh } = await standing(db);
  // All pages in one reading; most people stand in the first one asked.
  await pages.get(
    layers.flatMap((it) => ids.slice(0, limit).map((id) => [it.id, bucketOf(hash32(id), it.buckets)])),
  );
  const seen = new Set<string>();
  const found: Found[] = [];
  for (const id of ids) {
    if (found.length >= limit) break;
    if (seen.has(id)) continue;
    const closure = await closureOf(layers, pages, [id], readFresh);
    if (!closure || [...closure.ids].some((it) => seen.has(it))) continue;
    for (const it of closure.ids) seen.add(it);
    const { prospect, touches } = told(mergeEntries(closure.entries));
    const last = touches.at(-1);
    found.push({ prospect, ...(last ? { lastAt: last.at } : {}) });
  }
  return found;
}
