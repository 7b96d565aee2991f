import type { Handle } from '../platform/messages/protocol';
import type { Identifier } from '../platform/store/store';
import type { SeenPerson } from '../sites/sight';
import { readAddress } from '../story/identity/address';
import { readOnLinkedIn, readSlug } from '../story/identity/linkedin';
import type { Key } from '../story/identity/links';
import { slugsOf } from '../story/identity/match';
import { outsiders } from '../story/identity/outsiders';
import type { Prospect } from '../story/touch';

/** Tells the rep's own side, groups and machines from prospects; one without an address by what else is known. */
export function prospectTest(ownAddresses: readonly string[]): (person: SeenPerson) => boolean {
  const isOutsider = outsiders(ownAddresses);
  return (person) =>
    person.address ? isOutsider(person.address) : slugsOf(person).length > 0 || person.name !== undefined;
}

/** The exact ways a person in sight is known by: address, slug, LinkedIn's and Sales Navigator's ids. */
export const identifiers = (person: SeenPerson): Identifier[] => [
  ...(person.address ? [{ address: person.address }] : []),
  ...slugsOf(person).map((slug) => ({ slug })),
];

/**
 * What a page names somebody by first of all: on LinkedIn the slug, else LinkedIn's id, whatever address it
 * shows besides; the address in mail; else all that there is, the name.
 */
export const handleOf = (person: SeenPerson): string =>
  slugsOf(person)[0] ?? person.address ?? person.name ?? '';

/** True where a message's sender, an address, slug or id as the page gives it, is this person. */
export const isSender = ({ address, slug, memberId, leadId }: SeenPerson, from: string): boolean =>
  [address, slug, memberId, leadId].includes(from);

/** An identifier as links hold it. */
export const keyOf = (id: Identifier): Key => ('address' in id ? `address:${id.address}` : `slug:${id.slug}`);

/** The identifier that a key stands for. */
export function identifierOf(key: Key): Identifier {
  const at = key.indexOf(':') + 1;
  return key.startsWith('address:') ? { address: key.slice(at) } : { slug: key.slice(at) };
}

/** Every key of a record, the best to hold on to first. */
export const keysOf = ({ addresses, slugs }: Pick<Prospect, 'addresses' | 'slugs'>): readonly Key[] => [
  ...addresses.map((address) => keyOf({ address })),
  ...slugs.map((slug) => keyOf({ slug })),
];

/** An address in its one form; as it is where it can't be read. */
const addressIn = (text: string): string => {
  const read = readAddress(text);
  return 'address' in read ? read.address : text.trim().toLowerCase();
};

/**
 * The identifier behind a handle of the panel.
 * @throws where it is a mere name, under which nothing can be noted
 */
export function named(who: Handle): Identifier {
  if ('prospect' in who) return { address: addressIn(who.prospect) };
  const slug = readSlug(who.linkedin);
  if (!slug) throw new Error('This person is known by name only: nothing can be noted of them yet.');
  return { slug };
}

/** Somebody opened by their address. */
export const asInMail = (text: string): SeenPerson => ({ address: addressIn(text), field: 'to' });

/** Somebody opened by what is known of them on LinkedIn: a slug, an id, a whole address. */
export const asOnLinkedIn = (text: string): SeenPerson => ({
  slug: readOnLinkedIn(text) ?? text.trim().toLowerCase(),
  field: 'profile',
});
