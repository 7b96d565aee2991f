import { say } from '../../../playbook/say';
import { type Check, hitsOf, ownHits, type SpokenLook } from '../look';
import { bareAddress, refersToStory } from '../story-words';
import { contentWords } from '../subject';
import { instead } from '../why';

/** So many different words of its own make a subject. */
const SUBJECT = 6;
/** Beside these findings a draft has no subject but the sale; a subject must then be plainer. */
const PLAINER = 9;
const SALES: readonly string[] = [
  'meeting-ask',
  'price',
  'pitch',
  'pressure',
  'fake-familiarity',
  'restart',
  'about-us',
];

/** What was talked about is not in the record: a draft that goes on from there may be right. */
const TALK = ['familiar-talk', 'familiar-words', 'familiar-reply'] as const;

/** Takes up the story by a title, a topic, a word, a format or a link. */
function carriesOn({ draft, text, story, tongue }: SpokenLook): boolean {
  if (draft.links.some(({ address }) => story.addresses.has(bareAddress(address)))) return true;
  if (text !== draft.text) return true;
  return refersToStory(text, story, tongue);
}

/** Has a subject of its own, and none of the story's. */
export const offStory: Check = {
  id: 'off-story',
  title: say('finding_off_story'),
  languageFree: false,
  find: (look) => {
    const { context, draft, story, tongue, text } = look;
    const { topics, words } = context;
    const about = topics.length ? topics.map(({ topic }) => topic) : words.titles;
    const own = ownHits(look, 'off-story');
    const reason = say('finding_off_story_why', { list: about.slice(0, 3) });
    const touches = topics.flatMap((it) => it.touches.slice(0, 1)).slice(0, 3);
    if (own.length) return { hits: own, reason, instead: instead(context), touches };
    if (!about.length || context.answering || look.found.has('already-seen') || look.found.has('check-in'))
      return undefined;
    if (carriesOn(look) || !story.isIn(tongue.language)) return undefined;
    if (context.history.talked && TALK.some((group) => hitsOf(look, group).length)) return undefined;
    const subject = contentWords(text, look);
    const enough = SALES.some((id) => look.found.has(id as never)) ? PLAINER : SUBJECT;
    const first = draft.sentences.find((it) => subject.some((word) => it.text.includes(word)));
    if (subject.length < enough || !first) return undefined;
    return { hits: [first], reason, instead: instead(context), touches };
  },
};
