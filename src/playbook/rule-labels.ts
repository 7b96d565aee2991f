import type { RuleSettings } from './catalogue';
import type { SentenceId } from './say';
import type { RuleId } from './types';

/** What a form shows of a rule. */
export interface RuleLabels<K extends RuleId = RuleId> {
  readonly label: SentenceId;
  readonly help: SentenceId;
  /** Of each number the rule goes by. */
  readonly numbers: { readonly [N in Exclude<keyof RuleSettings[K], 'on' | 'severity'>]: SentenceId };
}

/** Labels and help of every rule and its numbers. */
export const RULE_LABELS: { readonly [K in RuleId]: RuleLabels<K> } = {
  'opted-out': { label: 'playbook_rule_opted_out', help: 'playbook_rule_opted_out_help', numbers: {} },
  'do-not-contact': {
    label: 'playbook_rule_do_not_contact',
    help: 'playbook_rule_do_not_contact_help',
    numbers: {},
  },
  bounced: { label: 'playbook_rule_bounced', help: 'playbook_rule_bounced_help', numbers: {} },
  declined: {
    label: 'playbook_rule_declined',
    help: 'playbook_rule_declined_help',
    numbers: { days: 'playbook_rule_declined_days' },
  },
  'not-a-buying-signal': {
    label: 'playbook_rule_not_a_buying_signal',
    help: 'playbook_rule_not_a_buying_signal_help',
    numbers: { days: 'playbook_rule_not_a_buying_signal_days' },
  },
  'too-early': { label: 'playbook_rule_too_early', help: 'playbook_rule_too_early_help', numbers: {} },
  'too-much-contact': {
    label: 'playbook_rule_too_much_contact',
    help: 'playbook_rule_too_much_contact_help',
    numbers: {
      attemptsInWeek: 'playbook_rule_too_much_contact_attempts_in_week',
      attemptsInMonth: 'playbook_rule_too_much_contact_attempts_in_month',
      touchesInMonth: 'playbook_rule_too_much_contact_touches_in_month',
      weekDays: 'playbook_rule_too_much_contact_week_days',
      monthDays: 'playbook_rule_too_much_contact_month_days',
    },
  },
  'no-answer': {
    label: 'playbook_rule_no_answer',
    help: 'playbook_rule_no_answer_help',
    numbers: { attempts: 'playbook_rule_no_answer_attempts', days: 'playbook_rule_no_answer_days' },
  },
  'someone-else-in-touch': {
    label: 'playbook_rule_someone_else_in_touch',
    help: 'playbook_rule_someone_else_in_touch_help',
    numbers: { days: 'playbook_rule_someone_else_in_touch_days' },
  },
  'unsure-who': { label: 'playbook_rule_unsure_who', help: 'playbook_rule_unsure_who_help', numbers: {} },
  'nurture-in-flight': {
    label: 'playbook_rule_nurture_in_flight',
    help: 'playbook_rule_nurture_in_flight_help',
    numbers: { days: 'playbook_rule_nurture_in_flight_days' },
  },
  'hand-raised': {
    label: 'playbook_rule_hand_raised',
    help: 'playbook_rule_hand_raised_help',
    numbers: { days: 'playbook_rule_hand_raised_days' },
  },
  'missed-hand-raise': {
    label: 'playbook_rule_missed_hand_raise',
    help: 'playbook_rule_missed_hand_raise_help',
    numbers: { days: 'playbook_rule_missed_hand_raise_days' },
  },
  'in-conversation': {
    label: 'playbook_rule_in_conversation',
    help: 'playbook_rule_in_conversation_help',
    numbers: { days: 'playbook_rule_in_conversation_days' },
  },
  'stepped-back': {
    label: 'playbook_rule_stepped_back',
    help: 'playbook_rule_stepped_back_help',
    numbers: { days: 'playbook_rule_stepped_back_days', touches: 'playbook_rule_stepped_back_touches' },
  },
  customer: { label: 'playbook_rule_customer', help: 'playbook_rule_customer_help', numbers: {} },
  'stale-history': {
    label: 'playbook_rule_stale_history',
    help: 'playbook_rule_stale_history_help',
    numbers: { days: 'playbook_rule_stale_history_days', fileDays: 'playbook_rule_stale_history_file_days' },
  },
};
