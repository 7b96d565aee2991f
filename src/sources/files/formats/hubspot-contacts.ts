import { findColumns } from '../columns';
import { orderOf } from '../dates';
import type { FileFormat, RowReading } from '../format';
import { columnOf, fullName, headerOf, told, VendorRow } from '../vendor-row';

/** HubSpot, Contacts, Export. Source: SOURCES, “Files”. */
const COLUMNS = {
  record: ['record id', 'contact id', 'vid'],
  first: ['first name'],
  last: ['last name'],
  email: ['email address'],
  additional: ['additional email addresses'],
  title: ['job title'],
  company: ['company name', 'associated company'],
  owner: ['contact owner', 'hubspot owner'],
  stage: ['lifecycle stage'],
  status: ['lead status'],
  created: ['create date'],
  linkedin: ['linkedin url', 'linkedin profile'],
  industry: [],
  persona: [],
} as const;
type Column = keyof typeof COLUMNS;

const NEVER = /\b(?:do not (?:contact|call)|never contact|dnc)\b/i;

/** The export names a stage and the day the record was made: no other day is known. */
function read(row: VendorRow<Column>, order: ReturnType<typeof orderOf>, now: number): RowReading {
  const who = row.who('email', 'linkedin');
  if ('why' in who) return who;
  const status = row.get('status');
  const value = NEVER.test(status.replaceAll('_', ' ')) ? 'Do not contact' : row.get('stage');
  if (value === '') return { skip: 'no-touch' };
  const more = row.who('additional');
  const prospect = {
    addresses: [...new Set([...who.addresses, ...('why' in more ? [] : more.addresses)])],
    slugs: who.slugs,
    name: fullName(row.get('first'), row.get('last')),
    company: row.get('company'),
    title: row.get('title'),
    persona: row.get('persona'),
    industry: row.get('industry'),
    owner: row.get('owner'),
  };
  const record = row.get('record');
  const when = { text: row.get('created'), order };
  return told(
    prospect,
    { id: record && `hubspot:${record}:${value}`, kind: 'lifecycle-changed', when, title: value },
    now,
  );
}

export const hubspotContacts: FileFormat = {
  id: 'hubspot-contacts',
  recognise(firstRows) {
    const header = headerOf(firstRows);
    const { at } = findColumns(firstRows[header] ?? [], COLUMNS);
    const isOurs = at.record !== undefined && at.email !== undefined && at.created !== undefined;
    if (!isOurs || (at.stage === undefined && at.status === undefined)) return undefined;
    const order = orderOf(columnOf(firstRows.slice(header + 1), at.created), 'month-first');
    return { header, read: (cells, now) => read(new VendorRow<Column>(cells, at), order, now) };
  },
};
