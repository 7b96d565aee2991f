import type { Document } from './migrate';

export const isDocument = (it: unknown): it is Document =>
  typeof it === 'object' && it !== null && !Array.isArray(it);

/** What a document sets, down to each value; a list is one value. "rules.too-early.on", "stages" */
export function pathsOf(document: unknown, under: readonly string[] = []): string[] {
  if (!isDocument(document)) return [under.join('.')];
  return Object.entries(document).flatMap(([key, it]) => pathsOf(it, [...under, key]));
}

const step = (it: unknown, key: string): unknown =>
  Array.isArray(it) ? it[Number(key)] : isDocument(it) && Object.hasOwn(it, key) ? it[key] : undefined;

/** What stands at a path of a document; undefined where nothing does. "rules.too-early.on", "stages.2.label" */
export const valueAt = (document: unknown, path: string): unknown => path.split('.').reduce(step, document);
