import { isSame } from './document';
import { isDocument } from './paths';

/** One thing in which two playbooks differ. */
export interface Difference {
  /** From the setting down to the value: ["rules", "declined", "days"]; entries of lists by what names them. */
  readonly path: readonly string[];
  /** `order`: the same entries, in another order. */
  readonly change: 'added' | 'removed' | 'changed' | 'order';
  readonly from?: unknown;
  readonly to?: unknown;
}

/** What names an entry of a list, the surest first. */
const NAMES = ['id', 'title', 'segment', 'stage', 'text', 'phrase'] as const;

function nameOf(entry: unknown, place: number): string {
  if (!isDocument(entry)) return String(entry);
  const name = NAMES.map((key) => entry[key]).find((it) => typeof it === 'string');
  return typeof name === 'string' ? name : String(place + 1);
}

/** Entries by name; a second one of the same name gets a number. */
function named(list: readonly unknown[]): Map<string, unknown> {
  const entries = new Map<string, unknown>();
  list.forEach((entry, place) => {
    const name = nameOf(entry, place);
    let free = name;
    for (let nth = 2; entries.has(free); nth++) free = `${name} (${nth})`;
    entries.set(free, entry);
  });
  return entries;
}

function betweenLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly string[],
): Difference[] {
  const old = named(before);
  const found = [...named(after)].flatMap(([name, to]): Difference[] =>
    old.has(name)
      ? between(old.get(name), to, [...path, name])
      : [{ path: [...path, name], change: 'added', to }],
  );
  const kept = named(after);
  const gone = [...old].flatMap(([name, from]): Difference[] =>
    kept.has(name) ? [] : [{ path: [...path, name], change: 'removed', from }],
  );
  const stayed = [...old.keys()].filter((name) => kept.has(name));
  const now = [...kept.keys()].filter((name) => old.has(name));
  const moved: Difference[] = isSame(stayed, now) ? [] : [{ path, change: 'order', from: stayed, to: now }];
  return [...found, ...gone, ...moved];
}

function between(from: unknown, to: unknown, path: readonly string[]): Difference[] {
  if (isSame(from, to)) return [];
  if (from === undefined) return [{ path, change: 'added', to }];
  if (to === undefined) return [{ path, change: 'removed', from }];
  if (Array.isArray(from) && Array.isArray(to)) return betweenLists(from, to, path);
  if (!isDocument(from) || !isDocument(to)) return [{ path, change: 'changed', from, to }];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
    between(from[key], to[key], [...path, key]),
  );
}

/** What differs, setting by setting and entry by entry; the version is none of it. */
export function differences(before: object, after: object): readonly Difference[] {
  const { version: _, ...from } = before as Record<string, unknown>;
  const { version: __, ...to } = after as Record<string, unknown>;
  return between(from, to, []);
}
