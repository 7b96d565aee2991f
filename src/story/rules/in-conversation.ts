import { say } from '../../playbook/say';
import { named } from '../named';
import type { Rule } from './rule';

export const inConversation: Rule = {
  id: 'in-conversation',
  fires({ inConversation: talking, isAnswering, answered, talked, myDeals }) {
    if (!talking) return undefined;
    const deals = myDeals.slice(-3);
    return {
      what: say(isAnswering ? 'rule_in_conversation_answering' : 'rule_in_conversation'),
      evidence: [
        ...(talked ? [named(talked)] : []),
        ...(answered
          ? [say('rule_in_conversation_answered', { day: answered.asked.at }, { day: answered.answer.at })]
          : []),
        ...deals.map(named),
      ],
      moments: [
        ...new Set([
          ...deals,
          ...(answered ? [answered.asked, answered.answer] : []),
          ...(talked ? [talked] : []),
        ]),
      ],
    };
  },
};
