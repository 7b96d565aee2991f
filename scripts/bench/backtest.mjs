// Looking back at every attempt of a history, and gathering insights, against the bare cost of reading everybody.
import { median } from '../median.mjs';

const ROUNDS = 5;

/** @param {import('../bench.mjs').Ground} ground @returns {Promise<import('../bench.mjs').Row[]>} */
export default async function backtest({ touches, inPage }) {
  const { prospects, attempts, ...times } =
    /** @type {Awaited<ReturnType<typeof import('./page/backtest.mjs').default>>} */ (
      await inPage('scripts/bench/page/backtest.mjs', { touches, rounds: ROUNDS })
    );
  const show = (/** @type {number[]} */ them) => `${(median(them) / 1000).toFixed(2)} s`;
  const row = (/** @type {string} */ what, /** @type {number[]} */ ours) => ({
    what,
    ours: show(ours),
    peer: `bare reading ${show(times.bare)}`,
    ratio: median(ours) / median(times.bare),
    target: '≤ 1.2',
  });
  return [
    row(`backtest of ${prospects} prospects, ${attempts} attempts`, times.backtest),
    row('insights of the same', times.insights),
  ];
}
