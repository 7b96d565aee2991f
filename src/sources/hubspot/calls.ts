import * as v from 'valibot';
import type { Call } from '../client';
import * as shape from './shapes';

/** Kinds of CRM record that hang on a contact. */
export type ObjectType = 'calls' | 'emails' | 'meetings' | 'notes' | 'tasks' | 'communications' | 'deals';

/** `value` and `values` are strings, whatever the property's type. */
export interface Filter {
  readonly propertyName: string;
  readonly operator: 'EQ' | 'GT' | 'GTE' | 'IN' | 'CONTAINS_TOKEN' | 'HAS_PROPERTY';
  readonly value?: string;
  readonly values?: readonly string[];
}

export interface Search {
  /** Groups are joined by or, the filters in one by and. */
  readonly filterGroups: readonly { readonly filters: readonly Filter[] }[];
  readonly properties: readonly string[];
  /** At most 200. */
  readonly limit: number;
  /** Ascending. The published description knows strings only. */
  readonly sorts?: readonly string[];
}

/** Filter groups in one search. */
export const GROUPS_AT_ONCE = 5;
/** Ids in one batch read, and in one that asks for values of the past. */
export const BATCH = 100;
export const BATCH_WITH_PAST = 50;
/** Its limit is separate from all others: five a second. */
export const SEARCH = 'search';

const part = encodeURIComponent;

/** At most 200 of a kind that pass a filter. */
export const search = (type: 'contacts' | 'deals' | 'emails', body: Search) =>
  ({
    method: 'POST',
    path: `/crm/v3/objects/${type}/search`,
    body,
    answer: shape.foundObjects,
    lane: SEARCH,
  }) satisfies Call;

/** Records by id: at most `BATCH`, with values of the past `BATCH_WITH_PAST`. */
export const readMany = (
  type: ObjectType | 'contacts',
  ids: readonly string[],
  properties: readonly string[],
  propertiesWithHistory: readonly string[] = [],
) =>
  ({
    method: 'POST',
    path: `/crm/v3/objects/${type}/batch/read`,
    body: { inputs: ids.map((id) => ({ id })), properties, propertiesWithHistory },
    answer: shape.manyObjects,
  }) satisfies Call;

/** Contacts in the bin, a hundred at once. */
export const archivedContacts = (properties: readonly string[], after: string | undefined) =>
  ({
    method: 'GET',
    path: '/crm/v3/objects/contacts',
    query: { limit: 100, archived: true, properties: properties.join(','), after },
    answer: shape.objects,
  }) satisfies Call;

/** All properties that a contact may have, the account's own as well. */
export const contactProperties = () =>
  ({ method: 'GET', path: '/crm/v3/properties/contacts', answer: shape.properties }) satisfies Call;

/** Ids of what hangs on one contact. */
export const associated = (contact: string, type: ObjectType, after: string | undefined) =>
  ({
    method: 'GET',
    path: `/crm/v4/objects/contacts/${part(contact)}/associations/${type}`,
    query: { limit: 500, after },
    answer: shape.associations,
  }) satisfies Call;

/** For many contacts at once: one call where `associated` needs one each. */
export const associatedWithMany = (
  type: ObjectType,
  inputs: readonly { readonly id: string; readonly after?: string }[],
) =>
  ({
    method: 'POST',
    path: `/crm/v4/associations/contacts/${type}/batch/read`,
    body: { inputs },
    answer: shape.manyAssociations,
  }) satisfies Call;

/** A user of the account; one who left is archived. */
export const ownerById = (id: string, archived: boolean) =>
  ({
    method: 'GET',
    path: `/crm/v3/owners/${part(id)}`,
    query: { archived: archived || undefined },
    answer: shape.owner,
  }) satisfies Call;

/** Users by address; without one, whether any can be read. */
export const ownersByAddress = (email: string | undefined) =>
  ({
    method: 'GET',
    path: '/crm/v3/owners',
    query: { email, limit: email === undefined ? 1 : 100 },
    answer: shape.owners,
  }) satisfies Call;

export interface MailQuery {
  readonly recipient?: string;
  /** ms since 1970 */
  readonly startTimestamp: number;
  readonly limit: number;
  readonly offset?: string;
}

/** Marketing mail, newest first. */
export const mailEvents = (query: MailQuery) =>
  ({
    method: 'GET',
    path: '/email/public/v1/events',
    query: { ...query, excludeFilteredEvents: true },
    answer: shape.mailEvents,
  }) satisfies Call;

/** One event in full. `created`: ms since 1970. */
export const mailEvent = (created: number, id: string) =>
  ({
    method: 'GET',
    path: `/email/public/v1/events/${created}/${part(id)}`,
    answer: shape.mailEvent,
  }) satisfies Call;

/** Marketing events that a contact signed up for or was at. */
export const participations = (contact: string, after: string | undefined) =>
  ({
    method: 'GET',
    path: `/marketing/v3/marketing-events/participations/contacts/${part(contact)}/breakdown`,
    query: { limit: 100, after },
    answer: shape.participations,
  }) satisfies Call;

/** Newest first. */
export const submissions = (form: string, after: string | undefined) =>
  ({
    method: 'GET',
    path: `/form-integrations/v1/submissions/forms/${part(form)}`,
    query: { limit: 50, after },
    answer: shape.submissions,
  }) satisfies Call;

/** What mail an address is subscribed to. */
export const subscriptions = (address: string) =>
  ({
    method: 'GET',
    path: `/communication-preferences/v4/statuses/${part(address)}`,
    query: { channel: 'EMAIL' },
    answer: shape.subscriptions,
  }) satisfies Call;

/** Numbers of the vendor's own association types, to a contact. Source: HubSpot, “Association type IDs”. */
export const TO_CONTACT = { notes: 202, calls: 194, communications: 81 } as const;

/** Writes a record onto a contact. It is not tried again: that might write it twice. */
export const create = (
  type: keyof typeof TO_CONTACT,
  contact: string,
  properties: Readonly<Record<string, string>>,
) =>
  ({
    method: 'POST',
    path: `/crm/v3/objects/${type}`,
    body: {
      properties,
      associations: [
        {
          to: { id: contact },
          types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: TO_CONTACT[type] }],
        },
      ],
    },
    answer: shape.created,
    once: true,
  }) satisfies Call;

/** Takes back what `create` wrote; the vendor keeps it in its bin. */
export const archive = (type: keyof typeof TO_CONTACT, id: string) =>
  ({ method: 'DELETE', path: `/crm/v3/objects/${type}/${part(id)}`, answer: v.unknown() }) satisfies Call;

/** Changes properties of a contact. */
export const patchContact = (id: string, properties: Readonly<Record<string, string>>) =>
  ({
    method: 'PATCH',
    path: `/crm/v3/objects/contacts/${part(id)}`,
    body: { properties },
    answer: shape.crmObject,
  }) satisfies Call;
