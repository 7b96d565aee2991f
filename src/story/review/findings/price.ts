import { say } from '../../../playbook/say';
import { type Check, type Hit, hitsOf, inOrder, ownHits, type SpokenLook } from '../look';
import { hasStem, wordsIn } from '../story-words';
import { soldTooEarly } from '../why';

/** A word for price that is the story's own subject is none of ours, unless a figure stands beside it. */
const prices = (look: SpokenLook): Hit[] =>
  hitsOf(look, 'price', { turned: true }).filter(
    ({ text }) => /\d/.test(text) || !wordsIn(text).some((word) => hasStem(look.story.topicStems, word)),
  );

/** Names a price, a plan, a discount, a quote, or asks who signs. */
export const price: Check = {
  id: 'price',
  title: say('finding_price'),
  languageFree: false,
  find: (look) => {
    if (look.context.verdict === 'ready' || look.asked.price) return undefined;
    const hits = inOrder([...prices(look), ...ownHits(look, 'price')]);
    return soldTooEarly(look, hits);
  },
};
