// Runs in the page: our store and raw rows in IndexedDB, one after the other, several times.
import { openStore } from '../../../src/platform/store/open';
import { history } from './history.mjs';

const STORE = 'rows';

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const answer = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** @param {string} name */
async function openRows(name) {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    const rows = request.result.createObjectStore(STORE, { autoIncrement: true });
    rows.createIndex('address', 'address');
    rows.createIndex('at', 'at');
  };
  return answer(request);
}

/** One row a touch, two indexes, 5,000 a transaction. @param {string} name @param {number} touches @returns {Promise<number>} ms */
async function writeRows(name, touches) {
  const entries = [...history(touches)];
  const db = await openRows(name);
  const begun = performance.now();
  let transaction = db.transaction(STORE, 'readwrite', { durability: 'relaxed' });
  let count = 0;
  for (const { prospect, touches: theirs } of entries)
    for (const touch of theirs) {
      transaction.objectStore(STORE).put({ address: prospect.addresses[0], ...touch });
      if (++count % 5_000 !== 0) continue;
      await done(transaction);
      transaction = db.transaction(STORE, 'readwrite', { durability: 'relaxed' });
    }
  await done(transaction);
  const took = performance.now() - begun;
  db.close();
  return took;
}

/** @param {IDBTransaction} transaction @returns {Promise<void>} */
const done = (transaction) =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.commit();
  });

/** @param {string} name @param {number} touches @returns {Promise<number>} ms */
async function writeOurs(name, touches) {
  const entries = [...history(touches)];
  const store = await openStore(name);
  const begun = performance.now();
  const running = await store.beginImport('bench', 'files', Date.UTC(2026, 0, 1));
  for (let from = 0; from < entries.length; from += 500) await running.add(entries.slice(from, from + 500));
  await running.commit({ rejected: 0 });
  const took = performance.now() - begun;
  const found = await store.find([{ address: entries[0]?.prospect.addresses[0] ?? '' }]);
  if (found?.touches.length !== entries[0]?.touches.length) throw new Error('The store lost touches.');
  return took;
}

const size = async () => (await navigator.storage.estimate()).usage ?? 0;

/** @param {string} name */
const drop = (name) => answer(indexedDB.deleteDatabase(name)).catch(() => undefined);

/** @param {{ touches: number, rounds: number }} input */
export default async function measure({ touches, rounds }) {
  const ours = [];
  const rows = [];
  const bytes = { ours: 0, rows: 0 };
  for (let round = 0; round < rounds; round++) {
    let before = await size();
    rows.push(await writeRows(`rows-${round}`, touches));
    bytes.rows = Math.max(bytes.rows, (await size()) - before);
    before = await size();
    ours.push(await writeOurs(`ours-${round}`, touches));
    bytes.ours = Math.max(bytes.ours, (await size()) - before);
    await drop(`rows-${round}`);
  }
  return { ours, rows, bytes };
}
