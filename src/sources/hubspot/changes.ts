import { type Answer, answer } from '../failure';
import type { Page, Told } from '../source';
import { type Account, earliest } from './account';
import { type Cursor, firstCursor, readCursor, writeCursor } from './cursor';
import type { Turn } from './phase';
import { PHASES } from './phases';
import { tell } from './read';

const start = (text: string | undefined, account: Account): { cursor: Cursor; told: Told[] } => {
  const cursor = text === undefined ? undefined : readCursor(text);
  if (cursor) return { cursor, told: [] };
  const fresh = firstCursor(Math.round(earliest(account)));
  return { cursor: fresh, told: text === undefined ? [] : [tell('changes', { why: 'cursor-lost' })] };
};

const hasNews = ({ entries = [], gone = [], told = [] }: Turn): boolean =>
  entries.length + gone.length + told.length > 0;

/** The next page of a round; phases that have nothing to say are passed over. */
export async function changes(
  account: Account,
  text: string | undefined,
  signal: AbortSignal,
): Promise<Answer<Page>> {
  let { cursor, told } = start(text, account);
  for (;;) {
    const at = PHASES.findIndex((phase) => phase.id === cursor.phase);
    const turn = await PHASES[at]!.read(account, cursor, signal);
    if (!turn.ok) return turn;
    const { entries = [], gone = [], over, remaining } = turn.value;
    const next = over ? PHASES[at + 1] : PHASES[at]!;
    cursor = next
      ? { ...turn.value.cursor, phase: next.id }
      : { ...turn.value.cursor, phase: PHASES[0]!.id, formsDone: [] };
    told = [...told, ...(turn.value.told ?? [])];
    if (next && over && !hasNews(turn.value)) continue;
    return answer({
      entries,
      gone,
      told,
      cursor: writeCursor(cursor),
      more: next !== undefined,
      ...(remaining === undefined ? {} : { remaining }),
    });
  }
}
