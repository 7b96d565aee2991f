import { say } from '../../playbook/say';
import { named } from '../named';
import { within } from '../time';
import type { Rule } from './rule';

export const declined: Rule = {
  id: 'declined',
  fires({ moments, book, now }) {
    const no = moments.findLast((it) => it.isNo && within(it.at, now, book.rules.declined.days));
    if (!no) return undefined;
    return {
      what: say(no.kind === 'deal-lost' ? 'rule_declined_deal' : 'rule_declined'),
      evidence: [named(no)],
      moments: [no],
    };
  },
  instead: (_, move) => (move === 'hand-back' ? say('rule_declined_instead') : undefined),
};
