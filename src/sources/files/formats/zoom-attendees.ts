import { findColumns } from '../columns';
import { type DayOrder, orderOf } from '../dates';
import type { FileFormat, RowReading } from '../format';
import { columnOf, fullName, told, VendorRow } from '../vendor-row';

/** Zoom, Reports, Webinar, Attendee Report. Source: SOURCES, “Files”. */
const COLUMNS = {
  attended: [],
  user: ['user name (original name)', 'user name', 'name (original name)'],
  first: ['first name'],
  last: ['last name'],
  email: ['email address', 'user email'],
  registered: ['registration time'],
  approval: ['approval status'],
  joined: ['join time', 'first join time'],
  company: ['organization', 'organisation'],
  title: ['job title'],
} as const;
type Column = keyof typeof COLUMNS;
type Rows = readonly (readonly string[])[];

const TABLE = /^attendee details/i;
/** People who rang in, whom nothing but a telephone number names. */
const NEXT_TABLE = /^other attended/i;

/** Columns by other names than other tools’ reports have them, which tell who attended as well. */
const isZooms = ({ user, registered, approval }: Partial<Record<Column, number>>): boolean =>
  user !== undefined || registered !== undefined || approval !== undefined;

/** The row of column names: behind “Attendee Details”, or the first that looks like it in shorter variants. */
function headerOf(rows: Rows): number {
  const section = rows.findIndex((cells) => TABLE.test(cells[0]?.trim() ?? ''));
  const rest = section < 0 ? rows : rows.slice(section + 1);
  const found = rest.findIndex((cells) => {
    const { at } = findColumns(cells, COLUMNS);
    return (
      at.email !== undefined &&
      at.attended !== undefined &&
      isZooms(at) &&
      (at.joined !== undefined || at.registered !== undefined)
    );
  });
  return found < 0 ? -1 : found + section + 1;
}

interface Webinar {
  readonly topic: string;
  readonly id: string;
}

/** The summary above the table: names in one row, values in the next. */
function webinarOf(rows: Rows): Webinar {
  const names = { topic: ['webinar topic'], id: ['webinar id', 'meeting id'] } as const;
  for (const [place, cells] of rows.entries()) {
    const { at } = findColumns(cells, names);
    if (at.topic === undefined) continue;
    const values = new VendorRow(rows[place + 1] ?? [], at);
    return { topic: values.get('topic'), id: values.get('id').replace(/\D/g, '') };
  }
  return { topic: '', id: '' };
}

/** Who rejoined has another row: one id makes them one. */
function read(row: VendorRow<Column>, { topic, id }: Webinar, order: DayOrder, now: number): RowReading {
  const who = row.who('email');
  if ('why' in who) return who;
  if (/^(?:denied|cancel|pending)/i.test(row.get('approval'))) return { skip: 'no-touch' };
  const prospect = {
    ...who,
    name: fullName(row.get('first'), row.get('last')) || row.get('user').replace(/\s*\(.*\)$/, ''),
    company: row.get('company'),
    title: row.get('title'),
  };
  const came = /^(?:yes|ja|oui|s[ií])$/i.test(row.get('attended'));
  const kind = came ? 'webinar-attended' : 'webinar-registered';
  const text = row.get(came ? 'joined' : 'registered') || row.get('registered');
  const name = id || topic;
  return told(
    prospect,
    { id: name && `zoom:${name}:${who.addresses[0]}:${kind}`, kind, when: { text, order }, title: topic },
    now,
  );
}

export const zoomAttendees: FileFormat = {
  id: 'zoom-attendees',
  recognise(firstRows) {
    const header = headerOf(firstRows);
    if (header < 0) return undefined;
    const { at } = findColumns(firstRows[header]!, COLUMNS);
    const rows = firstRows.slice(header + 1);
    const order = orderOf([...columnOf(rows, at.registered), ...columnOf(rows, at.joined)], 'month-first');
    const webinar = webinarOf(firstRows.slice(0, header));
    let isOver = false;
    return {
      header,
      read(cells, now) {
        isOver ||= NEXT_TABLE.test(cells[0]?.trim() ?? '');
        return isOver ? { skip: 'no-touch' } : read(new VendorRow<Column>(cells, at), webinar, order, now);
      },
    };
  },
};
