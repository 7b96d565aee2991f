import { say } from '../../playbook/say';
import { named } from '../named';
import type { Rule } from './rule';

export const steppedBack: Rule = {
  id: 'stepped-back',
  fires({ standing, book }) {
    if (standing?.steppedBackFrom === undefined) return undefined;
    const here = book.stages[standing.index]!;
    const there = book.stages[standing.steppedBackFrom]!;
    return {
      what: say('rule_stepped_back', there.label, here.label),
      evidence: standing.evidence.slice(-2).map(named),
      moments: standing.evidence,
    };
  },
  instead({ standing, book }, move) {
    const question = standing && book.stages[standing.index]?.question;
    const carriesOn = move === 'share-content' || move === 'invite-webinar';
    return question && carriesOn ? say('rule_stepped_back_instead', question) : undefined;
  },
};
