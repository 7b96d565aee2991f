import type { Playbook } from '../../../playbook/catalogue';
import { type Say, say, sayCount } from '../../../playbook/say';
import type { RuleId } from '../../../playbook/types';

/** Somebody to speak of where there is nobody yet. */
const JANE = 'Jane';
const SAM = 'Sam';

/** What a rep reads when a rule fires, with its numbers as they are set. */
export const RULE_SENTENCES: Readonly<Record<RuleId, (playbook: Playbook) => Say>> = {
  'opted-out': () => say('rule_opted_out'),
  'do-not-contact': () => say('rule_do_not_contact'),
  bounced: () => say('rule_bounced'),
  declined: () => say('rule_declined'),
  'not-a-buying-signal': () => say('rule_signal_downloaded'),
  'too-early': () => say('rule_too_early'),
  'too-much-contact': ({ rules: { 'too-much-contact': it } }) =>
    sayCount('rule_too_much_attempts', it.attemptsInWeek, it.weekDays),
  'no-answer': ({ rules }) => sayCount('rule_no_answer', rules['no-answer'].attempts),
  'someone-else-in-touch': () => say('rule_someone_else', SAM),
  'unsure-who': () => say('rule_unsure_who'),
  'nurture-in-flight': () => say('rule_in_flight_sent', JANE),
  'hand-raised': () => say('rule_hand_raised', JANE),
  'missed-hand-raise': () => say('rule_missed_hand_raise', JANE),
  'in-conversation': () => say('rule_in_conversation'),
  'stepped-back': ({ stages }) =>
    say('rule_stepped_back', (stages[2] ?? stages[0])?.label ?? '', (stages[1] ?? stages[0])?.label ?? ''),
  customer: () => say('rule_customer'),
  'stale-history': () => say('rule_stale'),
};
