import type { Playbook } from '../playbook/types';
import { headlineOf, sentenceOf } from './headline';
import { judge } from './judge';
import { asMove, otherWays } from './moves/others';
import { storyOf } from './story';
import type { Situation, Telling } from './telling';
import type { History, Touch } from './touch';
import { asWarnings } from './warnings';

/** Newest first; the same for every order of import. */
const newestFirst = (touches: readonly Touch[]): Touch[] =>
  [...touches].sort(
    (a, b) => b.at - a.at || (a.source < b.source ? -1 : a.source > b.source ? 1 : a.id < b.id ? -1 : 1),
  );

/**
 * Tells the story of one prospect: what not to do, why, and how to carry on.
 * Pure: no clock (`situation.now`, ms), no storage. Never throws for a playbook or history with holes;
 * `story.ignored` says what could not be used.
 */
export function tell(history: History, playbook: Playbook, situation: Situation): Telling {
  const judgement = judge(history, playbook, situation);
  const { facts, topics, fired, verdict, scene, step } = judgement;
  return {
    verdict,
    headline: headlineOf(judgement),
    sentence: sentenceOf(judgement),
    warnings: asWarnings(fired, facts, { id: step.id, instead: step.instead(scene) }),
    move: asMove(step, scene),
    otherWays: otherWays(step.id, scene),
    story: storyOf(facts, topics),
    touches: newestFirst(history.touches),
  };
}
