import type { Book } from '../book';
import { DAY } from '../time';
import type { Insight } from './insight';

/** How long stories stay in a stage, and where they step back. */
export interface StageOfInsight {
  readonly stage: string;
  readonly label: string;
  /** Prospects who stand there now. */
  readonly now: number;
  /** Stays that are over, and half of them lasted no longer than so many days; absent: none is over. */
  readonly stays: number;
  readonly medianDays?: number;
  /** Steps from here to an earlier stage. */
  readonly back: number;
}

function medianOf(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Time in stage and steps back, in the playbook's order. */
export function stages({ stages: all }: Book): Insight<readonly StageOfInsight[]> {
  const counts = all.map(() => ({ now: 0, back: 0, days: [] as number[] }));
  return {
    meet({ path }) {
      path.forEach(({ stage, from, to }, nth) => {
        const count = counts[stage]!;
        if (to === undefined) count.now++;
        else count.days.push((to - from) / DAY);
        const next = path[nth + 1];
        if (next && next.stage < stage) count.back++;
      });
    },
    report: () =>
      all.map(({ id, label }, nth) => {
        const { now, back, days } = counts[nth]!;
        const median = medianOf(days);
        return {
          stage: id,
          label,
          now,
          stays: days.length,
          ...(median === undefined ? {} : { medianDays: median }),
          back,
        };
      }),
  };
}
