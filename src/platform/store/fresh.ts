import { touchId } from '../../story/identity';
import type { Prospect, Touch } from '../../story/touch';
import type { FreshMark, FreshRecord, HistoryDb, Live } from './db';
import { accountDomains } from './domains';
import { closureOf, type LayerInfo, type Pages, type ReadFresh } from './layer';
import { idsOf, mergeEntries, mergeProspects } from './merge';
import { FACT_FIELDS } from './page-layout';
import { isMadeId, sameTouchKey, shapeKey } from './shape';
import type { Entry, Incoming } from './store';

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

/** Puts what is new of an entry beside the layers. Must run in a transaction over meta, parts and fresh. */
export async function appendFresh(db: HistoryDb, pages: Pages, incoming: Incoming): Promise<number> {
  const ids = idsOf(incoming.prospect);
  const first = ids[0];
  if (first === undefined) throw new Error('A prospect needs an address or a slug.');
  const { layers, readFresh } = await standing(db);
  const closure = await closureOf(layers, pages, ids, readFresh);
  const stands = closure && mergeEntries(closure.entries);
  const known = new Map(stands?.touches.map((it) => [sameTouchKey(it), textOf(it)]));
  const touches = incoming.touches
    .map((it) => withId(it, first))
    .filter((it) => {
      const stood = known.get(sameTouchKey(it));
      return stood === undefined || (!isMadeId(it.id) && stood !== textOf(it));
    });
  const prospect = newFacts(incoming.prospect, stands?.prospect);
  const isNews =
    touches.length > 0 ||
    FACT_FIELDS.some((field) => prospect[field]) ||
    !closure ||
    (ids.length > 1 && !(await areJoined(layers, pages, ids, readFresh)));
  if (!isNews) return 0;
  await putFresh(
    db,
    closure?.fresh as FreshRecord[] | undefined,
    { prospect, touches },
    {
      after: layers.at(-1)?.order ?? 0,
      isNew: !closure,
    },
  );
  return touches.length;
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
): Promise<void> {
  const merged = mergeEntries([...others.map((it) => it.entry), entry]);
  const prospect = mergeProspects([merged.prospect]);
  const ids = idsOf(prospect);
  const record: FreshRecord = {
    ids,
    domains: accountDomains(prospect.addresses),
    after,
    isNew: isNew || others.some((it) => it.isNew),
    entry: { prospect, touches: merged.touches },
  };
  await db.fresh.bulkDelete(others.flatMap((it) => it.id ?? []));
  await db.fresh.add(record);
  const mark = (await db.metaOf('fresh'))?.mark ?? 0;
  await db.meta.put({ key: 'fresh', mark: mark + 1 });
}
