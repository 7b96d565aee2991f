import { clearDoomed, doom, writeLock } from './clear';
import type { GenerationRecord, HistoryDb } from './db';
import { tryLock } from './locks';
import { noteReading } from './readings';
import { StoreTrouble } from './trouble';

const liveGenerations = (db: HistoryDb) => db.generations.where('state').equals('live').sortBy('id');

/** Takes the last import's layers out. Undefined where there is none, or where tidying has joined it with others. */
export async function undoLastImport(db: HistoryDb): Promise<GenerationRecord | undefined> {
  const release = await tryLock(writeLock(db));
  if (!release) throw new StoreTrouble('busy');
  try {
    const undone = await db.transaction('rw', db.meta, db.generations, async () => takeOutLast(db));
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

/** The source was last read when the import before was made. */
async function readAsBefore(db: HistoryDb, source: string): Promise<void> {
  const before = (await liveGenerations(db)).findLast((it) => it.source === source);
  await noteReading(db, source, before && { label: before.label, readAt: before.at });
}
