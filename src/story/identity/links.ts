/** What a person is known by, as one text: `address:jane@acme.example`, `slug:jane-doe`. */
export type Key = `${'address' | 'slug'}:${string}`;

/**
 * That two of these are one person, or are not: by the rep's choice (“this is Jane”, “this is somebody else”),
 * or because a page showed both of one person. Remembered and undoable: links are never taken away, only
 * undone, so nothing is lost.
 */
export interface Link {
  readonly a: Key;
  readonly b: Key;
  readonly says: 'same' | 'other';
  readonly by: 'rep' | 'page';
  /** ms since 1970 */
  readonly at: number;
  readonly undoneAt?: number;
}

const isBetween = (link: Link, a: Key, b: Key): boolean =>
  (link.a === a && link.b === b) || (link.a === b && link.b === a);

/** Links that hold. */
export const standing = (links: readonly Link[]): readonly Link[] =>
  links.filter((it) => it.undoneAt === undefined);

/** Notes a choice; an earlier one about the same two is undone by it. Saying the same again changes nothing. */
export function choose(
  links: readonly Link[],
  a: Key,
  b: Key,
  says: Link['says'],
  at: number,
): readonly Link[] {
  if (a === b || standing(links).some((it) => isBetween(it, a, b) && it.says === says)) return links;
  return [...undo(links, a, b, at), { a, b, says, by: 'rep', at }];
}

/** Notes that a page showed both of one person. What the rep said or undid about the two stands. */
export const learn = (links: readonly Link[], a: Key, b: Key, at: number): readonly Link[] =>
  a === b || links.some((it) => isBetween(it, a, b))
    ? links
    : [...links, { a, b, says: 'same', by: 'page', at }];

/** Takes back what was said about two; the rest stands. */
export const undo = (links: readonly Link[], a: Key, b: Key, at: number): readonly Link[] =>
  links.map((it) => (it.undoneAt === undefined && isBetween(it, a, b) ? { ...it, undoneAt: at } : it));

/** All that is the same person as these by the links, themselves first. */
export function samePerson(links: readonly Link[], keys: readonly Key[]): readonly Key[] {
  const same = new Set(keys);
  const bonds = links.filter((it) => it.says === 'same' && it.undoneAt === undefined);
  for (let size = -1; size !== same.size; ) {
    size = same.size;
    for (const { a, b } of bonds) {
      if (same.has(a)) same.add(b);
      if (same.has(b)) same.add(a);
    }
  }
  return [...same];
}

/** True where the rep said that the one is not the other: it is not proposed again. */
export const isSomebodyElse = (
  links: readonly Link[],
  keys: readonly Key[],
  others: readonly Key[],
): boolean =>
  standing(links).some(
    (it) => it.says === 'other' && keys.some((key) => others.some((other) => isBetween(it, key, other))),
  );

/** Without anything about these: somebody is erased. */
export const forget = (links: readonly Link[], keys: readonly Key[]): readonly Link[] =>
  links.filter((it) => !keys.includes(it.a) && !keys.includes(it.b));
