import { say } from '../../playbook/say';
import type { Facts } from '../facts';
import { firstFilled } from '../opener';
import { askable } from '../questions';
import { idsOf } from '../rules/rule';
import { segmentKey } from '../segment';
import { holds, type Scene, type Step } from './move';

const ENOUGH = 2;

/**
 * The segment looks wrong: what they take in was made for others. Two pieces or more that name their segments,
 * and not one of them names this prospect's.
 */
function misplacedBy({ history, book, moments }: Facts) {
  const segment = history.prospect.segment;
  if (!segment) return [];
  const key = segmentKey(segment, book);
  const telling = moments.filter(
    (it) => (it.role === 'interest' || it.role === 'evaluating') && it.asset?.segments?.length,
  );
  const isOwn = telling.some((it) => it.asset?.segments?.some((one) => segmentKey(one, book) === key));
  return telling.length >= ENOUGH && !isOwn ? telling : [];
}

const isUnsure = (scene: Scene) => holds(scene, 'unsure-who') !== undefined;

export const askQuestion: Step = {
  id: 'ask-question',
  fits: (scene) => isUnsure(scene) || misplacedBy(scene.facts).length > 0,
  speak(scene) {
    const { facts, words } = scene;
    const unsure = isUnsure(scene);
    const misplaced = misplacedBy(facts);
    // A doubtful record must not be quoted: without its words only questions that need none remain.
    const safe = unsure ? {} : words;
    const own = askable(facts.book.asking['ask-question'], facts.history.prospect, safe);
    const questions =
      unsure || misplaced.length > 0 ? own : scene.questions.length > 0 ? scene.questions : own;
    const opener = firstFilled(facts.book.openers['ask-question'], { ...safe, ask: questions[0] });
    return {
      title: say('move_ask'),
      reason: unsure
        ? say('move_ask_reason_unsure')
        : misplaced.length > 0
          ? say('move_ask_reason_misplaced', facts.history.prospect.segment ?? '')
          : say('move_ask_reason'),
      ...(opener && questions.length > 0 ? { opener } : {}),
      questions,
      touches: idsOf(misplaced),
    };
  },
  instead: (scene) => say(isUnsure(scene) ? 'rule_unsure_who_instead' : 'move_ask_instead'),
};
