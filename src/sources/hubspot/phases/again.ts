import { type Answer, answer } from '../../failure';
import type { Account } from '../account';
import { readMany } from '../calls';
import { asPerson, type Person } from '../person';
import { isPassing, type Phase } from '../phase';
import { PARTS_FOR_MANY, readPeople } from '../read';
import { PEOPLE_AT_ONCE } from './contacts';

const TRIES = 3;

async function peopleOf(
  account: Account,
  records: readonly string[],
  signal: AbortSignal,
): Promise<Answer<Person[]>> {
  const fields = await account.fields(signal);
  if (!fields.ok) return fields;
  const got = await account.client.send(readMany('contacts', records, fields.value.read), signal);
  return got.ok ? answer(got.value.results.map((it) => asPerson(it, fields.value))) : got;
}

/** People of whom something could not be read the last time: three rounds, then they wait for their next change. */
export const again: Phase = {
  id: 'again',
  async read(account, cursor, signal) {
    const records = Object.keys(cursor.again).slice(0, PEOPLE_AT_ONCE);
    if (records.length === 0) return answer({ cursor, over: true });
    const people = await peopleOf(account, records, signal);
    if (!people.ok) return people;
    const read = await readPeople(account, people.value, PARTS_FOR_MANY, signal);
    if (!read.ok) return read;
    const stillBroken = read.value.told.some((it) => isPassing(it.failure));
    const left = Object.entries(cursor.again).flatMap(([record, tries]) => {
      if (!records.includes(record)) return [[record, tries] as const];
      return stillBroken && tries < TRIES ? [[record, tries + 1] as const] : [];
    });
    // Those that failed once more wait for the next round.
    const over = stillBroken || left.length === 0;
    return answer({ ...read.value, cursor: { ...cursor, again: Object.fromEntries(left) }, over });
  },
};
