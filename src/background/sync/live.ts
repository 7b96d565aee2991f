import type { LiveSource } from '../../platform/messages/sources-protocol';
import type { Identifier } from '../../platform/store/store';
import type { SyncDb } from '../../platform/sync/db';
import { progress, whoKey } from '../../platform/sync/state';
import { sayFailure } from '../../sources/failure';
import type { Joined } from './config';

/** How one source stands for somebody. */
export async function liveOf(
  db: SyncDb,
  { about }: Joined,
  who: readonly Identifier[],
  { isReading, mayWrite }: { readonly isReading: boolean; readonly mayWrite: boolean },
): Promise<LiveSource> {
  const { id: source, label } = about;
  const [asked, stands] = await Promise.all([db.asked.get([whoKey(who), source]), progress.read(db, source)]);
  const base = { source, label, writes: mayWrite, ...(asked ? { at: asked.at } : {}) };
  if (isReading) return { ...base, state: 'reading' };
  const failure =
    asked?.failure ?? (asked && asked.at > (stands?.failedAt ?? 0) ? undefined : stands?.failure);
  if (failure) return { ...base, state: 'failed', says: sayFailure(failure, label) };
  if (asked && (asked.records ?? 0) > 1)
    return { ...base, state: 'failed', says: sayFailure({ why: 'ambiguous' }, label) };
  return { ...base, state: asked ? 'read' : 'waiting' };
}
