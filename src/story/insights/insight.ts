import type { Facts } from '../facts';
import type { Moment } from '../moments';
import type { Dismissal, Prospect } from '../touch';
import type { Fired } from '../warnings';
import type { Stay } from './path';

/** One prospect, as every insight looks at them. */
export interface Look {
  readonly prospect: Prospect;
  /** What marketing or a rep put them in; absent: nobody did. */
  readonly segment?: string;
  readonly dismissals: readonly Dismissal[];
  /** All that happened, the oldest first. */
  readonly moments: readonly Moment[];
  readonly facts: Facts;
  readonly fired: readonly Fired[];
  /** Their way through the stages. */
  readonly path: readonly Stay[];
  /** ms since 1970 */
  readonly now: number;
}

/** Counts one thing over everybody. */
export interface Insight<R> {
  readonly meet: (look: Look) => void;
  readonly report: () => R;
}
