import { type Say, say } from '../../playbook/say';
import { idsOf } from '../rules/rule';
import type { Fired } from '../warnings';
import type { Step } from './move';

/** What it rests on; where mail bounces, that it does. */
const reasonOf = ({ rule, firing: { evidence, what } }: Fired): Say =>
  rule.id === 'bounced' ? what : (evidence[0] ?? what);

export const doNotWrite: Step = {
  id: 'do-not-write',
  fits: ({ fired }) => fired.some((it) => it.severity === 'stop'),
  speak({ fired }) {
    const stop = fired.find((it) => it.severity === 'stop')!;
    return {
      title: say('move_do_not_write'),
      reason: reasonOf(stop),
      questions: [],
      touches: idsOf(stop.firing.moments),
    };
  },
  instead: () => say('move_do_not_write_instead'),
};
