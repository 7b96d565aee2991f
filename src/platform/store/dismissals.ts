import type { Dismissal } from '../../story/touch';
import type { HistoryDb } from './db';

/** Warnings silenced for somebody known by one of these identifiers; of one rule the newest. */
export async function dismissalsOf(db: HistoryDb, ids: Iterable<string>): Promise<Dismissal[]> {
  const records = await db.dismissals
    .where('ids')
    .anyOf([...ids])
    .distinct()
    .toArray();
  const newest = new Map<string, Dismissal>();
  for (const { dismissal } of records)
    if ((newest.get(dismissal.rule)?.at ?? Number.NEGATIVE_INFINITY) <= dismissal.at)
      newest.set(dismissal.rule, dismissal);
  return [...newest.values()];
}

/** Forgets all that was dismissed for these people. */
export const dropDismissalsOf = (db: HistoryDb, ids: Iterable<string>): PromiseLike<number> =>
  db.dismissals
    .where('ids')
    .anyOf([...ids])
    .delete();

/** Lets a rule speak again. */
export async function dropDismissals(db: HistoryDb, ids: readonly string[], rule: string): Promise<void> {
  await db.dismissals
    .where('ids')
    .anyOf(ids)
    .distinct()
    .and((it) => it.dismissal.rule === rule)
    .delete();
}
