import { say } from '../../../playbook/say';
import {
  type Check,
  type Hit,
  hitsOf,
  inOrder,
  isBetweenUs,
  ownHits,
  runOver,
  type SpokenLook,
  sentenceAt,
  weighed,
} from '../look';
import { hasStem, wordsIn } from '../story-words';
import { soldTooEarly } from '../why';

/** "A duplicate costs $120 a year on average"; "whatever costs more than 8,000 a year" names a bound. */
function isFoundOut({ draft, tongue }: SpokenLook, { start, text }: Hit): boolean {
  if (tongue.bound.test(draft.text.slice(Math.max(0, start - 16), start))) return true;
  const sentence = sentenceAt(draft, start);
  return (
    sentence !== undefined &&
    !tongue.ourPrice.test(text) &&
    runOver(sentence.text, tongue.group('found-out')).length > 0
  );
}

/** A word for price that is the story's own subject is none of ours, unless a figure or a word of ours stands beside it. */
const prices = (look: SpokenLook): Hit[] => {
  const { story, tongue } = look;
  return hitsOf(look, 'price', { turned: true }).filter((hit) => {
    if (/\d/.test(hit.text)) return !isFoundOut(look, hit);
    if (story.isAboutPrices && tongue.prices.test(hit.text)) return tongue.ourPrice.test(hit.text);
    if (!isBetweenUs(look, hit)) return false;
    return !wordsIn(hit.text).some((word) => hasStem(story.topicStems, word));
  });
};

/** Names a price, a plan, a discount, a quote, or asks who signs. */
export const price: Check = {
  id: 'price',
  title: say('finding_price'),
  languageFree: false,
  find: (look) => {
    if (look.context.verdict === 'ready' || look.asked.price) return undefined;
    const hits = inOrder([...weighed(look, 'price', prices(look)), ...ownHits(look, 'price')]);
    return soldTooEarly(look, hits);
  },
};
