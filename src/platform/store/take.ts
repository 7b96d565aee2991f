import type { HistoryDb } from './db';
import { takeFresh } from './fresh';
import { Pages } from './layer';
import { idsOf } from './merge';
import type { Taken, TakenCounts } from './store';
import { Erased } from './tombstones';

async function takeAll(db: HistoryDb, entries: readonly Taken[]): Promise<TakenCounts> {
  const pages = new Pages((keys) => db.bodies(keys));
  const counts = { appended: 0, withdrawn: 0 };
  for (const entry of entries) {
    const { appended, withdrawn } = await takeFresh(db, pages, entry);
    counts.appended += appended;
    counts.withdrawn += withdrawn;
  }
  return counts;
}

/** Those whom a source may tell of: nobody who was erased. What a rep does (no source) is told of anybody. */
async function welcome<T extends Taken>(erased: Erased, entries: readonly T[]): Promise<readonly T[]> {
  if (erased.isNobody) return entries;
  const isOut = await Promise.all(entries.map((it) => it.source !== '' && erased.has(idsOf(it.prospect))));
  return entries.filter((_, nth) => !isOut[nth]);
}

/** Takes what a source tells, in one transaction. */
export async function take(db: HistoryDb, entries: readonly Taken[]): Promise<TakenCounts> {
  for (;;) {
    const erased = await Erased.read(db);
    const theirs = await welcome(erased, entries);
    const counts = await db.transaction('rw', db.meta, db.parts, db.fresh, async () =>
      // Somebody was erased since: look again.
      (await erased.isCurrent(db)) ? takeAll(db, theirs) : undefined,
    );
    if (counts) return counts;
  }
}

/** Those of a source's people who were not erased. */
export const notErased = async <T extends Taken>(
  db: HistoryDb,
  entries: readonly T[],
): Promise<readonly T[]> => welcome(await Erased.read(db), entries);
