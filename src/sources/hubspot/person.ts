import { readAddress } from '../../story/identity';
import type { Prospect } from '../../story/touch';
import type { Account } from './account';
import { type Fields, labelOf, slugsOf } from './fields';
import type { CrmObject } from './shapes';

/** A contact while its history is gathered. */
export interface Person {
  /** HubSpot's id of the contact. */
  readonly record: string;
  /** Lower case; the primary one first. */
  readonly addresses: readonly string[];
  readonly slugs: readonly string[];
  readonly contact: CrmObject;
}

/** Addresses of a contact: its own, then those HubSpot keeps beside it, parted by `;`. */
function addressesOf({ properties }: CrmObject): string[] {
  const all = [properties.email ?? '', ...(properties.hs_additional_emails ?? '').split(';')];
  return [
    ...new Set(
      all.flatMap((text) => {
        const reading = readAddress(text);
        return 'address' in reading ? [reading.address] : [];
      }),
    ),
  ];
}

export const asPerson = (contact: CrmObject, fields: Fields): Person => ({
  record: contact.id,
  addresses: addressesOf(contact),
  slugs: slugsOf(contact, fields),
  contact,
});

/** What the panel shows of a contact. `owners` by id. */
export function asProspect(
  { contact: { properties }, addresses, slugs }: Person,
  { settings }: Account,
  fields: Fields,
  owners: ReadonlyMap<string, string>,
): Prospect {
  const name = [properties.firstname, properties.lastname].filter(Boolean).join(' ').trim();
  const chosen = (property: string | undefined) => {
    const value = property && properties[property];
    return value ? labelOf(fields, property, value) : undefined;
  };
  const owner = properties.hubspot_owner_id;
  const told: Partial<Record<keyof Prospect, string | null | undefined>> = {
    name,
    company: properties.company,
    title: properties.jobtitle,
    segment: chosen(settings.segmentProperty),
    persona: chosen(settings.personaProperty),
    industry: chosen('industry'),
    owner: owner ? (owners.get(owner) ?? owner) : undefined,
  };
  const given = Object.entries(told).filter(([, value]) => value);
  return { addresses, slugs, ...(Object.fromEntries(given) as Partial<Prospect>) };
}

/** Contacts that HubSpot has merged into this one. */
export const mergedInto = ({ properties }: CrmObject): string[] =>
  (properties.hs_merged_object_ids ?? '').split(';').flatMap((id) => (id.trim() ? [id.trim()] : []));
