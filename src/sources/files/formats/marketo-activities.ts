import * as v from 'valibot';
import { say } from '../../../playbook/say';
import type { Kind } from '../../../story/touch';
import { findColumns } from '../columns';
import type { FileFormat, People, RowReading } from '../format';
import { headerOf, plainly, told, VendorRow, type VendorTouch } from '../vendor-row';

/** Marketo, Bulk Activity Extract. It names no address: the lead file does. Source: SOURCES, “Files”. */
const COLUMNS = plainly(
  'marketoGUID',
  'leadId',
  'activityDate',
  'activityTypeId',
  'campaignId',
  'primaryAttributeValueId',
  'primaryAttributeValue',
  'attributes',
);
type Column = keyof typeof COLUMNS;

type Attributes = Readonly<Record<string, unknown>>;
/** What an activity is; nothing for what is no part of the dialogue. */
type Tells = (attributes: Attributes) => Kind | undefined;

const STATES: readonly (readonly [RegExp, Kind])[] = [
  [/attended|watched/i, 'webinar-attended'],
  [/registered|signed up/i, 'webinar-registered'],
  [/invited/i, 'invited'],
  [/downloaded/i, 'content-downloaded'],
  [/visited/i, 'event-attended'],
];

const progressed: Tells = (attributes) => {
  const state = String(attributes['New Status'] ?? '');
  return /no.?show|cancel/i.test(state) ? undefined : STATES.find(([words]) => words.test(state))?.[1];
};

/** Marketo's own types have the same numbers in every account; those from 100,000 on are an account's own. */
const TYPES: Readonly<Record<string, Tells>> = {
  '1': () => 'page-visited',
  '2': () => 'form-submitted',
  '3': () => 'page-visited',
  '6': () => 'nurture-sent',
  '8': () => 'bounced',
  '9': () => 'unsubscribed',
  '10': () => 'nurture-opened',
  '11': () => 'nurture-clicked',
  '39': () => 'sales-emailed',
  '45': () => 'replied',
  '104': progressed,
};

const attributes = v.record(v.string(), v.unknown());

function attributesOf(text: string): Attributes {
  try {
    const parsed = v.safeParse(attributes, JSON.parse(text));
    return parsed.success ? parsed.output : {};
  } catch {
    return {};
  }
}

const words = (it: unknown): string => (typeof it === 'string' && it !== 'null' ? it : '');

function touchOf(row: VendorRow<Column>, kind: Kind, given: Attributes): VendorTouch {
  const url = words(given.Link) || words(given['Webpage URL']) || words(given['Referrer URL']);
  return {
    id: row.get('marketoGUID'),
    kind,
    when: { text: row.get('activityDate'), order: 'month-first' },
    title: words(given['Program Name']) || row.get('primaryAttributeValue'),
    url: /^https?:/.test(url) ? url : '',
  };
}

function read(row: VendorRow<Column>, people: People, now: number): RowReading {
  const type = TYPES[row.get('activityTypeId')];
  const given = type ? attributesOf(row.get('attributes')) : {};
  const kind = type?.(given);
  if (!kind) return { skip: 'no-touch' };
  const lead = row.get('leadId');
  const prospect = people.get(lead);
  return prospect
    ? told(prospect, touchOf(row, kind, given), now)
    : { why: say('import_row_unknown_lead', lead) };
}

export const marketoActivities: FileFormat = {
  id: 'marketo-activities',
  recognise(firstRows) {
    const header = headerOf(firstRows);
    const { at } = findColumns(firstRows[header] ?? [], COLUMNS);
    const { leadId, activityDate, activityTypeId } = at;
    if (leadId === undefined || activityDate === undefined || activityTypeId === undefined) return undefined;
    return {
      header,
      needsPeople: say('import_needs_leads'),
      read: (cells, now, people) => read(new VendorRow<Column>(cells, at), people, now),
    };
  },
};
