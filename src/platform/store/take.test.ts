import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HistoryDb, openDb } from './db';
import { StoredHistory } from './history';
import { tidy } from './tidy';

let db: HistoryDb;
let store: StoredHistory;
let nth = 0;

beforeEach(async () => {
  db = await openDb(`take-${++nth}`);
  store = new StoredHistory(db);
});
afterEach(() => store.close());

const NOW = Date.UTC(2026, 10, 20);
const jane = { addresses: ['jane@acme.example'], slugs: [], name: 'Jane Roe' };
const touch = (id: string, source = 'hubspot', more: object = {}) => ({
  id,
  at: NOW - id.length * 1_000,
  kind: 'sales-called',
  by: 'sales' as const,
  source,
  ...more,
});
const told = (...ids: string[]) => ({
  prospect: jane,
  source: 'hubspot',
  touches: ids.map((id) => touch(id)),
});
const ids = async () => {
  const found = await store.find([{ address: 'jane@acme.example' }]);
  return found?.touches.map((it) => it.id).toSorted();
};
const layFresh = () => tidy(db, 0);

describe.each([
  ['beside the layers', async () => {}],
  ['laid into a layer', layFresh],
])('what a source takes back, %s', (_where, settle) => {
  test('goes by id, and what others tell stays', async () => {
    await store.take([told('call:1', 'call:2')]);
    await store.append({ prospect: jane, touches: [touch('call:1', 'files')] });
    await settle();
    expect(await store.take([{ ...told(), gone: ['call:1'] }])).toEqual({ appended: 0, withdrawn: 1 });
    expect(await ids()).toEqual(['call:1', 'call:2']);
    expect((await store.find([{ address: 'jane@acme.example' }]))?.touches.map((it) => it.source)).toContain(
      'files',
    );
    expect(await store.count()).toEqual({ prospects: 1, touches: 2 });
  });

  test('goes where a whole family is told without it', async () => {
    await store.take([told('call:1', 'call:2', 'note:1')]);
    await settle();
    expect(await store.take([{ ...told('call:2'), complete: ['call:'] }])).toEqual({
      appended: 0,
      withdrawn: 1,
    });
    expect(await ids()).toEqual(['call:2', 'note:1']);
  });

  test('comes back when it is told again, and goes once only', async () => {
    await store.take([told('call:1')]);
    await settle();
    await store.take([{ ...told(), gone: ['call:1'] }]);
    expect(await store.take([{ ...told(), gone: ['call:1'] }])).toEqual({ appended: 0, withdrawn: 0 });
    expect(await ids()).toEqual([]);
    expect(await store.count()).toMatchObject({ touches: 0 });
    await store.take([told('call:1')]);
    expect(await ids()).toEqual(['call:1']);
  });

  test('stays away when layers are made and joined', async () => {
    await store.take([told('call:1', 'call:2')]);
    await settle();
    await store.take([{ ...told(), gone: ['call:1'] }]);
    await layFresh();
    for (const id of ['a', 'b', 'c', 'd']) {
      await store.append({ prospect: { ...jane, addresses: [`${id}@acme.example`] }, touches: [touch(id)] });
      await layFresh();
    }
    expect(await ids()).toEqual(['call:2']);
    const all = [];
    for await (const people of store.everybody()) all.push(...people);
    expect(all.flatMap((it) => it.touches.map((one) => one.id)).toSorted()).toEqual([
      'a',
      'b',
      'c',
      'call:2',
      'd',
    ]);
    expect(
      (await store.colleagues({ ...jane, addresses: ['x@acme.example'] }, 9)).flatMap((it) => it.touches),
    ).toHaveLength(5);
    expect((await store.count()).touches).toBe(5);
  });

  test('what a rep takes back goes', async () => {
    await store.append({
      prospect: jane,
      touches: [touch('mine', 'throughline'), touch('other', 'throughline')],
    });
    await settle();
    expect(
      await store.withdraw([{ address: 'jane@acme.example' }], { source: 'throughline', id: 'mine' }),
    ).toBe(true);
    expect(
      await store.withdraw([{ address: 'jane@acme.example' }], { source: 'throughline', id: 'mine' }),
    ).toBe(false);
    expect(await ids()).toEqual(['other']);
  });

  test('what a rep found to be right is whole', async () => {
    const right = { kind: 'reclassified', segment: 'Food makers', persona: 'Owner', note: 'Said so' };
    await store.append({ prospect: jane, touches: [touch('r', 'throughline', right)] });
    await settle();
    expect((await store.find([{ address: 'jane@acme.example' }]))?.touches[0]).toMatchObject(right);
  });
});

test('a page of people is taken whole or not at all', async () => {
  const nobody = { prospect: { addresses: [], slugs: [] }, source: 'hubspot', touches: [] };
  await expect(store.take([told('call:1'), nobody])).rejects.toThrow('address');
  expect(await store.isEmpty()).toBe(true);
});

test('a reading is the newest of its source', async () => {
  await store.noteReading('hubspot', { label: 'HubSpot', readAt: 1 });
  await store.noteReading('hubspot', { label: 'HubSpot', readAt: 2 });
  expect(await store.readings()).toEqual([{ source: 'hubspot', label: 'HubSpot', readAt: 2, isFile: false }]);
});
