import { within } from '../time';
import type { Insight } from './insight';

/** How much contact prospects had in 30 days. */
export interface PressureSpread {
  /** From so many touches on it is too much. */
  readonly limit: number;
  /** How many prospects had 0, 1, 2 … touches; the last: that many or more. */
  readonly prospects: readonly number[];
}

const BEYOND = 4;

/** Contact by sales and marketing since the last answer, within the playbook's month, over all prospects. */
export function pressed({
  touchesInMonth,
  monthDays,
}: {
  touchesInMonth: number;
  monthDays: number;
}): Insight<PressureSpread> {
  const limit = Math.min(30, Math.max(1, Math.round(touchesInMonth)));
  const prospects = new Array<number>(limit + BEYOND + 1).fill(0);
  return {
    meet({ facts: { attempts, deliveries }, now }) {
      const lately = [...attempts, ...deliveries].filter((it) => within(it.at, now, monthDays)).length;
      prospects[Math.min(lately, prospects.length - 1)]!++;
    },
    report: () => ({ limit, prospects }),
  };
}
