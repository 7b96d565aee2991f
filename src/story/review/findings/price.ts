import { say } from '../../../playbook/say';
import { type Check, hitsOf, inOrder, ownHits } from '../look';
import { instead, nextStepFor, restsOn, whyNotYet } from '../why';

/** Names a price, a plan, a discount, a quote, or asks who signs. */
export const price: Check = {
  id: 'price',
  title: say('finding_price'),
  languageFree: false,
  find: (look) => {
    if (look.context.verdict === 'ready' || look.asked.price) return undefined;
    const hits = inOrder([...hitsOf(look, 'price', true), ...ownHits(look, 'price')]);
    return {
      hits,
      reason: whyNotYet(look.context),
      instead: instead(look.context),
      touches: restsOn(look.context),
      ...(hits[0] && nextStepFor(look, hits[0])),
    };
  },
};
