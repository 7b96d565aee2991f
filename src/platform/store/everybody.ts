import { hash32 } from '../../story/identity';
import type { Dismissal } from '../../story/touch';
import { walkLock } from './clear';
import type { FreshRecord, HistoryDb } from './db';
import { type Closure, closureOf, type Fresh, type LayerInfo, Pages } from './layer';
import { shareLock } from './locks';
import { idsOf, mergeEntries, told } from './merge';
import type { Page } from './page';
import type { Entry, Stored } from './store';
import { named } from './trouble';

const PAGES_AT_ONCE = 16;

const keyOf = (layer: number, hash: number, place: number): string => `${layer} ${hash} ${place}`;

type ById = ReadonlyMap<string, readonly Fresh[]>;

/** A layer's pages in order, several a reading. */
async function* pagesOf(layer: LayerInfo, pages: Pages): AsyncGenerator<readonly Page[]> {
  for (let bucket = 0; bucket < layer.buckets; bucket += PAGES_AT_ONCE) {
    const size = Math.min(PAGES_AT_ONCE, layer.buckets - bucket);
    yield await pages.get(Array.from({ length: size }, (_, it) => [layer.id, bucket + it] as const));
  }
}

/** The hashes of all identifiers that a layer knows. */
async function hashesIn(layer: LayerInfo, pages: Pages): Promise<ReadonlySet<number>> {
  const hashes = new Set<number>();
  for await (const some of pagesOf(layer, pages))
    for (const page of some) for (const hash of page.identifiers()) hashes.add(hash);
  return hashes;
}

/**
 * A walk through some layers and the records beside them; each person comes up once, merged. Most people have one
 * record: the hashes of the layers still to come tell so, and nobody need be looked up. The largest layer comes
 * first, so that few hashes are to be known.
 */
export async function* walk(
  layers: readonly LayerInfo[],
  pages: Pages,
  fresh: ById,
): AsyncGenerator<readonly Entry[]> {
  const readFresh = async (ids: readonly string[]) => ids.flatMap((id) => fresh.get(id) ?? []);
  const order = [...layers.keys()].sort((a, b) => layers[b]!.buckets - layers[a]!.buckets || a - b);
  const toCome: ReadonlySet<number>[] = [];
  for (const nth of order.slice(1)) toCome.push(await hashesIn(layers[nth]!, pages));
  const isElsewhere = (id: string) => fresh.has(id) || toCome.some((it) => it.has(hash32(id)));
  /** Records that came up with an earlier one of the same person. */
  const met = new Set<string>();
  const entryOf = async (page: Page, place: number): Promise<Entry> => {
    const ids = toCome.length + fresh.size > 0 ? page.ids(place) : [];
    if (!ids.some(isElsewhere)) return page.entry(place);
    const { records, entries } = (await closureOf(layers, pages, ids, readFresh))!;
    for (const it of records) met.add(keyOf(it.layer, it.hash, it.place));
    return mergeEntries(entries);
  };
  for (const layer of order) {
    for await (const some of pagesOf(layers[layer]!, pages)) {
      const batch: Entry[] = [];
      for (const page of some)
        for (const [place, hash] of page.primaries().entries())
          if (!met.has(keyOf(layer, hash, place))) batch.push(await entryOf(page, place));
      if (batch.length > 0) yield batch;
    }
    toCome.shift();
  }
  yield* beside(layers, pages, fresh, readFresh);
}

async function* beside(
  layers: readonly LayerInfo[],
  pages: Pages,
  fresh: ById,
  readFresh: (ids: readonly string[]) => Promise<readonly Fresh[]>,
): AsyncGenerator<readonly Entry[]> {
  const told = new Set<number | undefined>();
  for (const [id, records] of fresh) {
    if (records.every((it) => told.has(it.id))) continue;
    const closure: Closure | undefined = await closureOf(layers, pages, [id], readFresh);
    for (const it of closure?.fresh ?? []) told.add(it.id);
    if (closure && closure.records.length === 0) yield [mergeEntries(closure.entries)];
  }
}

/** Records beside the layers by identifier. */
export function byIdentifier(records: readonly FreshRecord[]): Map<string, FreshRecord[]> {
  const byId = new Map<string, FreshRecord[]>();
  for (const record of records) for (const id of record.ids) byId.set(id, [...(byId.get(id) ?? []), record]);
  return byId;
}

/** Everybody, some at a time, as they stand when the walk begins. */
export async function* everybody(db: HistoryDb): AsyncGenerator<readonly Stored[]> {
  const release = await shareLock(walkLock(db));
  try {
    const { layers, fresh, dismissals } = await named(() =>
      db.transaction('r', db.meta, db.fresh, db.dismissals, async () => ({
        layers: await db.liveLayers(),
        fresh: byIdentifier(await db.fresh.toArray()),
        dismissals: await db.dismissals.toArray(),
      })),
    );
    const silenced = new Map<string, Dismissal[]>();
    for (const { ids, dismissal } of dismissals)
      for (const id of ids) silenced.set(id, [...(silenced.get(id) ?? []), dismissal]);
    const pages = new Pages((keys) => db.bodies(keys));
    for await (const batch of walk(layers, pages, fresh))
      yield batch.map((entry) => ({
        ...told(entry),
        dismissals:
          silenced.size === 0
            ? []
            : [...new Set(idsOf(entry.prospect).flatMap((id) => silenced.get(id) ?? []))],
      }));
  } finally {
    release();
  }
}
