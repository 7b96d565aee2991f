import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListRow } from '../../../platform/messages/protocol';
import { useWords } from '../../parts/tongue';
import type { Actions } from '../actions';
import type { Asking } from './lines';
import { List } from './list';
import type { Open } from './rows';
import { type Listing, useListing } from './use-lines';

/** Rows that are gone through one by one. */
interface Walk {
  readonly rows: readonly ListRow[];
  readonly at: number;
}

/** The list in the panel: closed, open, or being gone through. `inSight`: who is, empty for nobody. */
export function useFollowUp(
  asking: Asking | undefined,
  { lookUp, back }: Pick<Actions, 'lookUp' | 'back'>,
  inSight: string,
) {
  const [isOpen, setOpen] = useState(false);
  const before = useRef(inSight);
  useEffect(() => {
    // Whoever is written to comes first; coming back from another tab is no news.
    if (inSight && inSight !== before.current) setOpen(false);
    before.current = inSight || before.current;
  }, [inSight]);
  const [walk, setWalk] = useState<Walk>();
  const listing = useListing(asking, isOpen);
  const goTo = (it: Walk) => {
    const row = it.rows[it.at];
    if (!row) return;
    setWalk(it);
    setOpen(false);
    lookUp(row.id);
  };
  return {
    isOpen,
    walk,
    listing,
    goTo,
    show: () => setOpen(true),
    /** Leaves the list, for what is in sight or for somebody the search found. */
    close(somebody?: string) {
      setOpen(false);
      setWalk(undefined);
      if (somebody) lookUp(somebody);
      else back();
    },
  };
}
type FollowUp = ReturnType<typeof useFollowUp>;

const readyOf = ({ lines }: Listing): number =>
  lines.state === 'read' ? lines.rows.filter((it) => it.group === 'ready').length : 0;

/** Opens and closes the list; says how many are ready once that is known. */
export function FollowUpButton({ of }: { readonly of: FollowUp }) {
  const { t } = useWords();
  const ready = readyOf(of.listing);
  const label = ready > 0 ? t('list_open_count', ready) : t('list_open');
  return (
    <button
      type="button"
      class="plain-button"
      aria-expanded={of.isOpen}
      onClick={() => (of.isOpen ? of.close() : of.show())}
    >
      {label}
    </button>
  );
}

/** The list in place of a prospect. */
export function FollowUpList({ of }: { readonly of: FollowUp }) {
  const { t } = useWords();
  const open: Open = (row, rows) => of.goTo({ rows, at: rows.indexOf(row) });
  return (
    <>
      <div class="list-head">
        <h1>{t('list_title')}</h1>
        <button type="button" class="plain-button small" onClick={() => of.close()}>
          {t('list_close')}
        </button>
      </div>
      <List listing={of.listing} open={open} canWalk last={of.walk?.rows[of.walk.at]?.id} />
    </>
  );
}

interface StepProps {
  readonly of: FollowUp;
  readonly by: 1 | -1;
  readonly label: string;
}

/** To the next or the one before; at an end it keeps the focus and does nothing. */
function Step({ of, by, label }: StepProps) {
  const at = (of.walk?.at ?? 0) + by;
  const isPossible = of.walk?.rows[at] !== undefined;
  return (
    <button
      type="button"
      class="plain-button"
      aria-disabled={!isPossible}
      onClick={() => of.walk && of.goTo({ ...of.walk, at })}
    >
      {label}
    </button>
  );
}

/** While the list is gone through: where we are, on, and back. */
export function WalkBar({ of }: { readonly of: FollowUp }) {
  const { t } = useWords();
  if (!of.walk) return null;
  const { rows, at } = of.walk;
  return (
    <nav class="list-walk" aria-label={t('list_walking')}>
      <button type="button" class="plain-button" onClick={of.show}>
        {t('list_back')}
      </button>
      <span class="list-place" aria-live="polite">
        {t('list_place', at + 1, rows.length, rows[at]?.name ?? '')}
      </span>
      <Step of={of} by={-1} label={t('list_previous')} />
      <Step of={of} by={1} label={t('list_next')} />
    </nav>
  );
}
