import { afterEach, expect, test, vi } from 'vitest';
import type { FromEraseWorker, ToEraseWorker } from '../platform/messages/erase-contract';
import { openStore } from '../platform/store/open';
import type { HistoryStore } from '../platform/store/store';
import { SyncDb } from '../platform/sync/db';

vi.setConfig({ testTimeout: 60_000 });

const NOW = Date.UTC(2026, 10, 20);
const workers = new Set<Worker>();

afterEach(() => {
  for (const worker of workers) worker.terminate();
  workers.clear();
});

async function filled(people: number): Promise<{ name: string; store: HistoryStore }> {
  const name = `erase-${Math.random()}`;
  const store = await openStore(name);
  const running = await store.beginImport('a.csv', 'files', NOW);
  await running.add(
    Array.from({ length: people }, (_, nth) => ({
      prospect: { addresses: [`p${nth}@acme.example`], slugs: [], name: `Person ${nth}` },
      touches: [{ at: NOW - nth, kind: 'page-visited', by: 'prospect' as const, source: 'files' }],
    })),
  );
  await running.commit({ rejected: 0 });
  return { name, store };
}

function start(message: ToEraseWorker) {
  const worker = new Worker(new URL('./erase-worker.ts', import.meta.url), { type: 'module' });
  workers.add(worker);
  let onProgress = () => {};
  const progress = new Promise<void>((resolve) => {
    onProgress = resolve;
  });
  const end = new Promise<FromEraseWorker>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromEraseWorker>) => {
      if (data.tell === 'progress') onProgress();
      else resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
  });
  worker.postMessage(message);
  return { worker, end, progress };
}

const person = (address: string): ToEraseWorker['what'] => ({ of: 'person', who: [{ address }] });

test('a worker erases one person', async () => {
  const { name, store } = await filled(200);
  const running = start({ what: person('p7@acme.example'), store: name });
  expect(await running.end).toEqual({ tell: 'end', prospects: 1, touches: 1 });
  expect(await store.find([{ address: 'p7@acme.example' }])).toBeUndefined();
  expect(await store.count()).toEqual({ prospects: 199, touches: 199 });
});

test('what a source noted of them meanwhile goes as well', async () => {
  const { name, store } = await filled(2);
  const sync = new SyncDb(`${name} sync`);
  const note = (nth: number) => ({ source: 'hubspot', record: String(nth), ids: [`p${nth}@acme.example`] });
  await sync.records.bulkPut([note(0), note(1)]);
  await start({ what: person('p1@acme.example'), store: name }).end;
  expect(await sync.records.toArray()).toEqual([note(0)]);
  expect(await store.count()).toEqual({ prospects: 1, touches: 1 });
});

test('a worker that dies on the way leaves the old or the new, and the next one erases', async () => {
  const { name, store } = await filled(4_000);
  const dying = start({ what: person('p7@acme.example'), store: name });
  await dying.progress;
  dying.worker.terminate();
  // The lock dies with its worker.
  await navigator.locks.request(`${name}:write`, () => {});
  const stands = await store.find([{ address: 'p7@acme.example' }]);
  expect(await store.count()).toEqual(
    stands ? { prospects: 4_000, touches: 4_000 } : { prospects: 3_999, touches: 3_999 },
  );
  expect(await start({ what: person('p7@acme.example'), store: name }).end).toMatchObject({ tell: 'end' });
  expect(await store.find([{ address: 'p7@acme.example' }])).toBeUndefined();
  expect(await store.count()).toEqual({ prospects: 3_999, touches: 3_999 });
});

test('a worker says in words that an import runs', async () => {
  const { name, store } = await filled(2);
  const running = await store.beginImport('b.csv', 'files', NOW);
  expect(await start({ what: { of: 'source', source: 'files' }, store: name }).end).toMatchObject({
    tell: 'refused',
    why: { say: 'store_busy' },
  });
  await running.abandon();
});
