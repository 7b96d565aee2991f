// A follow-up list of 10,000 prospects, told and ranked.
import { median } from '../median.mjs';

const ROUNDS = 5;
const TOUCHES = 210_000;

/** @param {import('../bench.mjs').Ground} ground @returns {Promise<import('../bench.mjs').Row[]>} */
export default async function list({ inPage }) {
  const { rows, first, all } = /** @type {Awaited<ReturnType<typeof import('./page/list.mjs').default>>} */ (
    await inPage('scripts/bench/page/list.mjs', { touches: TOUCHES, rounds: ROUNDS })
  );
  const row = (/** @type {string} */ what, /** @type {number[]} */ times, /** @type {number} */ limit) => ({
    what,
    ours: `${median(times).toFixed(0)} ms`,
    peer: `limit ${limit} ms`,
    ratio: median(times) / limit,
    target: '≤ 1',
  });
  return [
    row(`follow-up list of ${rows} prospects, first rows`, first, 100),
    row('the same, all told and ranked', all, 2_000),
  ];
}
