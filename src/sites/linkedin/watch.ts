import type { Sight, Watch } from '../sight';
import { overlaysOf } from './bubble';
import { nobody } from './found';
import { keyOf, type Place, placeOf } from './place';
import { asSight, type Reading, read } from './read';
import { spineOf } from './spine';
import { steadied } from './steady';

/** A page half drawn is not one we can't read: so long may it take to become readable, in ms. */
const PATIENCE = 1_500;
/** A burst of changes is read once, so many ms after its first. */
const BURST = 100;

const TEXT: MutationObserverInit = { childList: true, subtree: true, characterData: true };
const DEEP: MutationObserverInit = {
  ...TEXT,
  attributes: true,
  attributeFilter: ['class', 'href', 'hidden', 'aria-hidden'],
};

/** How a page tells its address, and that it changed. */
export interface Addressed {
  readonly href: () => string;
  /** The navigation API as the isolated world sees it; absent in old browsers. */
  readonly navigation?: Pick<EventTarget, 'addEventListener'> | undefined;
}

/** Observes the parts that were read, and the way down to them; the body's elements until all are found. */
function observe(observer: MutationObserver, page: Document, { subject }: Reading, place: Place): void {
  observer.disconnect();
  const overlays = overlaysOf(page);
  const parts = [...subject.roots, ...overlays];
  for (const part of parts)
    for (const ancestor of spineOf(part)) observer.observe(ancestor, { childList: true });
  for (const part of parts) observer.observe(part, DEEP);
  const isSales = place.kind === 'lead' || place.kind === 'sales';
  const isFound = (subject.state === 'someone' && subject.isWhole !== false) || place.kind === 'elsewhere';
  if (!isFound || (!isSales && overlays.length === 0))
    observer.observe(page.body, { childList: true, subtree: true });
}

/**
 * Follows LinkedIn as `watch` does. Nothing on the page is touched: observers and listeners of the isolated
 * world alone, and one-shot timers.
 */
export function follow(
  page: Document,
  addressed: Addressed,
  report: (sight: Sight) => void,
  signal: AbortSignal,
): void {
  const steady = steadied();
  let told = '';
  let toldKey = '';
  let soon: ReturnType<typeof setTimeout> | undefined;
  let doubt: ReturnType<typeof setTimeout> | undefined;

  const tell = (sight: Sight, key: string): void => {
    const form = JSON.stringify(sight);
    if (form !== told) report(sight);
    told = form;
    toldKey = key;
  };

  const look = (isCertain = false): void => {
    clearTimeout(soon);
    soon = undefined;
    const place = placeOf(addressed.href());
    const key = keyOf(place);
    const reading = steady(read(page, place), place);
    observe(observer, page, reading, place);
    // Where there is no navigation API, a new title is the sign of a new page.
    if (!addressed.navigation) observer.observe(page.head, TEXT);
    if (reading.leading.state === 'not-understood' && !isCertain) {
      doubt ??= setTimeout(look, PATIENCE, true);
      if (key !== toldKey) tell(asSight(nobody()), key);
      return;
    }
    clearTimeout(doubt);
    doubt = undefined;
    tell(asSight(reading.leading), key);
  };

  const lookSoon = (): void => {
    soon ??= setTimeout(look, BURST);
  };
  const observer = new MutationObserver(lookSoon);
  const moved = (): void => look();
  addressed.navigation?.addEventListener('currententrychange', moved, { signal });
  page.defaultView?.addEventListener('popstate', moved, { signal });
  page.addEventListener('focusin', lookSoon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(soon);
    clearTimeout(doubt);
  });
  look();
}

/** Who is in sight on LinkedIn, and what is being written there. Reads only; see SITES on why. */
export const watch: Watch = (page, report, signal) => {
  const view = page.defaultView as (Window & { navigation?: Addressed['navigation'] }) | null;
  follow(page, { href: () => page.location.href, navigation: view?.navigation }, report, signal);
};
