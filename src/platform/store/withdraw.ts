import type { FreshRecord, HistoryDb } from './db';
import { standing, takeFresh } from './fresh';
import { closureOf, type Pages } from './layer';
import { isTakenBack, mergeEntries } from './merge';

type Which = { readonly source: string; readonly id: string };

async function fromFresh(db: HistoryDb, ids: readonly string[], { source, id }: Which): Promise<boolean> {
  const records = (await db.fresh.where('ids').anyOf(ids).distinct().toArray()) as FreshRecord[];
  const record = records.find((it) =>
    it.entry.touches.some((touch) => touch.source === source && touch.id === id && !isTakenBack(touch)),
  );
  if (!record) return false;
  const touches = record.entry.touches.filter((touch) => touch.source !== source || touch.id !== id);
  if (record.isNew && touches.length === 0 && record.id !== undefined) await db.fresh.delete(record.id);
  else await db.fresh.put({ ...record, entry: { ...record.entry, touches } });
  const mark = (await db.metaOf('fresh'))?.mark ?? 0;
  await db.meta.put({ key: 'fresh', mark: mark + 1 });
  return true;
}

/**
 * Takes a touch out again (undo); one that was laid into a layer meanwhile is covered. Must run in a transaction over
 * meta, parts and fresh. False where there is none.
 */
export async function withdraw(
  db: HistoryDb,
  pages: Pages,
  names: readonly string[],
  which: Which,
): Promise<boolean> {
  const { layers, readFresh } = await standing(db);
  const closure = await closureOf(layers, pages, names, readFresh);
  if (!closure) return false;
  if (await fromFresh(db, [...closure.ids], which)) return true;
  const { addresses, slugs } = mergeEntries(closure.entries).prospect;
  const prospect = { addresses, slugs };
  const taken = { prospect, touches: [], source: which.source, gone: [which.id] };
  return (await takeFresh(db, pages, taken)).withdrawn > 0;
}
