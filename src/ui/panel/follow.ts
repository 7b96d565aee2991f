import type { Request, View } from '../../platform/messages/protocol';

export type ViewRequest = Request<'panel/view'>;

/** What the panel is opened on: a window's active tab, one tab, or one prospect. */
export type Place =
  | { readonly windowId: number }
  | { readonly tabId: number }
  | { readonly prospect: string }
  | { readonly linkedin: string };

/** What is drawn. `lookedUp`: the rep searched for this person; what is in sight is somebody else, or nobody. */
export type Shown =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly why: 'no-answer' | 'reloaded' }
  | { readonly state: 'view'; readonly view: View; readonly lookedUp: boolean };

export interface Needs {
  readonly ask: (request: ViewRequest) => Promise<View>;
  readonly show: (shown: Shown) => void;
  /** False once the extension was reloaded under this page. */
  readonly isConnected: () => boolean;
  /** How long another person's story may stand while the new one is being told, in ms. */
  readonly patience?: number;
}

const PATIENCE = 250;

const isPinned = (place: Place): place is { prospect: string } | { linkedin: string } =>
  'prospect' in place || 'linkedin' in place;

/** A prospect's id as the search gives it: an address, or a LinkedIn slug. */
export const placeOf = (id: string): Place => (id.includes('@') ? { prospect: id } : { linkedin: id });

/** Who is in sight, for telling one sight from the next. */
const sightOf = (view: View): string =>
  view.state === 'someone' ? view.people.map((it) => it.id).join('\n') : '';

/**
 * Keeps what is shown in step with what is in sight. Only the newest question's answer is ever shown; an
 * older story is taken down when the new one is slow. A search holds until somebody else comes into sight.
 */
export function follow(place: Place, { ask: askOnce, show, isConnected, patience = PATIENCE }: Needs) {
  let newest = 0;
  let chosen: string | undefined;
  let lookedUp: { readonly at: Place; readonly beside: string } | undefined;
  let inSight = '';
  let isShowing = false;
  /** Runs out when what is shown has been in doubt for too long. */
  let doubt: ReturnType<typeof setTimeout> | undefined;

  const paint = (shown: Shown) => {
    clearTimeout(doubt);
    doubt = undefined;
    isShowing = shown.state === 'view';
    show(shown);
  };

  /** A worker that died while it answered is woken by asking again. */
  const ask = (request: ViewRequest): Promise<View> =>
    askOnce(request).catch((error: unknown) => {
      if (!isConnected()) throw error;
      return askOnce(request);
    });

  const request = (): ViewRequest => (isPinned(place) || chosen === undefined ? place : { ...place, chosen });

  /** The view of the place or, while a search holds, of the person searched for. */
  const answer = async (): Promise<{ view: View; lookedUp: boolean }> => {
    const held = lookedUp;
    if (held && isPinned(place)) return { view: await ask(held.at), lookedUp: true };
    const view = await ask(request());
    if (held && held.beside === sightOf(view)) return { view: await ask(held.at), lookedUp: true };
    return { view, lookedUp: false };
  };

  const accept = (it: { readonly view: View; readonly lookedUp: boolean }) => {
    if (!it.lookedUp) {
      lookedUp = undefined;
      inSight = sightOf(it.view);
      if (chosen !== undefined && !inSight.split('\n').includes(chosen)) chosen = undefined;
    }
    paint({ state: 'view', ...it });
  };

  const look = async (mayShowOld: boolean) => {
    const mine = ++newest;
    if (!mayShowOld) doubt ??= setTimeout(() => paint({ state: 'loading' }), patience);
    try {
      const it = await answer();
      if (mine === newest) accept(it);
    } catch {
      if (mine === newest) paint({ state: 'failed', why: isConnected() ? 'no-answer' : 'reloaded' });
    }
  };

  return {
    start: () => look(false),
    /** Something changed. With a window: what is in sight there; without: what is stored. */
    changed(windowId?: number) {
      if (windowId === undefined) return look(isShowing);
      if (isPinned(place) || ('windowId' in place && place.windowId !== windowId)) return undefined;
      return look(false);
    },
    /** One of several in sight. */
    choose(id: string) {
      chosen = id;
      return look(false);
    },
    /** Somebody found by the search. */
    lookUp(id: string) {
      lookedUp = { at: placeOf(id), beside: inSight };
      return look(false);
    },
    /** Back to what is in sight. */
    back() {
      lookedUp = undefined;
      return look(false);
    },
    retry() {
      paint({ state: 'loading' });
      return look(false);
    },
  };
}
