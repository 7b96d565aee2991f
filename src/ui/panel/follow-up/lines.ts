import type { ListPortion, ListRow, ListSet } from '../../../platform/messages/protocol';
import { byPromise, GROUPS, type Group } from '../../../story/rank';

/** How the list asks; the entry page wires it to messages. */
export interface Asking {
  readonly ask: (what: { set: ListSet; run: string; cursor: number }) => Promise<ListPortion>;
  /** Calls back whenever what is stored has changed; returns how to stop that. */
  readonly onChanged?: (call: () => void) => () => void;
}

/** What stands of the list so far. */
export interface Lines {
  readonly rows: readonly ListRow[];
  readonly sets: ListPortion['sets'];
  readonly state: 'reading' | 'read' | 'failed';
  /** How many of how many prospects were gone through. */
  readonly passed: number;
  readonly of: number;
}

export const NO_LINES: Lines = { rows: [], sets: [], state: 'reading', passed: 0, of: 0 };

const inOrder = (rows: readonly ListRow[]): ListRow[] =>
  [...rows].sort((a, b) => byPromise(a, b) || (a.id < b.id ? -1 : 1));

/** Reads a list to its end and shows it as it grows; stops when aborted. */
export async function readLines(
  ask: Asking['ask'],
  set: ListSet,
  show: (lines: Lines) => void,
  signal: AbortSignal,
): Promise<void> {
  const run = crypto.randomUUID();
  let lines = NO_LINES;
  /** A worker that died while it answered is woken by asking again. */
  const portion = (cursor: number) => {
    const what = { set, run, cursor };
    return ask(what).catch(() => ask(what));
  };
  try {
    for (let cursor: number | undefined = 0; cursor !== undefined; ) {
      const it: ListPortion = await portion(cursor);
      if (signal.aborted) return;
      cursor = it.next;
      lines = {
        rows: it.rows.length ? inOrder([...lines.rows, ...it.rows]) : lines.rows,
        sets: it.sets,
        state: cursor === undefined ? 'read' : 'reading',
        passed: cursor ?? it.of,
        of: it.of,
      };
      show(lines);
    }
  } catch {
    if (!signal.aborted) show({ ...lines, state: 'failed' });
  }
}

/** What the reader narrowed the list to. */
export interface Narrowed {
  readonly words: string;
  readonly group: Group | 'all';
}

/** Without accents and case. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The rows that hold every word in name, company or address. */
export function fitting(rows: readonly ListRow[], words: string): readonly ListRow[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  if (!wanted.length) return rows;
  return rows.filter((it) => {
    const text = plain(`${it.name} ${it.company ?? ''} ${it.id}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** Rows by group, in the groups' order. */
export const byGroup = (rows: readonly ListRow[]): Record<Group, readonly ListRow[]> => {
  const parted: Record<Group, ListRow[]> = { ready: [], 'carry-on': [], 'leave-alone': [] };
  for (const row of rows) parted[row.group].push(row);
  return parted;
};

/** The groups to show. */
export const groupsOf = (group: Narrowed['group']): readonly Group[] => (group === 'all' ? GROUPS : [group]);
