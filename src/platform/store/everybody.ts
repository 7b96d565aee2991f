import type { Dismissal } from '../../story/touch';
import { walkLock } from './clear';
import type { FreshRecord, HistoryDb } from './db';
import { type Closure, closureOf, type Fresh, type LayerInfo, Pages } from './layer';
import { shareLock } from './locks';
import { mergeEntries, told } from './merge';
import type { Entry, Stored } from './store';
import { named } from './trouble';

const PAGES_AT_ONCE = 16;

/** A walk through some layers and the records beside them; each person comes up once, merged. */
export async function* walk(
  layers: readonly LayerInfo[],
  pages: Pages,
  fresh: ReadonlyMap<string, readonly Fresh[]>,
): AsyncGenerator<{ entry: Entry; ids: ReadonlySet<string> | readonly string[] }[]> {
  const readFresh = async (ids: readonly string[]) => ids.flatMap((id) => fresh.get(id) ?? []);
  const isAlone = layers.length === 1 && fresh.size === 0;
  for (const [nth, layer] of layers.entries())
    for (let bucket = 0; bucket < layer.buckets; bucket += PAGES_AT_ONCE) {
      const wanted = Array.from(
        { length: Math.min(PAGES_AT_ONCE, layer.buckets - bucket) },
        (_, it) => [layer.id, bucket + it] as const,
      );
      const batch: { entry: Entry; ids: ReadonlySet<string> | readonly string[] }[] = [];
      for (const page of await pages.get(wanted))
        for (let place = 0; place < page.size; place++) {
          if (isAlone) {
            batch.push({ entry: page.entry(place), ids: page.ids(place) });
            continue;
          }
          const closure = await closureOf(layers, pages, page.ids(place), readFresh);
          // Somebody in several records comes up with the first of them.
          const first = closure?.records[0];
          if (first?.layer === nth && first.page === page && first.place === place)
            batch.push({ entry: mergeEntries(closure!.entries), ids: closure!.ids });
        }
      if (batch.length > 0) yield batch;
    }
  yield* beside(layers, pages, fresh, readFresh);
}

async function* beside(
  layers: readonly LayerInfo[],
  pages: Pages,
  fresh: ReadonlyMap<string, readonly Fresh[]>,
  readFresh: (ids: readonly string[]) => Promise<readonly Fresh[]>,
): AsyncGenerator<{ entry: Entry; ids: ReadonlySet<string> }[]> {
  const told = new Set<number | undefined>();
  for (const [id, records] of fresh) {
    if (records.every((it) => told.has(it.id))) continue;
    const closure: Closure | undefined = await closureOf(layers, pages, [id], readFresh);
    for (const it of closure?.fresh ?? []) told.add(it.id);
    if (closure && closure.records.length === 0)
      yield [{ entry: mergeEntries(closure.entries), ids: closure.ids }];
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
      yield batch.map(({ entry, ids }) => ({
        ...told(entry),
        dismissals: silenced.size === 0 ? [] : [...new Set([...ids].flatMap((id) => silenced.get(id) ?? []))],
      }));
  } finally {
    release();
  }
}
