import type { HistoryStore } from '../../platform/store/store';
import type { Progress } from '../../platform/sync/state';
import { type Failure, sayTrouble } from '../../sources/failure';

/** So often in a row it must fail before it is told beside the story. */
const TIMES = 3;
/** These do not pass by themselves. */
const LASTING: ReadonlySet<Failure['why']> = new Set(['unauthorised', 'forbidden', 'forbidden-scope']);
/** These are our own slowness, no trouble. */
const CALM: ReadonlySet<Failure['why']> = new Set(['limited', 'rationed', 'cancelled']);

const isTold = ({ failure, failures }: Progress): boolean =>
  failure !== undefined && !CALM.has(failure.why) && (LASTING.has(failure.why) || failures >= TIMES);

/** Lets the story say that a source can't be read now, or that it can again. What was read stays as old as it is. */
export async function noteTrouble(
  store: HistoryStore,
  { id, label }: { readonly id: string; readonly label: string },
  stands: Progress,
): Promise<void> {
  const known = (await store.readings()).find((it) => it.source === id);
  const failure = isTold(stands) && stands.failure ? sayTrouble(stands.failure, label) : undefined;
  if (!known || JSON.stringify(failure) === JSON.stringify(known.failure)) return;
  await store.noteReading(id, { label, readAt: known.readAt, ...(failure ? { failure } : {}) });
}
