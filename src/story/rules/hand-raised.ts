import { say } from '../../playbook/say';
import { named, whom } from '../named';
import type { Rule } from './rule';

export const handRaised: Rule = {
  id: 'hand-raised',
  fires({ openHandRaises, history, now }) {
    const newest = openHandRaises[0];
    if (!newest) return undefined;
    const booked = newest.at > now;
    return {
      what: say(booked ? 'rule_hand_raised_booked' : 'rule_hand_raised', whom(history.prospect)),
      evidence: openHandRaises.slice(0, 3).map(named),
      moments: [...openHandRaises].reverse(),
    };
  },
};
