import { say } from '../../playbook/say';
import { named, namedOnly } from '../named';
import type { Rule } from './rule';

export const inConversation: Rule = {
  id: 'in-conversation',
  fires(facts) {
    const { inConversation: talking, isAnswering, answered, talked, myDeals, whose } = facts;
    if (!talking) return undefined;
    const deals = myDeals.slice(-3);
    const moments = [
      ...deals,
      ...(answered ? [answered.asked, answered.answer] : []),
      ...(talked ? [talked] : []),
    ];
    const isTheirs = moments.some((it) => whose(it) === 'somebody-else') && deals.length === 0;
    return {
      what: say(whatOf(isAnswering, isTheirs)),
      evidence: [
        ...(talked ? [whose(talked) === 'somebody-else' ? namedOnly(talked) : named(talked)] : []),
        ...(answered
          ? [say('rule_in_conversation_answered', { day: answered.asked.at }, { day: answered.answer.at })]
          : []),
        ...deals.map(named),
      ],
      moments: [...new Set(moments)],
    };
  },
};

const whatOf = (isAnswering: boolean, isTheirs: boolean) => {
  if (isAnswering) return 'rule_in_conversation_answering';
  return isTheirs ? 'rule_in_conversation_others' : 'rule_in_conversation';
};
