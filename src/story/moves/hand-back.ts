import { say } from '../../playbook/say';
import { idsOf } from '../rules/rule';
import { holds, type Scene, type Step } from './move';

const REASONS = ['declined', 'someone-else-in-touch', 'no-answer'] as const;

const whyOf = (scene: Scene) =>
  REASONS.map((rule) => holds(scene, rule)).find((it) => it !== undefined) ??
  holds(scene, 'too-much-contact');

const someoneElse = (scene: Scene) => {
  const why = whyOf(scene);
  return why?.rule.id === 'someone-else-in-touch' ? why.firing.moments.at(-1)?.touch.rep : undefined;
};

export const handBack: Step = {
  id: 'hand-back',
  fits: (scene) => REASONS.some((rule) => holds(scene, rule)),
  speak(scene) {
    const why = whyOf(scene);
    const rep = someoneElse(scene);
    return {
      title: rep ? say('move_hand_back_to', rep) : say('move_hand_back'),
      reason: rep
        ? say('move_hand_back_reason_someone', rep)
        : (why?.firing.what ?? say('move_hand_back_reason')),
      questions: [],
      touches: idsOf(why?.firing.moments ?? []),
    };
  },
  instead(scene) {
    const rep = someoneElse(scene);
    return rep ? say('rule_someone_else_instead', rep) : say('move_hand_back_instead');
  },
};
