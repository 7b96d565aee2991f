import type { Kind } from '../../../story/touch';
import { findColumns } from '../columns';
import type { FileFormat, RowReading } from '../format';
import { fullName, headerOf, told, VendorRow } from '../vendor-row';

/** Mailchimp, Audience, Export: three files, for those who are in, who left, and whose address is dead. */
const COLUMNS = {
  email: ['email address'],
  first: ['first name'],
  last: ['last name'],
  company: [],
  rating: ['member_rating'],
  optin: ['optin_time'],
  confirmed: ['confirm_time'],
  left: ['unsub_time'],
  leftWhy: ['unsub_reason'],
  cleaned: ['clean_time'],
  leid: [],
  euid: [],
} as const;
type Column = keyof typeof COLUMNS;

/** What a row says, by the column that only its file has. */
const TELLS: readonly (readonly [Column, Kind])[] = [
  ['left', 'unsubscribed'],
  ['cleaned', 'bounced'],
  ['confirmed', 'opted-in'],
  ['optin', 'opted-in'],
];

function read(row: VendorRow<Column>, now: number): RowReading {
  const who = row.who('email');
  if ('why' in who) return who;
  const [column, kind] = TELLS.find(([name]) => row.get(name) !== '') ?? [];
  if (column === undefined || kind === undefined) return { skip: 'no-touch' };
  const prospect = { ...who, name: fullName(row.get('first'), row.get('last')), company: row.get('company') };
  // Mailchimp exports times in UTC and names no zone.
  const when = { text: row.get(column), order: 'month-first', zone: 'utc' } as const;
  return told(
    prospect,
    { id: `mailchimp:${who.addresses[0]}:${kind}`, kind, when, note: row.get('leftWhy') },
    now,
  );
}

export const mailchimpAudience: FileFormat = {
  id: 'mailchimp-audience',
  recognise(firstRows) {
    const header = headerOf(firstRows);
    const { at } = findColumns(firstRows[header] ?? [], COLUMNS);
    const isTheirs = at.rating !== undefined || at.leid !== undefined || at.euid !== undefined;
    const tells = TELLS.some(([name]) => at[name] !== undefined);
    if (at.email === undefined || !isTheirs || !tells) return undefined;
    return { header, read: (cells, now) => read(new VendorRow<Column>(cells, at), now) };
  },
};
