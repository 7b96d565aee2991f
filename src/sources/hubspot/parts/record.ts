import type { Touch } from '../../../story/touch';
import { type Answer, answer } from '../../failure';
import { when } from '../../when';
import type { Account } from '../account';
import { inLotsOf } from '../associated';
import { BATCH_WITH_PAST, readMany } from '../calls';
import { type Fields, labelOf } from '../fields';
import type { Part, Piece } from '../part';
import type { Person } from '../person';
import type { CrmObject } from '../shapes';
import { touch } from '../touches';

const WITH_PAST = ['lifecyclestage', 'hs_lead_status', 'hs_email_optout'];

/** HubSpot's own stages; an account's own have numbers, and a label. */
const STAGES: Readonly<Record<string, string>> = {
  subscriber: 'Subscriber',
  lead: 'Lead',
  marketingqualifiedlead: 'Marketing Qualified Lead',
  salesqualifiedlead: 'Sales Qualified Lead',
  opportunity: 'Opportunity',
  customer: 'Customer',
  evangelist: 'Evangelist',
  other: 'Other',
};
const NEVER = /\b(?:do not (?:contact|call)|never contact|dnc)\b/i;

interface Value {
  readonly value: string;
  /** ms since 1970 */
  readonly at: number;
}

/** The values a property had, oldest first; without a past the one it has, as of the last change. */
function valuesOf(contact: CrmObject, property: string): Value[] {
  const past = contact.propertiesWithHistory?.[property];
  const now = contact.properties[property];
  const all =
    past ??
    (now ? [{ value: now, timestamp: contact.properties.lastmodifieddate ?? contact.updatedAt ?? '' }] : []);
  return all
    .flatMap(({ value, timestamp }) => {
      const at = when(timestamp);
      return at === undefined ? [] : [{ value: value ?? '', at }];
    })
    .sort((a, b) => a.at - b.at)
    .filter((it, index, sorted) => it.value !== sorted[index - 1]?.value);
}

const lifecycle = (contact: CrmObject, fields: Fields): Touch[] =>
  valuesOf(contact, 'lifecyclestage')
    .filter(({ value }) => value !== '')
    .flatMap(({ value, at }) =>
      touch(`lifecycle:${at}`, at, 'lifecycle-changed', 'marketing', {
        title: STAGES[value] ?? labelOf(fields, 'lifecyclestage', value),
      }),
    );

/** A lead status is the team's own word; only “do not contact” is one for us. */
const flags = (contact: CrmObject, fields: Fields): Touch[] =>
  valuesOf(contact, 'hs_lead_status').flatMap(({ value, at }) =>
    NEVER.test(`${value.replaceAll('_', ' ')} ${labelOf(fields, 'hs_lead_status', value)}`)
      ? touch(`flag:${at}`, at, 'lifecycle-changed', 'sales', { title: 'Do not contact' })
      : [],
  );

function optOuts(contact: CrmObject): Touch[] {
  const values = valuesOf(contact, 'hs_email_optout');
  return values.flatMap(({ value, at }, index) => {
    if (value === 'true') return touch(`optout:${at}`, at, 'unsubscribed', 'prospect');
    return values[index - 1]?.value === 'true' ? touch(`optin:${at}`, at, 'opted-in', 'prospect') : [];
  });
}

/** The newest form, unless it is one of the picked: those tell more by themselves. */
function conversion({ properties }: CrmObject, { settings }: Account): readonly Touch[] {
  const { recent_conversion_event_name: name, recent_conversion_date: date } = properties;
  const at = when(date);
  if (!name || at === undefined || settings.forms.some((form) => name.endsWith(form.name))) return [];
  return touch(`conversion:${at}`, at, 'form-submitted', 'prospect', { title: name });
}

/** What the contact's own record tells. */
export function recordTouches(contact: CrmObject, fields: Fields, account: Account): Touch[] {
  return [
    ...lifecycle(contact, fields),
    ...flags(contact, fields),
    ...optOuts(contact),
    ...conversion(contact, account),
  ];
}

async function withPast(
  account: Account,
  people: readonly Person[],
  signal: AbortSignal,
): Promise<Answer<Map<string, CrmObject>>> {
  const read = new Map<string, CrmObject>();
  const ids = people.map((person) => person.record);
  const lots = inLotsOf(BATCH_WITH_PAST, ids).map((lot) =>
    account.client.send(readMany('contacts', lot, ['lastmodifieddate'], WITH_PAST), signal),
  );
  for (const got of await Promise.all(lots)) {
    if (!got.ok) return got;
    for (const contact of got.value.results) read.set(contact.id, contact);
  }
  return answer(read);
}

/** Lifecycle, opt-out and the newest form, from the contact's own record and its past. */
export const record: Part = {
  id: 'record',
  scope: 'crm.objects.contacts.read',
  async read(account, people, signal) {
    const [fields, past] = await Promise.all([account.fields(signal), withPast(account, people, signal)]);
    if (!fields.ok) return fields;
    if (!past.ok) return past;
    const piece = ({ contact, record: id }: Person): Piece => {
      const own = past.value.get(id);
      // Not told this time: what was told before stands.
      if (!own) return { touches: [] };
      const { propertiesWithHistory } = own;
      return {
        touches: recordTouches({ ...contact, propertiesWithHistory }, fields.value, account),
        complete: ['lifecycle:', 'flag:', 'optout:', 'optin:'],
      };
    };
    return answer(new Map(people.map((person) => [person.record, piece(person)])));
  },
};
