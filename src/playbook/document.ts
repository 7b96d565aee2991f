import type { Document } from './migrate';
import { isDocument, valueAt } from './paths';

/** "stages.2.label" */
export type Path = string;

/** Whether a document decides a path: names it, or a list that it lies in. */
export function decides(document: unknown, path: Path): boolean {
  let at = document;
  for (const key of path.split('.')) {
    if (Array.isArray(at)) return true;
    at = valueAt(at, key);
    if (at === undefined) return false;
  }
  return !isDocument(at);
}

/** Both hold the same: neither order of keys nor keys without a value make a difference. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((it, i) => isSame(it, b[i]));
  if (!isDocument(a) || !isDocument(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]));
}

function put(it: unknown, keys: readonly string[], value: unknown, below: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  // A list is changed as a whole: where the document has none yet, it takes over what stands below.
  const from = it ?? (Array.isArray(below) ? below : {});
  const next = put(valueAt(from, key), rest, value, valueAt(below, key));
  if (Array.isArray(from)) {
    const list = [...from];
    if (next === undefined) list.splice(Number(key), 1);
    else list[Number(key)] = next;
    return list;
  }
  const { [key]: _, ...others } = from as Document;
  if (next !== undefined) return { ...(from as Document), [key]: next };
  return Object.keys(others).length > 0 ? others : undefined;
}

/**
 * The document with another value at a path; `undefined` takes it out, so that what stands `below` (the playbook
 * without this document) shows again. Nothing is changed in place.
 */
export const withValue = (document: Document, path: Path, value: unknown, below: unknown): Document =>
  (put(document, path.split('.'), value, below) as Document | undefined) ?? {};

/** What was changed between `base` and `mine`, laid over what stands now: objects key by key, lists as a whole. */
export function rebase(base: unknown, mine: unknown, now: unknown): unknown {
  if (isSame(base, mine)) return now;
  if (!isDocument(mine) || !isDocument(now)) return mine;
  const from = isDocument(base) ? base : {};
  const keys = new Set([...Object.keys(now), ...Object.keys(mine)]);
  return Object.fromEntries(
    [...keys]
      .map((key) => [key, rebase(from[key], mine[key], now[key])] as const)
      .filter(([, value]) => value !== undefined),
  );
}
