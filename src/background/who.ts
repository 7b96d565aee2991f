import type { Identifier } from '../platform/store/store';
import type { SeenPerson } from '../sites/sight';
import { outsiders } from '../story/identity/outsiders';

/** Tells the rep's own side, groups and machines from prospects; one without an address by what else is known. */
export function prospectTest(ownAddresses: readonly string[]): (person: SeenPerson) => boolean {
  const isOutsider = outsiders(ownAddresses);
  return ({ address, slug, name }) =>
    address ? isOutsider(address) : slug !== undefined || name !== undefined;
}

/** The exact ways a person in sight is known by. */
export function identifiers(person: SeenPerson): Identifier[] {
  return [
    ...(person.address ? [{ address: person.address }] : []),
    ...(person.slug ? [{ slug: person.slug }] : []),
  ];
}

/** The address in lower case; on LinkedIn the slug where no address is known. */
export const handleOf = (person: SeenPerson): string =>
  person.address ?? person.slug ?? person.leadId ?? person.name ?? '';
