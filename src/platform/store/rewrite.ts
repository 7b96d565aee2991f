import type { Touch } from '../../story/touch';
import { clearDoomed, doom } from './clear';
import type { FreshRecord, HistoryDb } from './db';
import { dropDismissalsOf } from './dismissals';
import { Draft } from './draft';
import { walk } from './everybody';
import { closureOf, type LayerInfo, Pages } from './layer';
import { idsOf, told } from './merge';
import { PartWriter } from './part-writer';
import { settle } from './settle';
import type { Entry } from './store';
import { reprieve, takeLayer } from './tidy';
import { StoreTrouble } from './trouble';

/** What is to go: whole people, and touches of those who stay. */
export interface Going {
  /** Every identifier of the people who go. */
  readonly people: ReadonlySet<string>;
  readonly touch: (touch: Touch) => boolean;
}

/** Is told the share done, and may throw to stop: then nothing has changed. */
export type Breathe = (share: number) => Promise<void>;

/** What is left of an entry; itself where nothing goes. */
function leftOf(entry: Entry, { people, touch }: Going): Entry | undefined {
  if (people.size > 0 && idsOf(entry.prospect).some((id) => people.has(id))) return undefined;
  if (!entry.touches.some(touch)) return entry;
  return { ...entry, touches: entry.touches.filter((it) => !touch(it)) };
}

const NOTHING_BESIDE = new Map<string, never[]>();

async function holdsAny(layer: LayerInfo, pages: Pages, going: Going): Promise<boolean> {
  for await (const batch of walk([layer], pages, NOTHING_BESIDE))
    if (batch.some((entry) => leftOf(entry, going) !== entry)) return true;
  return false;
}

/** The same layer without what goes, under a new number; undefined where nothing is left of it. */
async function writeAnew(
  db: HistoryDb,
  old: LayerInfo,
  older: readonly LayerInfo[],
  going: Going,
  breathe: Breathe,
): Promise<{ readonly number: number; readonly layer?: LayerInfo }> {
  const number = await takeLayer(db);
  const pages = new Pages((keys) => db.bodies(keys));
  const draft = new Draft();
  for await (const batch of walk([old], pages, NOTHING_BESIDE))
    for (const entry of batch) {
      const left = leftOf(entry, going);
      if (left) draft.add(left);
    }
  const writer = new PartWriter(db, number, false);
  const standing = older.length > 0 ? (ids: readonly string[]) => closureOf(older, pages, ids) : undefined;
  const { layer } = await settle(draft, number, standing, (part) => writer.emit(part), breathe);
  await writer.end();
  return { number, ...(layer ? { layer: { ...layer, order: old.order } } : {}) };
}

/** Layers count against the older ones: what several tell of one person is counted once. */
async function counted(db: HistoryDb, layers: readonly LayerInfo[]): Promise<readonly LayerInfo[]> {
  const last = layers.at(-1);
  if (!last || layers.length === 1) return layers;
  let prospects = 0;
  let touches = 0;
  const pages = new Pages((keys) => db.bodies(keys));
  for await (const batch of walk(layers, pages, NOTHING_BESIDE))
    for (const entry of batch) {
      prospects++;
      touches += told(entry).touches.length;
    }
  for (const it of layers.slice(0, -1)) {
    prospects -= it.prospects;
    touches -= it.touches;
  }
  return [...layers.slice(0, -1), { ...last, prospects, touches }];
}

async function rewriteFresh(db: HistoryDb, going: Going): Promise<void> {
  for (const record of (await db.fresh.toArray()) as FreshRecord[]) {
    const entry = leftOf(record.entry, going);
    if (entry === record.entry) continue;
    if (entry) await db.fresh.put({ ...record, entry });
    else await db.fresh.delete(record.id!);
  }
  const mark = (await db.metaOf('fresh'))?.mark ?? 0;
  await db.meta.put({ key: 'fresh', mark: mark + 1 });
}

/**
 * Takes people and touches out of everything that is stored. What stays is written anew beside the old, then one
 * transaction puts it in its place: whoever dies before it has changed nothing. `along` runs in that transaction.
 * The write lock must be held.
 */
export async function rewrite(
  db: HistoryDb,
  going: Going,
  breathe: Breathe,
  along: () => PromiseLike<unknown> = async () => {},
): Promise<void> {
  const before = await db.liveLayers();
  const after: LayerInfo[] = [];
  const replaced = new Map<number, number | undefined>();
  const made: number[] = [];
  for (const [nth, old] of before.entries()) {
    const pages = new Pages((keys) => db.bodies(keys));
    if (!(await holdsAny(old, pages, going))) {
      after.push(old);
      continue;
    }
    const { number, layer } = await writeAnew(db, old, [...after], going, (share) =>
      breathe((nth + share) / before.length),
    );
    made.push(number);
    replaced.set(old.id, layer?.id);
    if (layer) after.push(layer);
  }
  const layers = replaced.size > 0 ? await counted(db, after) : after;
  await db.transaction('rw', [db.meta, db.fresh, db.generations, db.dismissals], async () => {
    const now = await db.liveLayers();
    if (now.map((it) => it.id).join() !== before.map((it) => it.id).join()) throw new StoreTrouble('erased');
    await db.meta.put({ key: 'live', layers });
    for (const number of made) await reprieve(db, number, []);
    await doom(db, [...replaced.keys(), ...made.filter((it) => !layers.some(({ id }) => id === it))]);
    await db.generations
      .where('state')
      .equals('live')
      .modify((it) => {
        const kept = it.layers.flatMap((id) => (replaced.has(id) ? (replaced.get(id) ?? []) : id));
        Object.assign(it, { layers: kept });
      });
    await rewriteFresh(db, going);
    await dropDismissalsOf(db, going.people);
    await along();
  });
  await clearDoomed(db);
}
