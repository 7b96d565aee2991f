import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Cell, ContentMap, MapRow, Place, Placed } from '../../../playbook/content-map';
import { sayCount } from '../../../playbook/say';
import { useWords } from '../../parts/tongue';

/** How many prospects of a segment there are, at a stage or in all; undefined where nobody was counted. */
export type CountAt = (segment: string | undefined, stage?: string) => number | undefined;

interface Acts {
  readonly countAt: CountAt;
  readonly move: (index: number, from: Place, to: Place) => void;
  readonly open: (index: number) => void;
  readonly add: (to: Place) => void;
  readonly isLocked: boolean;
}

interface Dragged {
  readonly index: number;
  readonly from: Place;
}

/** From an asset's place by one step of an arrow key; undefined at the edge. */
function beside(map: ContentMap, { segment, stage }: Place, key: string): Place | undefined {
  const row = map.rows.findIndex((it) => it.segment === segment);
  const column = map.columns.findIndex((it) => it.stage === stage);
  const [down, right] =
    { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[key] ?? [];
  if (down === undefined || right === undefined) return undefined;
  const [nextRow, nextColumn] = [map.rows[row + down], map.columns[column + right]];
  return nextRow && nextColumn && { segment: nextRow.segment, stage: nextColumn.stage };
}

const isSame = (a: Place, b: Place) => a.segment === b.segment && a.stage === b.stage;

/** Segments below one another, stages side by side; content is dragged, or moved by keys, from one to another. */
export function MapOf({ map, ...acts }: { readonly map: ContentMap } & Acts) {
  const { t } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const dragged = useRef<Dragged | undefined>(undefined);
  /** What was moved by keys keeps the focus where it lands. */
  const follow = useRef('');
  // Before it is painted: the next key is meant for it.
  useLayoutEffect(() => {
    if (!follow.current) return;
    root.current?.querySelector<HTMLElement>(follow.current)?.focus();
    follow.current = '';
  });
  const moveByKey = (event: KeyboardEvent, { index }: Placed, from: Place) => {
    const to = event.altKey ? beside(map, from, event.key) : undefined;
    if (!to || acts.isLocked) return;
    event.preventDefault();
    follow.current = `[data-cell=${JSON.stringify(cellId(to))}] [data-asset="${index}"]`;
    acts.move(index, from, to);
  };
  const drop = (to: Place) => {
    const it = dragged.current;
    dragged.current = undefined;
    if (it && !isSame(it.from, to)) acts.move(it.index, it.from, to);
  };
  return (
    <div class="map" id="assets" tabIndex={-1} ref={root} style={{ '--stages': map.columns.length }}>
      {map.rows.map((row) => (
        <section key={row.segment ?? ''} aria-label={nameOf(row, t('content_everybody'))}>
          <h2 class={map.rows.length > 1 || row.segment !== undefined ? '' : 'unseen'}>
            {nameOf(row, t('content_everybody'))} <People count={row.segment && acts.countAt(row.segment)} />
          </h2>
          <ol class="cells">
            {row.cells.map((cell, nth) => (
              <CellOf
                key={cell.stage ?? ''}
                cell={cell}
                column={map.columns[nth]!}
                drag={(index) => {
                  dragged.current = { index, from: cell };
                }}
                drop={() => drop(cell)}
                press={(event, placed) => moveByKey(event, placed, cell)}
                {...acts}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function People({ count }: { readonly count: number | '' | undefined }) {
  const { speak } = useWords();
  return count ? <span class="soft">{speak(sayCount('options_prospects', count))}</span> : null;
}

const nameOf = ({ label }: MapRow, everybody: string) => label ?? everybody;
const cellId = ({ segment = '', stage = '' }: Place) => `${segment}/${stage}`;

interface CellProps extends Acts {
  readonly cell: Cell;
  readonly column: ContentMap['columns'][number];
  readonly drag: (index: number) => void;
  readonly drop: () => void;
  readonly press: (event: KeyboardEvent, placed: Placed) => void;
}

function CellOf({ cell, column, drag, drop, press, open, add, isLocked, countAt }: CellProps) {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  const label = column.label ?? t('content_no_stage');
  return (
    // Dragging is a shortcut; keys and the form move as well
    <li
      class={isOver ? 'cell over' : 'cell'}
      data-cell={cellId(cell)}
      data-gap={cell.gap === undefined ? undefined : ''}
      onDragOver={(event) => {
        if (isLocked) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        drop();
      }}
    >
      <h3>
        {label} {cell.question && <span class="soft">{cell.question}</span>}
      </h3>
      <div class="inside">
        <AssetsOf cell={cell} isLocked={isLocked} drag={drag} press={press} open={open} />
        {cell.gap !== undefined && (
          <Gap cell={cell} gap={cell.gap} waiting={countAt(cell.segment, cell.stage)} />
        )}
        {cell.forEverybody > 0 && cell.assets.length === 0 && (
          <p class="small soft">{t('content_for_everybody', cell.forEverybody)}</p>
        )}
        {!isLocked && (
          <button type="button" class="add" aria-label={t('content_add_to', label)} onClick={() => add(cell)}>
            {t('content_add')}
          </button>
        )}
      </div>
    </li>
  );
}

interface GapProps {
  readonly cell: Cell;
  readonly gap: string;
  readonly waiting: number | undefined;
}

/** A question that the playbook leaves open, who waits there, and what serves meanwhile. */
function Gap({ cell: { fromHistory }, gap, waiting }: GapProps) {
  const { t, speak } = useWords();
  return (
    <>
      <p class="gap">{t('content_gap', gap)}</p>
      {waiting ? <p class="gap">{speak(sayCount('content_standing', waiting))}</p> : null}
      {fromHistory > 0 && <p class="small soft">{speak(sayCount('content_from_history', fromHistory))}</p>}
    </>
  );
}

/** What stands in a cell: content of the playbook, and what the storyline tells there besides. */
function AssetsOf({
  cell: { assets, told },
  isLocked,
  drag,
  press,
  open,
}: Pick<CellProps, 'cell' | 'isLocked' | 'drag' | 'press' | 'open'>) {
  const { t } = useWords();
  if (assets.length + told.length === 0) return null;
  return (
    <ul>
      {assets.map((it) => (
        <li key={it.index}>
          <button
            type="button"
            class="asset"
            data-asset={it.index}
            draggable={!isLocked}
            onDragStart={(event) => {
              event.dataTransfer?.setData('text/plain', it.asset.title);
              drag(it.index);
            }}
            onKeyDown={(event) => press(event, it)}
            onClick={() => open(it.index)}
          >
            {it.asset.title || t('content_untitled')}
          </button>
        </li>
      ))}
      {told.map((title) => (
        <li key={title} class="told">
          {title} <span class="small soft">{t('content_told')}</span>
        </li>
      ))}
    </ul>
  );
}
