// Looking back at every attempt of a history, against the bare cost of reading it.
import { median } from '../median.mjs';

const ROUNDS = 5;

/** @param {import('../bench.mjs').Ground} ground @returns {Promise<import('../bench.mjs').Row[]>} */
export default async function backtest({ touches, inPage }) {
  const { prospects, attempts, ours, bare } =
    /** @type {{ prospects: number, attempts: number, ours: number[], bare: number[] }} */ (
      await inPage('scripts/bench/page/backtest.mjs', { touches, rounds: ROUNDS })
    );
  const show = (/** @type {number[]} */ times) => `${(median(times) / 1000).toFixed(2)} s`;
  return [
    {
      what: `backtest of ${prospects} prospects, ${attempts} attempts`,
      ours: show(ours),
      peer: `bare reading ${show(bare)}`,
      ratio: median(ours) / median(bare),
      target: '≤ 1.2',
    },
  ];
}
