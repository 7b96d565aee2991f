import { say } from '../../playbook/say';
import { idsOf } from '../rules/rule';
import type { Step } from './move';

export const doNotWrite: Step = {
  id: 'do-not-write',
  fits: ({ fired }) => fired.some((it) => it.severity === 'stop'),
  speak({ fired }) {
    const stop = fired.find((it) => it.severity === 'stop');
    return {
      title: say('move_do_not_write'),
      reason: stop?.firing.what ?? say('rule_do_not_contact'),
      questions: [],
      touches: stop ? idsOf(stop.firing.moments) : [],
    };
  },
  instead: () => say('move_do_not_write_instead'),
};
