import * as v from 'valibot';
import { DEFAULT_ASKING, DEFAULT_OPENERS } from './default-openers';
import { DEFAULT_KEEPING, DEFAULT_READING, DEFAULT_RULES } from './default-rules';
import { DEFAULT_STAGES } from './default-stages';
import type { SentenceId } from './say';
import { RULES, type RuleId, SEVERITIES } from './types';

/** The shape that this version writes; see migrate.ts for the older ones. */
export const VERSION = 1;

const words = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(500));
const text = v.pipe(v.string(), v.maxLength(10_000));
const list = v.array(words);
const id = v.pipe(words, v.maxLength(80));
const days = v.pipe(v.number(), v.minValue(0), v.maxValue(3_650));

const question = v.object({
  text: words,
  /** Not asked where this is known already. */
  unless: v.optional(v.picklist(['company', 'title', 'industry', 'segment', 'persona', 'topic'])),
});

const stage = v.object({
  id,
  label: words,
  /** What the buyer asks here. */
  question: words,
  /** What a rep may ask here. */
  questions: v.array(question),
  /** Kinds of touch that speak for this stage where neither row nor asset names one. */
  signs: v.array(id),
});

const asset = v.object({
  title: words,
  url: v.optional(words),
  format: id,
  topic: v.optional(words),
  stage: v.optional(id),
  segments: v.optional(list),
  industry: v.optional(words),
  /** BCP 47 */
  language: v.optional(words),
  /** The buyer's question it answers. */
  question: v.optional(words),
  /** When it takes place, ms since 1970. A webinar of the past is no longer one to invite to. */
  at: v.optional(v.number()),
});

const segment = v.object({ id, label: words });
const persona = v.object({ id, label: words });

const storyline = v.object({
  segment: id,
  chapters: v.array(
    v.object({
      stage: id,
      question: v.optional(words),
      message: v.optional(text),
      /** Titles of assets. */
      assets: v.optional(list),
    }),
  ),
});

const card = v.object({
  id,
  title: words,
  kind: v.picklist(['product', 'competitor', 'industry']),
  body: text,
  topics: v.optional(list),
  /** Words that bring it up when they stand in a touch's title or note. */
  mentions: v.optional(list),
  segments: v.optional(list),
  industries: v.optional(list),
});

/** A manager's own phrase for a finding of the draft review, as plain words. */
const phrase = v.object({ finding: id, phrase: words });

const suppression = v.object({ addresses: list, domains: list, companies: list });
const lifecycle = v.object({ salesReady: list, customer: list, doNotContact: list });
/** How connected sources are read, and whether anything is written there. */
const sources = v.object({
  writeBack: v.boolean(),
  callsPerDay: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(1_000_000)),
  months: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  /** Where the vendor's contacts keep them, by the vendor's name of the property. */
  segmentProperty: v.optional(words),
  personaProperty: v.optional(words),
  forms: v.array(v.object({ guid: words, name: words, kind: v.optional(id) })),
});
const openers = v.object(
  Object.fromEntries(Object.keys(DEFAULT_OPENERS).map((key) => [key, list])) as {
    [K in keyof typeof DEFAULT_OPENERS]: typeof list;
  },
);
const asking = v.object({
  'answer-hand-raise': v.array(question),
  'ask-question': v.array(question),
  customer: v.array(question),
  introduce: v.array(question),
});

type Numbers<K extends RuleId> = {
  [N in Exclude<keyof (typeof DEFAULT_RULES)[K], 'on' | 'severity'>]: typeof days;
};
type RuleSchema<K extends RuleId> = v.ObjectSchema<
  { on: v.BooleanSchema<undefined>; severity: v.PicklistSchema<typeof SEVERITIES, undefined> } & Numbers<K>,
  undefined
>;

/** A rule's schema follows from its defaults: a number there is a threshold here. */
const ruleSchema = <K extends RuleId>(rule: K): RuleSchema<K> =>
  v.object({
    ...Object.fromEntries(Object.keys(DEFAULT_RULES[rule]).map((key) => [key, days])),
    on: v.boolean(),
    severity: v.picklist(SEVERITIES),
  }) as unknown as RuleSchema<K>;

const rules = v.object(
  Object.fromEntries(RULES.map((rule) => [rule, ruleSchema(rule)])) as { [K in RuleId]: RuleSchema<K> },
);

const reading = v.object({
  halfLifeDays: v.pipe(v.number(), v.minValue(1), v.maxValue(3_650)),
  openWeight: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  touches: days,
  evaluatingTouches: days,
  evaluatingDays: days,
});

/** How long this device keeps what it is told. */
const keeping = v.object({
  /** Touches, in months of 30.44 days. */
  touchMonths: v.pipe(v.number(), v.minValue(1), v.maxValue(240)),
  /** Somebody known from LinkedIn alone, after the last thing noted of them. */
  linkedinDays: v.pipe(v.number(), v.minValue(1), v.maxValue(3_650)),
});

/** Before which mails the rep is asked once more. */
const ASK_ON = ['off', 'stop', 'stop-and-hold'] as const;

/** One thing a manager can set. */
export interface Setting<S extends v.GenericSchema = v.GenericSchema> {
  readonly schema: S;
  readonly default: v.InferOutput<S>;
  readonly label: SentenceId;
  readonly help: SentenceId;
  /** Whether a team's playbook may keep a rep's own settings out. */
  readonly lockable: boolean;
  /** Every layer adds to a list, and none takes away: nobody may un-suppress what another suppressed. */
  readonly adds: boolean;
}

const setting = <S extends v.GenericSchema>(
  schema: S,
  byDefault: NoInfer<v.InferOutput<S>>,
  label: SentenceId,
  help: SentenceId,
  { lockable = true, adds = false } = {},
): Setting<S> => ({ schema, default: byDefault, label, help, lockable, adds });

/** The defaults are written `as const`; a setting's type is the wide one. */
const wide = <T>(it: unknown): T => it as T;

/** Everything a manager can set: type, default, schema, label and help in one place. */
export const CATALOGUE = {
  stages: setting(v.array(stage), wide(DEFAULT_STAGES), 'playbook_stages', 'playbook_stages_help'),
  salesFrom: setting(id, 'options', 'playbook_sales_from', 'playbook_sales_from_help'),
  reading: setting(reading, DEFAULT_READING, 'playbook_reading', 'playbook_reading_help'),
  segments: setting(v.array(segment), [], 'playbook_segments', 'playbook_segments_help'),
  personas: setting(v.array(persona), [], 'playbook_personas', 'playbook_personas_help'),
  storylines: setting(v.array(storyline), [], 'playbook_storylines', 'playbook_storylines_help'),
  assets: setting(v.array(asset), [], 'playbook_assets', 'playbook_assets_help'),
  rules: setting(rules, wide(DEFAULT_RULES), 'playbook_rules', 'playbook_rules_help'),
  openers: setting(openers, wide(DEFAULT_OPENERS), 'playbook_openers', 'playbook_openers_help'),
  asking: setting(asking, wide(DEFAULT_ASKING), 'playbook_asking', 'playbook_asking_help'),
  knowledge: setting(v.array(card), [], 'playbook_knowledge', 'playbook_knowledge_help'),
  phrases: setting(v.array(phrase), [], 'playbook_phrases', 'playbook_phrases_help', { adds: true }),
  quiet: setting(v.array(phrase), [], 'playbook_quiet', 'playbook_quiet_help', { adds: true }),
  beforeSending: setting(
    v.picklist(ASK_ON),
    'stop',
    'playbook_before_sending',
    'playbook_before_sending_help',
  ),
  keeping: setting(keeping, DEFAULT_KEEPING, 'playbook_keeping', 'playbook_keeping_help'),
  lifecycle: setting(
    lifecycle,
    {
      salesReady: ['sql', 'sales qualified lead', 'salesqualifiedlead', 'opportunity'],
      customer: ['customer', 'client', 'evangelist'],
      doNotContact: ['do not contact', 'do not email', 'dnc', 'never contact'],
    },
    'playbook_lifecycle',
    'playbook_lifecycle_help',
  ),
  sources: setting(
    sources,
    { writeBack: false, callsPerDay: 5_000, months: 24, forms: [] },
    'playbook_sources',
    'playbook_sources_help',
  ),
  suppression: setting(
    suppression,
    { addresses: [], domains: [], companies: [] },
    'playbook_suppression',
    'playbook_suppression_help',
    { lockable: false, adds: true },
  ),
} as const;

export type SettingId = keyof typeof CATALOGUE;
export type Playbook = { version: number } & {
  [K in SettingId]: v.InferOutput<(typeof CATALOGUE)[K]['schema']>;
};
export type Asset = v.InferOutput<typeof asset>;
export type StageDefinition = v.InferOutput<typeof stage>;
export type Question = v.InferOutput<typeof question>;
export type KnowledgeCard = v.InferOutput<typeof card>;
export type RuleSettings = Playbook['rules'];
export type OpenerId = keyof Playbook['openers'];
