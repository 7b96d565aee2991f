import { render } from 'preact';
import { listen } from '../../platform/messages/listen';
import { isConnected, send } from '../../platform/messages/send';
import { currentWindow, openOptions } from '../../platform/messages/window';
import { tongue } from '../../platform/messages/words';
import type { Actions } from './actions';
import { actsBy } from './acts/acts';
import type { Check } from './draft';
import { follow, type Place, type Shown } from './follow';
import { askBackground } from './follow-up/asking';
import { ignoringBy } from './ignoring';
import { Panel } from './panel';
import { whoActsBy } from './who-acts';

/** What the address asks for: one prospect, one tab, else what this window has in sight. */
async function place(query: URLSearchParams): Promise<Place> {
  const prospect = query.get('prospect')?.trim().toLowerCase();
  if (prospect) return { prospect };
  const linkedin = query.get('linkedin')?.trim();
  if (linkedin) return { linkedin };
  const tabId = Number(query.get('tab') ?? Number.NaN);
  return Number.isInteger(tabId) ? { tabId } : { windowId: await currentWindow() };
}

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

async function open(root: HTMLElement): Promise<void> {
  // A plus stands for itself, as in addresses.
  const here = await place(new URLSearchParams(location.search.replaceAll('+', '%2B')));
  const { lookup, locale } = tongue();
  document.documentElement.lang = locale;
  document.documentElement.dir = lookup('@@bidi_dir', []) || 'ltr';

  const { asking, storedChanged } = askBackground();
  let shown: Shown = { state: 'loading' };
  let shownAt = 0;
  let check: Check | undefined;
  const draw = () =>
    render(<Panel shown={shown} actions={actions} tongue={tongue()} check={check} asking={asking} />, root);
  const following = follow(here, {
    ask: (request) => send('panel/view', request),
    isConnected,
    show: (it) => {
      shown = it;
      shownAt = Date.now();
      draw();
    },
  });
  const actions: Actions = {
    choose: (id) => void following.choose(id),
    lookUp: (id) => void following.lookUp(id),
    back: () => void following.back(),
    retry: () => void following.retry(),
    reload: () => location.reload(),
    find: (words) => send('panel/find', { words }),
    insert: async (text) => {
      if (!('windowId' in here || 'tabId' in here)) return false;
      return (await send('panel/insert', { ...here, text })).inserted;
    },
    copy,
    capture: async () => {
      if (!('windowId' in here || 'tabId' in here)) throw new Error('No page stands beside this panel.');
      return send('who/capture', here);
    },
    acts: actsBy(send),
    who: whoActsBy(send),
    ignoring: ignoringBy(send),
    openOptions: (anchor) => void openOptions(anchor),
  };

  listen({
    'to-panel/changed': ({ windowId }) => {
      if (windowId === undefined) storedChanged();
      void following.changed(windowId);
      return {};
    },
  });
  // Days and ages grow old while the panel is out of sight.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - shownAt > 60_000) void following.changed();
  });
  draw();
  await following.start();
  // Who is in sight is painted first; phrases come with the languages that are met.
  const { reviewer } = await import('../../story/review/as-needed');
  const drafts = reviewer({
    rest: () => new Promise((resume) => setTimeout(resume)),
    arrived: () => {
      // Another function, so that what was reviewed is reviewed anew.
      check = (text, context) => drafts.review(text, context);
      draw();
    },
  });
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) drafts.meet(target.value);
  });
  await drafts.bring('en');
  await drafts.bring(locale.slice(0, 2));
}

const root = document.getElementById('panel');
if (root) void open(root);
