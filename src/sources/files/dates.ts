import { type MomentProblem, readMoment } from '../moment';

/** How a file writes its days: ISO 8601, or numbers with the day or the month first. */
export type DayOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+(.+))?$/;
/** ISO's day with a time that ISO does not know. */
const ISO_DAY = /^(\d{4}-\d\d-\d\d),?\s+(.*\s*[a-z].*)$/i;
const WORDS =
  /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(?:at\s+)?(.+))?$/i;
const TIME =
  /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?\s*(?:([ap])\.?(?:m\.?)?(?![a-z]))?\s*(?:([a-z]{1,4})|([+-])(\d{2}):?(\d{2}))?$/i;
/** Zones by the names that reports write. A name that means several is read as in America, or not at all. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  wet: 'Z',
  west: '+01:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};
const MINUTE = 60_000;

/** What the days of a file say of their order: a 13th month there is not. Dots are written with the day first. */
export function orderOf(samples: readonly string[], usual: DayOrder): DayOrder {
  for (const sample of samples) {
    const [, first, between, second] = NUMBERS.exec(sample.trim()) ?? [];
    if (first === undefined) continue;
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
    if (between === '.') return 'day-first';
  }
  return usual;
}

/** Nobody exports what happened before 2000. */
const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);
const two = (it: string | number): string => String(it).padStart(2, '0');

/** The time in ISO's form; undefined for nonsense. */
function isoTime(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return '';
  const [found, hours, minutes, seconds = '0', half, named, sign, zoneHours, zoneMinutes] =
    TIME.exec(text.trim()) ?? [];
  const byName = named === undefined ? '' : ZONES[named.toLowerCase()];
  if (found === undefined || byName === undefined) return undefined;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const zone = sign ? `${sign}${zoneHours}:${zoneMinutes}` : byName;
  return `T${two(hour)}:${minutes}:${two(seconds)}${zone}`;
}

function isoDay(text: string, order: DayOrder): { day: string; rest: string | undefined } | undefined {
  const [byNumber, first, , second, year, rest] = NUMBERS.exec(text) ?? [];
  if (byNumber !== undefined) {
    const [day, month] = order === 'day-first' ? [first, second] : [second, first];
    return { day: `${fullYear(year!)}-${two(month!)}-${two(day!)}`, rest };
  }
  const [byIso, isoText, isoRest] = ISO_DAY.exec(text) ?? [];
  if (byIso !== undefined) return { day: isoText!, rest: isoRest };
  const [byName, name, day, wordYear, wordRest] = WORDS.exec(text) ?? [];
  const month = byName === undefined ? -1 : MONTHS.indexOf(name!.slice(0, 3).toLowerCase());
  return month < 0 ? undefined : { day: `${wordYear}-${two(month + 1)}-${two(day!)}`, rest: wordRest };
}

/** Reads a day as vendors export it, to ms since 1970. A time without a zone is local, unless `zone` says otherwise. */
export function readDay(text: string, order: DayOrder, zone?: 'utc'): number | MomentProblem {
  const given = text.trim();
  const found = isoDay(given, order);
  const time = found ? isoTime(found.rest) : undefined;
  if (found && time === undefined) return 'not-iso';
  const iso = found ? found.day + time : given;
  const at = readMoment(iso);
  if (typeof at !== 'number' || zone !== 'utc' || /[zZ]$|[+-]\d\d:?\d\d$/.test(iso.slice(10))) return at;
  return at - new Date(at).getTimezoneOffset() * MINUTE;
}
