import type { HistoryStore, Identifier, Stored } from '../platform/store/store';
import { type Key, type Link, samePerson, standing } from '../story/identity/links';
import { identifierOf, keyOf, keysOf } from './who';

/** Records, and which of them are one person. */
export interface Linked {
  readonly store: Pick<HistoryStore, 'find'>;
  readonly links: readonly Link[];
}

const isIn = (stored: Stored | undefined, key: Key): boolean =>
  stored !== undefined && keysOf(stored.prospect).includes(key);

/** Everything stored of who is known by these, and of all that is the same person by the links. */
export async function findJoined(
  { store, links }: Linked,
  ids: readonly Identifier[],
): Promise<Stored | undefined> {
  let keys = samePerson(links, ids.map(keyOf));
  for (;;) {
    const stored = await store.find(keys.map(identifierOf));
    // A record's other identifiers may be linked in turn.
    const more: readonly Key[] = stored ? samePerson(links, [...keys, ...keysOf(stored.prospect)]) : keys;
    const isAll = links.length === 0 || more.every((it) => keys.includes(it) || isIn(stored, it));
    if (isAll) return stored;
    keys = more;
  }
}

/**
 * Brings together what links join: such a person comes up once, with the record whose address comes first.
 * Undefined for their other records; no promise where no link bears on somebody.
 */
export function joiner(linked: Linked): (stored: Stored) => Stored | Promise<Stored | undefined> {
  const bonds = standing(linked.links).filter((it) => it.says === 'same');
  const keys = new Set(bonds.flatMap(({ a, b }) => [a, b]));
  const join = async (own: readonly Key[]) => {
    const whole = await findJoined(linked, own.map(identifierOf));
    const [first] = whole ? keysOf(whole.prospect) : own;
    return first && own.includes(first) ? whole : undefined;
  };
  return (stored) => {
    if (keys.size === 0) return stored;
    const own = keysOf(stored.prospect);
    return own.some((it) => keys.has(it)) ? join(own) : stored;
  };
}
