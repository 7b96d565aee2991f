import { say } from '../../playbook/say';
import { idsOf } from '../rules/rule';
import { holds, type Step } from './move';

export const wait: Step = {
  id: 'wait',
  fits: (scene) => holds(scene, 'too-much-contact') !== undefined,
  speak(scene) {
    const { what, moments, until = scene.facts.now } = holds(scene, 'too-much-contact')!.firing;
    return {
      title: say('move_wait', { day: until }),
      reason: what,
      questions: [],
      until,
      touches: idsOf(moments),
    };
  },
  instead(scene) {
    return say('move_wait_instead', {
      day: holds(scene, 'too-much-contact')?.firing.until ?? scene.facts.now,
    });
  },
};
