import type { Identifier } from '../touch';

/** What somebody is known by, as it is written: an address or a slug. */
export const written = (id: Identifier): string => ('address' in id ? id.address : id.slug);
