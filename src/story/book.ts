import { DEFAULT_KEEPING, DEFAULT_READING, DEFAULT_RULES } from '../playbook/default-rules';
import { type Say, say } from '../playbook/say';
import type { Asset, Playbook, RuleId, RuleSettings, StageDefinition } from '../playbook/types';
import { RULES, SEVERITIES } from '../playbook/types';
import { fold } from './fold';
import { type Suppressed, suppressedBy } from './suppressed';

/** The playbook as the story uses it: what was broken is left out and named in `ignored`; how sources are read is no matter of it. */
export interface Book extends Omit<Playbook, 'sources'> {
  /** By id and by label, folded. */
  readonly stageIndex: ReadonlyMap<string, number>;
  /** The stage that a kind speaks for by itself. */
  readonly stageOfKind: ReadonlyMap<string, number>;
  /** Index of the first stage from which talks make sense; Infinity where the playbook names none. */
  readonly lateFrom: number;
  /** By title and url, folded. */
  readonly assetOf: ReadonlyMap<string, Asset>;
  readonly suppressed: Suppressed;
  readonly ignored: readonly Say[];
}

const isObject = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);
const isText = (it: unknown): it is string => typeof it === 'string' && it.trim() !== '';
const listOf = <T>(it: unknown, fits: (one: unknown) => boolean): T[] =>
  Array.isArray(it) ? (it.filter(fits) as T[]) : [];
const texts = (it: unknown): string[] => listOf(it, isText);

type Complain = (part: string) => void;

function soundStages(given: unknown, complain: Complain): StageDefinition[] {
  const seen = new Set<string>();
  const stages = listOf<StageDefinition>(given, (it) => {
    const fits = isObject(it) && isText(it.id) && !seen.has(fold(it.id));
    if (fits) seen.add(fold(it.id as string));
    else complain('stages');
    return fits;
  });
  if (!Array.isArray(given)) complain('stages');
  return stages.map((it) => ({
    id: it.id,
    label: isText(it.label) ? it.label : it.id,
    question: isText(it.question) ? it.question : '',
    questions: listOf(it.questions, (one) => isObject(one) && isText(one.text)),
    signs: texts(it.signs),
  }));
}

function soundRules(given: unknown, complain: Complain): RuleSettings {
  const all = isObject(given) ? given : {};
  if (!isObject(given)) complain('rules');
  const sound = (rule: RuleId) => {
    const byDefault: Record<string, unknown> = DEFAULT_RULES[rule];
    const own = all[rule];
    if (!isObject(own)) {
      if (isObject(given)) complain(`rules.${rule}`);
      return byDefault;
    }
    return Object.fromEntries(
      Object.entries(byDefault).map(([key, value]) => {
        const set = own[key];
        const fits =
          key === 'severity'
            ? (SEVERITIES as readonly unknown[]).includes(set)
            : typeof set === typeof value && (typeof set !== 'number' || (Number.isFinite(set) && set >= 0));
        if (!fits) complain(`rules.${rule}.${key}`);
        return [key, fits ? set : value];
      }),
    );
  };
  const rules = Object.fromEntries(RULES.map((rule) => [rule, sound(rule)])) as RuleSettings;
  return {
    ...rules,
    'opted-out': { on: true, severity: 'stop' },
    'do-not-contact': { on: true, severity: 'stop' },
  };
}

function soundReading(given: unknown, complain: Complain): Playbook['reading'] {
  const own = isObject(given) ? given : {};
  return Object.fromEntries(
    Object.entries(DEFAULT_READING).map(([key, value]) => {
      const set = own[key];
      const fits =
        typeof set === 'number' && Number.isFinite(set) && set >= 0 && !(key === 'halfLifeDays' && set === 0);
      if (!fits) complain(`reading.${key}`);
      return [key, fits ? set : value];
    }),
  ) as Playbook['reading'];
}

/** Keeps the entries of a list that have what an entry needs. */
function soundList<T>(given: unknown, part: string, needs: readonly string[], complain: Complain): T[] {
  if (!Array.isArray(given)) complain(part);
  return listOf<T>(given, (it) => {
    const fits = isObject(it) && needs.every((key) => isText(it[key]));
    if (!fits) complain(part);
    return fits;
  });
}

function soundGroup<T extends object>(
  given: unknown,
  part: string,
  keys: readonly (keyof T & string)[],
  fits: (one: unknown) => boolean,
  complain: Complain,
): T {
  if (!isObject(given)) complain(part);
  const own = isObject(given) ? given : {};
  return Object.fromEntries(
    keys.map((key) => {
      const list = own[key];
      if (isObject(given) && (!Array.isArray(list) || !list.every(fits))) complain(`${part}.${key}`);
      return [key, listOf(list, fits)];
    }),
  ) as T;
}

const OPENER_IDS = [
  'answer-hand-raise',
  'answer-booked',
  'answer-missed',
  'answer-only',
  'ask-question',
  'share-customer-story',
  'invite-webinar',
  'share-content',
  'introduce',
] as const;

const isQuestion = (one: unknown) => isObject(one) && isText(one.text);

/** Stages by id, and by label where no id says otherwise. */
function indexOfStages(stages: readonly StageDefinition[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const key of ['id', 'label'] as const)
    stages.forEach((it, i) => {
      if (!index.has(fold(it[key]))) index.set(fold(it[key]), i);
    });
  return index;
}

/** Assets by title and url; of two the first. */
function indexOfAssets(assets: readonly Asset[]): Map<string, Asset> {
  const index = new Map<string, Asset>();
  for (const asset of assets)
    for (const key of [asset.title, asset.url])
      if (isText(key) && !index.has(fold(key))) index.set(fold(key), asset);
  return index;
}

/** The lists of words and templates. */
const soundGroups = ({ openers, asking, lifecycle, suppression }: Partial<Playbook>, complain: Complain) => ({
  openers: soundGroup<Playbook['openers']>(openers, 'openers', OPENER_IDS, isText, complain),
  asking: soundGroup<Playbook['asking']>(
    asking,
    'asking',
    ['answer-hand-raise', 'ask-question', 'customer', 'introduce'],
    isQuestion,
    complain,
  ),
  lifecycle: soundGroup<Playbook['lifecycle']>(
    lifecycle,
    'lifecycle',
    ['salesReady', 'customer', 'doNotContact'],
    isText,
    complain,
  ),
  suppression: soundGroup<Playbook['suppression']>(
    suppression,
    'suppression',
    ['addresses', 'domains', 'companies'],
    isText,
    complain,
  ),
});

/** The lists of entries; a storyline's chapters are entries of their own. */
const soundLists = (playbook: Partial<Playbook>, complain: Complain) => ({
  segments: soundList<Playbook['segments'][number]>(playbook.segments, 'segments', ['id', 'label'], complain),
  personas: soundList<Playbook['personas'][number]>(playbook.personas, 'personas', ['id', 'label'], complain),
  storylines: soundList<Playbook['storylines'][number]>(
    playbook.storylines,
    'storylines',
    ['segment'],
    complain,
  ).map((it) => ({
    ...it,
    chapters: soundList<(typeof it.chapters)[number]>(it.chapters, 'storylines', ['stage'], complain),
  })),
  assets: soundList<Asset>(playbook.assets, 'assets', ['title', 'format'], complain),
  knowledge: soundList<Playbook['knowledge'][number]>(
    playbook.knowledge,
    'knowledge',
    ['id', 'title', 'kind', 'body'],
    complain,
  ),
  phrases: soundList<Playbook['phrases'][number]>(
    playbook.phrases,
    'phrases',
    ['finding', 'phrase'],
    complain,
  ),
  quiet: soundList<Playbook['quiet'][number]>(playbook.quiet, 'quiet', ['finding', 'phrase'], complain),
});

function build(playbook: Partial<Playbook>): Book {
  const holes = new Set<string>();
  const complain = (part: string) => holes.add(part);
  const stages = soundStages(playbook.stages, complain);
  const stageIndex = indexOfStages(stages);
  const lateFrom = isText(playbook.salesFrom) ? stageIndex.get(fold(playbook.salesFrom)) : undefined;
  if (lateFrom === undefined) complain('salesFrom');
  const lists = soundLists(playbook, complain);
  const groups = soundGroups(playbook, complain);
  return {
    version: typeof playbook.version === 'number' ? playbook.version : 0,
    stages,
    salesFrom: playbook.salesFrom ?? '',
    beforeSending: playbook.beforeSending ?? 'off',
    keeping: playbook.keeping ?? DEFAULT_KEEPING,
    reading: soundReading(playbook.reading, complain),
    rules: soundRules(playbook.rules, complain),
    ...lists,
    ...groups,
    stageIndex,
    stageOfKind: new Map(stages.flatMap((it, i) => it.signs.map((kind) => [kind, i] as const))),
    lateFrom: lateFrom ?? Number.POSITIVE_INFINITY,
    assetOf: indexOfAssets(lists.assets),
    suppressed: suppressedBy(groups.suppression),
    ignored: holes.size > 0 ? [say('story_ignored_playbook', { list: [...holes].sort() })] : [],
  };
}

const built = new WeakMap<object, Book>();

/** Reads a playbook once an object; whatever is wrong with it, the story can be told. */
export function bookOf(playbook: Playbook): Book {
  const key: object = isObject(playbook) ? playbook : {};
  let book = built.get(key);
  if (!book) {
    book = build(key as Partial<Playbook>);
    built.set(key, book);
  }
  return book;
}
