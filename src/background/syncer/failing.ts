import type { Progress } from '../../platform/sync/state';
import type { Failure } from '../../sources/failure';

const MINUTE = 60_000;
const LONGEST = 3_600_000;
/** A laptop that comes back from the train should not wait long. */
const LONGEST_OFFLINE = 10 * MINUTE;
/** A refused key is tried again when somebody changes it; once a day in case it was the vendor's mistake. */
const DAY = 24 * 3_600_000;

/** ms until a source is tried again: doubled each time, jittered so that many browsers do not come at once. */
function pause({ why }: Failure, failures: number, random: number): number {
  if (why === 'unauthorised') return DAY;
  const longest = why === 'unreachable' ? LONGEST_OFFLINE : LONGEST;
  return Math.min(longest, MINUTE * 2 ** failures) * (0.5 + random / 2);
}

/** How a source stands after it could not be read. What was read before stays. */
export function afterFailure(
  before: Progress,
  failure: Failure,
  now: number,
  random = Math.random(),
): Progress {
  if (failure.why === 'cancelled') return before;
  const until = 'until' in failure ? failure.until : 0;
  return {
    ...before,
    failure,
    failedAt: now,
    failures: before.failures + 1,
    nextTry: Math.max(until, now + pause(failure, before.failures, random)),
  };
}

/** How it stands once something could be read. */
export function afterSuccess({ failure: _, failedAt: __, ...before }: Progress, now: number): Progress {
  return { ...before, failures: 0, nextTry: 0, readAt: now };
}
