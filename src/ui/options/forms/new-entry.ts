import type * as v from 'valibot';
import { isDocument, valueAt } from '../../../playbook/paths';
import { bare, entriesOf, isOptional, itemOf, optionsOf } from '../../../playbook/schema';
import type { Draft } from '../playbook/draft';

function emptyOf(schema: v.GenericSchema): unknown {
  if (itemOf(schema)) return [];
  const options = optionsOf(schema);
  if (options) return options[0];
  return bare(schema).type === 'number' ? 0 : '';
}

/** An entry with nothing filled in yet. */
export function newEntry(item: v.GenericSchema): unknown {
  const entries = entriesOf(item);
  if (!entries) return emptyOf(item);
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([, schema]) => !isOptional(schema))
      .map(([key, schema]) => [key, emptyOf(schema)]),
  );
}

/** Letters and digits, with hyphens between: "Food makers" is "food-makers". */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);

/**
 * The id that an entry at `path` gets from its name while it is new: one that was saved is referred to, and stays.
 * Undefined where it keeps the one it has, or has none.
 */
export function idFor(entry: unknown, name: string, draft: Draft, path: string): string | undefined {
  if (!isDocument(entry) || typeof entry.id !== 'string') return undefined;
  const list = path.replace(/\.\d+$/, '');
  const stood = idsOf(valueAt(draft.saved, list) ?? draft.at(list).below);
  if (entry.id !== '' && (stood.includes(entry.id) || !isOfName(entry, list))) return undefined;
  const others = new Set(idsOf(valueAt(draft.document, list)).filter((id) => id !== entry.id));
  const wanted = madeOf(name, list);
  let id = wanted;
  for (let nth = 2; others.has(id); nth++) id = `${wanted}-${nth}`;
  return id;
}

const idsOf = (list: unknown): string[] =>
  Array.isArray(list) ? list.flatMap((it) => (isDocument(it) ? [String(it.id)] : [])) : [];

/** A name of signs alone has an id all the same: that of its list. */
const madeOf = (name: string, list: string): string =>
  slugOf(name) || (name.trim() && list.split('.').at(-1)!);

/** Whether the id was made of the name, rather than written. */
const isOfName = (entry: Readonly<Record<string, unknown>>, list: string): boolean => {
  const name = madeOf(String(entry.label ?? entry.title ?? ''), list);
  return name !== '' && String(entry.id).replace(/-\d+$/, '') === name.replace(/-\d+$/, '');
};
