import type { Halves, Tally } from './tally';
import { difference } from './wilson';

/** Below so many attempts, or people, a share says next to nothing. */
export const FEW_ATTEMPTS = 30;
export const FEW_PEOPLE = 20;

export const isSmall = ({ attempts, people }: Tally): boolean =>
  attempts < FEW_ATTEMPTS || people < FEW_PEOPLE;

/**
 * What a pair of tallies tells, and no more than that: a difference is only named where both samples are large
 * enough and 95 % certainty leaves no room for the opposite.
 */
export type Comparison = 'too-few' | 'no-difference' | 'held-less' | 'held-more';

export function compared({ held, free }: Halves): Comparison {
  if (isSmall(held) || isSmall(free)) return 'too-few';
  const { low, high } = difference(
    { hits: held.answered, of: held.attempts },
    { hits: free.answered, of: free.attempts },
  );
  if (high < 0) return 'held-less';
  return low > 0 ? 'held-more' : 'no-difference';
}
