import type { Identifier } from '../platform/store/store';
import { isFreeMail } from '../playbook/free-mail';
import type { SeenPerson } from '../sites/sight';

const NOBODY_READS = /^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?)([+\-.].*)?$/;

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

/** Tells the rep's own side and machines from prospects. */
export function isProspect(person: SeenPerson, ownAddresses: readonly string[]): boolean {
  const { address } = person;
  if (!address) return person.slug !== undefined || person.name !== undefined;
  if (ownAddresses.includes(address)) return false;
  if (NOBODY_READS.test(address.slice(0, address.lastIndexOf('@')))) return false;
  const domain = domainOf(address);
  return isFreeMail(domain) || !ownAddresses.some((own) => domainOf(own) === domain);
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
