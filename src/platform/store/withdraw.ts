import type { FreshRecord, HistoryDb } from './db';

/**
 * Takes a touch out again that was appended a moment ago (undo). Must run in a transaction over meta and fresh.
 * False where it does not stand among the fresh ones.
 */
export async function withdrawFresh(
  db: HistoryDb,
  ids: readonly string[],
  { source, id }: { readonly source: string; readonly id: string },
): Promise<boolean> {
  const records = (await db.fresh.where('ids').anyOf(ids).distinct().toArray()) as FreshRecord[];
  const record = records.find((it) =>
    it.entry.touches.some((touch) => touch.source === source && touch.id === id),
  );
  if (!record) return false;
  const touches = record.entry.touches.filter((touch) => touch.source !== source || touch.id !== id);
  if (record.isNew && touches.length === 0 && record.id !== undefined) await db.fresh.delete(record.id);
  else await db.fresh.put({ ...record, entry: { ...record.entry, touches } });
  const mark = (await db.metaOf('fresh'))?.mark ?? 0;
  await db.meta.put({ key: 'fresh', mark: mark + 1 });
  return true;
}
