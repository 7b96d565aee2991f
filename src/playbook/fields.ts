import { CATALOGUE, type SettingId } from './catalogue';
import { RULE_LABELS } from './rule-labels';
import type { SentenceId } from './say';
import type { RuleId } from './types';

/** What the values of a field name. */
export type Names = 'stages' | 'segments' | 'assets' | 'findings' | 'kinds' | 'formats';

/** How a form shows a part of a setting. */
export interface Field {
  readonly label: SentenceId;
  readonly help?: SentenceId;
  /** It names one of these. */
  readonly of?: Names;
  /** Other words are as good: the names are only offered. */
  readonly isOpen?: true;
  /** A day, in ms since 1970. */
  readonly isDay?: true;
  /** Several lines. */
  readonly isLong?: true;
  /** What its lines are; they may be pasted as mail programs copy them. */
  readonly lines?: 'addresses' | 'domains';
}

/** Parts that are the same wherever they stand. */
const BY_KEY: Readonly<Record<string, Field>> = {
  id: { label: 'playbook_field_id', help: 'playbook_field_id_help' },
  label: { label: 'playbook_field_label' },
  question: { label: 'playbook_field_question' },
  questions: { label: 'playbook_field_questions', help: 'playbook_field_questions_help' },
  text: { label: 'playbook_field_text' },
  unless: { label: 'playbook_field_unless' },
  signs: { label: 'playbook_field_signs', help: 'playbook_field_signs_help', of: 'kinds' },
  stage: { label: 'playbook_field_stage', of: 'stages' },
  segment: { label: 'playbook_field_segment', of: 'segments' },
  segments: { label: 'playbook_field_segments', of: 'segments', isOpen: true },
  chapters: { label: 'playbook_field_chapters', help: 'playbook_field_chapters_help' },
  message: { label: 'playbook_field_message', help: 'playbook_field_message_help' },
  assets: { label: 'playbook_field_assets', of: 'assets' },
  title: { label: 'playbook_field_title' },
  kind: { label: 'playbook_field_kind' },
  body: { label: 'playbook_field_body', help: 'playbook_field_body_help' },
  topic: { label: 'playbook_field_topic' },
  topics: { label: 'playbook_field_topics', help: 'playbook_field_topics_help' },
  mentions: { label: 'playbook_field_mentions', help: 'playbook_field_mentions_help' },
  industry: { label: 'playbook_field_industry' },
  industries: { label: 'playbook_field_industries', help: 'options_one_a_line' },
  finding: { label: 'playbook_field_finding', of: 'findings' },
  phrase: { label: 'playbook_field_phrase' },
  url: { label: 'playbook_field_url' },
  format: { label: 'playbook_field_format', of: 'formats', isOpen: true },
  language: { label: 'playbook_field_language', help: 'playbook_field_language_help' },
  at: { label: 'playbook_field_at', help: 'playbook_field_at_help', isDay: true },
  addresses: { label: 'playbook_field_addresses', help: 'options_one_a_line', lines: 'addresses' },
  domains: { label: 'playbook_field_domains', help: 'playbook_field_domains_help', lines: 'domains' },
  companies: { label: 'playbook_field_companies', help: 'options_one_a_line' },
  salesReady: { label: 'playbook_field_sales_ready', help: 'options_one_a_line' },
  customer: { label: 'playbook_field_customer', help: 'options_one_a_line' },
  doNotContact: { label: 'playbook_field_do_not_contact', help: 'options_one_a_line' },
  halfLifeDays: { label: 'playbook_field_half_life', help: 'playbook_field_half_life_help' },
  openWeight: { label: 'playbook_field_open_weight', help: 'playbook_field_open_weight_help' },
  share: { label: 'playbook_field_share', help: 'playbook_field_share_help' },
  touches: { label: 'playbook_field_touches', help: 'playbook_field_touches_help' },
  evaluatingTouches: { label: 'playbook_field_evaluating_touches' },
  evaluatingDays: { label: 'playbook_field_evaluating_days' },
  touchMonths: { label: 'playbook_field_touch_months' },
  linkedinDays: { label: 'playbook_field_linkedin_days' },
  on: { label: 'playbook_field_on' },
  severity: { label: 'playbook_field_severity' },
};

/** Parts that stand for something else in their place; `*` is an entry of a list. */
const BY_PLACE: Readonly<Record<string, Field>> = {
  salesFrom: { label: 'playbook_sales_from', help: 'playbook_sales_from_help', of: 'stages' },
  beforeSending: { label: 'playbook_before_sending', help: 'playbook_before_sending_help' },
  'personas.*.label': { label: 'playbook_field_persona_label' },
  'sources.writeBack': { label: 'source_write_back', help: 'source_write_back_help' },
  'sources.callsPerDay': { label: 'source_per_day', help: 'source_per_day_help' },
  'sources.months': { label: 'source_months', help: 'source_months_help' },
  'sources.segmentProperty': { label: 'source_segment', help: 'source_property_help' },
  'sources.personaProperty': { label: 'source_persona', help: 'source_property_help' },
  'sources.forms': { label: 'source_forms', help: 'source_forms_help' },
  'sources.forms.*.guid': { label: 'source_form_id' },
  'sources.forms.*.name': { label: 'source_form_name' },
  'sources.forms.*.kind': { label: 'source_form_means' },
  'assets.*.question': { label: 'playbook_field_answers' },
  'openers.answer-hand-raise': { label: 'playbook_openers_answer', isLong: true },
  'openers.answer-booked': { label: 'playbook_openers_booked', isLong: true },
  'openers.answer-missed': { label: 'playbook_openers_missed', isLong: true },
  'openers.answer-only': { label: 'playbook_openers_only', isLong: true },
  'openers.ask-question': { label: 'playbook_openers_ask', isLong: true },
  'openers.share-customer-story': { label: 'playbook_openers_story', isLong: true },
  'openers.invite-webinar': { label: 'playbook_openers_invite', isLong: true },
  'openers.share-content': { label: 'playbook_openers_share', isLong: true },
  'openers.introduce': { label: 'playbook_openers_introduce', isLong: true },
  'asking.answer-hand-raise': { label: 'playbook_openers_answer' },
  'asking.ask-question': { label: 'playbook_openers_ask' },
  'asking.customer': { label: 'playbook_asking_customer' },
  'asking.introduce': { label: 'playbook_openers_introduce' },
};

/** What each value of a choice is called. */
export const CHOICES: Readonly<Record<string, SentenceId>> = {
  'kind.product': 'playbook_kind_product',
  'kind.competitor': 'playbook_kind_competitor',
  'kind.industry': 'playbook_kind_industry',
  'unless.company': 'playbook_unless_company',
  'unless.title': 'playbook_unless_title',
  'unless.industry': 'playbook_unless_industry',
  'unless.segment': 'playbook_unless_segment',
  'unless.persona': 'playbook_unless_persona',
  'unless.topic': 'playbook_unless_topic',
  'severity.stop': 'playbook_severity_stop',
  'severity.hold': 'playbook_severity_hold',
  'severity.info': 'playbook_severity_info',
  'beforeSending.off': 'playbook_before_sending_off',
  'beforeSending.stop': 'playbook_before_sending_stop',
  'beforeSending.stop-and-hold': 'playbook_before_sending_hold',
};

/** The page of the options on which each setting is edited. */
export const PAGE_OF: Readonly<Record<SettingId, string>> = {
  stages: 'playbook',
  salesFrom: 'playbook',
  segments: 'playbook',
  personas: 'playbook',
  storylines: 'playbook',
  reading: 'playbook',
  lifecycle: 'playbook',
  openers: 'playbook',
  asking: 'playbook',
  assets: 'content',
  rules: 'rules',
  beforeSending: 'rules',
  phrases: 'phrases',
  quiet: 'phrases',
  knowledge: 'knowledge',
  suppression: 'never',
  sources: 'sources',
  keeping: 'privacy',
};

const rulesField = ([, rule, key]: readonly string[]): Field | undefined => {
  const labels = rule ? RULE_LABELS[rule as RuleId] : undefined;
  if (labels && !key) return { label: labels.label };
  const number = key && (labels?.numbers as Record<string, SentenceId> | undefined)?.[key];
  return number ? { label: number } : undefined;
};

/** How a form shows the part of a setting at a path; undefined where nobody has said it yet. */
export function fieldAt(path: string): Field | undefined {
  const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? '*' : key));
  const place = keys.join('.');
  if (Object.hasOwn(BY_PLACE, place)) return BY_PLACE[place];
  // Plain words in a list are called as the list is.
  if (keys.at(-1) === '*') return fieldAt(path.replace(/\.\d+$/, ''));
  if (keys.length === 1 && Object.hasOwn(CATALOGUE, place))
    return { label: CATALOGUE[place as SettingId].label };
  if (keys[0] === 'rules') {
    const number = rulesField(keys);
    if (number) return number;
  }
  const key = keys.findLast((it) => it !== '*')!;
  return Object.hasOwn(BY_KEY, key) ? BY_KEY[key] : undefined;
}

/** What the button says that adds to a list, by its place. */
const ADDS: Readonly<Record<string, SentenceId>> = {
  stages: 'options_add_stage',
  segments: 'options_add_segment',
  personas: 'options_add_persona',
  storylines: 'options_add_storyline',
  'storylines.*.chapters': 'options_add_chapter',
  'stages.*.questions': 'options_add_question',
  asking: 'options_add_question',
  openers: 'options_add_opener',
  knowledge: 'options_add_card',
  assets: 'options_add_piece',
  'sources.forms': 'source_form_add',
  phrases: 'options_add_phrase',
  quiet: 'options_add_phrase',
};

/** What the button says that adds an entry to the list at a path. */
export function addAt(path: string): SentenceId {
  const place = path.replace(/\.\d+/g, '.*');
  return ADDS[place] ?? ADDS[place.split('.')[0]!] ?? 'options_add';
}

/** The anchor of the part at a path, within its page: "too-early.on", "stages.3.label". */
export const anchorOf = (path: string): string => path.replace(/^rules\./, '');

/** Where in the options the part at a path is edited: "#rules/too-early.on". */
export function hrefOf(path: string): string {
  const page = PAGE_OF[path.split('.')[0] as SettingId];
  return page ? `#${page}/${encodeURIComponent(anchorOf(path))}` : '#playbook';
}
