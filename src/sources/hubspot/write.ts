import { type Answer, answer, failed } from '../failure';
import { plain } from '../plain';
import type { Receipt, Step, Writer } from '../source';
import type { Account } from './account';
import { inLotsOf } from './associated';
import { archive, associated, BATCH, create, patchContact, readMany } from './calls';
import { BODY_OF } from './log-entry';
import { type Order, readOrder, readUndo, type Undo } from './order';
import { gather } from './paging';
import { plan } from './plan';

type Create = Extract<Order, { does: 'create' }>;
type Set = Extract<Order, { does: 'set' }>;

const MOST_PAGES = 20;
const unreadable = failed({ why: 'unexpected', where: 'order' });

const receipt = (account: Account, { key }: Step, id: string, undo: Undo): Receipt => ({
  key,
  id,
  at: account.now(),
  undo,
});

async function valuesNow(
  account: Account,
  { contact, properties }: Pick<Set, 'contact' | 'properties'>,
  signal: AbortSignal,
): Promise<Answer<Record<string, string>>> {
  const names = Object.keys(properties);
  const got = await account.client.send(readMany('contacts', [contact], names), signal);
  if (!got.ok) return got;
  const record = got.value.results[0];
  if (!record) return failed({ why: 'missing' });
  return answer(Object.fromEntries(names.map((name) => [name, record.properties[name] ?? ''])));
}

const undoOf = ({ contact, properties }: Set, before: Set['before']): Undo => ({
  does: 'set',
  contact,
  properties: before,
  written: properties,
});

async function performSet(
  account: Account,
  step: Step,
  order: Set,
  signal: AbortSignal,
): Promise<Answer<Receipt>> {
  const before = await valuesNow(account, order, signal);
  if (!before.ok) return before;
  const done = await account.client.send(patchContact(order.contact, order.properties), signal);
  if (!done.ok) return done;
  const undo = undoOf(order, before.value);
  return answer(receipt(account, step, order.contact, undo));
}

async function performCreate(
  account: Account,
  step: Step,
  order: Create,
  signal: AbortSignal,
): Promise<Answer<Receipt>> {
  const done = await account.client.send(create(order.type, order.contact, order.properties), signal);
  return done.ok
    ? answer(receipt(account, step, done.value.id, { does: 'archive', type: order.type, id: done.value.id }))
    : done;
}

/** Looks for our line among what hangs on the contact. */
async function findCreated(
  account: Account,
  order: Create,
  signal: AbortSignal,
): Promise<Answer<string | undefined>> {
  const links = await gather(MOST_PAGES, (after) =>
    account.client.send(associated(order.contact, order.type, after), signal),
  );
  if (!links.ok) return links;
  const body = BODY_OF[order.type];
  for (const ids of inLotsOf(
    BATCH,
    links.value.rows.map((row) => row.toObjectId),
  )) {
    const got = await account.client.send(readMany(order.type, ids, [body]), signal);
    if (!got.ok) return got;
    const found = got.value.results.find((it) => plain(it.properties[body], 100_000)?.includes(order.mark));
    if (found) return answer(found.id);
  }
  return links.value.complete ? answer(undefined) : failed({ why: 'unexpected', where: 'paging' });
}

async function checkSet(
  account: Account,
  step: Step,
  order: Set,
  signal: AbortSignal,
): Promise<Answer<Receipt | undefined>> {
  const now = await valuesNow(account, order, signal);
  if (!now.ok) return now;
  const isSet = Object.entries(order.properties).every(([name, value]) => now.value[name] === value);
  const undo = undoOf(order, order.before);
  return answer(isSet ? receipt(account, step, order.contact, undo) : undefined);
}

async function checkCreate(
  account: Account,
  step: Step,
  order: Create,
  signal: AbortSignal,
): Promise<Answer<Receipt | undefined>> {
  const found = await findCreated(account, order, signal);
  if (!found.ok) return found;
  const id = found.value;
  return answer(
    id === undefined ? undefined : receipt(account, step, id, { does: 'archive', type: order.type, id }),
  );
}

/** Sets back what still stands as we wrote it. */
async function undoSet(
  account: Account,
  { contact, properties, written }: Extract<Undo, { does: 'set' }>,
  signal: AbortSignal,
): Promise<Answer<unknown>> {
  const now = written
    ? await valuesNow(account, { contact, properties }, signal)
    : answer<Record<string, string>>({});
  if (!now.ok) return now;
  const isOurs = ([name]: [string, string]) => !written || now.value[name] === written[name];
  const back = Object.fromEntries(Object.entries(properties).filter(isOurs));
  if (Object.keys(back).length === 0) return answer(undefined);
  return account.client.send(patchContact(contact, back), signal);
}

async function undoOne(account: Account, undo: Undo, signal: AbortSignal): Promise<Answer<undefined>> {
  const done =
    undo.does === 'set'
      ? await undoSet(account, undo, signal)
      : await account.client.send(archive(undo.type, undo.id), signal);
  // What is gone already is undone.
  return done.ok || done.failure.why === 'missing' ? answer(undefined) : done;
}

type Doing<O extends Order, A> = (
  account: Account,
  step: Step,
  order: O,
  signal: AbortSignal,
) => Promise<Answer<A>>;

/** A step is what its order says; one that can't be read any more is refused. */
const byOrder =
  <A>(account: Account, set: Doing<Set, A>, create: Doing<Create, A>) =>
  async (step: Step, signal: AbortSignal): Promise<Answer<A>> => {
    const order = readOrder(step.order);
    if (!order) return unreadable;
    return order.does === 'set' ? set(account, step, order, signal) : create(account, step, order, signal);
  };

/** Notes, calls, messages and contact properties. */
export const createWriter = (account: Account): Writer => ({
  plan: (intent, signal) => plan(account, intent, signal),
  perform: byOrder(account, performSet, performCreate),
  check: byOrder(account, checkSet, checkCreate),
  async undo(given, signal) {
    const undo = readUndo(given.undo);
    return undo ? undoOne(account, undo, signal) : unreadable;
  },
});
