import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type HistoryDb, openDb } from './db';
import { StoredHistory } from './history';
import { beginImport } from './import';
import { openStore } from './open';
import type { Incoming } from './store';
import { StoreTrouble, troubleOf } from './trouble';

const NOW = Date.UTC(2026, 10, 20);
const HOUR = 3_600_000;
let db: HistoryDb;
let store: StoredHistory;
let nth = 0;

beforeEach(async () => {
  db = await openDb(`faults-${++nth}`);
  store = new StoredHistory(db);
});
afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

const entry = (title: string): Incoming => ({
  prospect: { addresses: ['jane@acme.example'], slugs: ['jane-roe'], name: 'Jane' },
  touches: [{ at: NOW, kind: 'page-visited', by: 'prospect', source: 'files', title }],
});
const begin = (fingerprint?: string) =>
  store.beginImport('a.csv', 'files', NOW, fingerprint === undefined ? {} : { fingerprint });
const titles = async () => (await store.find([{ slug: 'jane-roe' }]))?.touches.map((it) => it.title);

async function importOne(title: string) {
  const running = await begin();
  await running.add([entry(title)]);
  return running.commit({ rejected: 0 });
}

const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fine',
    (error: unknown) => (error instanceof StoreTrouble ? error.kind : error),
  );

describe('no room left', () => {
  const full = new DOMException('no room', 'QuotaExceededError');
  test.each<[string, unknown]>([
    ['as it is', full],
    [
      'inside an aborted transaction',
      Object.assign(new Error('aborted'), { name: 'AbortError', inner: full }),
    ],
    ['as the cause', new Error('failed', { cause: full })],
  ])('%s: is named, and what stood is whole', async (_, error) => {
    await importOne('A');
    const running = await begin();
    await running.add([entry('B')]);
    vi.spyOn(db.parts, 'bulkPut').mockRejectedValue(error);
    expect(await kindOf(running.commit({ rejected: 0 }))).toBe('full');
    await running.abandon();
    vi.restoreAllMocks();
    expect(await titles()).toEqual(['A']);
    expect(await db.parts.toCollection().primaryKeys()).toHaveLength((await importedParts()).length);
    await importOne('B');
    expect(await titles()).toEqual(['A', 'B']);
  });

  test('while switching in: nothing of the import is seen', async () => {
    await importOne('A');
    const running = await begin();
    await running.add([entry('B')]);
    vi.spyOn(db.generations, 'put').mockRejectedValue(full);
    expect(await kindOf(running.commit({ rejected: 0 }))).toBe('full');
    await running.abandon();
    expect(await titles()).toEqual(['A']);
    expect(await store.generations()).toHaveLength(1);
  });

  test('errors of ours are not mistaken for trouble of the store', () => {
    expect(troubleOf(new TypeError('x'))).toBeUndefined();
    expect(troubleOf(undefined)).toBeUndefined();
  });
});

const importedParts = async () => {
  const live = (await db.liveLayers()).map((it) => it.id);
  return (await db.parts.toArray()).filter((it) => live.includes(it.layer));
};

describe('one at a time', () => {
  test('a second import, undo while one runs: busy', async () => {
    const running = await begin();
    expect(await kindOf(begin())).toBe('busy');
    expect(await kindOf(store.undoLastImport())).toBe('busy');
    await running.abandon();
    await importOne('A');
    expect(await titles()).toEqual(['A']);
  });

  test('what is appended meanwhile stays', async () => {
    const running = await begin();
    await running.add([entry('A')]);
    await store.append(entry('Fresh'));
    await running.commit({ rejected: 0 });
    expect((await titles())?.sort()).toEqual(['A', 'Fresh']);
  });

  test('everything erased meanwhile: the import says so and keeps nothing', async () => {
    const running = await begin();
    await running.add([entry('A')]);
    await store.eraseAll();
    expect(await kindOf(running.commit({ rejected: 0 }))).toBe('erased');
    await running.abandon();
    expect(await store.isEmpty()).toBe(true);
    await importOne('B');
    expect(await titles()).toEqual(['B']);
  });
});

test('everything erased while an import has layers already: it says so too', async () => {
  const what = { label: 'a.csv', source: 'files', at: NOW };
  const running = await beginImport(db, what, {}, 0);
  await running.add([entry('A')]);
  await store.eraseAll();
  expect(await kindOf(running.commit({ rejected: 0 }))).toBe('erased');
  await running.abandon();
  expect(await store.isEmpty()).toBe(true);
});

test('what was undone takes no room', async () => {
  await importOne('A');
  const before = await db.parts.count();
  await importOne('B');
  expect(await db.parts.count()).toBeGreaterThan(before);
  await store.undoLastImport();
  expect(await db.parts.count()).toBe(before);
});

describe('cancelled', () => {
  test('leaves nothing behind', async () => {
    await importOne('A');
    const stop = new AbortController();
    const running = await store.beginImport('b.csv', 'files', NOW, { signal: stop.signal });
    await running.add([entry('B')]);
    stop.abort();
    await expect(running.add([entry('C')])).rejects.toThrow();
    await expect(running.commit({ rejected: 0 })).rejects.toThrow();
    await running.abandon();
    expect(await titles()).toEqual(['A']);
    expect(await db.parts.count()).toBe((await importedParts()).length);
    expect(await db.generations.count()).toBe(1);
  });
});

describe('leftovers of an import that died', () => {
  /** What a died import leaves: a staged generation with a few parts, and its lock gone. */
  async function leave(begunAt: number, fingerprint: string) {
    const layer = 900 + (begunAt % 7);
    await db.generations.add({
      label: 'dead.csv',
      source: 'files',
      at: begunAt,
      imported: 0,
      unchanged: 0,
      rejected: 0,
      state: 'staged',
      layers: [layer],
      fingerprint,
      over: (await db.liveLayers()).map((it) => it.id).join(),
    });
    await db.parts.put({ layer, part: 0, nth: 3, body: new Uint8Array([1, 2, 3]) });
    return layer;
  }

  test('are cleared away after an hour', async () => {
    await importOne('A');
    await leave(NOW - 2 * HOUR, 'old');
    await leave(NOW - HOUR / 2 + 1, 'young');
    await store.reclaim(NOW);
    expect((await db.generations.toArray()).map((it) => it.fingerprint)).toEqual([undefined, 'young']);
    await store.reclaim(NOW + HOUR);
    expect(await db.generations.count()).toBe(1);
    expect(await db.parts.count()).toBe((await importedParts()).length);
    expect(await titles()).toEqual(['A']);
  });

  test('not while an import runs', async () => {
    const running = await begin('mine');
    await running.add([entry('A')]);
    await store.reclaim(NOW + 5 * HOUR);
    await running.commit({ rejected: 0 });
    expect(await titles()).toEqual(['A']);
  });

  test('are cleared away by the next import of another file', async () => {
    await leave(NOW, 'dead');
    const running = await begin('other');
    await running.add([entry('A')]);
    await running.commit({ rejected: 0 });
    expect(await db.generations.count()).toBe(1);
    expect(await db.parts.count()).toBe((await importedParts()).length);
  });

  test('are gone on with by the same file, and the end is a clean one’s', async () => {
    const layer = await leave(NOW, 'same');
    const running = await begin('same');
    await running.add([entry('A')]);
    const { generation } = await running.commit({ rejected: 0 });
    expect((await db.liveLayers()).map((it) => it.id)).toEqual([layer]);
    expect(await db.generations.toArray()).toMatchObject([
      { id: generation?.id, state: 'live', layers: [layer] },
    ]);
    expect(await db.parts.get([layer, 0, 3])).toBeUndefined();
    expect(await titles()).toEqual(['A']);
  });
});

describe('other versions', () => {
  /** The same database as a later version would open it. */
  const newerDb = () => {
    const newer = new Dexie(db.name);
    newer.version(1).stores(Object.fromEntries(db.tables.map((it) => [it.name, it.schema.primKey.src])));
    return newer;
  };

  test('what a newer one wrote is left alone, and said', async () => {
    await importOne('A');
    await db.meta.put({ key: 'layout', layout: 99 });
    db.close();
    expect(await kindOf(openStore(db.name))).toBe('newer');
    const again = new Dexie(db.name);
    await again.open();
    expect(await again.table('parts').count()).toBeGreaterThan(0);
    again.close();
  });

  test('a tab that stayed open while another upgrades lets it, and says so afterwards', async () => {
    await importOne('A');
    const newer = newerDb();
    newer.version(2).stores({ more: '++id' });
    await newer.open();
    expect(await kindOf(store.find([{ slug: 'jane-roe' }]))).toBe('outdated');
    expect(await newer.table('parts').count()).toBeGreaterThan(0);
    newer.close();
  });

  test('an upgrade that fails half-way leaves everything as it was', async () => {
    await importOne('A');
    db.close();
    const newer = newerDb();
    newer.version(2).upgrade(async (change) => {
      await change.table('parts').clear();
      throw new Error('power cut');
    });
    await expect(newer.open()).rejects.toThrow();
    newer.close();
    const reopened = await openStore(db.name);
    expect((await reopened.find([{ slug: 'jane-roe' }]))?.touches).toHaveLength(1);
  });
});
