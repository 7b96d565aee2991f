import { changeLinks } from '../platform/links';
import type { Request, Response } from '../platform/messages/protocol';
import type { Identifier } from '../platform/store/store';
import type { SeenPerson } from '../sites/sight';
import { isShared } from '../story/identity/desk';
import {
  choose,
  isSomebodyElse,
  type Key,
  type Link,
  learn,
  samePerson,
  undo,
} from '../story/identity/links';
import { compareNames } from '../story/identity/name';
import { OWN_SOURCE } from '../story/kept';
import type { Prospect } from '../story/touch';
import type { GroundKeeper } from './ground';
import { findJoined } from './joined';
import { newcomer } from './newcomer';
import { primaryOf, recogniseExactly } from './recognise';
import type { Ground } from './view';
import { identifierOf, identifiers, keyOf, keysOf, named } from './who';

/** The key of a record by which a link holds on to it: its own address rather than one that several people read. */
const holdOf = ({ addresses, slugs }: Prospect): Key | undefined => {
  const own = addresses.filter((it) => !isShared(it));
  return keysOf({ addresses: own, slugs })[0] ?? keysOf({ addresses, slugs })[0];
};

/** True where an identifier leads to a record that the rep, or its name, says is somebody else's. */
async function isAnothers(ground: Ground, person: SeenPerson, own: readonly Key[], key: Key) {
  const other = (await findJoined(ground, [identifierOf(key)]))?.prospect;
  if (!other) return false;
  const isOtherName = person.name && other.name && compareNames(person.name, other.name) === 'different';
  return Boolean(isOtherName) || isSomebodyElse(ground.links, own, keysOf(other));
}

/** What a profile shows beside itself that the record behind it does not have: it is theirs too. */
async function newKeys(
  ground: Ground,
  person: SeenPerson,
): Promise<readonly [Key, readonly Key[]] | undefined> {
  const primary = primaryOf(person);
  const ids = identifiers(person).filter((it) => !('address' in it && isShared(it.address)));
  if (!primary || !('slug' in primary) || ids.length < 2) return undefined;
  const own = keyOf(primary);
  const same = new Set(samePerson(ground.links, [own]));
  if (ids.every((it) => same.has(keyOf(it)))) return undefined;
  const found = await recogniseExactly(ground, person);
  if (!found?.stored || found.isProposal) return undefined;
  const { stored } = found;
  const record = new Set(keysOf(stored.prospect));
  const hold = record.has(own) ? undefined : holdOf(stored.prospect);
  const fresh: Key[] = hold && !same.has(hold) ? [hold] : [];
  for (const key of ids.map(keyOf)) {
    if (key === own || same.has(key) || record.has(key)) continue;
    // Two records that don't agree are left to the rep.
    if (!(await isAnothers(ground, person, [own, ...record], key))) fresh.push(key);
  }
  return [own, fresh];
}

/** Who is who: what the rep says of it, and what pages show. Each counts at once. */
export function sayWho(ground: GroundKeeper, changed: () => Promise<void>) {
  const note = async (change: (links: readonly Link[]) => readonly Link[]) => {
    if (await changeLinks(change)) await changed();
    return {};
  };
  const recordKey = async (id: Identifier): Promise<Key> => {
    const stored = await (await ground.store()).find([id]);
    return (stored && holdOf(stored.prospect)) ?? keyOf(id);
  };

  return {
    async say({ who, records, says }: Request<'who/say'>) {
      const seen = keyOf(named(who));
      const keys = await Promise.all(records.map((it) => recordKey(named(it))));
      return note((links) => keys.reduce((so, key) => choose(so, seen, key, says, Date.now()), links));
    },

    unsay: ({ a, b, apart }: Request<'who/unsay'>) =>
      note((links) => (apart ? choose(links, a, b, 'other', Date.now()) : undo(links, a, b, Date.now()))),

    async keep({ who }: Request<'who/keep'>): Promise<Response<'who/keep'>> {
      const store = await ground.store();
      const id = crypto.randomUUID();
      // A classification that classifies nothing: it dates the record, so that it can grow old.
      const mark = { id, at: Date.now(), kind: 'reclassified', by: 'sales', source: OWN_SOURCE } as const;
      await store.append({ prospect: await newcomer(store, named(who)), touches: [mark] });
      await changed();
      return { touch: id };
    },

    /** Remembers what a LinkedIn page shows together of people on record; of strangers nothing is kept. */
    async learn(people: readonly SeenPerson[]): Promise<void> {
      const now = await ground.now();
      for (const person of people) {
        const [own, fresh] = (await newKeys(now, person)) ?? [];
        if (!own || !fresh) continue;
        const isNew = await changeLinks((links) =>
          fresh.reduce((so, key) => learn(so, own, key, Date.now()), links),
        );
        if (isNew) ground.forget();
      }
    },
  };
}
