import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { SyncDb } from '../../platform/sync/db';
import { NOTHING_READ, progress, whoKey } from '../../platform/sync/state';
import { aboutHubSpot } from '../../sources/hubspot/about';
import { liveOf } from './live';

const JANE = [{ address: 'jane@northwind.example' }];
const joined = { about: aboutHubSpot, connection: { at: 0, checks: [], checkedAt: 0 } };
let names = 0;

function setUp() {
  const db = new SyncDb(`live ${++names}`);
  return {
    db,
    live: () => liveOf(db, joined, JANE, { isReading: false, mayWrite: false }),
    asked: (it: object) => db.asked.put({ who: whoKey(JANE), source: 'hubspot', at: 0, ...it }),
    known: () => db.records.put({ source: 'hubspot', record: '7', ids: ['jane@northwind.example'] }),
    stands: (it: object) => progress.write(db, 'hubspot', { ...NOTHING_READ, ...it }),
  };
}

it('is as old as the round that told of them, where nobody asked for them alone', async () => {
  const { live, known, stands } = setUp();
  await stands({ upToDateAt: 500, failure: { why: 'unauthorised' }, failedAt: 900 });
  expect((await live()).at).toBeUndefined();
  await known();
  expect(await live()).toMatchObject({
    at: 500,
    state: 'failed',
    says: { say: 'source_failed_unauthorised' },
  });
});

it('is as old as what was read, not as the last attempt', async () => {
  const { live, asked, stands } = setUp();
  await stands({});
  await asked({ at: 900, readAt: 300, failure: { why: 'broken', status: 500 } });
  expect(await live()).toMatchObject({ at: 300, state: 'failed', says: { say: 'source_failed_broken' } });
});

it('tells the newer of two failures, and none that is over', async () => {
  const { live, asked, stands } = setUp();
  await asked({ at: 300, failure: { why: 'forbidden' } });
  await stands({ failure: { why: 'unreachable' }, failedAt: 600 });
  expect((await live()).says).toMatchObject({ say: 'source_failed_unreachable' });
  await asked({ at: 700, failure: { why: 'forbidden' } });
  expect((await live()).says).toMatchObject({ say: 'source_failed_closed' });
  await asked({ at: 800, readAt: 800, records: 1 });
  expect(await live()).toMatchObject({ at: 800, state: 'read' });
});
