import { occasionsOf } from '../backtest/attempts';
import { fold } from '../fold';
import type { Moment } from '../moments';
import { topicOf } from '../topics';
import type { Insight } from './insight';

/** One month's attempts: did they carry the story on? */
export interface MonthOfStories {
  /** First moment of the month, UTC, in ms since 1970. */
  readonly month: number;
  readonly continued: number;
  readonly restarted: number;
  /** No words are known of it, or nothing was told before. */
  readonly untold: number;
}

const MONTHS = 12;
const LONG = 4;

const wordsOf = (text: string | undefined): string[] =>
  text
    ? fold(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((it) => it.length >= LONG)
    : [];
const firstOfMonth = (at: number, before = 0): number => {
  const day = new Date(at);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - before, 1);
};

/** Whether marketing or the prospect made it: what there is to carry on. */
const isDialogue = ({ role }: Moment): boolean =>
  role !== 'attempt' && role !== 'conversation' && role !== 'state';

/** Names the same topic or content, or shares two telling words with a title. */
function refersTo(attempt: Moment, before: readonly Moment[]): boolean {
  const { touch } = attempt;
  const said = new Set([touch.title, touch.note, touch.topic, touch.asset].flatMap(wordsOf));
  const topic = topicOf(attempt);
  return before.some((it) => {
    const theirs = topicOf(it);
    if (theirs && topic && fold(theirs) === fold(topic)) return true;
    const topicWords = wordsOf(theirs);
    if (topicWords.length > 0 && topicWords.every((word) => said.has(word))) return true;
    const title = wordsOf(it.touch.title);
    const shared = title.filter((word) => said.has(word)).length;
    return shared >= 2 || (title.length === 1 && shared === 1);
  });
}

const hasWords = ({ touch: { title, note, topic, asset } }: Moment): boolean =>
  Boolean(title?.trim() || note?.trim() || topic?.trim() || asset?.trim());

function whatBecame(attempt: Moment, moments: readonly Moment[]): 'continued' | 'restarted' | 'untold' {
  const before = moments.filter((it) => it.at < attempt.at && isDialogue(it));
  if (before.length === 0 || !hasWords(attempt)) return 'untold';
  return refersTo(attempt, before) ? 'continued' : 'restarted';
}

/** Stories that sales carried on, and stories begun anew, by month. `now`: ms since 1970. */
export function continued(now: number): Insight<readonly MonthOfStories[]> {
  const months = Array.from({ length: MONTHS }, (_, nth) => ({
    month: firstOfMonth(now, MONTHS - 1 - nth),
    continued: 0,
    restarted: 0,
    untold: 0,
  }));
  return {
    meet({ moments }) {
      for (const { at, first } of occasionsOf(moments)) {
        const month = months.findLast((it) => it.month <= at);
        if (month) month[whatBecame(first, moments)]++;
      }
    },
    report: () => months,
  };
}
