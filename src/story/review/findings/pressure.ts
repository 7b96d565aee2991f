import { say } from '../../../playbook/say';
import { type Check, hitsOf, inOrder, ownHits } from '../look';
import { instead, restsOn } from '../why';

/** Guilt, a deadline, scarcity, a break-up. */
export const pressure: Check = {
  id: 'pressure',
  title: say('finding_pressure'),
  languageFree: false,
  find: (look) => {
    const { latest } = look.context;
    const hits = inOrder([...hitsOf(look, 'pressure'), ...ownHits(look, 'pressure')]);
    if (!hits.length) return undefined;
    return {
      hits,
      reason: latest
        ? say('finding_pressure_latest', latest.title, { day: latest.at })
        : say('finding_pressure_why'),
      instead: instead(look.context),
      touches: restsOn(look.context),
    };
  },
};
