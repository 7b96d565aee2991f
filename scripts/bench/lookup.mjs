// Looking somebody with 200 touches up in a large history and telling their story, against Dexie's reading of 200 rows.
const ROUNDS = 5;

/** @param {readonly number[]} times @param {number} share */
const at = (times, share) => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;
const ms = (/** @type {number} */ it) => `${it.toFixed(1)} ms`;

/** @param {import('../bench.mjs').Ground} ground @returns {Promise<import('../bench.mjs').Row[]>} */
export default async function lookup({ touches, inPage }) {
  const { ours, theirs } = /** @type {{ ours: number[], theirs: number[] }} */ (
    await inPage('scripts/bench/page/lookup.mjs', { touches, rounds: ROUNDS })
  );
  const row = (/** @type {string} */ what, /** @type {number} */ share) => ({
    what,
    ours: ms(at(ours, share)),
    peer: `Dexie, reading alone ${ms(at(theirs, share))}`,
    ratio: at(ours, share) / at(theirs, share),
    target: '≤ 0.5',
  });
  return [
    row(`lookup among ${touches} touches, story told, p95`, 0.95),
    row('the same, half of the times', 0.5),
  ];
}
