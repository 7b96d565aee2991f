import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type HistoryDb, openDb } from './db';
import { StoredHistory } from './history';
import { beginImport } from './import';
import { idsOf } from './merge';
import type { Incoming } from './store';
import { tidy } from './tidy';

vi.setConfig({ testTimeout: 60_000 });

const NOW = Date.UTC(2026, 10, 20);
const DAY = 86_400_000;
let nth = 0;
const opened: HistoryDb[] = [];

async function openHistory() {
  const db = await openDb(`erase-${++nth}`);
  opened.push(db);
  return { db, store: new StoredHistory(db) };
}
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

const touch = (id: string, more: object = {}) => ({
  id,
  at: NOW - 5 * DAY,
  kind: 'page-visited',
  by: 'prospect' as const,
  source: 'files',
  title: `Page ${id}`,
  ...more,
});
const entry = (ids: readonly string[], ...touches: Incoming['touches'][number][]): Incoming => ({
  prospect: {
    addresses: ids.filter((it) => it.includes('@')),
    slugs: ids.filter((it) => !it.includes('@')),
    name: `Somebody called ${ids[0]}`,
  },
  touches,
});

async function importInto(store: StoredHistory, entries: readonly Incoming[], source = 'files') {
  const running = await store.beginImport(`${source}.csv`, source, NOW);
  await running.add(entries);
  return running.commit({ rejected: 0 });
}

const find = (store: StoredHistory, id: string) =>
  store.find([id.includes('@') ? { address: id } : { slug: id }]);

async function everybody(store: StoredHistory) {
  const people = [];
  for await (const some of store.everybody()) people.push(...some);
  return people
    .map((it) => ({ ids: idsOf(it.prospect).sort(), touches: it.touches.map((one) => one.id).sort() }))
    .sort((a, b) => (a.ids.join() < b.ids.join() ? -1 : 1));
}

/** Every byte that is stored, as text. */
async function bytes(db: HistoryDb): Promise<string> {
  const parts = await db.parts.toArray();
  const bodies = parts.map(({ body }) =>
    typeof body === 'string' ? body : new TextDecoder('latin1').decode(body),
  );
  const rest = await Promise.all(
    [db.meta, db.fresh, db.generations, db.dismissals].map((it) => it.toArray()),
  );
  return `${bodies.join('\n')}${JSON.stringify(rest)}`;
}

describe('erasing somebody', () => {
  test('leaves no trace of them under any identifier, and all others as they were', async () => {
    const { db, store } = await openHistory();
    await importInto(store, [
      entry(['jane@acme.example', 'jane-roe'], touch('j1'), touch('j2')),
      entry(['kim@acme.example'], touch('k1')),
    ]);
    await importInto(store, [entry(['jane.roe@home.example', 'jane-roe'], touch('j3'))]);
    await store.append(entry(['jane@acme.example'], touch('j4')));
    await store.dismiss([{ slug: 'jane-roe' }], { rule: 'too-early', at: NOW, reason: 'jane said so' });
    expect(await store.erasePerson([{ address: 'jane.roe@home.example' }])).toEqual({
      prospects: 1,
      touches: 4,
    });
    for (const id of ['jane@acme.example', 'jane-roe', 'jane.roe@home.example'])
      expect(await find(store, id)).toBeUndefined();
    expect(await everybody(store)).toEqual([{ ids: ['kim@acme.example'], touches: ['k1'] }]);
    expect(await store.count()).toEqual({ prospects: 1, touches: 1 });
    expect(await store.search('jane', 9)).toEqual([]);
    expect((await bytes(db)).toLowerCase()).not.toContain('jane');
    expect(await store.keptOut()).toBe(1);
  });

  test('keeps imports, sources and resumed layers from bringing them back, and says how many rows', async () => {
    const { db, store } = await openHistory();
    const rows = [entry(['jane@acme.example'], touch('j1')), entry(['kim@acme.example'], touch('k1'))];
    await importInto(store, rows);
    await store.erasePerson([{ address: 'jane@acme.example' }]);
    expect(await importInto(store, rows)).toEqual({ imported: 0, unchanged: 2, keptOut: 1 });
    const other = entry(['jane@acme.example', 'jane-roe'], touch('j2', { source: 'hubspot' }));
    expect(await store.take([{ ...other, source: 'hubspot' }])).toEqual({ appended: 0, withdrawn: 0 });
    const heavy = await beginImport(db, { label: 'b', source: 'files', at: NOW }, {}, 0);
    await heavy.add([entry(['jane@acme.example'], touch('j5')), entry(['lou@acme.example'], touch('l1'))]);
    expect(await heavy.commit({ rejected: 0 })).toMatchObject({ imported: 1, unchanged: 1, keptOut: 1 });
    expect(await find(store, 'jane@acme.example')).toBeUndefined();
    expect(await find(store, 'jane-roe')).toBeUndefined();
    expect(await find(store, 'lou@acme.example')).toBeDefined();
  });

  test('lets a rep begin with them anew', async () => {
    const { store } = await openHistory();
    await importInto(store, [entry(['jane@acme.example'], touch('j1'))]);
    await store.erasePerson([{ address: 'jane@acme.example' }]);
    await store.append(entry(['jane@acme.example'], touch('log', { source: 'throughline' })));
    expect((await find(store, 'jane@acme.example'))?.touches.map((it) => it.id)).toEqual(['log']);
  });

  test('leaves the last import to be undone', async () => {
    const { store } = await openHistory();
    await importInto(store, [
      entry(['jane@acme.example'], touch('j1')),
      entry(['kim@acme.example'], touch('k1')),
    ]);
    await importInto(store, [
      entry(['jane@acme.example'], touch('j2')),
      entry(['lou@acme.example'], touch('l1')),
    ]);
    await store.erasePerson([{ address: 'jane@acme.example' }]);
    await store.undoLastImport();
    expect(await everybody(store)).toEqual([{ ids: ['kim@acme.example'], touches: ['k1'] }]);
    expect(await store.count()).toEqual({ prospects: 1, touches: 1 });
  });

  test('forgets nobody where it dies half-way, and everything of them the next time', async () => {
    const { db, store } = await openHistory();
    await importInto(store, [
      entry(['jane@acme.example'], touch('j1')),
      entry(['kim@acme.example'], touch('k1')),
    ]);
    const before = await everybody(store);
    const dying = async () => {
      throw new Error('The page was closed.');
    };
    await expect(store.erasePerson([{ address: 'jane@acme.example' }], dying)).rejects.toThrow('closed');
    expect(await everybody(store)).toEqual(before);
    expect(await store.keptOut()).toBe(0);
    await store.erasePerson([{ address: 'jane@acme.example' }]);
    await store.reclaim(NOW);
    expect(await everybody(store)).toEqual([{ ids: ['kim@acme.example'], touches: ['k1'] }]);
    expect((await bytes(db)).toLowerCase()).not.toContain('jane');
  });

  test('is refused while an import runs', async () => {
    const { store } = await openHistory();
    const running = await store.beginImport('a', 'files', NOW);
    await expect(store.erasePerson([{ address: 'jane@acme.example' }])).rejects.toMatchObject({
      kind: 'busy',
    });
    await running.abandon();
  });
});

describe('erasing a source', () => {
  test('takes what it told, its imports and reading, and whoever else nobody knows', async () => {
    const { store } = await openHistory();
    const crm = (id: string) => touch(id, { source: 'crm' });
    await importInto(store, [
      entry(['jane@acme.example'], touch('j1'), crm('c1')),
      entry(['kim@acme.example'], touch('k1')),
    ]);
    await importInto(
      store,
      [entry(['lou@acme.example'], crm('c2')), entry(['jane@acme.example'], crm('c3'))],
      'crm',
    );
    await store.append(entry(['lou@acme.example'], crm('c4')));
    expect(await store.eraseSource('crm')).toEqual({ prospects: 1, touches: 4 });
    expect(await everybody(store)).toEqual([
      { ids: ['jane@acme.example'], touches: ['j1'] },
      { ids: ['kim@acme.example'], touches: ['k1'] },
    ]);
    expect(await store.count()).toEqual({ prospects: 2, touches: 2 });
    expect((await store.generations()).map((it) => it.source)).toEqual(['files']);
    expect((await store.readings()).map((it) => it.source)).toEqual(['files']);
    expect(await store.keptOut()).toBe(0);
    await importInto(store, [entry(['lou@acme.example'], crm('c2'))], 'crm');
    expect(await find(store, 'lou@acme.example')).toBeDefined();
  });
});

describe('the sweep', () => {
  const limits = {
    before: NOW - 730 * DAY,
    strangersBefore: NOW - 90 * DAY,
    ownSource: 'throughline',
    keeps: ({ kind }: { kind: string }) => kind === 'unsubscribed',
  };
  const old = (id: string, more: object = {}) => touch(id, { at: NOW - 800 * DAY, ...more });
  const note = (id: string, days: number) => touch(id, { at: NOW - days * DAY, source: 'throughline' });

  test('takes old touches and whoever has none left; opt-outs stay', async () => {
    const { store } = await openHistory();
    await importInto(store, [
      entry(['jane@acme.example'], old('j1'), touch('j2')),
      entry(['kim@acme.example'], old('k1')),
      entry(['lou@acme.example'], old('l1', { kind: 'unsubscribed' }), old('l2')),
      entry(['may@acme.example'], touch('m1', { at: limits.before })),
      entry(['nobody@acme.example']),
    ]);
    expect(await store.sweep(limits)).toEqual({ prospects: 1, touches: 3 });
    expect(await everybody(store)).toEqual([
      { ids: ['jane@acme.example'], touches: ['j2'] },
      { ids: ['lou@acme.example'], touches: ['l1'] },
      { ids: ['may@acme.example'], touches: ['m1'] },
      { ids: ['nobody@acme.example'], touches: [] },
    ]);
    expect(await store.keptOut()).toBe(0);
  });

  test('keeps what a newer record tells of somebody whose older touches went', async () => {
    const { store } = await openHistory();
    await importInto(store, [entry(['jane@acme.example', 'jane-roe'], old('j1'))]);
    await importInto(store, [entry(['jane-roe'], touch('j2'))]);
    await store.sweep(limits);
    const found = await find(store, 'jane@acme.example');
    expect(found?.touches.map((it) => it.id)).toEqual(['j2']);
    expect(found?.prospect.name).toBeDefined();
  });

  test('lets go of who is known from LinkedIn alone, unless joined to a record or noted of late', async () => {
    const { store } = await openHistory();
    await store.append(entry(['stranger'], note('s1', 95), note('s2', 91)));
    await store.append(entry(['regular'], note('r1', 95), note('r2', 89)));
    await store.append(entry(['joined', 'jo@acme.example'], note('o1', 95)));
    await importInto(store, [entry(['from-a-file'], touch('f1', { at: NOW - 100 * DAY }))]);
    await store.append(entry(['said-to-be-jo'], note('p1', 95)));
    expect(await store.sweep({ ...limits, joined: new Set(['said-to-be-jo']) })).toEqual({
      prospects: 1,
      touches: 2,
    });
    expect((await everybody(store)).map((it) => it.ids[0])).toEqual([
      'from-a-file',
      'jo@acme.example',
      'regular',
      'said-to-be-jo',
    ]);
  });

  test('looks again only with other limits', async () => {
    const { store } = await openHistory();
    await store.sweep(limits);
    await importInto(store, [entry(['jane@acme.example'], old('j1'))]);
    expect(await store.sweep(limits)).toEqual({ prospects: 0, touches: 0 });
    expect(await store.sweep({ ...limits, before: limits.before + 7 * DAY })).toEqual({
      prospects: 1,
      touches: 1,
    });
  });
});

const IDS = ['a@acme.example', 'b@acme.example', 'c@gmail.com', 'slug-a', 'slug-b'];
const row = fc
  .record({
    ids: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 2 }),
    what: fc.nat(6),
    source: fc.constantFrom('files', 'crm'),
  })
  .map(({ ids, what, source }) => entry(ids, touch(`${source}-${what}`, { source, title: `Page ${what}` })));
const files = fc.array(fc.array(row, { maxLength: 8 }), { minLength: 1, maxLength: 4 });

/** Who is one person, from first principles. */
function people(rows: readonly Incoming[]): { ids: Set<string>; touches: Set<string> }[] {
  let groups: { ids: Set<string>; touches: Set<string> }[] = [];
  for (const { prospect, touches } of rows) {
    const own = { ids: new Set(idsOf(prospect)), touches: new Set(touches.map((it) => it.id!)) };
    const others = groups.filter((it) => [...own.ids].some((id) => it.ids.has(id)));
    groups = groups.filter((it) => !others.includes(it));
    groups.push({
      ids: new Set([...own.ids, ...others.flatMap((it) => [...it.ids])]),
      touches: new Set([...own.touches, ...others.flatMap((it) => [...it.touches])]),
    });
  }
  return groups;
}
const plain = (groups: ReturnType<typeof people>) =>
  groups
    .map((it) => ({ ids: [...it.ids].sort(), touches: [...it.touches].sort() }))
    .sort((a, b) => (a.ids.join() < b.ids.join() ? -1 : 1));

test('whatever the layers: who is erased is gone, and nobody else', async () => {
  await fc.assert(
    fc.asyncProperty(
      files,
      fc.array(row, { maxLength: 3 }),
      fc.constantFrom(...IDS),
      fc.boolean(),
      async (given, fresh, id, isTidied) => {
        const { db, store } = await openHistory();
        for (const rows of given) await importInto(store, rows);
        for (const it of fresh) await store.append(it);
        if (isTidied) await tidy(db, 1);
        const all = people([...given.flat(), ...fresh]);
        const gone = all.find((it) => it.ids.has(id));
        const erased = await store.erasePerson([id.includes('@') ? { address: id } : { slug: id }]);
        expect(erased).toEqual(
          gone ? { prospects: 1, touches: gone.touches.size } : { prospects: 0, touches: 0 },
        );
        const left = all.filter((it) => it !== gone);
        expect(await everybody(store)).toEqual(plain(left));
        // The same files again bring back nobody who is gone.
        for (const rows of given) await importInto(store, rows);
        const back = await everybody(store);
        expect(back.some((it) => gone && it.ids.some((one) => gone.ids.has(one)))).toBe(false);
        db.close();
      },
    ),
    { numRuns: 25 },
  );
});

test('whatever the layers: a source that is erased is gone, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(files, fc.array(row, { maxLength: 3 }), async (given, fresh) => {
      const { db, store } = await openHistory();
      for (const rows of given) await importInto(store, rows);
      for (const it of fresh) await store.append(it);
      const all = people([...given.flat(), ...fresh]);
      await store.eraseSource('crm');
      const left = all
        .map((it) => ({ ...it, touches: new Set([...it.touches].filter((one) => !one.startsWith('crm'))) }))
        .filter((it) => it.touches.size > 0);
      expect(await everybody(store)).toEqual(plain(left));
      db.close();
    }),
    { numRuns: 25 },
  );
});
