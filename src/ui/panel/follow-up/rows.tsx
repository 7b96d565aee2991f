import { useState } from 'preact/hooks';
import type { ListRow } from '../../../platform/messages/protocol';
import type { Group } from '../../../story/rank';
import { useWords } from '../../parts/tongue';
import { GROUP } from './words';

/** Opens the story of a row; `among` are the rows to walk through from there. */
export type Open = (row: ListRow, among: readonly ListRow[]) => void;

/** How many rows of a group are drawn at first, and how many more each time. */
const SHOWN = 50;
const MORE = 100;

interface RowProps {
  readonly row: ListRow;
  readonly isStop: boolean;
  readonly open: () => void;
}

/** One prospect: who, why, and what to do. */
function Row({ row, isStop, open }: RowProps) {
  const { t, speak } = useWords();
  const move = speak(row.move);
  return (
    <li class={`list-row of-${row.verdict}`} data-verdict={row.verdict} data-prospect={row.id}>
      <button type="button" tabIndex={isStop ? 0 : -1} onClick={open}>
        <span>
          <b>{row.name}</b> {row.company && <span class="soft">{row.company}</span>}
        </span>
        <span class="soft">{speak(row.reason)}</span>
        <span class="list-move">
          {row.asset && !move.includes(row.asset) ? t('list_move_with', move, row.asset) : move}
        </span>
      </button>
    </li>
  );
}

interface Props {
  readonly group: Group;
  readonly rows: readonly ListRow[];
  /** The one row that Tab stops at; arrows reach the others. */
  readonly stop: string | undefined;
  readonly open: Open;
  /** A list beside Gmail can be gone through one by one. */
  readonly canWalk: boolean;
}

/** One group of the list; of a long one only what was asked for is drawn. */
export function GroupRows({ group, rows, stop, open, canWalk }: Props) {
  const { t } = useWords();
  const [shown, setShown] = useState(SHOWN);
  const [first] = rows;
  // The row that was open last is drawn wherever it stands.
  const until = Math.max(shown, rows.findIndex((it) => it.id === stop) + 1);
  const left = rows.length - until;
  if (!first) return null;
  return (
    <section class="list-group" aria-label={t(GROUP[group].name)}>
      <div class="list-head">
        <h2>{t('list_group_count', t(GROUP[group].name), rows.length)}</h2>
        {canWalk && (
          <button type="button" class="plain-button small" onClick={() => open(first, rows)}>
            {t('list_walk')}
          </button>
        )}
      </div>
      <p class="soft small">{t(GROUP[group].why)}</p>
      <ul>
        {rows.slice(0, until).map((row) => (
          <Row key={row.id} row={row} isStop={row.id === stop} open={() => open(row, rows)} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="plain-button list-more" onClick={() => setShown(until + MORE)}>
          {t('list_more', Math.min(MORE, left))}
        </button>
      )}
    </section>
  );
}
