import type { Place } from '../sites/gmail/watch';
import type { Sight } from '../sites/sight';

/** What a Gmail page has in sight, and where its composes stand, in the same order. */
export interface Open {
  readonly sight: Sight;
  readonly places: readonly Place[];
}

/** How the page's two scripts meet: in the extension's own world, of which the page sees nothing. */
interface Desk {
  open?: Open | undefined;
  /** Set by the second script: what is in sight has changed; nothing means that nothing may be shown. */
  changed?: (open: Open | undefined) => void;
}

export const desk = (): Desk => {
  const world = globalThis as { throughlineDesk?: Desk };
  world.throughlineDesk ??= {};
  return world.throughlineDesk;
};
