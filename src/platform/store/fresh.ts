import { touchId } from '../../story/identity';
import type { Prospect, Touch } from '../../story/touch';
import type { FreshMark, FreshRecord, HistoryDb, Live } from './db';
import { accountDomains } from './domains';
import { type Closure, closureOf, type LayerInfo, type Pages, type ReadFresh } from './layer';
import { idsOf, isTakenBack, mergeEntries, mergeProspects, takenBack } from './merge';
import { FACT_FIELDS } from './page-layout';
import { isMadeId, sameTouchKey, shapeKey } from './shape';
import type { Entry, Incoming, Taken, TakenCounts } from './store';

/** Fresh records that hold one of these identifiers. */
export const freshOf =
  (db: HistoryDb) =>
  (ids: readonly string[]): PromiseLike<FreshRecord[]> =>
    db.fresh.where('ids').anyOf(ids).distinct().toArray();

/** The layers that count, and how to read what stands beside them, if anything ever did. */
export async function standing(
  db: HistoryDb,
): Promise<{ readonly layers: readonly LayerInfo[]; readonly readFresh: ReadFresh | undefined }> {
  const [live, fresh] = (await db.meta.bulkGet(['live', 'fresh'])) as [
    Live | undefined,
    FreshMark | undefined,
  ];
  return { layers: live?.layers ?? [], readFresh: fresh ? freshOf(db) : undefined };
}

/** Without empty texts, and with an id. */
const withId = (touch: Incoming['touches'][number], first: string): Touch => ({
  ...(Object.fromEntries(Object.entries(touch).filter(([, it]) => it !== '')) as typeof touch),
  id: touch.id || touchId(first, touch),
});

const textOf = (touch: Touch): string => `${touch.at}\u0001${shapeKey(touch)}`;

/** What of a prospect is not known yet; all identifiers stay, so that the record can be found. */
function newFacts(prospect: Prospect, standing: Prospect | undefined): Prospect {
  const facts = FACT_FIELDS.filter((field) => prospect[field] && prospect[field] !== standing?.[field]);
  return {
    addresses: prospect.addresses,
    slugs: prospect.slugs,
    ...Object.fromEntries(facts.map((field) => [field, prospect[field]])),
  };
}

/** Touches that stand and that their source tells no more. */
function withdrawnBy({ source, gone = [], complete = [], touches }: Taken, stands: Entry): Touch[] {
  const told = new Set(touches.map((it) => it.id));
  const isGone = ({ id }: Touch) =>
    gone.includes(id) || (!told.has(id) && complete.some((beginning) => id.startsWith(beginning)));
  return stands.touches.filter((it) => it.source === source && !isTakenBack(it) && isGone(it));
}

/** Keys of the touches that layers hold: only these need a cover. */
const inLayers = ({ records }: Closure): Set<string> =>
  new Set(records.flatMap(({ page, place }) => page.entry(place).touches.map(sameTouchKey)));

/** What is new in what is told, against what stands. */
function newTouches(incoming: Incoming, first: string, stands: Entry | undefined): Touch[] {
  const known = new Map(stands?.touches.map((it) => [sameTouchKey(it), textOf(it)]));
  return incoming.touches
    .map((it) => withId(it, first))
    .filter((it) => {
      const stood = known.get(sameTouchKey(it));
      return stood === undefined || (!isMadeId(it.id) && stood !== textOf(it));
    });
}

/**
 * Puts what is new of an entry beside the layers, and takes out what its source has taken back. Must run in a
 * transaction over meta, parts and fresh.
 */
export async function takeFresh(db: HistoryDb, pages: Pages, incoming: Taken): Promise<TakenCounts> {
  const ids = idsOf(incoming.prospect);
  const first = ids[0];
  if (first === undefined) throw new Error('A prospect needs an address or a slug.');
  const { layers, readFresh } = await standing(db);
  const closure = await closureOf(layers, pages, ids, readFresh);
  const stands = closure && mergeEntries(closure.entries);
  const touches = newTouches(incoming, first, stands);
  const withdrawn = stands ? withdrawnBy(incoming, stands) : [];
  const prospect = newFacts(incoming.prospect, stands?.prospect);
  const isNews =
    touches.length + withdrawn.length > 0 ||
    FACT_FIELDS.some((field) => prospect[field]) ||
    !closure ||
    (ids.length > 1 && !(await areJoined(layers, pages, ids, readFresh)));
  if (!isNews) return { appended: 0, withdrawn: 0 };
  await putFresh(
    db,
    closure?.fresh as FreshRecord[] | undefined,
    { prospect, touches: [...withdrawn.map(takenBack), ...touches] },
    { after: layers.at(-1)?.order ?? 0, isNew: !closure },
    closure ? inLayers(closure) : new Set(),
  );
  return { appended: touches.length, withdrawn: withdrawn.length };
}

/** Whether one of these identifiers alone leads to all others. */
async function areJoined(
  layers: readonly LayerInfo[],
  pages: Pages,
  ids: readonly string[],
  readFresh: ReadFresh | undefined,
): Promise<boolean> {
  const closure = await closureOf(layers, pages, ids.slice(0, 1), readFresh);
  return ids.every((id) => closure?.ids.has(id));
}

async function putFresh(
  db: HistoryDb,
  others: readonly FreshRecord[] = [],
  entry: Entry,
  { after, isNew }: Pick<FreshRecord, 'after' | 'isNew'>,
  covered: ReadonlySet<string>,
): Promise<void> {
  const merged = mergeEntries([...others.map((it) => it.entry), entry]);
  const prospect = mergeProspects([merged.prospect]);
  const ids = idsOf(prospect);
  const touches = merged.touches.filter((it) => !isTakenBack(it) || covered.has(sameTouchKey(it)));
  const record: FreshRecord = {
    ids,
    domains: accountDomains(prospect.addresses),
    after,
    isNew: isNew || others.some((it) => it.isNew),
    entry: { prospect, touches },
  };
  await db.fresh.bulkDelete(others.flatMap((it) => it.id ?? []));
  await db.fresh.add(record);
  const mark = (await db.metaOf('fresh'))?.mark ?? 0;
  await db.meta.put({ key: 'fresh', mark: mark + 1 });
}
