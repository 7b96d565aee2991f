import { say } from '../../playbook/say';
import { idsOf } from '../rules/rule';
import { holds, type Step } from './move';

export const wait: Step = {
  id: 'wait',
  fits: (scene) => holds(scene, 'too-much-contact') !== undefined,
  speak(scene) {
    const firing = holds(scene, 'too-much-contact')?.firing;
    const until = firing?.until ?? scene.facts.now;
    return {
      title: say('move_wait', { day: until }),
      reason: firing?.what ?? say('rule_too_early'),
      questions: [],
      until,
      touches: idsOf(firing?.moments ?? []),
    };
  },
  instead(scene) {
    return say('move_wait_instead', {
      day: holds(scene, 'too-much-contact')?.firing.until ?? scene.facts.now,
    });
  },
};
