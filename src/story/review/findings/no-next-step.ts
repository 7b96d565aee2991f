import { WEIGHED } from '../../../playbook/phrases/types';
import { say } from '../../../playbook/say';
import { type Check, hitsOf, mayBe, SALES } from '../look';
import { countWords } from '../tokens';
import { instead, restsOn } from '../why';

/** DESIGN: shorter notes need none. */
const FEWEST_WORDS = 20;

/** A mail that nothing can be answered to; only where there is no other finding. */
export const noNextStep: Check = {
  id: 'no-next-step',
  title: say('finding_no_next_step'),
  languageFree: false,
  find: (look) => {
    const { draft, context, asked } = look;
    if (look.found.size || countWords(draft.text, draft.tokens) < FEWEST_WORDS || draft.links.length)
      return undefined;
    // An answer to what they asked is itself the step; and a stop asks for none.
    if (asked.anything || context.verdict === 'stop') return undefined;
    if (draft.sentences.some(({ isQuestion }) => isQuestion) || hitsOf(look, 'step').length) return undefined;
    // It may well hold another finding, told in words that nobody knows.
    const others = WEIGHED.filter((id) => context.verdict !== 'ready' || !SALES.has(id));
    if (draft.sentences.some((it) => others.some((id) => mayBe(look, id, it)))) return undefined;
    const last = draft.sentences.at(-1);
    return {
      hits: last ? [last] : [],
      reason: say('finding_no_next_step_why'),
      instead: instead(context),
      touches: restsOn(context),
    };
  },
};
