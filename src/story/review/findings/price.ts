import { say } from '../../../playbook/say';
import {
  type Check,
  type Hit,
  hitsOf,
  inOrder,
  ownHits,
  runOver,
  type SpokenLook,
  sentenceAt,
} from '../look';
import { hasStem, wordsIn } from '../story-words';
import { soldTooEarly } from '../why';

/** "A duplicate costs $120 a year on average". */
function isFoundOut({ draft, tongue }: SpokenLook, { start, text }: Hit): boolean {
  const sentence = sentenceAt(draft, start);
  return (
    sentence !== undefined && !OURS.test(text) && runOver(sentence.text, tongue.group('found-out')).length > 0
  );
}
const OURS =
  /(?<![a-zäöüß])(?:we|us|our|my|i|wir|uns|unser[a-z]*|ich|discount|rabatt|nachlass|off)(?![a-zäöüß])/;

/** A word for price that is the story's own subject is none of ours, unless a figure stands beside it. */
const prices = (look: SpokenLook): Hit[] =>
  hitsOf(look, 'price', { turned: true }).filter((hit) =>
    /\d/.test(hit.text)
      ? !isFoundOut(look, hit)
      : !wordsIn(hit.text).some((word) => hasStem(look.story.topicStems, word)),
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
