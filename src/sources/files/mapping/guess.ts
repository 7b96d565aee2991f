import { KINDS, type Kind } from '../../../story/touch';
import { findColumns } from '../columns';
import { orderOf, readDay } from '../dates';
import { columnOf, headerOf, isNothing } from '../vendor-row';
import { FIELDS, type Field, type Mapping, plainly } from './mapping';

/** Names of columns that tell when, the likeliest first. */
const WHEN =
  /^(?:at|date|when|timestamp|datum)$|(?:activity|registration|responded|response|join|submitted|sent|event|engagement|member|start).*(?:date|time|on|at)\b|date|time/i;
/** When a record was last touched by anybody is no moment of the dialogue. */
const NOT_WHEN = /updated|modified|changed|aktualisiert|ge[aä]ndert/i;
/** Names of columns that tell what happened. */
const WHAT =
  /^(?:kind|type|action|status|activity|response)$|(?:activity|engagement|event|member|response|interaction|attendance).*(?:type|status|kind)|\battended\b/i;
/** What other systems call it, by the words that stand in a value. */
const MEANS: readonly (readonly [RegExp, Kind | 'nothing'])[] = [
  [/^e-?mails?$/i, 'sales-emailed'],
  [/^meetings?$/i, 'sales-met'],
  [/^(?:linkedin|sms|whats ?app)\b/i, 'sales-messaged'],
  [/did not attend|no[- ]?show|absent|not attended/i, 'webinar-registered'],
  [/attend|joined|participated|teilgenommen/i, 'webinar-attended'],
  [/regist|signed up|sign-up|rsvp|angemeldet/i, 'webinar-registered'],
  [/unsubscri|opt(?:ed)?[- ]?out|abgemeldet/i, 'unsubscribed'],
  [/complain|spam/i, 'complained'],
  [/bounce/i, 'bounced'],
  [/click/i, 'nurture-clicked'],
  [/open/i, 'nurture-opened'],
  [/download/i, 'content-downloaded'],
  [/demo/i, 'demo-requested'],
  [/contact (?:request|us)|requested contact|call ?back/i, 'contact-requested'],
  [/meeting|appointment/i, 'meeting-booked'],
  [/repl(?:y|ied)|answered/i, 'replied'],
  [/form|submitted|responded/i, 'form-submitted'],
  [/pricing/i, 'pricing-visited'],
  [/trial/i, 'trial-started'],
  [/visit|page ?view/i, 'page-visited'],
  [/invit/i, 'invited'],
  [/sent|delivered/i, 'nurture-sent'],
  [/voice ?mail/i, 'sales-left-voicemail'],
  [/call/i, 'sales-called'],
];

/** Columns whose values say yes or no. */
const CAME = /attended|teilgenommen/i;
const YES_OR_NO: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:yes|y|true|1|ja|oui|s[ií])$/i, 'webinar-attended'],
  [/^(?:no|n|false|0|nein|non)$/i, 'webinar-registered'],
];

/** What a value of another system may mean; `nothing` where no word of it tells. */
export function meaningOf(value: string, column = ''): Kind | 'nothing' {
  const answer = CAME.test(column) && YES_OR_NO.find(([words]) => words.test(value.trim()));
  if (answer) return answer[1];
  const own = plainly(value).replace(/ /g, '-');
  if (Object.hasOwn(KINDS, own)) return own as Kind;
  return MEANS.find(([words]) => words.test(value))?.[1] ?? 'nothing';
}

const isMoment = (text: string): boolean =>
  [readDay(text, 'day-first'), readDay(text, 'month-first')].some((it) => typeof it === 'number');

/** The row of column names: a report may tell of itself first, in rows that hold far less than its table. */
export function tableIn(rows: readonly (readonly string[])[]): number {
  const widths = rows.map((cells) => cells.filter((it) => it.trim() !== '').length);
  const widest = Math.max(0, ...widths);
  const first = headerOf(rows);
  if (first < 0 || widths[first]! * 2 > widest) return first;
  const named = rows.findIndex(
    (cells, nth) => widths[nth]! * 2 > widest && findColumns(cells, FIELDS).at.email !== undefined,
  );
  return named < 0 ? first : named;
}

/** Names of columns whose ids are those of touches; a person’s own would make all of their touches one. */
const TOUCH_ID = /activity|touch|engagement|campaign ?member|response/i;

/** The column that reads as days, of several the one with the likeliest name. */
function whenIn(header: readonly string[], rows: readonly (readonly string[])[]): number | undefined {
  const holds = header.flatMap((name, place) => {
    const given = columnOf(rows, place).filter((it) => !isNothing(it));
    const isNamedSo = WHEN.test(name.trim()) && !NOT_WHEN.test(name);
    return given.length > 0 && given.every(isMoment) && isNamedSo ? [place] : [];
  });
  return holds[0];
}

/** Proposes what the columns of an unknown file are, from their names and first rows. */
export function guess(header: readonly string[], rows: readonly (readonly string[])[], now: number): Mapping {
  const { at: places } = findColumns(header, FIELDS);
  const when = whenIn(header, rows);
  const what = header.findIndex((name, place) => place !== when && WHAT.test(name.trim()));
  const columns = Object.fromEntries(
    (Object.keys(FIELDS) as Field[]).flatMap((field) => {
      const place = places[field];
      if (place === undefined || place === when || place === what) return [];
      const isPersons = field === 'id' && !header.some((name) => TOUCH_ID.test(name));
      return isPersons ? [] : [[field, header[place]!.trim()]];
    }),
  );
  return {
    header: header.map((it) => it.trim()),
    columns,
    kind: what < 0 ? { every: 'content-downloaded' } : { column: header[what]!.trim(), values: [] },
    at:
      when === undefined
        ? { every: now }
        : { column: header[when]!.trim(), order: orderOf(columnOf(rows, when), 'month-first') },
  };
}
