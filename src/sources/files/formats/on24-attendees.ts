import { findColumns } from '../columns';
import { type DayOrder, orderOf } from '../dates';
import type { FileFormat, Recognised, RowReading } from '../format';
import { columnOf, fullName, headerOf, told, VendorRow } from '../vendor-row';

/** ON24 attendee fields. Source: SOURCES, “Files”; the day and the event have many names there. */
const COLUMNS = {
  email: ['email address'],
  first: ['firstname', 'first name'],
  last: ['lastname', 'last name'],
  company: [],
  title: ['jobtitle', 'job title'],
  event: ['event name', 'eventname', 'event title', 'webinar'],
  eventId: ['event id', 'eventid'],
  engagement: ['engagementscore', 'engagement score'],
  live: ['liveminutes', 'live minutes'],
  archive: ['archiveminutes', 'archive minutes', 'on demand minutes'],
  asked: ['askedquestions', 'asked questions', 'questions asked'],
  resources: ['resourcesdownloaded', 'resources downloaded'],
  seen: [
    'first view',
    'live start',
    'livestarttime',
    'firstlogin',
    'event date',
    'eventdate',
    'live date',
    'date',
  ],
  registered: ['registration date', 'registrationdate', 'createtimestamp', 'registered'],
} as const;
type Column = keyof typeof COLUMNS;

const counted = (text: string): number => Number(text.replace(',', '.')) || 0;

/** What somebody says where the file does not. */
interface Said {
  /** ms since 1970 */
  readonly day: number;
  readonly about: string;
}

function read(row: VendorRow<Column>, order: DayOrder, now: number, said?: Said): RowReading {
  const who = row.who('email');
  if ('why' in who) return who;
  const came = counted(row.get('live')) + counted(row.get('archive')) > 0;
  const kind = came ? 'webinar-attended' : 'webinar-registered';
  const found = came ? row.get('seen') || row.get('registered') : row.get('registered') || row.get('seen');
  const text = said ? new Date(said.day).toISOString() : found;
  const prospect = {
    ...who,
    name: fullName(row.get('first'), row.get('last')),
    company: row.get('company'),
    title: row.get('title'),
  };
  const title = row.get('event') || (said?.about ?? '');
  const event = row.get('eventId') || title;
  const id = event && `on24:${event}:${who.addresses[0]}:${kind}`;
  // What they asked stands in none of the columns, only how often.
  return told(prospect, { id, kind, when: { text, order }, title }, now);
}

const reader =
  (at: Readonly<Partial<Record<Column, number>>>, order: DayOrder, said?: Said): Recognised['read'] =>
  (cells, now) =>
    read(new VendorRow<Column>(cells, at), order, now, said);

export const on24Attendees: FileFormat = {
  id: 'on24-attendees',
  recognise(firstRows) {
    const header = headerOf(firstRows);
    const { at } = findColumns(firstRows[header] ?? [], COLUMNS);
    const isTheirs = at.engagement !== undefined && (at.live !== undefined || at.archive !== undefined);
    if (at.email === undefined || !isTheirs) return undefined;
    const rows = firstRows.slice(header + 1);
    const order = orderOf([...columnOf(rows, at.seen), ...columnOf(rows, at.registered)], 'month-first');
    const asked = { header, read: reader(at, order) };
    // The fields as ON24 lists them hold no day.
    return at.seen === undefined && at.registered === undefined
      ? { ...asked, undated: (day, about) => reader(at, order, { day, about }) }
      : asked;
  },
};
