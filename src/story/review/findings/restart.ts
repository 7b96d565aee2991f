import type { PhraseGroup } from '../../../playbook/phrases/types';
import { say } from '../../../playbook/say';
import { FILLER } from '../draft';
import { bare } from '../fold';
import {
  type Check,
  type Hit,
  hitsOf,
  inOrder,
  overlaps,
  ownHits,
  type SpokenLook,
  sentenceAt,
  weighed,
} from '../look';
import { refersToStory } from '../story-words';
import type { ReviewContext } from '../types';
import { instead, nextStepFor, restsOn } from '../why';

/** Groups that ask for a fact, and the fact. */
const FACTS = [
  ['restart-company', 'company'],
  ['restart-industry', 'industry'],
  ['restart-title', 'title'],
] as const satisfies readonly (readonly [PhraseGroup, keyof ReviewContext['known']])[];

/** The rest of the sentence behind a hit. */
const behind = (text: string, { end }: Hit): string => text.slice(end, end + 80).split(/[.!?\n]/, 1)[0]!;

/** Asks for more about their company by its name. */
function asksAboutCompany(look: SpokenLook): Hit[] {
  const name = look.context.known.company?.split(/\s+/)[0];
  if (!name || name.length < 3) return [];
  const wanted = bare(name);
  return hitsOf(look, 'restart-about').filter((hit) => {
    const next = behind(look.text, hit).trim().split(/[ ,]+/, 3).map(bare);
    return next.includes(wanted);
  });
}

/** Whether a title stands behind a hit; a topic's name would be something to ask about. */
const namesPiece = ({ draft, story }: SpokenLook, hit: Hit): boolean => {
  const rest = behind(draft.text, hit);
  return story.assets.some(({ titles }) => titles.some((title) => rest.includes(title)));
};

/** Asks whether they know what the story is about. */
const asksWhatTheyRead = (look: SpokenLook): Hit[] =>
  hitsOf(look, 'restart-topic').filter((hit) => {
    const rest = hit.text + behind(look.text, hit);
    // "Have you come across our checklist?" offers a piece.
    if (rest.includes(FILLER) && namesPiece(look, hit)) return false;
    return (
      look.story.topics !== undefined &&
      (rest.includes(FILLER) || refersToStory(rest, look.story, look.tongue))
    );
  });

/** Who is told a story is asked again in ever new words; only what the record lacks may be asked. */
function alsoAlike(look: SpokenLook, found: readonly Hit[]): readonly Hit[] {
  const { history, known } = look.context;
  if (!history.any || look.asked.who) return found;
  const open = FACTS.flatMap(([group, fact]) => (known[fact] ? [] : hitsOf(look, group)));
  const isBare = FACTS.every(([, fact]) => !known[fact]);
  return weighed(look, 'restart', found).filter(
    (hit) =>
      found.includes(hit) ||
      !(open.some((it) => overlaps(it, hit)) || (isBare && sentenceAt(look.draft, hit.start)?.isQuestion)),
  );
}

/** Asks what is known, or introduces us from the beginning. */
export const restart: Check = {
  id: 'restart',
  title: say('finding_restart'),
  languageFree: false,
  find: (look) => {
    const { context } = look;
    const { history, known, latest } = context;
    const facts = FACTS.flatMap(([group, fact]) =>
      known[fact] ? hitsOf(look, group).map((hit) => ({ hit, fact })) : [],
    );
    const isKnown = history.any || known.company !== undefined;
    const others = [
      ...(isKnown ? hitsOf(look, 'restart-always', { turned: true }) : []),
      ...(history.any && !look.asked.who ? hitsOf(look, 'restart-intro', { turned: true }) : []),
      ...(history.any ? asksAboutCompany(look) : []),
      ...(history.any ? asksWhatTheyRead(look) : []),
    ];
    const hits = inOrder([
      ...alsoAlike(look, [...facts.map(({ hit }) => hit), ...others]),
      ...ownHits(look, 'restart'),
    ]);
    if (!hits.length) return undefined;
    const first = facts.find(({ hit }) => hit === hits[0]);
    return {
      hits,
      reason: first
        ? say('finding_restart_known', known[first.fact]!)
        : latest
          ? say('finding_restart_latest', latest.title, { day: latest.at })
          : say('finding_restart_record'),
      instead: instead(context),
      touches: restsOn(context),
      ...nextStepFor(look, hits[0]!),
    };
  },
};
