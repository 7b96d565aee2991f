import { describe, expect, it, test } from 'vitest';
import { orderOf, readDay } from './dates';

const local = (...parts: [number, number, number, number?, number?, number?]) => new Date(...parts).getTime();

describe('the order of days', () => {
  test.each([
    [['01/02/2026', '25/02/2026'], 'day-first'],
    [['01/02/2026', '02/25/2026'], 'month-first'],
    [['01.02.2026'], 'day-first'],
    [['01/02/2026', 'soon', ''], 'month-first'],
    [[], 'month-first'],
  ] as const)('%j', (samples, order) => {
    expect(orderOf(samples, 'month-first')).toBe(order);
  });
});

describe('days as vendors write them', () => {
  test.each([
    ['08/03/2026 02:05:06 PM', local(2026, 7, 3, 14, 5, 6)],
    ['8/3/26 12:00 am', local(2026, 7, 3)],
    ['Aug 3, 2026 10:00:05', local(2026, 7, 3, 10, 0, 5)],
    ['Monday, August 3, 2026 at 9:15 PM', local(2026, 7, 3, 21, 15)],
    ['2026-08-03 10:00', local(2026, 7, 3, 10)],
    ['2026-08-03T10:00:00Z', Date.UTC(2026, 7, 3, 10)],
    ['2026-08-03T10:00:00+0200', Date.UTC(2026, 7, 3, 8)],
    ['08/03/2026 10:00 GMT', Date.UTC(2026, 7, 3, 10)],
    ['Nov 3, 2026 10:01 AM CET', Date.UTC(2026, 10, 3, 9, 1)],
    ['Nov 3, 2026 10:01 PM PST', Date.UTC(2026, 10, 4, 6, 1)],
    ['11/03/2026 22:01 pdt', Date.UTC(2026, 10, 4, 5, 1)],
    ['2026-11-03 10:01 PM', local(2026, 10, 3, 22, 1)],
    ['2026-11-03 10:01 AM CET', Date.UTC(2026, 10, 3, 9, 1)],
    ['2026-11-03 10:01:00Z', Date.UTC(2026, 10, 3, 10, 1)],
    ['Nov 3, 2026 10:01 AM XYZ', 'not-iso'],
    ['02/30/2026', 'no-such-day'],
    ['13/13/2026', 'no-such-day'],
    ['08/03/2026 25:00', 'no-such-day'],
    ['08/03/2026 13:00 PM', 'not-iso'],
    ['Smarch 3, 2026', 'not-iso'],
    ['soon', 'not-iso'],
    ['', 'not-iso'],
  ] as const)('%s', (text, at) => {
    expect(readDay(text, 'month-first')).toBe(at);
  });

  it('puts the day first where the file does', () => {
    expect(readDay('03/08/2026 10:00', 'day-first')).toBe(local(2026, 7, 3, 10));
    expect(readDay('3.8.2026', 'day-first')).toBe(local(2026, 7, 3));
  });

  it('takes UTC where the vendor means it, and a named zone before that', () => {
    expect(readDay('2026-08-03 10:00:00', 'month-first', 'utc')).toBe(Date.UTC(2026, 7, 3, 10));
    expect(readDay('2026-01-03 10:00:00', 'month-first', 'utc')).toBe(Date.UTC(2026, 0, 3, 10));
    expect(readDay('2026-08-03T10:00:00-05:00', 'month-first', 'utc')).toBe(Date.UTC(2026, 7, 3, 15));
  });
});
