// Chance from a seed: the same seed gives the same sample and the same benchmark.

/** @param {number} seed @returns {() => number} a stream of numbers in [0, 1) (mulberry32) */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @template T @param {() => number} chance @param {readonly T[]} from @returns {T} */
export const pick = (chance, from) => /** @type {T} */ (from[Math.floor(chance() * from.length)]);
