import type { HistoryDb } from './db';
import { tryLock } from './locks';

/** Held together by those who walk through the layers; alone by whoever clears layers away. */
export const walkLock = (db: HistoryDb): string => `${db.name}:walk`;
/** Held by whoever changes which layers count: one import, undo or tidying at a time. */
export const writeLock = (db: HistoryDb): string => `${db.name}:write`;

const HOUR = 3_600_000;

/** Notes layers that nobody needs any more; call it in the transaction that takes them out. */
export async function doom(db: HistoryDb, layers: readonly number[]): Promise<void> {
  const doomed = (await db.metaOf('doomed'))?.layers ?? [];
  if (layers.length > 0) await db.meta.put({ key: 'doomed', layers: [...doomed, ...layers] });
}

/** Deletes the parts of doomed layers, unless somebody still walks through them: then the next one does. */
export async function clearDoomed(db: HistoryDb): Promise<void> {
  if (!(await db.metaOf('doomed'))?.layers.length) return;
  const release = await tryLock(walkLock(db));
  if (!release) return;
  try {
    const layers: readonly number[] = (await db.metaOf('doomed'))?.layers ?? [];
    for (const layer of layers)
      await db.parts
        .where('[layer+part+nth]')
        .between([layer], [layer + 1])
        .delete();
    await db.transaction('rw', db.meta, async () => {
      const now = (await db.metaOf('doomed'))?.layers ?? [];
      await db.meta.put({ key: 'doomed', layers: now.filter((it) => !layers.includes(it)) });
    });
  } finally {
    release();
  }
}

/** Drops imports that died, but for those that `keep` wants. The write lock must be held: then none of them lives. */
export async function dropStaged(
  db: HistoryDb,
  keep: (begunAt: number, fingerprint?: string, over?: string) => boolean,
) {
  return db.transaction('rw', db.generations, db.meta, async () => {
    const staged = await db.generations.where('state').equals('staged').toArray();
    const dead = staged.filter((it) => !keep(it.at, it.fingerprint, it.over));
    await db.generations.bulkDelete(dead.map((it) => it.id));
    await doom(
      db,
      dead.flatMap((it) => it.layers),
    );
    return staged.find((it) => !dead.includes(it));
  });
}

/** Clears away what died over an hour ago, unless an import is running now. `now` in ms since 1970. */
export async function reclaim(db: HistoryDb, now: number): Promise<void> {
  const release = await tryLock(writeLock(db));
  if (!release) return;
  try {
    await dropStaged(db, (begunAt) => Math.abs(now - begunAt) < HOUR);
    await clearDoomed(db);
  } finally {
    release();
  }
}
