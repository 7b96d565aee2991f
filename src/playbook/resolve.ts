import * as v from 'valibot';
import { CATALOGUE, type Playbook, type SettingId, VERSION } from './catalogue';
import { type Document, migrate } from './migrate';
import { isDocument } from './paths';
import { readPolicy } from './policy';
import { entriesOf, itemOf } from './schema';
import type { RuleId } from './types';

/** Where a value came from; each beats those before it. */
export const LAYERS = ['default', 'team', 'own', 'policy'] as const;
export type LayerName = (typeof LAYERS)[number];

/** Something of a document that could not be used. */
export interface Problem {
  readonly layer: LayerName;
  /** "rules.too-early.days", "assets.3" */
  readonly path: string;
  readonly why:
    | 'unknown'
    | 'invalid'
    | 'locked'
    | 'not-lockable'
    | 'always-on'
    | 'newer-version'
    | 'no-document'
    /** Nothing would be left of what is needed. */
    | 'empty'
    /** The browser did not hand it on: its schema refused it. */
    | 'dropped';
  /** What was expected, as the schema says it. */
  readonly detail?: string;
}

export interface Resolved {
  readonly playbook: Playbook;
  /** Paths that a rep's own settings can't change: "stages", "rules.too-early". */
  readonly locks: readonly string[];
  readonly problems: readonly Problem[];
}

/** Nobody may switch these off, or soften them. */
export const ALWAYS_ON: readonly RuleId[] = ['opted-out', 'do-not-contact'];

/** One document being laid over what stands. */
interface Laying {
  readonly layer: LayerName;
  readonly locks: readonly string[];
  readonly problems: Problem[];
}

const isLocked = (path: string, locks: readonly string[]) =>
  locks.some((lock) => path === lock || path.startsWith(`${lock}.`));

const report = (laying: Laying, path: string, why: Problem['why'], detail?: string): void => {
  laying.problems.push({ layer: laying.layer, path, why, ...(detail ? { detail } : {}) });
};

function layLeaf(
  schema: v.GenericSchema,
  given: unknown,
  base: unknown,
  path: string,
  laying: Laying,
): unknown {
  const parsed = v.safeParse(schema, given);
  if (parsed.success) return parsed.output;
  report(laying, path, 'invalid', parsed.issues[0].message);
  return base;
}

/** Entry by entry: a bad one is left out, the rest is used. */
function layList(
  item: v.GenericSchema,
  given: unknown,
  base: unknown,
  path: string,
  laying: Laying,
): unknown {
  if (!Array.isArray(given)) {
    report(laying, path, 'invalid', 'a list');
    return base;
  }
  return given.flatMap((it, i) => {
    const parsed = v.safeParse(item, it);
    if (parsed.success) return [parsed.output];
    report(laying, `${path}.${i}`, 'invalid', parsed.issues[0].message);
    return [];
  });
}

type Entries = NonNullable<ReturnType<typeof entriesOf>>;

function layObject(entries: Entries, given: unknown, base: unknown, path: string, laying: Laying): unknown {
  if (!isDocument(given)) {
    report(laying, path, 'invalid', 'an object');
    return base;
  }
  for (const key of Object.keys(given))
    if (!Object.hasOwn(entries, key)) report(laying, `${path}.${key}`, 'unknown');
  const before = isDocument(base) ? base : {};
  return Object.fromEntries(
    Object.entries(entries).map(([key, schema]) => [
      key,
      Object.hasOwn(given, key)
        ? lay(schema, given[key], before[key], `${path}.${key}`, laying)
        : before[key],
    ]),
  );
}

/** Lays a value over what stands: objects key by key, lists as a whole, and only what is sound. */
function lay(schema: v.GenericSchema, given: unknown, base: unknown, path: string, laying: Laying): unknown {
  if (isLocked(path, laying.locks)) {
    report(laying, path, 'locked');
    return base;
  }
  const entries = entriesOf(schema);
  if (entries) return layObject(entries, given, base, path, laying);
  const item = itemOf(schema);
  return item ? layList(item, given, base, path, laying) : layLeaf(schema, given, base, path, laying);
}

/** Lists joined, each entry once; in objects key by key. */
const union = (a: unknown, b: unknown): unknown => {
  if (Array.isArray(a) && Array.isArray(b))
    return [...new Map([...a, ...b].map((it) => [JSON.stringify(it), it])).values()];
  if (!isDocument(a) || !isDocument(b)) return b;
  return Object.fromEntries(Object.keys(a).map((key) => [key, union(a[key], b[key] ?? [])]));
};

function layDocument(base: Playbook, document: Document, laying: Laying): Playbook {
  const laid: Record<string, unknown> = { ...base };
  for (const key of Object.keys(document)) {
    if (key === 'version' || key === 'locks') continue;
    if (!Object.hasOwn(CATALOGUE, key)) {
      report(laying, key, 'unknown');
      continue;
    }
    const id = key as SettingId;
    const { schema, adds } = CATALOGUE[id];
    const value = lay(schema, document[key], base[id], key, laying);
    laid[key] = adds ? union(base[id], value) : value;
  }
  return alwaysOn(stillFlagged(base, withStages(base, laid as Playbook, laying), laying), laying);
}

/** Without stages there is no story: a document that names none, or none that is sound, keeps those that stand. */
function withStages(base: Playbook, laid: Playbook, laying: Laying): Playbook {
  if (laid.stages.length > 0 || base.stages.length === 0) return laid;
  report(laying, 'stages', 'empty');
  return { ...laid, stages: base.stages };
}

/** A rep may add to the words by which a CRM says "do not contact", and take none away. */
function stillFlagged(base: Playbook, laid: Playbook, laying: Laying): Playbook {
  const [before, after] = [base.lifecycle.doNotContact, laid.lifecycle.doNotContact];
  if (laying.layer !== 'own' || before.every((it) => after.includes(it))) return laid;
  report(laying, 'lifecycle.doNotContact', 'always-on');
  return { ...laid, lifecycle: { ...laid.lifecycle, doNotContact: [...new Set([...before, ...after])] } };
}

function alwaysOn(playbook: Playbook, laying: Laying): Playbook {
  const rules: Record<string, unknown> = { ...playbook.rules };
  for (const rule of ALWAYS_ON) {
    const { on, severity } = playbook.rules[rule];
    if (!on || severity !== 'stop') report(laying, `rules.${rule}`, 'always-on');
    rules[rule] = { ...playbook.rules[rule], on: true, severity: 'stop' };
  }
  return { ...playbook, rules: rules as Playbook['rules'] };
}

/** Whether there is something at a path that a form could set: lists are set as a whole. */
function isSetting(path: string): boolean {
  const [id = '', ...keys] = path.split('.');
  if (!Object.hasOwn(CATALOGUE, id) || !CATALOGUE[id as SettingId].lockable) return false;
  let schema: v.GenericSchema | undefined = CATALOGUE[id as SettingId].schema;
  for (const key of keys) {
    const entries: ReturnType<typeof entriesOf> = schema && entriesOf(schema);
    schema = entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
  }
  return schema !== undefined;
}

/** The paths a document locks; those that may not be locked, or are none, are left out. */
function locksOf({ locks }: Document, laying: Laying): string[] {
  if (locks === undefined) return [];
  return (Array.isArray(locks) ? locks : [locks]).filter((it): it is string => {
    const fits = typeof it === 'string' && isSetting(it);
    if (!fits) report(laying, `locks.${String(it)}`, it === 'suppression' ? 'not-lockable' : 'unknown');
    return fits;
  });
}

/**
 * Built-in default < the team's playbook < the rep's own settings, where not locked < enterprise policy.
 * Documents are taken as they come (unparsed, of any version); what is unsound of them is left out and named.
 */
export function resolve(byDefault: Playbook, team?: unknown, own?: unknown, policy?: unknown): Resolved {
  const admins = readPolicy(policy);
  const problems: Problem[] = [...admins.problems];
  const given = { team, own, policy: admins.document };
  const documents = (['team', 'own', 'policy'] as const).flatMap((layer) => {
    if (given[layer] === undefined) return [];
    if (!isDocument(given[layer])) {
      problems.push({ layer, path: '', why: 'no-document' });
      return [];
    }
    const { document, isNewer } = migrate(given[layer]);
    if (isNewer) problems.push({ layer, path: 'version', why: 'newer-version' });
    return [{ layer, document }];
  });
  const locks = documents.flatMap(({ layer, document }) =>
    layer === 'own' ? [] : locksOf(document, { layer, locks: [], problems }),
  );
  const playbook = documents.reduce(
    (base, { layer, document }) =>
      layDocument(base, document, { layer, locks: layer === 'own' ? locks : [], problems }),
    alwaysOn(byDefault, { layer: 'default', locks: [], problems }),
  );
  return { playbook: { ...playbook, version: VERSION }, locks: [...new Set(locks)], problems };
}
