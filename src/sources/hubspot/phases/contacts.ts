import { answer, failed } from '../../failure';
import { when } from '../../when';
import type { Account } from '../account';
import { type Filter, search } from '../calls';
import type { Cursor } from '../cursor';
import { goneInto } from '../find';
import { asPerson } from '../person';
import { isPassing, type Phase, soberly } from '../phase';
import { PARTS_FOR_CROWD, PARTS_FOR_MANY, readPeople } from '../read';
import type { CrmObject } from '../shapes';

/** People a page: few enough that a page is kept before the worker's thirty seconds are over. */
export const PEOPLE_AT_ONCE = 50;
/** Searches lag behind by seconds, so the last two minutes are asked for again. */
const OVERLAP = 120_000;
const SEEN_AT_MOST = 1_000;
/** More people to come than this are a crowd: a call for each would use up the share of days. */
const CROWD = 5_000;

const changedAt = (contact: CrmObject): number =>
  when(contact.properties.lastmodifieddate ?? contact.updatedAt) ?? Number.NaN;

/**
 * No page is ever turned: each search starts where the last one ended, so that no search comes near the 10,000 rows it
 * may tell, and contacts that change meanwhile push nobody over the edge of a page.
 */
function filtersFor({ from, within }: Cursor['contacts']): { filters: Filter[]; sorts: string[] } {
  if (!within) {
    return {
      filters: [{ propertyName: 'lastmodifieddate', operator: 'GTE', value: String(from) }],
      sorts: ['lastmodifieddate'],
    };
  }
  return {
    filters: [
      { propertyName: 'lastmodifieddate', operator: 'EQ', value: String(within.at) },
      { propertyName: 'hs_object_id', operator: 'GT', value: within.id },
    ],
    sorts: ['hs_object_id'],
  };
}

/** An unsorted answer would make us skip people: better to stop. */
function isInOrder(rows: readonly CrmObject[], { from, within }: Cursor['contacts']): boolean {
  const keys = rows.map((row) => (within ? Number(row.id) : changedAt(row)));
  const first = within ? Number(within.id) : from;
  return keys.every((key, index) => key >= (index === 0 ? first : keys[index - 1]!));
}

function goOn(
  at: Cursor['contacts'],
  rows: readonly CrmObject[],
  account: Account,
): Cursor['contacts'] & { over: boolean } {
  const { from, within } = at;
  const last = rows.at(-1);
  const newest = last ? changedAt(last) : from;
  const recent = [...Object.entries(at.seen), ...rows.map((row) => [row.id, changedAt(row)] as const)];
  const seen = Object.fromEntries(recent.filter(([, time]) => time >= newest - OVERLAP).slice(-SEEN_AT_MOST));
  const isFull = rows.length >= PEOPLE_AT_ONCE;
  if (within) {
    return isFull
      ? { from, within: { at: within.at, id: last!.id }, seen, over: false }
      : { from: within.at + 1, seen, over: false };
  }
  if (!isFull) return { from: Math.max(from, soberly(newest, account) - OVERLAP), seen, over: true };
  return newest > from
    ? { from: newest, seen, over: false }
    : { from, within: { at: from, id: '0' }, seen, over: false };
}

const withMore = (again: Cursor['again'], records: readonly string[]): Cursor['again'] => ({
  ...again,
  ...Object.fromEntries(records.map((record) => [record, (again[record] ?? 0) + 1])),
});

/** Contacts changed since, oldest change first, with all that hangs on them. */
export const contacts: Phase = {
  id: 'contacts',
  async read(account, cursor, signal) {
    const fields = await account.fields(signal);
    if (!fields.ok) return fields;
    const { filters, sorts } = filtersFor(cursor.contacts);
    const found = await account.client.send(
      search('contacts', {
        filterGroups: [{ filters }],
        sorts,
        properties: fields.value.read,
        limit: PEOPLE_AT_ONCE,
      }),
      signal,
    );
    if (!found.ok) return found;
    const { results: rows, total } = found.value;
    if (!isInOrder(rows, cursor.contacts)) return failed({ why: 'unexpected', where: sorts[0]! });
    const fresh = rows.filter((row) => cursor.contacts.seen[row.id] !== changedAt(row));
    const people = fresh.map((row) => asPerson(row, fields.value));
    const isCrowd = total !== undefined && total > CROWD;
    const read = await readPeople(account, people, isCrowd ? PARTS_FOR_CROWD : PARTS_FOR_MANY, signal);
    if (!read.ok) return read;
    const { over, ...at } = goOn(cursor.contacts, rows, account);
    const missed = read.value.told.some((it) => isPassing(it.failure)) ? people.map((it) => it.record) : [];
    return answer({
      ...read.value,
      gone: goneInto(people),
      cursor: { ...cursor, contacts: at, again: withMore(cursor.again, missed) },
      over,
      ...(total === undefined ? {} : { remaining: Math.max(0, total - rows.length) }),
    });
  },
};
