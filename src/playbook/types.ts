/** Ids are fixed: DESIGN, "Rules". */
export const RULES = [
  'opted-out',
  'do-not-contact',
  'bounced',
  'declined',
  'not-a-buying-signal',
  'too-early',
  'too-much-contact',
  'no-answer',
  'someone-else-in-touch',
  'unsure-who',
  'nurture-in-flight',
  'hand-raised',
  'missed-hand-raise',
  'in-conversation',
  'stepped-back',
  'customer',
  'stale-history',
] as const;
export type RuleId = (typeof RULES)[number];

export const MOVES = [
  'do-not-write',
  'answer-hand-raise',
  'wait',
  'hand-back',
  'ask-question',
  'share-customer-story',
  'invite-webinar',
  'share-content',
  'introduce',
] as const;
export type MoveId = (typeof MOVES)[number];

export const SEVERITIES = ['stop', 'hold', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type {
  Asset,
  KnowledgeCard,
  OpenerId,
  Playbook,
  Question,
  RuleSettings,
  StageDefinition,
} from './catalogue';
