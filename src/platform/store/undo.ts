import { clearDoomed, doom, writeLock } from './clear';
import type { GenerationRecord, HistoryDb } from './db';
import { standing } from './fresh';
import { closureOf, type Pages } from './layer';
import { tryLock } from './locks';
import { FACT_FIELDS } from './page-layout';
import { noteReading } from './readings';
import { StoreTrouble } from './trouble';

const liveGenerations = (db: HistoryDb) => db.generations.where('state').equals('live').sortBy('id');

/** Takes the last import's layers out. Undefined where there is none, or where tidying has joined it with others. */
export async function undoLastImport(
  db: HistoryDb,
  pages: () => Pages,
): Promise<GenerationRecord | undefined> {
  const release = await tryLock(writeLock(db));
  if (!release) throw new StoreTrouble('busy');
  try {
    const undone = await db.transaction('rw', [db.meta, db.generations, db.parts, db.fresh], async () => {
      const last = await takeOutLast(db);
      if (last) await countAnew(db, pages());
      return last;
    });
    await clearDoomed(db);
    return undone;
  } finally {
    release();
  }
}

async function takeOutLast(db: HistoryDb): Promise<GenerationRecord | undefined> {
  const last = (await liveGenerations(db)).at(-1);
  if (!last || last.layers.length === 0) return undefined;
  const live = await db.liveLayers();
  await db.meta.put({ key: 'live', layers: live.filter((it) => !last.layers.includes(it.id)) });
  await db.generations.delete(last.id);
  await doom(db, last.layers);
  await readAsBefore(db, last.source);
  return last;
}

/** Whoever only the import knew is known by what was noted since, or not at all where nothing was. */
async function countAnew(db: HistoryDb, pages: Pages): Promise<void> {
  const { layers } = await standing(db);
  for (const record of await db.fresh.filter((it) => !it.isNew).toArray()) {
    if (await closureOf(layers, pages, record.ids)) continue;
    const { prospect, touches } = record.entry;
    const says = touches.length > 0 || FACT_FIELDS.some((field) => prospect[field]);
    if (says) await db.fresh.put({ ...record, isNew: true });
    else if (record.id !== undefined) await db.fresh.delete(record.id);
  }
  const fresh = await db.metaOf('fresh');
  if (fresh) await db.meta.put({ ...fresh, mark: fresh.mark + 1 });
}

/** The source was last read when the import before was made. */
async function readAsBefore(db: HistoryDb, source: string): Promise<void> {
  const before = (await liveGenerations(db)).findLast((it) => it.source === source);
  await noteReading(db, source, before && { label: before.label, readAt: before.at });
}
