import type { Playbook } from '../playbook/types';
import { bookOf } from './book';
import { type Facts, factsOf } from './facts';
import { ALL_MOVES } from './moves';
import type { Scene, Step } from './moves/move';
import { sceneOf } from './scene';
import type { Situation, Verdict } from './telling';
import { type Topic, topicsOf } from './topics';
import type { History } from './touch';
import { verdictOf } from './verdict';
import { type Fired, firedRules } from './warnings';

/** What is decided of one prospect, before it is put into words. */
export interface Judgement {
  readonly facts: Facts;
  readonly topics: readonly Topic[];
  readonly fired: readonly Fired[];
  readonly verdict: Verdict;
  readonly scene: Scene;
  readonly step: Step;
}

/** Decides verdict and move. */
export function judge(history: History, playbook: Playbook, situation: Situation): Judgement {
  const facts = factsOf(history, bookOf(playbook), situation);
  const fired = firedRules(facts);
  const topics = topicsOf(facts.moments, facts.book, facts.now);
  const scene = sceneOf(facts, fired, topics);
  const step = ALL_MOVES.find((it) => it.fits(scene))!;
  return { facts, topics, fired, verdict: verdictOf(facts, fired), scene, step };
}
