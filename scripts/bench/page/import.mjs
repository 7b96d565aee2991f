// Runs in the page: imports a file as the product does, beside a bare parse, and beside Papa with a row a touch.
import Dexie from 'dexie';
import Papa from 'papaparse';
import { inferSchema, initParser } from 'udsv';
import { importFile } from '../../../src/background/import-file';
import { openStore } from '../../../src/platform/store/open';
import { historyFile } from './history.mjs';

const NOW = Date.UTC(2026, 0, 1);

/** @param {Blob} file @param {number} touches */
async function parseBare(file, touches) {
  const begun = performance.now();
  const text = await file.text();
  const rows = initParser(inferSchema(text)).stringArrs(text);
  const took = performance.now() - begun;
  if (rows.length !== touches) throw new Error(`uDSV read ${rows.length} rows of ${touches}.`);
  return took;
}

/** @param {Blob} file @param {number} touches @param {string} name */
async function importOurs(file, touches, name) {
  const begun = performance.now();
  const end = await importFile(() => openStore(name), {
    file,
    label: 'bench',
    now: NOW,
    fingerprint: name,
    signal: new AbortController().signal,
    onProgress() {},
  });
  const took = performance.now() - begun;
  if (end.end !== 'done' || end.imported !== touches) throw new Error(`The import went astray: ${end.end}.`);
  return took;
}

/** @param {Blob} file @param {string} name */
async function importRows(file, name) {
  const db = new Dexie(name);
  db.version(1).stores({ rows: '++key, email, at' });
  const begun = performance.now();
  const { data } = Papa.parse(await file.text(), { header: true, skipEmptyLines: true });
  for (let from = 0; from < data.length; from += 5_000)
    await db.table('rows').bulkAdd(data.slice(from, from + 5_000));
  const took = performance.now() - begun;
  await db.delete();
  return took;
}

/** Milliseconds a touch, each measured several times. @param {{ touches: number, rounds: number }} given */
export default async function measure({ touches, rounds }) {
  // Rows are slow: a tenth of the file is enough for a ratio.
  const few = Math.ceil(touches / 10);
  const [file, small] = [historyFile(touches), historyFile(few)];
  const [bare, ours, rows] = [[], [], []].map((it) => /** @type {number[]} */ (it));
  for (let round = 0; round < rounds; round++) {
    bare?.push((await parseBare(file, touches)) / touches);
    ours?.push((await importOurs(file, touches, `import-${round}`)) / touches);
    rows?.push((await importRows(small, `rows-${round}`)) / few);
  }
  return { bare, ours, rows, bytes: file.size };
}
