import type { LearnGround } from '../platform/messages/learn-contract';
import { type GroundKeeper, onThisDevice } from './ground';
import { myself } from './view';

/** Hands over what backtest and insights are made with; the work itself is done in the page's own worker. */
export const learning = (ground: GroundKeeper) => ({
  'learn/ground': async (): Promise<LearnGround> => {
    const now = await ground.now();
    return {
      playbook: onThisDevice(now.resolved.playbook, now.settings, []),
      me: myself(now),
      team: now.settings.team,
      links: now.links,
    };
  },
});
