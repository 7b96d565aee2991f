import { isFatal } from '../../sources/failure';
import type { Identifier } from '../../story/touch';
import type { SyncDb } from './db';
import { NOTHING_READ, progress, whoKey } from './state';

/** So long what was read of somebody counts as fresh, in ms. */
const FRESH = 10 * 60_000;
/** Something that failed is tried again so much later at the earliest, however often a panel looks. */
const AGAIN = 60_000;

/** Whether a source should be asked for somebody now: not read a moment ago, and not resting. `now` in ms since 1970. */
export async function isWorthAsking(
  db: SyncDb,
  source: string,
  who: readonly Identifier[],
  now: number,
): Promise<boolean> {
  const [asked, stands = NOTHING_READ] = await Promise.all([
    db.asked.get([whoKey(who), source]),
    progress.read(db, source),
  ]);
  const age = asked ? now - asked.at : Number.POSITIVE_INFINITY;
  if (age >= 0 && age < (asked?.failure ? AGAIN : FRESH)) return false;
  const { failure, failedAt = 0, nextTry } = stands;
  if (!failure || !isFatal(failure)) return true;
  // Whoever is in sight may use what rounds leave of the day’s share, and need not wait long for the network.
  const isPatient = failure.why === 'rationed' || failure.why === 'unreachable';
  return nextTry <= now || (isPatient && Math.abs(now - failedAt) > AGAIN);
}
