import type { Say } from '../playbook/say';
import type { Playbook } from '../playbook/types';
import { sentenceOf } from './headline';
import { type Judgement, judge } from './judge';
import { byPromise, type Group, type Ranked } from './rank';
import type { Move, Situation, Verdict } from './telling';
import { within } from './time';
import type { History, Prospect } from './touch';

/** A line of the follow-up list. */
export interface FollowUp extends Ranked {
  readonly prospect: Prospect;
  readonly verdict: Verdict;
  /** Why, in one line. */
  readonly reason: Say;
  /** What to write with: title, opener and asset. */
  readonly move: Move;
}

const LATELY = 30;

/** Answers first; whoever may not be written to now, or not by us, is left alone. */
function groupOf({ verdict, step, fired }: Judgement): Group {
  if (verdict === 'stop' || step.id === 'wait' || step.id === 'hand-back') return 'leave-alone';
  if (fired.some((it) => it.rule.id === 'someone-else-in-touch' && it.severity === 'hold'))
    return 'leave-alone';
  if (verdict === 'ready') return 'ready';
  if (verdict === 'unknown') return 'leave-alone';
  return step.id === 'answer-hand-raise' &&
    !fired.some((it) => it.severity === 'hold' && it.rule.id === 'unsure-who')
    ? 'ready'
    : 'carry-on';
}

/** Open requests before missed ones, then those who evaluate, talk, or do most of late. */
function weightOf({ facts }: Judgement): number {
  const lively = facts.moments.filter(
    (it) =>
      (it.role === 'interest' || it.role === 'evaluating' || it.role === 'reply') &&
      within(it.at, facts.now, LATELY),
  ).length;
  return (
    (facts.openHandRaises.length > 0 ? 4_000 : 0) +
    (facts.missedHandRaises.length > 0 ? 2_000 : 0) +
    (facts.isSalesReady ? 1_000 : 0) +
    (facts.inConversation ? 500 : 0) +
    Math.min(lively, 400)
  );
}

/** One prospect's line. */
export function followUpOf(history: History, playbook: Playbook, situation: Situation): FollowUp {
  const judgement = judge(history, playbook, situation);
  const { facts, verdict, scene, step } = judgement;
  const lastAt = facts.newestOfProspect?.at;
  return {
    prospect: history.prospect,
    verdict,
    group: groupOf(judgement),
    reason: sentenceOf(judgement),
    move: { move: step.id, ...step.speak(scene) },
    weight: weightOf(judgement),
    ...(lastAt === undefined ? {} : { lastAt }),
  };
}

const nameOf = ({ prospect: { addresses, slugs, name } }: FollowUp) => addresses[0] ?? slugs[0] ?? name ?? '';

const ranked = (lines: readonly FollowUp[]): FollowUp[] =>
  [...lines].sort((a, b) => byPromise(a, b) || (nameOf(a) < nameOf(b) ? -1 : 1));

/** Ranks any set of prospects: whom to call, whom to write to and with what, whom to leave alone. */
export const followUp = (
  histories: Iterable<History>,
  playbook: Playbook,
  situation: Situation,
): FollowUp[] => ranked(Array.from(histories, (history) => followUpOf(history, playbook, situation)));
