import { say } from '../../playbook/say';
import { named, whom } from '../named';
import type { Rule } from './rule';

export const missedHandRaise: Rule = {
  id: 'missed-hand-raise',
  fires({ missedHandRaises, history }) {
    if (missedHandRaises.length === 0) return undefined;
    return {
      what: say('rule_missed_hand_raise', whom(history.prospect)),
      evidence: missedHandRaises.slice(0, 3).map(named),
      moments: [...missedHandRaises].reverse(),
    };
  },
};
