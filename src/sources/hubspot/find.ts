import type { Identifier } from '../../story/touch';
import { type Answer, answer, failed } from '../failure';
import type { Finding, Gone } from '../source';
import type { Account } from './account';
import { inLotsOf } from './associated';
import { type Filter, GROUPS_AT_ONCE, search } from './calls';
import type { Fields } from './fields';
import { asPerson, mergedInto, type Person } from './person';
import { PARTS_FOR_ONE, readPeople } from './read';
import type { CrmObject } from './shapes';

const MOST_RECORDS = 10;

/** One filter for each place an identifier may stand in. */
function filtersFor(who: Identifier, fields: Fields): Filter[] {
  if ('address' in who) {
    const value = who.address.toLowerCase();
    return [
      { propertyName: 'email', operator: 'EQ', value },
      ...(fields.read.includes('hs_additional_emails')
        ? [{ propertyName: 'hs_additional_emails', operator: 'CONTAINS_TOKEN', value } as const]
        : []),
    ];
  }
  const spellings = [...new Set([who.slug, encodeURIComponent(who.slug)])];
  return fields.linkedin.flatMap((propertyName) =>
    spellings.map((value) => ({ propertyName, operator: 'CONTAINS_TOKEN', value }) as const),
  );
}

/** One search for all filters; where it is refused, one each, so that a property that can't be searched hides no other. */
async function searchFor(
  { client, unsearchable }: Account,
  filters: readonly Filter[],
  properties: readonly string[],
  signal: AbortSignal,
): Promise<Answer<readonly CrmObject[]>> {
  const ask = async (some: readonly Filter[]): Promise<Answer<readonly CrmObject[]>> => {
    const filterGroups = some.map((filter) => ({ filters: [filter] }));
    const got = await client.send(
      search('contacts', { filterGroups, properties, limit: MOST_RECORDS }),
      signal,
    );
    return got.ok ? answer(got.value.results) : got;
  };
  const all = await ask(filters);
  if (all.ok || all.failure.why !== 'refused' || filters.length === 1) return all;
  const each = await Promise.all(filters.map((filter) => ask([filter])));
  const found: CrmObject[] = [];
  for (const [nth, one] of each.entries()) {
    if (one.ok) found.push(...one.value);
    else if (one.failure.why === 'refused') unsearchable.add(filters[nth]!.propertyName);
    else return one;
  }
  return each.some((one) => one.ok) ? answer(found) : all;
}

/** Searches match loosely: only the very identifier counts. */
const isReally = (person: Person, who: readonly Identifier[]): boolean =>
  who.some((it) =>
    'address' in it
      ? person.addresses.includes(it.address.toLowerCase())
      : person.slugs.includes(it.slug.toLowerCase()),
  );

/** The contacts that carry one of these identifiers; the one with the first identifier first. */
export async function findPeople(
  account: Account,
  who: readonly Identifier[],
  signal: AbortSignal,
): Promise<Answer<Person[]>> {
  const fields = await account.fields(signal);
  if (!fields.ok) return fields;
  const filters = who
    .flatMap((it) => filtersFor(it, fields.value))
    .filter(({ propertyName }) => !account.unsearchable.has(propertyName));
  const lots = await Promise.all(
    inLotsOf(GROUPS_AT_ONCE, filters).map((lot) => searchFor(account, lot, fields.value.read, signal)),
  );
  const contacts = new Map<string, CrmObject>();
  for (const lot of lots) {
    if (!lot.ok) return failed(lot.failure);
    for (const contact of lot.value) contacts.set(contact.id, contact);
  }
  return answer(
    [...contacts.values()].map((it) => asPerson(it, fields.value)).filter((person) => isReally(person, who)),
  );
}

/** Records that were merged into these, and are gone. */
export const goneInto = (people: readonly Person[]): Gone[] =>
  people.flatMap(({ contact, record }) =>
    mergedInto(contact).map((merged) => ({ record: merged, addresses: [], into: record })),
  );

/** Everything of one person. */
export async function find(
  account: Account,
  who: readonly Identifier[],
  signal: AbortSignal,
): Promise<Answer<Finding>> {
  const people = await findPeople(account, who, signal);
  if (!people.ok) return people;
  const read = await readPeople(account, people.value, PARTS_FOR_ONE, signal);
  return read.ok ? answer({ ...read.value, gone: goneInto(people.value) }) : read;
}
