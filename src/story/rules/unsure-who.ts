import { say, sayCount } from '../../playbook/say';
import type { Rule } from './rule';

export const unsureWho: Rule = {
  id: 'unsure-who',
  fires({ history: { match } }) {
    if (match.isOtherName)
      return { what: say('rule_unsure_who'), evidence: [say('rule_unsure_who_other_name')], moments: [] };
    const byName = match.by === 'name-and-company';
    if (!byName && (match.by === 'none' || match.candidates.length === 0)) return undefined;
    const fitting = byName ? match.candidates.length : match.candidates.length + 1;
    return {
      what: say('rule_unsure_who'),
      evidence: [
        ...(byName ? [say('rule_unsure_who_by_name')] : []),
        ...(fitting > 1 ? [sayCount('rule_unsure_who_records', fitting)] : []),
      ],
      moments: [],
    };
  },
  instead: (_, move) =>
    move === 'ask-question' || move === 'answer-hand-raise' ? say('rule_unsure_who_instead') : undefined,
};
