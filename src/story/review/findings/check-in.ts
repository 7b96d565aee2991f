import { say } from '../../../playbook/say';
import { cover, FILLER } from '../draft';
import { type Check, hitsOf, mayBe, ownHits, type SpokenLook, weighed } from '../look';
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
    const hits = [...weighed(look, 'check-in', hitsOf(look, 'check-in')), ...ownHits(look, 'check-in')];
    if (draft.links.length || look.text.includes(FILLER)) return undefined;
    if (refersToStory(look.text, story, tongue)) return undefined;
    let rest = look.text;
    for (const group of EMPTY)
      for (const { start, end } of hitsOf(look, group)) rest = cover(rest, start, end);
    for (const { start, end } of hits) rest = cover(rest, start, end);
    // Beside one that says so, a sentence that may be one is no other subject.
    for (const it of hits.length ? draft.sentences : [])
      if (mayBe(look, 'check-in', it)) rest = cover(rest, it.start, it.end);
    const most = MOST_OWN_WORDS + Number(countWords(draft.text, draft.tokens) < SHORT);
    const own = contentWords(rest, look).length;
    if (own > most) return undefined;
    if (!hits.length) {
      // Whatever words it is said in: a mail to somebody who did not write, of a sentence or more, that says nothing.
      const first = draft.sentences[0];
      if (own > 0 || !first || !saysNothing(look)) return undefined;
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
