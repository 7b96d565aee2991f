import type { Book } from './book';
import type { Facts } from './facts';
import { fold } from './fold';
import type { Moment } from './moments';
import type { Scene } from './moves/move';
import { firstName } from './named';
import type { Words } from './opener';
import { askable } from './questions';
import { segmentKey } from './segment';
import { type Shelf, shelfOf } from './shelf';
import type { Topic } from './topics';
import { topicOf } from './topics';
import type { Fired } from './warnings';

/** Content they took in, and know that they did: a mail may speak of it. */
const TAKEN_IN = new Set<Moment['kind']>([
  'content-downloaded',
  'webinar-attended',
  'event-attended',
  'nurture-clicked',
]);

/** Whether they took in something that has a title: a plain visit or form names nothing to speak of. */
export const isTakenIn = ({ kind, touch }: Moment): boolean =>
  TAKEN_IN.has(kind) && (touch.title?.trim() ?? '') !== '';

/** The storyline's question for a stage, else the stage's own. */
export function questionOf(
  index: number,
  { book, history }: Pick<Facts, 'book' | 'history'>,
): string | undefined {
  const stage = book.stages[index];
  if (!stage) return undefined;
  return chapterOf(index, book, history.prospect.segment)?.question ?? (stage.question || undefined);
}

function chapterOf(index: number, book: Book, segment: string | undefined) {
  if (!segment) return undefined;
  const id = fold(book.stages[index]!.id);
  const key = segmentKey(segment, book);
  return book.storylines
    .find((it) => segmentKey(it.segment, book) === key)
    ?.chapters.find((it) => fold(it.stage) === id);
}

/** The first chapter after the current one that nothing has told yet; the current one where it is the last, or told anew. */
export function openChapter({ standing, moments, book }: Facts): number | undefined {
  if (!standing) return undefined;
  if (standing.steppedBackFrom !== undefined) return standing.index;
  const told = new Set(moments.filter(tellsChapter).map((it) => it.stage));
  for (let i = standing.index + 1; i < book.stages.length; i++) if (!told.has(i)) return i;
  return Math.min(standing.index + 1, book.stages.length - 1);
}

/** The question that the story has come to, and nothing has answered yet; a customer has had the answers. */
export function openQuestionOf(facts: Facts): string | undefined {
  const open = facts.customer ? undefined : openChapter(facts);
  return open === undefined ? undefined : questionOf(open, facts);
}

/** The last chapter asks why it should be us: something to know, and nothing to put into a mail. */
export const isLastChapter = (index: number | undefined, { book }: Facts): boolean =>
  index === book.stages.length - 1;

/** What tells a chapter: what they did, and what marketing or sales said for it; neither plans nor labels do. */
export const tellsChapter = ({ stage, role }: Moment): boolean =>
  stage >= 0 && role !== 'ahead' && role !== 'state';

/** Discovery questions of the stage, on what is spoken of; a customer is asked others. */
export function questionsOn(words: Words, { customer, standing, book, history }: Facts): string[] {
  const ofStage = standing ? (book.stages[standing.index]?.questions ?? []) : [];
  return askable(customer ? book.asking.customer : ofStage, history.prospect, words);
}

/** Lays out what the moves can build on. */
export function sceneOf(facts: Facts, fired: readonly Fired[], topics: readonly Topic[]): Scene {
  const { prospect } = facts.history;
  const lastRead = facts.moments.findLast(isTakenIn);
  const openQuestion = openQuestionOf(facts);
  const readTopic = lastRead && topicOf(lastRead);
  const words = {
    first: firstName(prospect),
    company: prospect.company,
    industry: prospect.industry,
    topic: topics[0]?.topic ?? readTopic,
    read: lastRead?.touch.title,
    question: isLastChapter(openChapter(facts), facts) ? undefined : openQuestion,
  };
  let shelf: Shelf | undefined;
  return {
    facts,
    fired,
    topics,
    // Only looked for when something is to be offered: a long list of assets costs most of the time.
    get shelf() {
      shelf ??= shelfOf(facts, topics);
      return shelf;
    },
    words,
    ...(lastRead ? { lastRead } : {}),
    ...(openQuestion ? { openQuestion } : {}),
    questions: questionsOn(words, facts),
  };
}
