import { say } from '../../../playbook/say';
import { coverAll, FILLER } from '../draft';
import { type Check, type Hit, hitsOf, inOrder, mayBe, ownHits, type SpokenLook, weighed } from '../look';
import type { Sentence } from '../sentences';
import { refersToStory } from '../story-words';
import { contentWords } from '../subject';
import { countWords } from '../tokens';
import { instead, nextStepFor, restsOn } from '../why';

/** Groups that carry nothing of their own. */
const EMPTY = ['check-in', 'filler', 'meeting-ask', 'meeting-time'] as const;
/** A mail with more words of its own than these says something; in a short one a name at its end is soon another. */
const MOST_OWN_WORDS = 1;
const SHORT = 30;
/** Shorter notes ("Thanks!") say what they are. */
const LONG_ENOUGH = 10;

/** A check-in by its words alone has no more words of its own than these. */
const MOST_IN_ONE = 3;

/** Beside one that says so, a sentence that may be one, and speaks of nothing, is no other subject. */
function alsoEmpty(look: SpokenLook, hits: readonly Hit[]): readonly Sentence[] {
  if (!hits.length) return [];
  return look.draft.sentences.filter(
    (it) =>
      mayBe(look, 'check-in', it) &&
      contentWords(look.text.slice(it.start, it.end), look).length <= MOST_IN_ONE,
  );
}

/** No question, no offer, nothing handed over, to somebody who is told a story and did not write. */
const saysNothing = (look: SpokenLook): boolean =>
  countWords(look.draft.text, look.draft.tokens) >= LONG_ENOUGH &&
  (look.context.verdict === 'hold' || look.context.verdict === 'unknown') &&
  !look.context.answering &&
  !look.context.history.wrote &&
  !look.found.size &&
  !look.draft.sentences.some(({ isQuestion }) => isQuestion) &&
  !hitsOf(look, 'step').length;

/** Says nothing but that one is writing again. */
export const checkIn: Check = {
  id: 'check-in',
  title: say('finding_check_in'),
  languageFree: false,
  find: (look) => {
    const { context, story, tongue, draft } = look;
    // Guilt or a break-up says something, if nothing good.
    if (look.found.has('pressure')) return undefined;
    const own = ownHits(look, 'check-in');
    const hits = inOrder([...weighed(look, 'check-in', hitsOf(look, 'check-in')), ...own]);
    if (draft.links.length || look.text.includes(FILLER)) return undefined;
    if (refersToStory(look.text, story, tongue)) return undefined;
    const empty = [...own, ...EMPTY.flatMap((group) => hitsOf(look, group)), ...alsoEmpty(look, hits)];
    const left = contentWords(coverAll(look.text, empty), look).length;
    const most = MOST_OWN_WORDS + Number(countWords(draft.text, draft.tokens) < SHORT);
    if (left > most) return undefined;
    if (!hits.length) {
      // Whatever words it is said in: a mail to somebody who did not write, of a sentence or more, that says nothing.
      const first = draft.sentences[0];
      if (left > 0 || !first || !saysNothing(look)) return undefined;
      hits.push({ start: first.start, end: first.end, text: first.text });
    }
    return {
      hits: hits.slice(0, 1),
      reason: context.latest
        ? say('finding_check_in_latest', context.latest.title, { day: context.latest.at })
        : say('finding_check_in_why'),
      instead: instead(context),
      touches: restsOn(context),
      ...nextStepFor(look, hits[0]!),
    };
  },
};
