import type { Facts } from './facts';
import { fold } from './fold';
import type { Moment } from './moments';
import { openQuestionOf, questionOf, tellsChapter } from './scene';
import type { Chapter, ChapterStatus } from './telling';

const BEATS = 3;
/** Where the path stands; a story without a stage begins at the first chapter. */
const currentOf = ({ standing, moments }: Facts): number =>
  standing ? standing.index : moments.length > 0 ? 0 : -1;

function statusOf(index: number, current: number, isTouched: boolean): ChapterStatus {
  if (index === current) return 'current';
  if (isTouched) return 'told';
  return index < current ? 'skipped' : 'untold';
}

const titleOf = ({ touch }: Moment): string => touch.title?.trim() || (touch.topic?.trim() ?? '');

/** Every stage as a chapter of the story, with the newest beats of each. */
export function chaptersOf(facts: Facts): Chapter[] {
  const { book } = facts;
  const byStage = book.stages.map((): Moment[] => []);
  const told = new Set<number>();
  for (const it of facts.moments) {
    if (tellsChapter(it)) told.add(it.stage);
    if (it.stage >= 0 && (tellsChapter(it) || it.role === 'ahead')) byStage[it.stage]!.push(it);
  }
  const current = currentOf(facts);
  const openQuestion = openQuestionOf(facts);
  return book.stages.map((stage, index) => ({
    stage: stage.id,
    label: stage.label,
    question: questionOf(index, facts) ?? '',
    status: statusOf(index, current, told.has(index)),
    beats: beatsOf(byStage[index]!, facts.now),
    ...(index === current && openQuestion ? { openQuestion } : {}),
  }));
}

/** The newest few with a title, each title once. */
function beatsOf(moments: readonly Moment[], now: number): Chapter['beats'] {
  const seen = new Set<string>();
  const beats: Chapter['beats'][number][] = [];
  for (let i = moments.length - 1; i >= 0 && beats.length < BEATS; i--) {
    const it = moments[i]!;
    const title = titleOf(it);
    if (!title || seen.has(fold(title))) continue;
    seen.add(fold(title));
    beats.unshift({ touch: it.touch.id, title, at: it.at, future: it.at > now });
  }
  return beats;
}
