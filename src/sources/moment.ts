/** ISO 8601 as files have it: a day, or a day and a time, with or without a zone. */
const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ]\s*(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(?:([Zz])|([+\-−])(\d\d)(?::?(\d\d))?)?)?$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const MINUTE = 60_000;

export type MomentProblem = 'not-iso' | 'no-such-day';

/** Days in a month, 1 to 12. */
const daysIn = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    ? 29
    : (MONTH_LENGTHS[month - 1] ?? 0);

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let nth = from; nth < to; nth++) {
    const digit = text.charCodeAt(nth) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** Hyphens, the T and the colons where they belong. */
const hasMarks = (text: string): boolean =>
  text.charCodeAt(4) === 45 &&
  text.charCodeAt(7) === 45 &&
  text.charCodeAt(10) === 84 &&
  text.charCodeAt(13) === 58 &&
  text.charCodeAt(16) === 58;

/** The commonest form, `2026-01-31T09:30:00Z` with or without milliseconds; undefined for every other. */
function quick(text: string): number | undefined {
  const { length } = text;
  if ((length !== 20 && length !== 24) || text.charCodeAt(length - 1) !== 90) return undefined;
  if (!hasMarks(text) || (length === 24 && text.charCodeAt(19) !== 46)) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  const second = digits(text, 17, 19);
  const ms = length === 24 ? digits(text, 20, 23) : 0;
  if (!(year >= 1000 && day >= 1 && day <= daysIn(year, month) && hour < 24 && minute < 60 && second < 60))
    return undefined;
  const at = Date.UTC(year, month - 1, day, hour, minute, second, ms);
  return Number.isNaN(at) ? undefined : at;
}

/**
 * Reads ISO 8601 to ms since 1970. Without a zone a time is local; a day alone is its local midnight.
 * Days that the calendar lacks (2026-02-30) are refused, never moved.
 */
export function readMoment(text: string): number | MomentProblem {
  const fast = quick(text);
  if (fast !== undefined) return fast;
  const found = ISO.exec(text.trim());
  if (!found) return 'not-iso';
  const part = (nth: number) => Number(found[nth] ?? 0);
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map(part) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (year < 1000 || day < 1 || day > daysIn(year, month)) return 'no-such-day';
  const isMidnightAfter = hour === 24 && minute === 0 && second === 0;
  // A leap second is the second after it.
  if ((hour > 23 && !isMidnightAfter) || minute > 59 || second > 60) return 'no-such-day';
  const ms = Math.floor(Number(`0.${found[7] ?? 0}`) * 1000);
  const [isUtc, sign, zoneHours, zoneMinutes] = [found[8], found[9], part(10), part(11)];
  if (!isUtc && !sign) return new Date(year, month - 1, day, hour, minute, second, ms).getTime();
  if (zoneHours > 14 || zoneMinutes > 59) return 'no-such-day';
  const away = (zoneHours * 60 + zoneMinutes) * MINUTE * (sign === '+' ? 1 : -1);
  return Date.UTC(year, month - 1, day, hour, minute, second, ms) - (sign ? away : 0);
}
