import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ListRow, ListSet } from '../../../platform/messages/protocol';
import { GROUPS } from '../../../story/rank';
import { download } from '../../parts/download';
import { useWords } from '../../parts/tongue';
import { listFile } from './export';
import { byGroup, fitting, groupsOf, type Narrowed } from './lines';
import { GroupRows, type Open } from './rows';
import type { Listing } from './use-lines';
import { GROUP, nameOfSet } from './words';

interface Props {
  readonly listing: Listing;
  readonly open: Open;
  readonly canWalk: boolean;
  /** Where the reader left off; the focus returns there. */
  readonly last?: string | undefined;
}

const ROW = '.list-row > button';

/** Whom to follow up, in three groups. Arrows go from row to row, Enter opens one. */
export function List({ listing, open, canWalk, last }: Props) {
  const { lines, narrowed } = listing;
  const fits = useMemo(() => fitting(lines.rows, narrowed.words), [lines.rows, narrowed.words]);
  const groups = useMemo(() => byGroup(fits), [fits]);
  const shown = groupsOf(narrowed.group).flatMap((group) => groups[group]);
  const [stop, setStop] = useState(last);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (last)
      root.current?.querySelector<HTMLElement>(`[data-prospect="${CSS.escape(last)}"] button`)?.focus();
  }, []);

  const step = (event: KeyboardEvent) => {
    const rows = [...(root.current?.querySelectorAll<HTMLElement>(ROW) ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const isRow = at >= 0;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, ...(isRow && { Home: 0, End: rows.length - 1 }) }[
      event.key
    ];
    if (to === undefined || event.isComposing) return;
    if (isRow || (event.key === 'ArrowDown' && (event.target as Element).matches('[type=search]'))) {
      event.preventDefault();
      rows[to]?.focus();
    }
  };
  const isDrawn = stop !== undefined && shown.some((it) => it.id === stop);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows go between the buttons within, which have the focus
    <div
      class="list"
      ref={root}
      onKeyDown={step}
      onFocusIn={(event) =>
        setStop((old) => (event.target as Element).closest<HTMLElement>('.list-row')?.dataset.prospect ?? old)
      }
    >
      <Controls listing={listing} groups={groups} shown={shown} open={open} />
      <HowFar listing={listing} shown={shown.length} />
      {groupsOf(narrowed.group).map((group) => (
        <GroupRows
          key={`${group} ${JSON.stringify(listing.set)}`}
          group={group}
          rows={groups[group]}
          stop={isDrawn ? stop : shown[0]?.id}
          open={open}
          canWalk={canWalk && group !== 'leave-alone'}
        />
      ))}
    </div>
  );
}

interface ControlProps {
  readonly listing: Listing;
  readonly groups: ReturnType<typeof byGroup>;
  readonly shown: readonly ListRow[];
  readonly open: Open;
}

/** Whom the list is of, what to look for, which group, and taking it home. */
function Controls({ listing: { lines, set, choose, narrowed, narrow }, groups, shown, open }: ControlProps) {
  const words = useWords();
  const { t } = words;
  const keys = new Map<string, ListSet>(lines.sets.map((it) => [JSON.stringify(it.set), it.set]));
  const own = JSON.stringify(set);
  const all = GROUPS.reduce((sum, group) => sum + groups[group].length, 0);
  const everybody: ListSet = { of: 'everybody' };
  const openFirst = (event: KeyboardEvent) => {
    const [first] = shown;
    if (event.key !== 'Enter' || event.isComposing || !first) return;
    open(
      first,
      shown.filter((it) => it.group === first.group),
    );
  };
  return (
    <div class="list-controls">
      <label>
        <span>{t('list_set')}</span>
        <select value={own} onChange={(event) => choose(keys.get(event.currentTarget.value) ?? everybody)}>
          <option value={JSON.stringify(everybody)}>{t('list_set_everybody')}</option>
          {!keys.has(own) && set.of !== 'everybody' && <option value={own}>{nameOfSet(set, t)}</option>}
          {lines.sets.map((it) => (
            <option key={JSON.stringify(it.set)} value={JSON.stringify(it.set)}>
              {t('list_set_count', nameOfSet(it.set, t), it.people)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('list_group')}</span>
        <select
          value={narrowed.group}
          onChange={(event) => narrow({ ...narrowed, group: event.currentTarget.value as Narrowed['group'] })}
        >
          <option value="all">{t('list_group_all', all)}</option>
          {GROUPS.map((group) => (
            <option key={group} value={group}>
              {t('list_group_count', t(GROUP[group].name), groups[group].length)}
            </option>
          ))}
        </select>
      </label>
      <input
        type="search"
        aria-label={t('list_search')}
        placeholder={t('list_search')}
        value={narrowed.words}
        onInput={(event) => narrow({ ...narrowed, words: event.currentTarget.value })}
        onKeyDown={openFirst}
      />
      {shown.length > 0 && (
        <button
          type="button"
          class="plain-button"
          onClick={() => download(listFile(shown, words), t('list_file'))}
        >
          {t('list_export')}
        </button>
      )}
    </div>
  );
}

/** How far the reading is, and how many there are. */
function HowFar({ listing, shown }: { readonly listing: Listing; readonly shown: number }) {
  const { t, speak } = useWords();
  const { lines, restart } = listing;
  if (lines.state === 'failed')
    return (
      <div class="list-far" role="alert">
        <p class="failed">{t('list_failed')}</p>
        <button type="button" class="plain-button" onClick={restart}>
          {t('list_retry')}
        </button>
      </div>
    );
  if (lines.state === 'reading')
    return <p class="list-far soft small">{t('list_reading', lines.passed, lines.of)}</p>;
  const nobody = lines.rows.length > 0 ? t('list_none_fits') : t('list_none');
  return (
    <p class="list-far soft small" role="status">
      {shown > 0 ? speak({ say: 'list_read', with: [shown], count: shown }) : nobody}
    </p>
  );
}
