import type * as v from 'valibot';
import { CATALOGUE, type SettingId } from './catalogue';
import { type Complaint, complaintsOf } from './check';
import { DEFAULT_PLAYBOOK } from './default';
import { CHOICES, fieldAt } from './fields';
import { isDocument } from './paths';
import type { Problem } from './resolve';
import { RULE_LABELS } from './rule-labels';
import { type Say, type SentenceId, say } from './say';
import { entriesOf, itemOf } from './schema';
import type { RuleId } from './types';

const NUMBER = /^\d+$/;

/** What an entry of a list is called; where only its number is known, that. */
function entryName(key: string, entry: unknown): string | Say {
  if (!NUMBER.test(key)) return key;
  if (typeof entry === 'string') return entry;
  const name = isDocument(entry)
    ? ['label', 'title', 'segment', 'stage', 'text', 'phrase', 'id'].map((it) => entry[it]).find(Boolean)
    : undefined;
  return typeof name === 'string' ? name : say('share_place_entry', Number(key) + 1);
}

function labelOf(place: readonly string[]): SentenceId | undefined {
  const [setting, rule] = place;
  if (place.length === 1) return CATALOGUE[setting as SettingId].label;
  if (setting === 'rules' && place.length === 2) return RULE_LABELS[rule as RuleId].label;
  return fieldAt(place.join('.'))?.label;
}

const within = (it: unknown, key: string): unknown =>
  (Array.isArray(it) || isDocument(it)) && Object.hasOwn(it, key)
    ? (it as Record<string, unknown>)[key]
    : undefined;

/** Parts of a document beside its settings. */
const BESIDE: Readonly<Record<string, SentenceId>> = {
  version: 'share_place_version',
  locks: 'share_place_locks',
  teamAddress: 'share_place_address',
};

/**
 * A place in a playbook in words, from the setting down: "Rules", "Too early", "Switched on". Entries of lists are
 * named, or numbered; then the document, if given, tells what they are called.
 */
export function sayPlace(path: readonly string[], document?: unknown): readonly (string | Say)[] {
  const [first = ''] = path;
  if (Object.hasOwn(BESIDE, first)) {
    // A lock is itself a path.
    const rest = path.slice(1).join('.');
    return [say(BESIDE[first]!), ...(rest ? sayPlace(rest.split('.')) : [])];
  }
  let schema: v.GenericSchema | undefined = Object.hasOwn(CATALOGUE, first)
    ? CATALOGUE[first as SettingId].schema
    : undefined;
  if (!schema) return path;
  let at = within(document, first);
  const place = [first];
  const words: (string | Say)[] = [say(CATALOGUE[first as SettingId].label)];
  for (const key of path.slice(1)) {
    at = within(at, key);
    const item: v.GenericSchema | undefined = schema && itemOf(schema);
    const part: v.GenericSchema | undefined = schema && entriesOf(schema)?.[key];
    place.push(item ? '*' : key);
    const label = part && labelOf(place);
    words.push(item ? entryName(key, at) : label ? say(label) : key);
    schema = item ?? part;
  }
  return words;
}

/** A value in words: what a choice or a switch is called, else itself; a list by how much is in it. */
export function sayValue(value: unknown, path: readonly string[]): string | number | Say {
  if (typeof value === 'boolean') return say(value ? 'share_value_on' : 'share_value_off');
  if (typeof value === 'number')
    return fieldAt(path.join('.'))?.isDay ? say('share_value_day', { day: value }) : value;
  if (typeof value === 'string') {
    const choice = `${path.at(-1)}.${value}`;
    return Object.hasOwn(CHOICES, choice) ? say(CHOICES[choice]!) : say('share_value_text', value);
  }
  if (
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= 12 &&
    value.every((it) => typeof it === 'string')
  )
    return say('share_value_list', { list: value });
  return {
    say: 'share_value_entries',
    count: Object.keys(value ?? {}).length,
    with: [Object.keys(value ?? {}).length],
  };
}

/** What of a document is not used, and why: a value out of bounds as its form says it, where it stands. */
export function sayProblems(problems: readonly Problem[], document: unknown): Complaint[] {
  const complaints = isDocument(document) ? complaintsOf(document, DEFAULT_PLAYBOOK) : [];
  return problems.flatMap((it) => {
    const { path } = it;
    const exact = complaints.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
    return it.why === 'invalid' && exact.length > 0 ? exact : [{ path, what: sayProblem(it) }];
  });
}

function sayProblem({ why, detail }: Problem): Say {
  switch (why) {
    case 'unknown':
      return say('playbook_wrong_unknown');
    case 'locked':
      return say('playbook_wrong_locked');
    case 'not-lockable':
      return say('playbook_wrong_not_lockable');
    case 'always-on':
      return say('playbook_wrong_always_on');
    case 'newer-version':
      return say('playbook_wrong_newer');
    case 'no-document':
      return say('playbook_wrong_document');
    case 'empty':
      return say('playbook_wrong_no_stages');
    case 'dropped':
      return say('playbook_wrong_dropped');
    case 'invalid':
      return say('playbook_wrong_detail', detail ?? '');
  }
}
