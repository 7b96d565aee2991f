import { sayCount } from '../../playbook/say';
import { named } from '../named';
import { within } from '../time';
import type { Rule } from './rule';

export const noAnswer: Rule = {
  id: 'no-answer',
  fires({ attempts, book, now, isAnswering }) {
    const { attempts: enough, days } = book.rules['no-answer'];
    const recent = attempts.filter((it) => within(it.at, now, days)).map((it) => it.latest);
    if (isAnswering || enough < 1 || recent.length < enough) return undefined;
    return {
      what: sayCount('rule_no_answer', recent.length),
      evidence: recent.slice(0, 3).map(named),
      moments: [...recent].reverse(),
    };
  },
};
