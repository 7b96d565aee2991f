import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from './open';
import type { HistoryStore, Incoming } from './store';

let store: HistoryStore & { close(): void };
let nth = 0;

beforeEach(async () => {
  store = (await openStore(`history-${++nth}`)) as typeof store;
});
afterEach(() => store.close());

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 20);

const touch = (days: number, title: string, more: Partial<Incoming['touches'][number]> = {}) => ({
  at: NOW - days * DAY,
  kind: 'content-downloaded',
  by: 'prospect' as const,
  title,
  source: 'files',
  ...more,
});

const jane = { addresses: ['jane@acme.example'], slugs: ['jane-roe'], name: 'Jane Roe', company: 'Acme' };
const janeByMail = { ...jane, slugs: [] };
const janeBySlug = { addresses: [], slugs: ['jane-roe'] };

async function importAll(...entries: Incoming[]) {
  const running = await store.beginImport('a.csv', 'files', NOW);
  await running.add(entries);
  return running.commit({ rejected: 0 });
}

describe('an import', () => {
  test('is seen as a whole once it is committed', async () => {
    const running = await store.beginImport('a.csv', 'files', NOW);
    await running.add([{ prospect: janeByMail, touches: [touch(3, 'A'), touch(5, 'B')] }]);
    expect(await store.find([{ address: 'jane@acme.example' }])).toBeUndefined();
    expect(await store.isEmpty()).toBe(true);
    const done = await running.commit({ rejected: 1 });
    expect(done).toMatchObject({ imported: 2, unchanged: 0, generation: { rejected: 1, label: 'a.csv' } });
    const found = await store.find([{ address: 'Jane@ACME.example' }]);
    expect(found?.prospect).toEqual(janeByMail);
    expect(found?.touches.map((it) => it.title)).toEqual(['B', 'A']);
    expect(await store.count()).toEqual({ prospects: 1, touches: 2 });
  });

  test('a second time changes nothing', async () => {
    const entry = { prospect: jane, touches: [touch(3, 'A'), touch(5, 'B', { id: '17' })] };
    await importAll(entry);
    const before = await store.find([{ slug: 'jane-roe' }]);
    expect(await importAll(entry)).toEqual({ imported: 0, unchanged: 2 });
    expect(await store.find([{ slug: 'jane-roe' }])).toEqual(before);
    expect(await store.generations()).toHaveLength(1);
  });
});

describe('who is who', () => {
  test('a record with address and slug joins one with the slug only', async () => {
    await importAll({ prospect: janeBySlug, touches: [touch(9, 'Slug')] });
    await importAll({ prospect: janeByMail, touches: [touch(8, 'Mail')] });
    expect((await store.find([{ address: 'jane@acme.example' }]))?.touches).toHaveLength(1);
    expect(await store.count()).toEqual({ prospects: 2, touches: 2 });
    await importAll({ prospect: jane, touches: [touch(7, 'Both')] });
    for (const who of [{ address: 'jane@acme.example' }, { slug: 'jane-roe' }])
      expect((await store.find([who]))?.touches.map((it) => it.title)).toEqual(['Slug', 'Mail', 'Both']);
    expect(await store.count()).toEqual({ prospects: 1, touches: 3 });
  });
});
