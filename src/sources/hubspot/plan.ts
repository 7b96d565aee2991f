import { type Answer, answer, failed } from '../failure';
import type { Intent, Plan, PreviewLine, Step } from '../source';
import { HUBSPOT } from './about';
import type { Account } from './account';
import { labelOf, optionFor } from './fields';
import { findPeople } from './find';
import { type LogEntry, logEntry } from './log-entry';
import type { Order } from './order';
import type { Person } from './person';

type Reclassify = Extract<Intent, { does: 'reclassify' }>;

/** The one record that is meant: changing the wrong person is worse than changing nobody. */
async function theOne(account: Account, { who }: Intent, signal: AbortSignal): Promise<Answer<Person>> {
  const people = await findPeople(account, who, signal);
  if (!people.ok) return people;
  const [person, ...others] = people.value;
  if (!person) return failed({ why: 'missing' });
  return others.length > 0 ? failed({ why: 'ambiguous' }) : answer(person);
}

const asStep = (key: string, order: Order): Step => ({ key, source: HUBSPOT, order });

const createOrder = ({ type, properties, mark }: LogEntry, contact: string): Order => ({
  does: 'create',
  type,
  contact,
  properties: { ...properties },
  mark,
});

const linesOf = ({ properties }: LogEntry): PreviewLine[] =>
  Object.entries(properties).flatMap(([field, after]) => (after === '' ? [] : [{ field, after }]));

interface Change {
  readonly values: Record<string, string>;
  readonly before: Record<string, string>;
  readonly preview: readonly PreviewLine[];
}

/** The contact properties a reclassification sets, as far as this account names any. */
async function changeFor(
  account: Account,
  intent: Reclassify,
  person: Person,
  signal: AbortSignal,
): Promise<Answer<Change>> {
  const fields = await account.fields(signal);
  if (!fields.ok) return fields;
  const { segmentProperty, personaProperty } = account.settings;
  const wanted = [
    [segmentProperty, intent.segment],
    [personaProperty, intent.persona],
  ] as const;
  const values: Record<string, string> = {};
  const before: Record<string, string> = {};
  const preview: PreviewLine[] = [];
  for (const [property, words] of wanted) {
    if (property === undefined || words === undefined) continue;
    const value = optionFor(fields.value, property, words);
    if (value === undefined) return failed({ why: 'refused', words: `${property}: ${words}` });
    const old = person.contact.properties[property] ?? '';
    values[property] = value;
    before[property] = old;
    preview.push({
      field: property,
      before: labelOf(fields.value, property, old),
      after: labelOf(fields.value, property, value),
    });
  }
  return answer({ values, before, preview });
}

async function planChange(
  account: Account,
  intent: Reclassify,
  person: Person,
  signal: AbortSignal,
): Promise<Answer<Plan>> {
  const change = await changeFor(account, intent, person, signal);
  if (!change.ok) return change;
  const { values, before, preview } = change.value;
  const title = [intent.segment, intent.persona, intent.stage].filter(Boolean).join(', ');
  const note = logEntry(
    { at: intent.at, kind: 'reclassified', title, note: intent.reason },
    intent.key,
    account.settings.ownerId,
  );
  const set: Order = { does: 'set', contact: person.record, properties: values, before };
  return answer({
    steps: [
      ...(Object.keys(values).length > 0 ? [asStep(`${intent.key}/1`, set)] : []),
      asStep(`${intent.key}/2`, createOrder(note, person.record)),
    ],
    preview: [...preview, ...linesOf(note)],
    canUndo: true,
  });
}

/** What an intent means here, call by call. Reads only. */
export async function plan(account: Account, intent: Intent, signal: AbortSignal): Promise<Answer<Plan>> {
  const person = await theOne(account, intent, signal);
  if (!person.ok) return person;
  if (intent.does === 'reclassify') return planChange(account, intent, person.value, signal);
  const entry = logEntry(intent.touch, intent.key, account.settings.ownerId);
  return answer({
    steps: [asStep(`${intent.key}/1`, createOrder(entry, person.value.record))],
    preview: linesOf(entry),
    canUndo: true,
  });
}
