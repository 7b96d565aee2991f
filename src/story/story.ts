import { chaptersOf } from './chapters';
import { colleaguesInWords } from './colleagues';
import type { Facts } from './facts';
import { knowledgeOf } from './knowledge';
import { pressureOf } from './pressure';
import { idsOf } from './rules/rule';
import { openQuestionOf } from './scene';
import { sentencesOf } from './sentences';
import type { StageReading, Story } from './telling';
import { within } from './time';
import type { Topic } from './topics';

const HEARD = new Set(['delivered', 'weak', 'interest', 'evaluating']);
const INTERACTS = new Set(['interest', 'evaluating', 'hand-raise', 'reply', 'conversation']);
const MONTH = 30;

function stageOf({ standing, book }: Facts): StageReading | undefined {
  const stage = standing && book.stages[standing.index];
  if (!stage) return undefined;
  const from = standing.steppedBackFrom === undefined ? undefined : book.stages[standing.steppedBackFrom];
  return {
    id: stage.id,
    label: stage.label,
    from: standing.from,
    why: standing.why,
    touches: idsOf(standing.evidence),
    ...(from ? { steppedBackFrom: from.id } : {}),
  };
}

function momentumOf({ moments, now }: Facts): Story['momentum'] {
  let recent = 0;
  let before = 0;
  for (const it of moments) {
    if (!INTERACTS.has(it.role)) continue;
    if (within(it.at, now, MONTH)) recent++;
    else if (within(it.at, now, 2 * MONTH)) before++;
  }
  return { recent, before };
}

/** All that is told of one prospect beside verdict, warnings and moves. */
export function storyOf(facts: Facts, topics: readonly Topic[]): Story {
  const stage = stageOf(facts);
  const heard = facts.moments.findLast((it) => HEARD.has(it.role) && it.touch.title?.trim());
  const openQuestion = openQuestionOf(facts);
  return {
    ...(stage ? { stage } : {}),
    chapters: chaptersOf(facts),
    topics: topics.map((it) => ({ topic: it.topic, weight: it.weight, touches: idsOf(it.moments) })),
    ...(heard
      ? { lastHeard: { title: heard.touch.title!.trim(), at: heard.at, touch: heard.touch.id } }
      : {}),
    ...(openQuestion ? { openQuestion } : {}),
    momentum: momentumOf(facts),
    pressure: pressureOf(facts),
    sentences: sentencesOf(facts, topics),
    knowledge: knowledgeOf(facts, topics),
    colleagues: colleaguesInWords(facts.history.colleagues, facts.book, facts.now),
    ignored: facts.ignored,
  };
}
