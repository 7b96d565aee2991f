import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FromImportWorker, ToImportWorker, WorkerDone } from '../platform/messages/import-contract';
import { openDb } from '../platform/store/db';
import { openStore } from '../platform/store/open';
import type { HistoryStore } from '../platform/store/store';

vi.setConfig({ testTimeout: 60_000 });

const NOW = Date.UTC(2026, 10, 20);
const HEADER = 'email,name,company,linkedin,at,kind,subject,topic,id';
const workers = new Set<Worker>();
let nth = 0;

afterEach(() => {
  for (const worker of workers) worker.terminate();
  workers.clear();
});

const storeName = () => `worker-${++nth}-${Math.random()}`;

/** Rows of `people` people, `each` touches of each, in an order that mixes them. */
function rowsOf(people: number, each: number, topic = 'data'): string[] {
  return Array.from({ length: people * each }, (_, it) => {
    const who = (it * 7919) % people;
    const at = new Date(NOW - (it % 400) * 3_600_000).toISOString();
    return `p${who}@c${who % 40}.example,Person ${who},Company ${who % 40},p-${who},${at},page-visited,Page ${it % 30},${topic},r${it}`;
  });
}
const fileOf = (rows: readonly string[]) => new File([[HEADER, ...rows].join('\n')], 'rows.csv');

interface Running {
  readonly worker: Worker;
  readonly told: FromImportWorker[];
  readonly end: Promise<Extract<FromImportWorker, { tell: 'end' }>['result']>;
  tell(message: ToImportWorker): void;
}

function start(file: Blob, store: string, fingerprint = 'a file'): Running {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  workers.add(worker);
  const told: FromImportWorker[] = [];
  const end = new Promise<Awaited<Running['end']>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => {
      told.push(data);
      if (data.tell === 'end') resolve(data.result);
    };
    worker.onerror = (event) => reject(new Error(event.message));
  });
  const tell = (message: ToImportWorker) => worker.postMessage(message);
  tell({ do: 'import', file, label: 'rows.csv', now: NOW, fingerprint, said: {}, store });
  return { worker, told, end, tell };
}

async function done(running: Running): Promise<WorkerDone> {
  const result = await running.end;
  if (result.end !== 'done') throw new Error(JSON.stringify(result));
  return result;
}

/** Everything that readers see, as one text. */
async function seen(store: HistoryStore): Promise<string> {
  const people: string[] = [];
  for await (const some of store.everybody()) for (const it of some) people.push(JSON.stringify(it));
  return JSON.stringify([people.sort(), await store.count(), await store.assets()]);
}

/** The parts that count, byte for byte, apart from what their layers are called. */
async function bytesOf(name: string): Promise<string> {
  const db = await openDb(name);
  const live = (await db.liveLayers()).map((it) => it.id);
  const parts = (await db.parts.toArray()).filter((it) => live.includes(it.layer));
  const strays = (await db.parts.count()) - parts.length;
  db.close();
  return JSON.stringify([
    strays,
    parts.map(({ layer, part, nth: place, body }) => [live.indexOf(layer), part, place, [...body].join()]),
  ]);
}

describe('a file goes in', () => {
  test('and is counted; the same file again changes nothing', async () => {
    const name = storeName();
    const file = fileOf([
      ...rowsOf(30, 4),
      'nobody,,,,2026-01-01,invited,,,',
      'a@b.example,,,,2026-01-01,replied,Out of office,,',
    ]);
    const first = await done(start(file, name));
    expect(first).toMatchObject({ imported: 120, unchanged: 1, rejected: 1, automaticReplies: 1 });
    expect(first.rejections).toMatchObject([{ row: 122, why: { say: 'import_row_no_address' } }]);
    const store = await openStore(name);
    const before = await seen(store);
    expect(await done(start(file, name))).toMatchObject({ imported: 0, unchanged: 121, rejected: 1 });
    expect(await seen(store)).toBe(before);
    expect(await store.search('person 17', 5)).toHaveLength(1);
  });

  test('says how far it is, and ends with all of it', async () => {
    // Large enough that it takes more than one interval to read, on a quick machine too.
    const file = fileOf(rowsOf(8_000, 20));
    const running = start(file, storeName());
    await done(running);
    const progress = running.told.filter((it) => it.tell === 'progress');
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.every((it) => it.total === file.size && it.bytes <= it.total)).toBe(true);
    expect(progress.map((it) => it.bytes)).toEqual(progress.map((it) => it.bytes).sort((a, b) => a - b));
  });

  test('a refused file leaves the store alone', async () => {
    const result = await start(new File(['PK\u0003\u0004 xl/workbook'], 'x.csv'), storeName()).end;
    expect(result).toEqual({ end: 'refused', why: { say: 'import_file_workbook' } });
  });

  test('a hostile message ends in an error, not in silence', async () => {
    const running = start(fileOf(rowsOf(1, 1)), storeName());
    await done(running);
    const failed = new Promise((resolve) => {
      running.worker.onerror = resolve;
    });
    running.worker.postMessage({ do: 'import', file: 'no file' });
    await failed;
  });

  test('while another import runs, the second is told so', async () => {
    const name = storeName();
    const store = await openStore(name);
    const running = await store.beginImport('mine', 'files', NOW);
    expect(await start(fileOf(rowsOf(1, 1)), name).end).toEqual({
      end: 'refused',
      why: { say: 'store_busy' },
    });
    await running.abandon();
    await done(start(fileOf(rowsOf(1, 1)), name));
  });
});

describe('cancelled', () => {
  test('what stood stands, and nothing is left behind', async () => {
    const name = storeName();
    await done(start(fileOf(rowsOf(20, 2)), name));
    const before = await bytesOf(name);
    const running = start(fileOf(rowsOf(3_000, 20, 'other')), name, 'b');
    await vi.waitUntil(() => running.told.length > 0);
    running.tell({ do: 'cancel' });
    expect(await running.end).toEqual({ end: 'cancelled' });
    expect(await bytesOf(name)).toBe(before);
  });
});

describe('killed', () => {
  test('at twenty random points: old or new, never a mix; going on ends as a clean run does', async () => {
    const name = storeName();
    const old = fileOf(rowsOf(400, 5));
    const next = fileOf([...rowsOf(400, 5, 'newer'), ...rowsOf(900, 20).map((it) => it.replace(/^p/, 'n'))]);
    const clean = storeName();
    await done(start(old, clean));
    const before = await seen(await openStore(clean));
    const begun = performance.now();
    await done(start(next, clean, 'next'));
    const took = performance.now() - begun;
    const after = await seen(await openStore(clean));
    expect(after).not.toBe(before);

    await done(start(old, name));
    const store = await openStore(name);
    let kills = 0;
    for (let round = 0; round < 20; round++) {
      const running = start(next, name, 'next');
      const ended = running.end.then(() => true);
      const killAt = new Promise<false>((resolve) =>
        setTimeout(() => resolve(false), took * (0.15 + 0.85 * Math.random())),
      );
      const isDone = await Promise.race([ended, killAt]);
      running.worker.terminate();
      if (!isDone) kills++;
      const now = await seen(store);
      expect([before, after]).toContain(now);
      if (now === after) {
        await store.undoLastImport();
        expect(await seen(store)).toBe(before);
      }
    }
    expect(kills).toBeGreaterThan(5);
    await done(start(next, name, 'next'));
    expect(await seen(store)).toBe(after);
    expect(await bytesOf(name)).toBe(await bytesOf(clean));
  });
});

test('a cell of 100 MB is refused with its row, and the rest goes in', async () => {
  const big = new Uint8Array(10 << 20).fill(120);
  const file = new Blob([
    `${HEADER}\na@b.example,"`,
    ...Array.from({ length: 10 }, () => big),
    '",,,2026-01-01,invited,,,\nc@d.example,,,,2026-01-01,invited,,,\n',
  ]);
  const result = await done(start(file, storeName()));
  expect(result).toMatchObject({ imported: 1, unchanged: 0, rejected: 1 });
  expect(result.rejections).toMatchObject([{ row: 2, why: { say: 'import_row_too_long' } }]);
});
