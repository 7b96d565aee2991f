import { expect, it } from 'vitest';
import { lookup } from '../../../../test/story/aloud';
import { speak } from '../../../platform/messages/speak';
import { DEFAULT_PLAYBOOK } from '../../../playbook/default';
import { RULES } from '../../../playbook/types';
import { RULE_SENTENCES } from './rule-sentences';

const aloud = (rule: (typeof RULES)[number], playbook = DEFAULT_PLAYBOOK) =>
  speak(RULE_SENTENCES[rule](playbook), { lookup, locale: 'en', now: 0 });

it.each(RULES)('%s shows the sentence that the rep reads', (rule) => {
  expect(aloud(rule)).toMatch(/^\S.*[.?”]$/);
  expect(aloud(rule, { ...DEFAULT_PLAYBOOK, stages: [] })).not.toBe('');
});

it('speaks of the numbers as they are set', () => {
  const rules = { ...DEFAULT_PLAYBOOK.rules };
  rules['too-much-contact'] = { ...rules['too-much-contact'], attemptsInWeek: 5, weekDays: 9 };
  expect(aloud('too-much-contact', { ...DEFAULT_PLAYBOOK, rules })).toBe(
    '5 attempts in 9 days, and no answer.',
  );
});
