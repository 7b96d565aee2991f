import { showOnToolbar } from '../platform/action';
import { asSight, type Request, type Response } from '../platform/messages/protocol';
import { type MessageFailed, send, sendToTab } from '../platform/messages/send';
import { allSights, forgetSight, readSight, writeSight } from '../platform/session';
import { noteAccount } from '../platform/settings';
import { siteTabs, windowOf } from '../platform/tabs';
import type { GroundKeeper } from './ground';
import { badgesOf } from './view';

/** Nobody listening is no failure: panels and pages come and go. */
const unlessNobodyListens = (error: MessageFailed): void => {
  if (error.why !== 'unreachable') throw error;
};

/** Tells open panels that what they show may have changed. */
export const tellPanels = (windowId?: number): Promise<unknown> =>
  send('to-panel/changed', windowId === undefined ? {} : { windowId }).catch(unlessNobodyListens);

/** Follows what tabs have in sight. */
export function follower(ground: GroundKeeper) {
  /** The number of the newest sight of each tab: late answers to older ones must not paint. */
  const newest = new Map<number, number>();
  /** The newest sights that are still being written. */
  const writing = new Map<number, Promise<void>>();
  let count = 0;

  /** `before`: what must be known first. However long it takes, a sight that came later stays the newest. */
  const seen = async (
    tabId: number,
    reported: Request<'page/sight'>,
    before?: Promise<void>,
  ): Promise<Response<'page/sight'>> => {
    const sight = asSight(reported);
    const mine = ++count;
    newest.set(tabId, mine);
    const write = async () => {
      await before;
      if (sight.account && (await noteAccount(sight.account))) ground.forget();
      if (newest.get(tabId) === mine) await writeSight(tabId, sight);
    };
    const written = write().finally(() => {
      if (newest.get(tabId) === mine) writing.delete(tabId);
    });
    // Panels are told at once: while they wait for an answer, they take down who was in sight before.
    writing.set(tabId, written);
    void windowOf(tabId).then(tellPanels);
    await written;
    const now = await ground.now();
    const isOff = sight.account !== undefined && now.settings.accountsOff.includes(sight.account);
    const { verdict, badges } = isOff ? { verdict: undefined, badges: [] } : await badgesOf(now, sight);
    if (newest.get(tabId) === mine) await showOnToolbar(tabId, verdict);
    return { badges };
  };

  /** What a tab has in sight, once the newest is written. */
  const sightIn = async (tabId: number) => {
    for (let it = writing.get(tabId); it; it = writing.get(tabId)) await it.catch(() => {});
    return readSight(tabId);
  };

  /** The tab's page is gone, or another: nobody is in sight there. */
  const gone = async (tabId: number) => {
    newest.delete(tabId);
    writing.delete(tabId);
    await forgetSight(tabId);
    await showOnToolbar(tabId, undefined);
    await tellPanels(await windowOf(tabId));
  };

  /** A page is loaded: if no script of ours answers there any more, forget what the one before reported. */
  const loads = async (tabId: number) => {
    if (!(await readSight(tabId))) return;
    const before = newest.get(tabId);
    await sendToTab(tabId, 'to-page/wake', {}).catch(() => {
      // The new page may have reported by now.
      if (newest.get(tabId) === before) return gone(tabId);
    });
  };

  /** History or settings changed: every page asks again, every panel looks again. */
  const changed = async () => {
    ground.forget();
    const tabs = new Set([...(await siteTabs()), ...(await allSights()).map((it) => it.tabId)]);
    await Promise.all(
      [...tabs].map((tabId) => sendToTab(tabId, 'to-page/wake', {}).catch(unlessNobodyListens)),
    );
    await tellPanels();
  };

  return { seen, sightIn, gone, loads, changed };
}
