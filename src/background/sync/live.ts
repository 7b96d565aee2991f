import type { LiveSource } from '../../platform/messages/sources-protocol';
import type { Identifier } from '../../platform/store/store';
import type { SyncDb } from '../../platform/sync/db';
import { type Progress, progress, whoKey } from '../../platform/sync/state';
import { type Failure, sayFailure, sayTrouble } from '../../sources/failure';
import { written } from '../../story/identity/written';
import type { Joined } from './config';

/** When a source last told of somebody: asked for them alone, or with everybody who changed. ms since 1970. */
async function readAtOf(
  db: SyncDb,
  source: string,
  who: readonly Identifier[],
  alone: number | undefined,
  stands: Progress | undefined,
): Promise<number | undefined> {
  const ids = who.map(written);
  const known = await db.records.where('ids').anyOf(ids).toArray();
  const withAll = known.some((it) => it.source === source)
    ? (stands?.upToDateAt ?? stands?.readAt)
    : undefined;
  const times = [alone, withAll].filter((it) => it !== undefined);
  return times.length > 0 ? Math.max(...times) : undefined;
}

/** The newer of what went wrong with somebody and with everybody; what went well since is no failure. */
function failureOf(asked: { at: number; failure?: Failure } | undefined, stands: Progress | undefined) {
  const isOlder = asked !== undefined && asked.at > (stands?.failedAt ?? 0);
  return isOlder || !stands?.failure ? asked?.failure : stands.failure;
}

/** How one source stands for somebody. */
export async function liveOf(
  db: SyncDb,
  { about }: Joined,
  who: readonly Identifier[],
  { isReading, mayWrite }: { readonly isReading: boolean; readonly mayWrite: boolean },
): Promise<LiveSource> {
  const { id: source, label } = about;
  const [asked, stands] = await Promise.all([db.asked.get([whoKey(who), source]), progress.read(db, source)]);
  const at = await readAtOf(db, source, who, asked?.readAt, stands);
  const base = { source, label, writes: mayWrite, ...(at === undefined ? {} : { at }) };
  if (isReading) return { ...base, state: 'reading' };
  const failure = failureOf(asked, stands);
  if (failure) return { ...base, state: 'failed', says: sayTrouble(failure, label) };
  if (asked && (asked.records ?? 0) > 1)
    return { ...base, state: 'failed', says: sayFailure({ why: 'ambiguous' }, label) };
  return { ...base, state: asked ? 'read' : 'waiting' };
}
