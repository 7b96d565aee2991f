import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openDb } from './db';
import { byIdentifier, walk } from './everybody';
import { StoredHistory } from './history';
import { beginImport } from './import';
import { Pages } from './layer';
import { idsOf } from './merge';
import { isMadeId } from './shape';
import type { Incoming, Stored } from './store';
import { tidy } from './tidy';

vi.setConfig({ testTimeout: 60_000 });

const RUNS = 20;
const NOW = Date.UTC(2026, 10, 20);
const IDS = [
  'a@acme.example',
  'b@acme.example',
  'c@gmail.com',
  'd@other.example',
  'slug-a',
  'slug-b',
  'slug-c',
];

const prospect = fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 2 }).map((ids) => ({
  addresses: ids.filter((it) => it.includes('@')),
  slugs: ids.filter((it) => !it.includes('@')),
}));

/** Rows whose content follows from what they are known by, so that nothing contradicts. */
const touch = fc
  .record({ day: fc.nat(5), what: fc.nat(3), own: fc.option(fc.nat(4), { nil: undefined }) })
  .map(({ day, what, own }) => ({
    at: NOW - (own ?? day) * 86_400_000,
    kind: 'page-visited',
    by: 'prospect' as const,
    source: 'files',
    title: own === undefined ? `Page ${what}` : `Own ${own}`,
    ...(own === undefined ? {} : { id: own % 2 === 0 ? `${own}` : `own-${own}` }),
  }));
const row = fc.record({ prospect, touches: fc.tuple(touch) });
const file = fc.array(row, { maxLength: 12 });

let nth = 0;
const openHistory = async () => {
  const db = await openDb(`property-${++nth}`);
  return { db, store: new StoredHistory(db) };
};

async function importInto(store: StoredHistory, rows: readonly Incoming[]) {
  const running = await store.beginImport('a.csv', 'files', NOW);
  await running.add(rows);
  return running.commit({ rejected: 0 });
}

/** What is known, in a form that two stores can be compared by. */
const plain = ({ prospect: who, touches }: Pick<Stored, 'prospect' | 'touches'>) => ({
  ids: idsOf(who).sort(),
  // Which of a person's identifiers a made id names is of no account.
  touches: touches.map((it) => `${isMadeId(it.id) ? '' : it.id} ${it.at} ${it.title}`).sort(),
});

async function everything(store: StoredHistory) {
  const people = await Promise.all(
    IDS.map(async (id) => {
      const found = await store.find([id.includes('@') ? { address: id } : { slug: id }]);
      return found && plain(found);
    }),
  );
  return { people, count: await store.count() };
}

/** The same from first principles: whoever shares an identifier is one person. */
function expected(rows: readonly Incoming[]) {
  let groups: Set<string>[] = [];
  for (const { prospect: who } of rows) {
    const touched = groups.filter((it) => idsOf(who).some((id) => it.has(id)));
    groups = groups.filter((it) => !touched.includes(it));
    groups.push(new Set([...idsOf(who), ...touched.flatMap((it) => [...it])]));
  }
  const told = groups.map((group) => {
    const touches = rows
      .filter((it) => idsOf(it.prospect).some((id) => group.has(id)))
      .flatMap((it) => it.touches.map((one) => `${one.id ?? ''} ${one.at} ${one.title}`));
    return { ids: [...group].sort(), touches: [...new Set(touches)].sort() };
  });
  return {
    people: IDS.map((id) => told.find((it) => it.ids.includes(id))),
    count: { prospects: told.length, touches: told.reduce((sum, it) => sum + it.touches.length, 0) },
  };
}

test('imports tell what their rows tell, in any order, cut into files or layers in any way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 4 }), fc.nat(), async (files, seed) => {
      const { db, store } = await openHistory();
      for (const rows of files) await importInto(store, rows);
      const whole = expected(files.flat());
      const told = await everything(store);
      expect(told.people).toEqual(whole.people);
      expect(told.count.touches).toBeGreaterThanOrEqual(whole.count.touches);

      const other = await openHistory();
      const shuffled = files.flat().map((it, place) => ({ it, key: Math.imul(place + 1, seed | 1) >>> 0 }));
      const rows = shuffled.sort((a, b) => a.key - b.key).map(({ it }) => it);
      // Heavier than nothing: every `add` becomes a layer of its own.
      const running = await beginImport(other.db, { label: 'b.csv', source: 'files', at: NOW }, {}, 0);
      for (let at = 0; at < rows.length; at += 3) await running.add(rows.slice(at, at + 3));
      await running.commit({ rejected: 0 });
      expect((await everything(other.store)).people).toEqual(whole.people);
      db.close();
      other.db.close();
    }),
    { numRuns: RUNS },
  );
});

test('one import counts people and touches as they are', async () => {
  await fc.assert(
    fc.asyncProperty(file, async (rows) => {
      const { db, store } = await openHistory();
      const { imported, unchanged } = await importInto(store, rows);
      const whole = expected(rows);
      expect(imported + unchanged).toBe(rows.length);
      expect(imported).toBe(whole.count.touches);
      expect(await everything(store)).toEqual(whole);
      db.close();
    }),
    { numRuns: RUNS },
  );
});

test('importing again changes nothing; undoing brings back what was', async () => {
  await fc.assert(
    fc.asyncProperty(file, file, async (first, second) => {
      const { db, store } = await openHistory();
      await importInto(store, first);
      const before = await everything(store);
      const done = await importInto(store, second);
      const after = await everything(store);
      for (const rows of [first, second]) {
        const again = await importInto(store, rows);
        expect(again).toEqual({ imported: 0, unchanged: rows.length });
      }
      expect(await everything(store)).toEqual(after);
      if (done.generation) {
        expect(await store.undoLastImport()).toEqual(done.generation);
        expect(await everything(store)).toEqual(before);
      }
      db.close();
    }),
    { numRuns: RUNS },
  );
});

test('tidying changes nothing that is told, and leaves the last import to be undone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { minLength: 5, maxLength: 8 }),
      fc.array(row, { maxLength: 4 }),
      async (files, fresh) => {
        const { db, store } = await openHistory();
        for (const rows of files.slice(0, -1)) await importInto(store, rows);
        for (const it of fresh) await store.append(it);
        const before = await everything(store);
        const last = await importInto(store, files.at(-1)!);
        const after = await everything(store);
        await tidy(db, 1);
        expect(await everything(store)).toEqual(after);
        expect((await db.liveLayers()).length).toBeLessThan(6);
        if (last.generation) {
          await store.undoLastImport();
          expect((await everything(store)).people).toEqual(before.people);
        }
        db.close();
      },
    ),
    { numRuns: RUNS },
  );
});

const byIds = <T extends { readonly ids: readonly string[] }>(people: readonly T[]): T[] =>
  people.toSorted((a, b) => (a.ids.join() < b.ids.join() ? -1 : 1));

test('nobody is passed over where little of it can be kept in memory', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { minLength: 2, maxLength: 4 }),
      fc.array(row, { maxLength: 4 }),
      async (files, fresh) => {
        const { db, store } = await openHistory();
        for (const rows of files) await importInto(store, rows);
        for (const it of fresh) await store.append(it);
        const everybody = [];
        for await (const some of store.everybody()) everybody.push(...some.map(plain));
        const onePage = new Pages((keys) => db.bodies(keys), 1);
        const met = [];
        const beside = byIdentifier(await db.fresh.toArray());
        for await (const some of walk(await db.liveLayers(), onePage, beside)) met.push(...some.map(plain));
        expect(byIds(met)).toEqual(byIds(everybody));
        db.close();
      },
    ),
    { numRuns: RUNS },
  );
});

test('everybody comes up once, as they are found', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { minLength: 1, maxLength: 3 }),
      fc.array(row, { maxLength: 4 }),
      async (files, fresh) => {
        const { db, store } = await openHistory();
        for (const rows of files) await importInto(store, rows);
        for (const it of fresh) await store.append(it);
        const met = [];
        for await (const some of store.everybody()) met.push(...some.map(plain));
        const whole = expected([...files.flat(), ...fresh]);
        const found = whole.people.filter((it) => it !== undefined);
        const distinct = [...new Map(found.map((it) => [it.ids.join(), it])).values()];
        expect(byIds(met)).toEqual(byIds(distinct));
        db.close();
      },
    ),
    { numRuns: RUNS },
  );
});
