import type { Touch } from '../../story/touch';
import { type Answer, answer, failed } from '../failure';
import type { Account } from './account';
import { associated, associatedWithMany, BATCH, type ObjectType, readMany } from './calls';
import { gather } from './paging';
import type { Part, Piece } from './part';
import type { Person } from './person';
import { type CrmObject, isWhole } from './shapes';

const MOST_PAGES = 20;

/** Splits a list into calls of at most so many. */
export const inLotsOf = <T>(size: number, all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, lot) => all.slice(lot * size, (lot + 1) * size));

interface Links {
  /** Ids by contact. */
  readonly of: ReadonlyMap<string, readonly string[]>;
  /** False where the vendor told only some. */
  readonly isWhole: boolean;
}

async function linksOfOne(
  account: Account,
  record: string,
  type: ObjectType,
  signal: AbortSignal,
): Promise<Answer<Links>> {
  const got = await gather(MOST_PAGES, (after) =>
    account.client.send(associated(record, type, after), signal),
  );
  if (!got.ok) return got;
  const { rows, complete } = got.value;
  return answer({ of: new Map([[record, rows.map((row) => row.toObjectId)]]), isWhole: complete });
}

async function linksOfMany(
  account: Account,
  records: readonly string[],
  type: ObjectType,
  signal: AbortSignal,
): Promise<Answer<Links>> {
  const links = new Map<string, string[]>();
  let inputs: { id: string; after?: string }[] = records.map((id) => ({ id }));
  let whole = true;
  for (let round = 0; inputs.length > 0 && round < MOST_PAGES; round += 1) {
    const got = await account.client.send(associatedWithMany(type, inputs), signal);
    if (!got.ok) return got;
    whole &&= isWhole(got.value);
    inputs = [];
    for (const { from, to, paging } of got.value.results) {
      links.set(from.id, [...(links.get(from.id) ?? []), ...to.map((it) => it.toObjectId)]);
      if (paging?.next) inputs.push({ id: from.id, after: paging.next.after });
    }
  }
  return answer({ of: links, isWhole: whole && inputs.length === 0 });
}

/** Which records of a type hang on which contacts. */
async function linksOf(
  account: Account,
  people: readonly Person[],
  type: ObjectType,
  signal: AbortSignal,
): Promise<Answer<Links>> {
  const records = people.map((person) => person.record);
  if (records.length > 1) {
    const many = await linksOfMany(account, records, type, signal);
    // An account without the batch call is read one by one.
    if (many.ok || many.failure.why !== 'missing') return many;
  }
  const all = new Map<string, readonly string[]>();
  let whole = true;
  for (const one of await Promise.all(records.map((record) => linksOfOne(account, record, type, signal)))) {
    if (!one.ok) return one;
    for (const [record, ids] of one.value.of) all.set(record, ids);
    whole &&= one.value.isWhole;
  }
  return answer({ of: all, isWhole: whole });
}

interface Records {
  readonly byId: ReadonlyMap<string, CrmObject>;
  readonly isWhole: boolean;
}

async function readAll(
  account: Account,
  type: ObjectType,
  ids: readonly string[],
  properties: readonly string[],
  signal: AbortSignal,
): Promise<Answer<Records>> {
  const lots = await Promise.all(
    inLotsOf(BATCH, ids).map((lot) => account.client.send(readMany(type, lot, properties), signal)),
  );
  const byId = new Map<string, CrmObject>();
  for (const lot of lots) {
    if (!lot.ok) return failed(lot.failure);
    for (const it of lot.value.results) byId.set(it.id, it);
  }
  return answer({ byId, isWhole: lots.every((lot) => lot.ok && isWhole(lot.value)) });
}

/** What one record is to one person. */
export type ToTouches = (record: CrmObject, person: Person, account: Account) => readonly Touch[];

interface Kind {
  readonly type: ObjectType;
  readonly scope: string;
  readonly properties: readonly string[];
  /** What ids of its touches begin with. */
  readonly prefix: string;
  readonly touches: ToTouches;
}

/** A part made of records that hang on contacts: association first, then the records, a hundred at a time. */
export const associatedPart = ({ type, scope, properties, prefix, touches }: Kind): Part => ({
  id: type,
  scope,
  async read(account, people, signal) {
    const links = await linksOf(account, people, type, signal);
    if (!links.ok) return links;
    const ids = [...new Set([...links.value.of.values()].flat())];
    const records = await readAll(account, type, ids, properties, signal);
    if (!records.ok) return records;
    // What was not told may still be there: then nothing counts as deleted.
    const complete = links.value.isWhole && records.value.isWhole ? [prefix] : [];
    const piece = (person: Person): Piece => ({
      touches: (links.value.of.get(person.record) ?? []).flatMap((id) => {
        const record = records.value.byId.get(id);
        return record ? touches(record, person, account) : [];
      }),
      complete,
    });
    return answer(new Map(people.map((person) => [person.record, piece(person)])));
  },
});
