import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMoment } from './moment';

describe('a moment', () => {
  test.each([
    ['2026-01-31T09:30:00Z', '2026-01-31T09:30:00.000Z'],
    ['2026-01-31T09:30:00.250Z', '2026-01-31T09:30:00.250Z'],
    ['2026-01-31T09:30:00,25Z', '2026-01-31T09:30:00.250Z'],
    ['2026-01-31T09:30Z', '2026-01-31T09:30:00.000Z'],
    ['2026-01-31 09:30:00 z', '2026-01-31T09:30:00.000Z'],
    ['2026-01-31T09:30:00+02:00', '2026-01-31T07:30:00.000Z'],
    ['2026-01-31T09:30:00-0530', '2026-01-31T15:00:00.000Z'],
    ['2026-01-31T09:30:00+01', '2026-01-31T08:30:00.000Z'],
    ['20260131T093000Z', '2026-01-31T09:30:00.000Z'],
    ['2026-01-31T24:00:00Z', '2026-02-01T00:00:00.000Z'],
    ['2024-02-29T12:00:00Z', '2024-02-29T12:00:00.000Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    [' 2026-01-31T09:30:00Z ', '2026-01-31T09:30:00.000Z'],
    ['2026-01-31T09:30:00.123456789Z', '2026-01-31T09:30:00.123Z'],
  ])('%s is %s', (text, iso) => expect(new Date(readMoment(text) as number).toISOString()).toBe(iso));

  test('without a zone is local', () => {
    expect(readMoment('2026-07-03T09:30:15')).toBe(new Date(2026, 6, 3, 9, 30, 15).getTime());
    expect(readMoment('2026-01-03 09:30')).toBe(new Date(2026, 0, 3, 9, 30).getTime());
    expect(readMoment('2026-07-03')).toBe(new Date(2026, 6, 3).getTime());
  });

  test.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-04-31T10:00:00Z',
    '2026-01-31T25:00:00Z',
    '2026-01-31T10:61:00Z',
    '0026-01-31',
    '2026-01-31T10:00:00+15:00',
  ])('%s does not exist', (text) => expect(readMoment(text)).toBe('no-such-day'));

  test.each([
    '',
    'yesterday',
    '01/31/2026',
    '31.01.2026',
    '2026',
    '2026-01',
    '2026-W05-2',
    '1760000000',
    '2026-1-5',
    '2026-01-31T',
    '2026-01-31T09:30:00 CET',
  ])('“%s” is not ISO 8601 that we read', (text) => expect(readMoment(text)).toBe('not-iso'));

  test('every date that JavaScript writes is read back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-30'), noInvalidDate: true }),
        (date) => {
          expect(readMoment(date.toISOString())).toBe(date.getTime());
        },
      ),
    );
  });
});
