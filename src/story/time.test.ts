import { describe, expect, it } from 'vitest';
import { told, touch, warningOf } from '../../test/story/histories';
import { DAY, utcDay, within } from './time';

describe('days', () => {
  it('are 24 hours, at the threshold and one beside', () => {
    expect(within(0, 7 * DAY, 7)).toBe(true);
    expect(within(0, 7 * DAY + 1, 7)).toBe(false);
    expect(within(1, 0, 7)).toBe(false);
  });

  it.each([
    ['spring', Date.UTC(2025, 2, 30, 0, 30)],
    ['autumn', Date.UTC(2025, 9, 26, 0, 30)],
  ])('are 24 hours also when clocks change in %s', (_, change) => {
    const at = (ms: number) => ({ ...touch('sales-called', 0), at: ms });
    const touches = [at(change - DAY), at(change + DAY)];
    const limit = warningOf(told(touches, { inSight: { now: change + 5 * DAY } }), 'too-much-contact');
    expect(limit!.until).toBe(change + 6 * DAY + 1);
  });

  it('of the calendar are UTC’s, before 1970 too', () => {
    expect(utcDay(Date.UTC(2025, 0, 1, 23, 59))).toBe(utcDay(Date.UTC(2025, 0, 1)));
    expect(utcDay(-1)).toBe(-1);
  });
});
