/** What a person is known by, as one text: `address:jane@acme.example`, `slug:jane-doe`, `lead:ACwAA…`. */
export type Key = `${'address' | 'slug' | 'lead'}:${string}`;

/**
 * A choice of the rep's (“this is Jane”, “this is somebody else”), remembered and undoable. Links are never
 * taken away, only undone: nothing is lost.
 */
export interface Link {
  readonly a: Key;
  readonly b: Key;
  readonly says: 'same' | 'other';
  /** ms since 1970 */
  readonly at: number;
  readonly undoneAt?: number;
}

const isBetween = (link: Link, a: Key, b: Key): boolean =>
  (link.a === a && link.b === b) || (link.a === b && link.b === a);

const standing = (links: readonly Link[]): Link[] => links.filter((it) => it.undoneAt === undefined);

/** Notes a choice; an earlier one about the same two is undone by it. Saying the same again changes nothing. */
export function choose(
  links: readonly Link[],
  a: Key,
  b: Key,
  says: Link['says'],
  at: number,
): readonly Link[] {
  if (a === b || standing(links).some((it) => isBetween(it, a, b) && it.says === says)) return links;
  return [...undo(links, a, b, at), { a, b, says, at }];
}

/** Takes back what was chosen about two; the rest stands. */
export const undo = (links: readonly Link[], a: Key, b: Key, at: number): readonly Link[] =>
  links.map((it) => (it.undoneAt === undefined && isBetween(it, a, b) ? { ...it, undoneAt: at } : it));

/** All that is the same person as these by the rep's choices, themselves first. */
export function samePerson(links: readonly Link[], keys: readonly Key[]): readonly Key[] {
  const same = new Set(keys);
  const bonds = standing(links).filter((it) => it.says === 'same');
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
