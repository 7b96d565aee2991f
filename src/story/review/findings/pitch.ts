import { say } from '../../../playbook/say';
import { type Check, hitsOf, inOrder, ownHits } from '../look';
import { instead, nextStepFor, restsOn, whyNotYet } from '../why';

/** Talks of the product: features, a trial, showing a demo. */
export const pitch: Check = {
  id: 'pitch',
  title: say('finding_pitch'),
  languageFree: false,
  find: (look) => {
    if (look.context.verdict === 'ready' || look.asked.product) return undefined;
    const hits = inOrder([...hitsOf(look, 'pitch', true), ...ownHits(look, 'pitch')]);
    return {
      hits,
      reason: whyNotYet(look.context),
      instead: instead(look.context),
      touches: restsOn(look.context),
      ...(hits[0] && nextStepFor(look, hits[0])),
    };
  },
};
