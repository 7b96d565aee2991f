/** A share with what the numbers leave open. All between 0 and 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 95 % of a normal distribution lie within so many deviations. */
const Z = 1.959964;

/**
 * Where a share lies with 95 % certainty, given that `hits` of `of` were seen. Nothing seen: anywhere.
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 1927.
 */
export function wilson(hits: number, of: number): Interval {
  const share = hits / of;
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  return {
    low: hits === 0 ? 0 : Math.max(0, middle - half),
    high: hits === of ? 1 : Math.min(1, middle + half),
  };
}

/**
 * Where the first share less the second lies with 95 % certainty.
 * Source: R. G. Newcombe, Interval estimation for the difference between independent proportions, 1998, method 10.
 */
export function difference(
  first: { readonly hits: number; readonly of: number },
  second: { readonly hits: number; readonly of: number },
): Interval {
  if (first.of <= 0 || second.of <= 0) return { low: -1, high: 1 };
  const [p, q] = [first.hits / first.of, second.hits / second.of];
  const [a, b] = [wilson(first.hits, first.of), wilson(second.hits, second.of)];
  return { low: p - q - Math.hypot(p - a.low, b.high - q), high: p - q + Math.hypot(a.high - p, q - b.low) };
}
