import { clearDoomed, doom, writeLock } from './clear';
import type { HistoryDb } from './db';
import { Draft } from './draft';
import { walk } from './everybody';
import { type LayerInfo, Pages } from './layer';
import { tryLock } from './locks';
import { countOf } from './merge';
import { PartWriter } from './part-writer';
import { settle } from './settle';
import { StoreTrouble } from './trouble';

/** So many layers are read without a thought. */
const LAYERS_KEPT = 4;
/** So many records beside the layers, too. */
const FRESH_KEPT = 2_000;

/** Layers below the last import's: nothing of them can be undone any more. */
async function settledLayers(db: HistoryDb): Promise<readonly LayerInfo[]> {
  const last = (await db.generations.where('state').equals('live').sortBy('id')).at(-1);
  const live = await db.liveLayers();
  const first = live.findIndex((it) => last?.layers.includes(it.id));
  return first < 0 ? live : live.slice(0, first);
}

/** The newest layers that are worth making one of: none is much larger than those after it together. */
export function worthJoining(layers: readonly LayerInfo[]): readonly LayerInfo[] {
  if (layers.length < LAYERS_KEPT) return [];
  let from = layers.length - 1;
  let sum = layers[from]!.touches;
  while (from > 0 && (layers[from - 1]!.touches <= 2 * sum || layers.length - from < LAYERS_KEPT))
    sum += layers[--from]!.touches;
  return layers.slice(from);
}

/**
 * Makes one layer of several old ones, so that reading stays fast. The last import's stay as they are: it can be
 * undone. Dying at any point leaves the old layers as they were; what was begun is reclaimed.
 */
export async function tidy(db: HistoryDb, freshKept = FRESH_KEPT): Promise<void> {
  const release = await tryLock(writeLock(db));
  if (!release) return;
  try {
    if ((await db.fresh.count()) > freshKept) await layFresh(db);
    const joined = worthJoining(await settledLayers(db));
    if (joined.length > 1) await join(db, joined);
    await clearDoomed(db);
  } finally {
    release();
  }
}

/** A layer that nobody needs until the transaction that switches it in. */
export async function takeLayer(db: HistoryDb): Promise<number> {
  return db.transaction('rw', db.meta, async () => {
    const layer = (await db.metaOf('next-layer'))?.next ?? 1;
    await db.meta.put({ key: 'next-layer', next: layer + 1 });
    await doom(db, [layer]);
    return layer;
  });
}

async function writeLayer(db: HistoryDb, layer: number, draft: Draft): Promise<LayerInfo | undefined> {
  const writer = new PartWriter(db, layer, false);
  const { layer: made } = await settle(
    draft,
    layer,
    undefined,
    (part) => writer.emit(part),
    async () => {},
  );
  await writer.end();
  return made;
}

/** Takes a layer out of those that nobody needs, and puts others in. */
export async function reprieve(db: HistoryDb, layer: number, gone: readonly number[]): Promise<void> {
  const doomed = (await db.metaOf('doomed'))?.layers ?? [];
  await db.meta.put({ key: 'doomed', layers: [...doomed.filter((it) => it !== layer), ...gone] });
}

/** Makes a layer of the records beside the layers, unless one of them changes meanwhile: then the next time. */
async function layFresh(db: HistoryDb): Promise<void> {
  const layer = await takeLayer(db);
  const mark = (await db.metaOf('fresh'))?.mark;
  const records = await db.fresh.toArray();
  const draft = new Draft();
  for (const { entry } of records) draft.add(entry);
  const made = await writeLayer(db, layer, draft);
  if (!made) return;
  const prospects = records.filter((it) => it.isNew).length;
  const touches = records.reduce((sum, it) => sum + countOf(it.entry.touches), 0);
  await db.transaction('rw', db.meta, db.fresh, async () => {
    if ((await db.metaOf('fresh'))?.mark !== mark) return;
    await db.meta.put({ key: 'live', layers: [...(await db.liveLayers()), { ...made, prospects, touches }] });
    await db.fresh.clear();
    await db.meta.put({ key: 'fresh', mark: (mark ?? 0) + 1 });
    await reprieve(db, layer, []);
  });
}

async function join(db: HistoryDb, joined: readonly LayerInfo[]): Promise<void> {
  const layer = await takeLayer(db);
  const pages = new Pages((keys) => db.bodies(keys));
  const draft = new Draft();
  for await (const batch of walk(joined, pages, new Map())) for (const entry of batch) draft.add(entry);
  const made = await writeLayer(db, layer, draft);
  await db.transaction('rw', db.meta, db.generations, async () => {
    const live = await db.liveLayers();
    const gone = joined.map((it) => it.id);
    if (!made || !gone.every((id) => live.some((it) => it.id === id))) throw new StoreTrouble('erased');
    const place = live.findIndex((it) => it.id === gone[0]);
    const rest = live.filter((it) => !gone.includes(it.id));
    await db.meta.put({ key: 'live', layers: rest.toSpliced(place, 0, sized(made, joined)) });
    await reprieve(db, layer, gone);
    await db.generations
      .where('state')
      .equals('live')
      .modify((it) => {
        if (it.layers.some((id) => gone.includes(id))) Object.assign(it, { layers: [] });
      });
  });
}

/** The joined layer's counts against what is older: as many as its parts had together. */
const sized = (made: LayerInfo, joined: readonly LayerInfo[]): LayerInfo => ({
  ...made,
  order: Math.max(...joined.map((it) => it.order)),
  prospects: joined.reduce((sum, it) => sum + it.prospects, 0),
  touches: joined.reduce((sum, it) => sum + it.touches, 0),
});
