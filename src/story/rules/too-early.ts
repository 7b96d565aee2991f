import { type Say, say } from '../../playbook/say';
import type { Facts } from '../facts';
import { whom } from '../named';
import { openQuestionOf } from '../scene';
import type { Rule } from './rule';

/** Why talks make no sense yet, from where the story stands. */
function why({ standing, isLate, book, history }: Facts): Say {
  const stage = standing && book.stages[standing.index];
  const from = book.stages[book.lateFrom];
  if (!stage) return say('rule_too_early_no_stage');
  if (isLate) return say('rule_too_early_late', stage.label);
  if (!from) return say('rule_too_early_at', whom(history.prospect), stage.label);
  return say('rule_too_early_learning', whom(history.prospect), stage.label, from.label);
}

export const tooEarly: Rule = {
  id: 'too-early',
  fires(facts) {
    if (!facts.hasDialogue || facts.isSalesReady || facts.openHandRaises.length > 0) return undefined;
    if (facts.inConversation || facts.customer) return undefined;
    return {
      what: say('rule_too_early'),
      evidence: [why(facts)],
      moments: facts.standing?.evidence ?? facts.moments.slice(-1),
    };
  },
  instead(facts, move) {
    if (move !== 'share-content' && move !== 'invite-webinar') return undefined;
    const question = openQuestionOf(facts);
    return question ? say('rule_too_early_instead', question) : say('rule_too_early_instead_plain');
  },
};
