// Writing a history: our store against one row a touch in IndexedDB.
import { median } from '../median.mjs';

const ROUNDS = 5;

/** @param {import('../bench.mjs').Ground} ground @returns {Promise<import('../bench.mjs').Row[]>} */
export default async function store({ touches, inPage }) {
  // Raw rows are slow: a part of the history is enough for a ratio.
  const some = Math.min(touches, 42_000);
  const { ours, rows, bytes } =
    /** @type {{ ours: number[], rows: number[], bytes: { ours: number, rows: number } }} */ (
      await inPage('scripts/bench/page/store.mjs', { touches: some, rounds: ROUNDS })
    );
  const perSecond = (/** @type {number[]} */ times) => (some / median(times)) * 1000;
  const show = (/** @type {number} */ it) => `${Math.round(it / 1000)}k touches/s`;
  return [
    {
      what: `store ${some} touches`,
      ours: show(perSecond(ours)),
      peer: `raw rows ${show(perSecond(rows))}`,
      ratio: perSecond(ours) / perSecond(rows),
      target: '≥ 40',
    },
    {
      what: 'bytes a touch, stored',
      ours: `${Math.round(bytes.ours / some)} B`,
      peer: `raw rows ${Math.round(bytes.rows / some)} B`,
      ratio: bytes.ours / bytes.rows,
      target: '≤ 0.2',
    },
  ];
}
