import { allSights } from '../platform/session';
import type { HistoryStore, Identifier } from '../platform/store/store';
import type { SeenPerson } from '../sites/sight';
import { slugsOf } from '../story/identity/match';
import type { Prospect } from '../story/touch';

/** What an open page shows of somebody. */
async function inSight(slug: string): Promise<SeenPerson | undefined> {
  const sights = await allSights();
  return sights.flatMap(({ sight }) => sight.people).find((it) => slugsOf(it).includes(slug));
}

/**
 * Somebody as the store takes them when a rep notes something. Whoever is not on record yet is entered with
 * the name and the company that their page shows.
 */
export async function newcomer(store: HistoryStore, who: Identifier): Promise<Prospect> {
  if ('address' in who) return { addresses: [who.address], slugs: [] };
  const only = { addresses: [], slugs: [who.slug] };
  if (await store.find([who])) return only;
  const seen = await inSight(who.slug);
  if (!seen) return only;
  const { name, company, title } = seen;
  return {
    addresses: [],
    slugs: slugsOf(seen),
    ...(name ? { name } : {}),
    ...(company ? { company } : {}),
    ...(title ? { title } : {}),
  };
}
