import { say } from '../../../playbook/say';
import {
  type Check,
  type Hit,
  hitsOf,
  inOrder,
  ownHits,
  type SpokenLook,
  sentenceAt,
  weighed,
} from '../look';
import { isTokenIn, tokensWithin } from '../tokens';
import { instead, restsOn } from '../why';

const SHORT = 8;

/**
 * Whether anybody is pressed: "a bearing gives its last warning" is about bearings. A sentence that presses names one
 * of the two or what is offered, or cries, or is short.
 */
const isAddressed = ({ draft, tongue }: SpokenLook, hit: Hit): boolean => {
  const sentence = sentenceAt(draft, hit.start);
  if (!sentence || sentence.text.endsWith('!') || tongue.bargain.test(hit.text)) return true;
  const { tokens, text } = draft;
  const [from, to] = tokensWithin(tokens, sentence);
  for (let i = from; i < to; i++)
    if (isTokenIn(text, tokens, i, tongue.we) || isTokenIn(text, tokens, i, tongue.you)) return true;
  return to - from <= SHORT;
};

/** Guilt, a deadline, scarcity, a break-up. */
export const pressure: Check = {
  id: 'pressure',
  title: say('finding_pressure'),
  languageFree: false,
  find: (look) => {
    const { latest } = look.context;
    const hits = inOrder([
      ...weighed(
        look,
        'pressure',
        hitsOf(look, 'pressure').filter((hit) => isAddressed(look, hit)),
      ),
      ...ownHits(look, 'pressure'),
    ]);
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
