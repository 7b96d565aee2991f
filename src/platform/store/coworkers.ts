import { hash32 } from '../../story/identity';
import type { Colleague, Prospect } from '../../story/touch';
import { type HistoryDb, PART } from './db';
import { accountDomains, type DomainRef, peopleAt } from './domains';
import { standing } from './fresh';
import { bucketOf, closureOf, type LayerInfo, type Pages, type PartKey } from './layer';
import { idsOf, mergeEntries, told } from './merge';

interface Lead {
  readonly layer?: LayerInfo;
  readonly hash: number;
  readonly lastAt: number;
  readonly ids?: readonly string[];
}

async function leadsIn(
  db: HistoryDb,
  layers: readonly LayerInfo[],
  domains: readonly string[],
): Promise<Lead[]> {
  const asked = layers.flatMap((layer) => domains.map((domain) => ({ layer, domain })));
  const keys = asked.map(
    ({ layer, domain }): PartKey => [layer.id, PART.domains, bucketOf(hash32(domain), layer.domainBuckets)],
  );
  const bodies = await db.bodies(keys);
  const inLayers = asked.flatMap(({ layer, domain }, nth) => {
    const body = bodies[nth];
    const refs: DomainRef[] = body && typeof body !== 'string' ? peopleAt(body, domain) : [];
    return refs.map((ref): Lead => ({ layer, ...ref }));
  });
  const beside = await db.fresh.where('domains').anyOf(domains).distinct().toArray();
  const inFresh = beside.map(
    ({ ids, entry }): Lead => ({ hash: 0, ids, lastAt: entry.touches.at(-1)?.at ?? 0 }),
  );
  return [...inLayers, ...inFresh].sort((a, b) => b.lastAt - a.lastAt);
}

/** Others at the same account, the newest touch first. Must run in a transaction over meta, parts and fresh. */
export async function coworkers(
  db: HistoryDb,
  pages: Pages,
  prospect: Prospect,
  limit: number,
): Promise<Colleague[]> {
  const domains = accountDomains(prospect.addresses);
  if (domains.length === 0 || limit <= 0) return [];
  const { layers, readFresh } = await standing(db);
  const leads = await leadsIn(db, layers, domains);
  const seen = new Set(idsOf(prospect));
  const colleagues: Colleague[] = [];
  const isThere = (id: string) => domains.some((domain) => id.endsWith(`@${domain}`));
  // All pages of the likely ones in one reading.
  const likely = leads
    .slice(0, limit + 2)
    .flatMap(({ layer, hash }) => (layer ? [[layer.id, bucketOf(hash, layer.buckets)] as const] : []));
  await pages.get(likely);
  for (const lead of leads) {
    if (colleagues.length >= limit) break;
    for (const ids of await idsBehind(lead, pages)) {
      if (!ids.some(isThere) || ids.some((id) => seen.has(id))) continue;
      const closure = await closureOf(layers, pages, ids, readFresh);
      if (!closure || [...closure.ids].some((id) => seen.has(id))) continue;
      for (const id of closure.ids) seen.add(id);
      const { prospect: other, touches } = told(mergeEntries(closure.entries));
      colleagues.push({ name: other.name ?? other.addresses[0] ?? other.slugs[0] ?? '', touches });
    }
  }
  return colleagues.slice(0, limit);
}

async function idsBehind(lead: Lead, pages: Pages): Promise<(readonly string[])[]> {
  if (lead.ids) return [lead.ids];
  if (!lead.layer) return [];
  const [page] = await pages.get([[lead.layer.id, bucketOf(lead.hash, lead.layer.buckets)]]);
  return page?.placesOf(lead.hash).map((place) => page.ids(place)) ?? [];
}
