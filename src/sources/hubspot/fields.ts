import type * as v from 'valibot';
import { readSlug } from '../../story/identity';
import type { HubSpotSettings } from './account';
import type { CrmObject, properties } from './shapes';

/** What SOURCES names; an account that lacks one goes without. */
const WANTED = [
  'email',
  'firstname',
  'lastname',
  'jobtitle',
  'company',
  'lifecyclestage',
  'hs_lead_status',
  'hubspot_owner_id',
  'lastmodifieddate',
  'hs_email_optout',
  'num_conversion_events',
  'recent_conversion_event_name',
  'recent_conversion_date',
  'first_conversion_event_name',
];
/** Helpful where they are; asked for only if the account lists them. */
const WELCOME = ['hs_linkedin_url', 'hs_additional_emails', 'hs_merged_object_ids', 'industry'];

/** The contact properties of one account, as far as we use them. */
export interface Fields {
  /** To ask for. */
  readonly read: readonly string[];
  /** Those that may hold a LinkedIn address. */
  readonly linkedin: readonly string[];
  /** Allowed values and their labels; absent for free text. */
  readonly options: ReadonlyMap<string, readonly { readonly value: string; readonly label: string }[]>;
}

type Listed = v.InferOutput<typeof properties>['results'];

/** Fields by what the account lists; without a list those that every account has. */
export function fieldsOf(listed: Listed | undefined, settings: HubSpotSettings): Fields {
  const own = [settings.segmentProperty, settings.personaProperty].filter((it) => it !== undefined);
  if (!listed) return { read: [...new Set([...WANTED, ...own])], linkedin: [], options: new Map() };
  const names = new Set(listed.map((it) => it.name));
  const linkedin = listed
    // HubSpot itself has a number of LinkedIn connections, in which no address can be searched for.
    .filter(({ name, label, type }) => type === 'string' && /linked_?-?\s?in/i.test(`${name} ${label}`))
    .map((it) => it.name);
  return {
    read: [...new Set([...WANTED, ...WELCOME, ...own, ...linkedin])].filter((name) => names.has(name)),
    linkedin,
    options: new Map(listed.filter((it) => it.options.length > 0).map((it) => [it.name, it.options])),
  };
}

/** The option's own value for what a person would write: its value or its label, in any case. */
export function optionFor(fields: Fields, property: string, words: string): string | undefined {
  const options = fields.options.get(property);
  if (!options) return words;
  const wanted = words.trim().toLowerCase();
  return options.find((it) => it.value.toLowerCase() === wanted || it.label.toLowerCase() === wanted)?.value;
}

/** What people read for a property's value; the value where no label is known. */
export const labelOf = (fields: Fields, property: string, value: string): string =>
  fields.options.get(property)?.find((it) => it.value === value)?.label || value;

/** LinkedIn slugs a contact's properties name. */
export const slugsOf = (contact: CrmObject, { linkedin }: Fields): string[] => [
  ...new Set(
    linkedin.flatMap((name) => {
      const slug = readSlug(contact.properties[name] ?? '');
      return slug === undefined ? [] : [slug];
    }),
  ),
];
