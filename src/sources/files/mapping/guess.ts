import { KINDS, type Kind } from '../../../story/touch';
import { findColumns } from '../columns';
import { orderOf, readDay } from '../dates';
import { columnOf } from '../vendor-row';
import { FIELDS, type Field, type Mapping, plainly } from './mapping';

/** Names of columns that tell when, the likeliest first. */
const WHEN =
  /^(?:at|date|when|timestamp|datum)$|(?:activity|registration|responded|response|join|submitted|sent|event|engagement|member|start).*(?:date|time|on|at)\b|date|time/i;
/** Names of columns that tell what happened. */
const WHAT =
  /^(?:kind|type|action|status|activity|response)$|(?:activity|engagement|event|member|response|interaction|attendance).*(?:type|status|kind)|\battended\b/i;
/** What other systems call it, by the words that stand in a value. */
const MEANS: readonly (readonly [RegExp, Kind | 'nothing'])[] = [
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

/** What a value of another system may mean; `nothing` where no word of it tells. */
export function meaningOf(value: string): Kind | 'nothing' {
  const own = plainly(value).replace(/ /g, '-');
  if (Object.hasOwn(KINDS, own)) return own as Kind;
  return MEANS.find(([words]) => words.test(value))?.[1] ?? 'nothing';
}

const isMoment = (text: string): boolean =>
  [readDay(text, 'day-first'), readDay(text, 'month-first')].some((it) => typeof it === 'number');

/** The column that reads as days, of several the one with the likeliest name. */
function whenIn(header: readonly string[], rows: readonly (readonly string[])[]): number | undefined {
  const holds = header.flatMap((name, place) => {
    const given = columnOf(rows, place).filter((it) => it.trim() !== '');
    return given.length > 0 && given.every(isMoment) && WHEN.test(name.trim()) ? [place] : [];
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
      return place === undefined || place === when || place === what ? [] : [[field, header[place]!.trim()]];
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
