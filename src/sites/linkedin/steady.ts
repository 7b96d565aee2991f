import type { SeenPerson } from '../sight';
import { type Found, nobody } from './found';
import { keyOf, type Place } from './place';
import type { Reading } from './read';

interface Kept {
  readonly key: string;
  readonly token: string | undefined;
  readonly detail: string | undefined;
}

/**
 * A single-page site changes its address and its content one after the other, in either order. Threads and
 * leads do not bear the address in their content, so between the two the content is somebody else's:
 * another person under the same address, or the same content under another.
 */
function isBetween(subject: Found, key: string, kept: Kept | undefined): boolean {
  if (subject.token === undefined || !kept) return false;
  if (key === kept.key) return subject.token !== kept.token;
  return subject.token === kept.token && subject.detail === kept.detail;
}

/** What the contact dialog told stays known while the page is about the same person. */
const withAddress = (found: Found, address: string | undefined): Found => {
  const [person, ...others] = found.people;
  return !address || !person || person.address
    ? found
    : { ...found, people: [{ address, ...person }, ...others] };
};

/** Remembers what was read of a page, to tell what is new from what is left over. */
export function steadied(): (reading: Reading, place: Place) => Reading {
  let kept: Kept | undefined;
  let profile: { readonly key: string; readonly person: SeenPerson } | undefined;

  const steady = (subject: Found, place: Place): Found => {
    const key = keyOf(place);
    if (place.kind === 'profile') {
      const before = profile?.key === key ? profile.person : undefined;
      // Pages under a profile (its activity, its details) show no card, and are still about its person.
      if (place.part === 'more')
        return before ? { state: 'someone', where: 'profile', people: [before], roots: [] } : subject;
      const found = withAddress(subject, before?.address);
      const [person] = found.people;
      if (person) profile = { key, person };
      return found;
    }
    if (isBetween(subject, key, kept)) return nobody(...subject.roots);
    if (subject.token !== undefined) kept = { key, token: subject.token, detail: subject.detail };
    return subject;
  };

  return (reading, place) => {
    const subject = steady(reading.subject, place);
    return { subject, leading: reading.leading === reading.subject ? subject : reading.leading };
  };
}
