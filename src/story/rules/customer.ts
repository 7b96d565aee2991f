import { say } from '../../playbook/say';
import { named } from '../named';
import type { Rule } from './rule';

export const customer: Rule = {
  id: 'customer',
  fires({ customer: sign }) {
    return sign && { what: say('rule_customer'), evidence: [named(sign)], moments: [sign] };
  },
};
