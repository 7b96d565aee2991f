import { say } from '../../../playbook/say';
import { cover } from '../draft';
import { type Check, hitsOf, ownHits, runOver, type SpokenLook } from '../look';
import { bareAddress, coverNames, refersToStory } from '../story-words';
import { contentWords } from '../subject';
import type { FindingId } from '../types';
import { instead } from '../why';

/** What those asked for who are ready; a draft about it goes on from there. */
const REQUEST = ['meeting-ask', 'meeting-time', 'price'] as const;

/** To those who asked, details of what they asked for are no subject of their own; only another piece of content is. */
const goesOn = (look: SpokenLook): boolean =>
  REQUEST.some((group) => hitsOf(look, group).length) ||
  !(look.text.match(/[a-zäöüß]+/g) ?? []).some(
    (word) => look.tongue.handout.test(word) || look.tongue.formats.has(word),
  );

/** So many different words of its own make a subject; in a draft that sells as well, a subject must be plainer. */
const SUBJECT = 6;
const SUBJECT_OF_A_PITCH = 7;
const PLAINER = 12;
const SALES: readonly FindingId[] = [
  'meeting-ask',
  'price',
  'pressure',
  'fake-familiarity',
  'restart',
  'about-us',
];

/** Those who asked for something are answered in words of their request, which the story need not hold. */
const SUBJECT_OF_AN_ANSWER = 10;

function wordsWanted({ found, context }: SpokenLook): number {
  if (SALES.some((id) => found.has(id))) return PLAINER;
  if (context.verdict === 'ready' || context.answering) return SUBJECT_OF_AN_ANSWER;
  return found.has('pitch') ? SUBJECT_OF_A_PITCH : SUBJECT;
}

/** What a product can do is no subject beside the product. */
function withoutPitch(look: SpokenLook): string {
  let { text } = look;
  for (const group of ['pitch', 'pitch-feature'] as const)
    for (const { start, end } of hitsOf(look, group)) text = cover(text, start, end);
  return text;
}

/** What was talked about is not in the record: a draft that goes on from there may be right. */
const TALK = ['familiar-talk', 'familiar-words', 'familiar-reply'] as const;

/** Takes up the story by a title, a topic, a word, a format or a link. */
function carriesOn({ draft, text, story, tongue }: SpokenLook): boolean {
  if (draft.links.some(({ address }) => story.addresses.has(bareAddress(address)))) return true;
  if (coverNames(draft.text, story) !== draft.text) return true;
  // "A thought on your download": what they did is the story, whatever it is called.
  if (runOver(draft.text, tongue.group('refers')).length > 0) return true;
  return refersToStory(text, story, tongue);
}

/** Has a subject of its own, and none of the story's. */
export const offStory: Check = {
  id: 'off-story',
  title: say('finding_off_story'),
  languageFree: false,
  find: (look) => {
    const { context, draft, story, tongue } = look;
    const { topics, words } = context;
    const about = topics.length ? topics.map(({ topic }) => topic) : words.titles;
    const own = ownHits(look, 'off-story');
    const reason = say('finding_off_story_why', { list: about.slice(0, 3) });
    const touches = topics.flatMap((it) => it.touches.slice(0, 1)).slice(0, 3);
    if (own.length) return { hits: own, reason, instead: instead(context), touches };
    if (!about.length || look.found.has('already-seen') || look.found.has('check-in')) return undefined;
    if (carriesOn(look) || !story.isIn(tongue.language)) return undefined;
    if (context.history.talked && TALK.some((group) => hitsOf(look, group).length)) return undefined;
    if (context.verdict === 'ready' && goesOn(look)) return undefined;
    const subject = contentWords(withoutPitch(look), look);
    const first = draft.sentences.find((it) => subject.some((word) => it.text.includes(word)));
    if (subject.length < wordsWanted(look) || !first) return undefined;
    return { hits: [first], reason, instead: instead(context), touches };
  },
};
