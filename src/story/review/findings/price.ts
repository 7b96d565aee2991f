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
} from '../look';
import { hasStem, wordsIn } from '../story-words';
import { soldTooEarly } from '../why';

/** "Whatever costs more than 8,000 a year" names a bound, no price. */
const BOUND =
  /(?<![a-zäöüß])(?:(?:more|less|fewer) than|over|under|above|below|(?:mehr|weniger) als|über|unter) $/;

/** "A duplicate costs $120 a year on average". */
function isFoundOut({ draft, tongue }: SpokenLook, { start, text }: Hit): boolean {
  if (BOUND.test(draft.text.slice(Math.max(0, start - 16), start))) return true;
  const sentence = sentenceAt(draft, start);
  return (
    sentence !== undefined && !OURS.test(text) && runOver(sentence.text, tongue.group('found-out')).length > 0
  );
}
const OURS =
  /(?<![a-zäöüß])(?:we|us|our|my|i|quote|quotation|proposal|offer|plan|wir|uns|unser[a-z]*|ich|discount|rabatt|nachlass|off)(?![a-zäöüß])/;

/** Heads and parts of words for prices: German joins them ("Ersatzteilpreise"). */
const PRICES = /pric(?:e|ing)|preis|kosten|rabatt|nachlass|bonus|discount|markdown|tarif|gebühr|angebot/;

/** Where prices are what the story is about, only a figure or a word of ours makes them ours. */
const isAboutPrices = ({ context }: SpokenLook): boolean =>
  context.topics.some(({ topic }) => PRICES.test(topic.toLowerCase()));

/** A word for price that is the story's own subject is none of ours, unless a figure stands beside it. */
const prices = (look: SpokenLook): Hit[] => {
  const theirs = isAboutPrices(look);
  return hitsOf(look, 'price', { turned: true }).filter((hit) => {
    if (/\d/.test(hit.text)) return !isFoundOut(look, hit);
    if (theirs && PRICES.test(hit.text)) return OURS.test(hit.text);
    if (!isBetweenUs(look, hit)) return false;
    return !wordsIn(hit.text).some((word) => hasStem(look.story.topicStems, word));
  });
};

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
