// Importing a file end to end, against a bare parse of it and against Papa with a row a touch.
import { median } from '../median.mjs';

const ROUNDS = 5;

/** @param {import('../bench.mjs').Ground} ground @returns {Promise<import('../bench.mjs').Row[]>} */
export default async function importing({ touches, inPage }) {
  const measured = /** @type {{ bare: number[], ours: number[], rows: number[], bytes: number }} */ (
    await inPage('scripts/bench/page/import.mjs', { touches, rounds: ROUNDS })
  );
  const [bare, ours, rows] = [measured.bare, measured.ours, measured.rows].map(median);
  if (!bare || !ours || !rows) throw new Error('The import was not measured.');
  const speed = (/** @type {number} */ each) => `${Math.round(1 / each)}k touches/s`;
  const what = `import ${touches} touches, ${Math.round(measured.bytes / 1e6)} MB`;
  return [
    { what, ours: speed(ours), peer: `bare uDSV ${speed(bare)}`, ratio: ours / bare, target: '≤ 4' },
    {
      what: 'the same, in speed',
      ours: speed(ours),
      peer: `Papa, Dexie rows ${speed(rows)}`,
      ratio: rows / ours,
      target: '≥ 20',
    },
  ];
}
