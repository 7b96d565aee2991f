import type { Touch } from '../../story/touch';
import { writeLock } from './clear';
import type { HistoryDb } from './db';
import { byIdentifier, walk } from './everybody';
import { standing } from './fresh';
import { closureOf, Pages } from './layer';
import { tryLock } from './locks';
import { idsOf, mergeEntries, told } from './merge';
import { noteReading } from './readings';
import { type Breathe, rewrite } from './rewrite';
import type { Entry, Gone } from './store';
import { bury, marksOf } from './tombstones';
import { StoreTrouble } from './trouble';

async function locked<T>(db: HistoryDb, task: () => Promise<T>): Promise<T> {
  const release = await tryLock(writeLock(db));
  if (!release) throw new StoreTrouble('busy');
  try {
    return await task();
  } finally {
    release();
  }
}

/** Erases somebody under every identifier of theirs, and remembers marks by which sources are kept from bringing them back. */
export const erasePerson = (db: HistoryDb, names: readonly string[], breathe: Breathe): Promise<Gone> =>
  locked(db, async () => {
    const { layers, readFresh } = await standing(db);
    const pages = new Pages((keys) => db.bodies(keys));
    const closure = await closureOf(layers, pages, names, readFresh);
    if (!closure) return { prospects: 0, touches: 0 };
    const { touches } = told(mergeEntries(closure.entries));
    const people = new Set([...closure.ids, ...names]);
    const marks = await marksOf(db, people);
    await rewrite(db, { people, touch: () => false }, breathe, () => bury(db, marks));
    return { prospects: 1, touches: touches.length };
  });

/** Everybody as they stand, merged. */
async function* everyEntry(db: HistoryDb): AsyncGenerator<Entry> {
  const layers = await db.liveLayers();
  const fresh = byIdentifier(await db.fresh.toArray());
  const pages = new Pages((keys) => db.bodies(keys));
  for await (const batch of walk(layers, pages, fresh)) for (const entry of batch) yield told(entry);
}

/** Who goes because nothing is left of them, and how much goes in all. */
async function goingWith(
  db: HistoryDb,
  touch: (touch: Touch) => boolean,
  personGoes: (entry: Entry, left: number) => boolean,
): Promise<{ people: Set<string>; gone: Gone }> {
  const people = new Set<string>();
  let prospects = 0;
  let touches = 0;
  for await (const entry of everyEntry(db)) {
    const going = entry.touches.reduce((sum, it) => sum + (touch(it) ? 1 : 0), 0);
    const goes = personGoes(entry, entry.touches.length - going);
    touches += goes ? entry.touches.length : going;
    if (!goes) continue;
    prospects++;
    for (const id of idsOf(entry.prospect)) people.add(id);
  }
  return { people, gone: { prospects, touches } };
}

/** Erases what a source told, and people of whom nothing else is known. */
export const eraseSource = (db: HistoryDb, source: string, breathe: Breathe): Promise<Gone> =>
  locked(db, async () => {
    const touch = (it: Touch) => it.source === source;
    const { people, gone } = await goingWith(db, touch, (_, left) => left === 0);
    await rewrite(db, { people, touch }, breathe, async () => {
      await db.generations
        .where('state')
        .equals('live')
        .and((it) => it.source === source)
        .delete();
      await noteReading(db, source, undefined);
    });
    return gone;
  });

/** What a sweep takes away; moments in ms since 1970. */
export interface Limits {
  /** Touches from before. */
  readonly before: number;
  /** Whoever is known from LinkedIn alone, through one's own notes, none of them since. */
  readonly strangersBefore: number;
  /** Identifiers that the rep joined to somebody on record: no strangers. */
  readonly joined?: ReadonlySet<string>;
  /** The source of one's own notes. */
  readonly ownSource: string;
  /** Touches that stay however old they are. */
  readonly keeps: (touch: Touch) => boolean;
}

const isStranger = ({ prospect, touches }: Entry, { strangersBefore, ownSource, joined }: Limits): boolean =>
  prospect.addresses.length === 0 &&
  !prospect.slugs.some((it) => joined?.has(it)) &&
  touches.length > 0 &&
  touches.every((it) => it.source === ownSource && it.at < strangersBefore);

/** Takes away what is older than it may be; whoever loses all touches goes too. Nothing is done twice for the same limits. */
export const sweep = (db: HistoryDb, limits: Limits): Promise<Gone> =>
  locked(db, async () => {
    const { before, strangersBefore } = limits;
    const swept = { key: 'swept', before, strangersBefore } as const;
    const last = await db.metaOf('swept');
    if (last?.before === before && last.strangersBefore === strangersBefore)
      return { prospects: 0, touches: 0 };
    const touch = (it: Touch) => it.at < before && !limits.keeps(it);
    const { people, gone } = await goingWith(
      db,
      touch,
      (entry, left) => (left === 0 && entry.touches.length > 0) || isStranger(entry, limits),
    );
    if (gone.touches === 0) await db.meta.put(swept);
    else
      await rewrite(
        db,
        { people, touch },
        async () => {},
        () => db.meta.put(swept),
      );
    return gone;
  });

/** Erases everything, who was erased included: nobody is kept out any more. */
export async function eraseAll(db: HistoryDb): Promise<void> {
  const tables = [db.meta, db.parts, db.fresh, db.generations, db.dismissals];
  await db.transaction('rw', tables, async () => {
    const layout = await db.metaOf('layout');
    const next = await db.metaOf('next-layer');
    for (const table of tables) await table.clear();
    await db.meta.bulkPut([layout, next].filter((it) => it !== undefined));
  });
}
