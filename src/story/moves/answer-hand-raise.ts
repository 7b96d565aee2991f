import { type Say, say } from '../../playbook/say';
import type { OpenerId } from '../../playbook/types';
import { isSales } from '../facts';
import type { Moment } from '../moments';
import { named } from '../named';
import { firstFilled } from '../opener';
import { askable } from '../questions';
import { idsOf } from '../rules/rule';
import { holds, type Scene, type Step } from './move';

type Case = 'asked' | 'booked' | 'missed' | 'answer-only';

const OPENERS: Record<Case, OpenerId> = {
  asked: 'answer-hand-raise',
  booked: 'answer-booked',
  missed: 'answer-missed',
  'answer-only': 'answer-only',
};

/** They opted out and then wrote: the answer to that is all that may be sent. */
const mayOnlyAnswer = (scene: Scene) => holds(scene, 'opted-out') !== undefined;

const STAND_BACK = ['too-much-contact', 'no-answer', 'declined', 'someone-else-in-touch'];

/** What they wrote was answered, and another warning asks to stand back: there is nothing left to answer. */
function isDealtWith(scene: Scene): boolean {
  const wrote = holds(scene, 'opted-out')?.firing.moments.at(-1)?.at ?? Number.POSITIVE_INFINITY;
  const isAnswered = scene.facts.moments.some((it) => isSales(it) && it.at > wrote);
  return isAnswered && STAND_BACK.some((rule) => holds(scene, rule));
}

function caseOf(scene: Scene): Case {
  const open = scene.facts.openHandRaises[0];
  if (mayOnlyAnswer(scene)) return 'answer-only';
  if (!open) return 'missed';
  return open.kind === 'meeting-booked' && open.at > scene.facts.now ? 'booked' : 'asked';
}

function moments(scene: Scene): readonly Moment[] {
  const { openHandRaises, missedHandRaises } = scene.facts;
  const asked = [...openHandRaises, ...missedHandRaises].reverse();
  return asked.length > 0 ? asked : (holds(scene, 'opted-out')?.firing.moments ?? []);
}

const TITLES: Record<Case, Say> = {
  asked: say('move_answer'),
  booked: say('move_answer_booked'),
  missed: say('move_answer_missed'),
  'answer-only': say('move_answer_only'),
};

function reasonOf(scene: Scene, asked: Moment | undefined): Say {
  const someone = holds(scene, 'someone-else-in-touch')?.firing.moments.at(-1)?.touch.rep;
  const what = asked ? named(asked) : say('move_answer_reason');
  if (someone) return say('move_answer_reason_someone', what, someone);
  if (holds(scene, 'unsure-who')) return say('move_answer_reason_unsure', what);
  return what;
}

export const answerHandRaise: Step = {
  id: 'answer-hand-raise',
  fits: (scene) =>
    scene.facts.openHandRaises.length > 0 ||
    scene.facts.missedHandRaises.length > 0 ||
    (mayOnlyAnswer(scene) && !isDealtWith(scene)),
  speak(scene) {
    const { facts, words } = scene;
    const which = caseOf(scene);
    const asked = moments(scene);
    const opener = firstFilled(facts.book.openers[OPENERS[which]], words);
    return {
      title: TITLES[which],
      reason: reasonOf(scene, asked.at(-1)),
      ...(opener ? { opener } : {}),
      questions:
        which === 'answer-only'
          ? []
          : askable(facts.book.asking['answer-hand-raise'], facts.history.prospect, words),
      touches: idsOf(asked),
    };
  },
  instead: (scene) =>
    say(
      mayOnlyAnswer(scene)
        ? 'rule_opted_out_instead'
        : scene.facts.openHandRaises.length > 0
          ? 'move_answer_instead'
          : 'move_answer_missed_instead',
    ),
};
