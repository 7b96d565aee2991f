import type { Moment } from '../moments';
import { DAY } from '../time';

/** How long an answer may take. */
export const ANSWER_DAYS = 14;

export interface Outcome {
  /** `open`: less than so many days ago; whatever came by now, it is not counted. */
  readonly came: 'answer' | 'nothing' | 'open';
  /** They opted out, objected or complained within the same days. */
  readonly optedOut: boolean;
}

/** A refusal is none: who learns from these numbers wants to be welcome. */
const isAnswer = ({ role, isNo }: Moment): boolean =>
  !isNo && (role === 'reply' || role === 'hand-raise' || role === 'conversation');

/** What came of an attempt at `at`; all times in ms since 1970. */
export function outcomeOf(inOrder: readonly Moment[], at: number, now: number): Outcome {
  const end = at + ANSWER_DAYS * DAY;
  if (end > now) return { came: 'open', optedOut: false };
  let isAnswered = false;
  let optedOut = false;
  for (let nth = inOrder.length - 1; nth >= 0 && inOrder[nth]!.at >= at; nth--) {
    const it = inOrder[nth]!;
    if (it.at > end) continue;
    isAnswered ||= isAnswer(it);
    optedOut ||= it.role === 'opt-out';
  }
  return { came: isAnswered ? 'answer' : 'nothing', optedOut };
}
