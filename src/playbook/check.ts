import * as v from 'valibot';
import { CATALOGUE, type Playbook, type SettingId } from './catalogue';
import type { Document } from './migrate';
import { isDocument } from './paths';
import { LARGEST, tooLarge } from './read-document';
import { type Asking, referencesOf } from './references';
import { type Say, say } from './say';
import { entriesOf } from './schema';

/** Something that keeps a document from being saved, or should be known before; in words, at a path. */
export interface Complaint {
  /** "rules.no-answer.days", "stages.3.label"; empty: the document as a whole. */
  readonly path: string;
  readonly what: Say;
  /** A notice does not keep it from being saved. */
  readonly isNotice?: true;
}

type Issue = v.BaseIssue<unknown>;
const bound = ({ requirement }: { requirement?: unknown }): number =>
  typeof requirement === 'number' ? requirement : 0;

/** What is wrong with a value, as a form says it. */
function wordsOf(issue: Issue): Say {
  switch (issue.type) {
    case 'min_value':
      return say('playbook_wrong_min', bound(issue));
    case 'max_value':
      return say('playbook_wrong_max', bound(issue));
    case 'max_length':
      return say('playbook_wrong_long', bound(issue));
    case 'number':
      return say('playbook_wrong_number');
    case 'picklist':
      return say('playbook_wrong_choice', (issue.expected ?? '').replace(/[()"]/g, ''));
    case 'boolean':
      return say('playbook_wrong_switch');
    default:
      return issue.type === 'non_empty' || issue.received === 'undefined' || issue.received === 'null'
        ? say('playbook_wrong_empty')
        : say('playbook_wrong_kind', issue.expected ?? '', issue.received);
  }
}

const under = (path: string, issue: Issue): string =>
  [path, ...(issue.path ?? []).map((it) => String(it.key))].join('.');

const parsed = (schema: v.GenericSchema, given: unknown, path: string): Complaint[] => {
  const result = v.safeParse(schema, given);
  return result.success
    ? []
    : result.issues.map((issue) => ({ path: under(path, issue), what: wordsOf(issue) }));
};

/** A document may leave out whatever it does not change: objects key by key, lists and their entries as a whole. */
function shapeOf(schema: v.GenericSchema, given: unknown, path: string): Complaint[] {
  const entries = entriesOf(schema);
  if (!entries) return parsed(schema, given, path);
  if (!isDocument(given)) return [{ path, what: say('playbook_wrong_kind', 'Object', typeof given) }];
  return Object.entries(given).flatMap(([key, it]) =>
    Object.hasOwn(entries, key)
      ? shapeOf(entries[key]!, it, `${path}.${key}`)
      : [{ path: `${path}.${key}`, what: say('playbook_wrong_unknown') }],
  );
}

const shapesOf = (document: Document): Complaint[] =>
  Object.entries(document).flatMap(([key, given]) => {
    if (key === 'version' || key === 'locks') return [];
    if (!Object.hasOwn(CATALOGUE, key)) return [{ path: key, what: say('playbook_wrong_unknown') }];
    return shapeOf(CATALOGUE[key as SettingId].schema, given, key);
  });

/** Its length as JSON; undefined where it can't be written so: it refers to itself. */
function lengthOf(document: unknown): number | undefined {
  try {
    return JSON.stringify(document)?.length ?? 0;
  } catch {
    return undefined;
  }
}

const whole = (what: Say): Complaint[] => [{ path: '', what }];

/**
 * Everything that is wrong with a document before it is saved: values out of bounds, names that name nothing,
 * two of one name. `over` is the playbook as it would stand with the document (sound parts only).
 */
export function complaintsOf(document: unknown, over: Playbook, asking: Asking = {}): Complaint[] {
  const length = lengthOf(document);
  if (length === undefined) return whole(say('playbook_wrong_cyclic'));
  if (length > LARGEST) return whole(tooLarge(length));
  if (!isDocument(document)) return whole(say('playbook_wrong_document'));
  return [...withoutEcho(shapesOf(document)), ...referencesOf(document, over, asking)];
}

/** An id is made of the name: where both are missing, the name is what to fill in. */
function withoutEcho(complaints: readonly Complaint[]): Complaint[] {
  const empty = new Set(
    complaints.flatMap((it) => (it.what.say === 'playbook_wrong_empty' ? [it.path] : [])),
  );
  return complaints.filter(({ path }) => {
    const entry = path.replace(/\.id$/, '');
    return (
      path === entry || !empty.has(path) || !['label', 'title'].some((it) => empty.has(`${entry}.${it}`))
    );
  });
}

/** Whether a document may be saved. */
export const isSound = (complaints: readonly Complaint[]): boolean => complaints.every((it) => it.isNotice);
