import { outsiders } from '../../story/identity/outsiders';
import type { SeenCompose, SeenPerson, Sight } from '../sight';
import { type Account, readAccount } from './account';
import { type OpenCompose, readComposes } from './compose';
import type { Acts } from './lead';
import { answeredBy, type OpenThread, readThread, textOf } from './thread';

/** The page as it stands, nobody left out yet. */
export interface Reading {
  readonly account: Account;
  readonly composes: readonly OpenCompose[];
  readonly thread: OpenThread | undefined;
}

/** Reads accounts, composes and the open thread. Changes nothing, waits for nothing. */
export function readPage(page: Document): Reading {
  const account = readAccount(page);
  return {
    account,
    composes: readComposes(page),
    thread: readThread(page, account.address !== undefined),
  };
}

/** What can't be read: the leading compose without a field we know, or a thread without a sender. */
export function isPuzzling(leader: OpenCompose | OpenThread): boolean {
  return 'surface' in leader ? !leader.understood : !leader.messages.some(({ from }) => from);
}

/**
 * Says who is in sight. `isPuzzled`: what leads has stayed unreadable for so long that it is no longer
 * loading. `draft`: the leading compose's text.
 */
export function tellSight(reading: Reading, order: Acts, isPuzzled: boolean, draft?: string): Sight {
  const { account, thread } = reading;
  const isOutsider = outsiders(account.own);
  const others = (people: readonly SeenPerson[]) => people.filter(({ address = '' }) => isOutsider(address));
  const leader = order.leader();
  const people = leader ? others(leader.people) : [];
  const compose = leader && 'surface' in leader ? leader : undefined;
  const answering = compose && thread ? answeringOf(compose, thread, people) : undefined;
  return {
    site: 'gmail',
    state: isPuzzled ? 'not-understood' : people.length ? 'someone' : 'nobody',
    ...(leader ? { where: compose ? 'compose' : 'thread' } : {}),
    people,
    composes: order.inOrder().map((it) => asSeen(it, order.idOf(it), others(it.people))),
    ...(account.address ? { account: account.address } : {}),
    ...(answering ? { answering } : {}),
    ...(compose && draft !== undefined ? { draft } : {}),
  };
}

function answeringOf(
  compose: OpenCompose,
  thread: OpenThread,
  people: readonly SeenPerson[],
): Sight['answering'] {
  if (compose.surface !== 'inline' && !compose.answers) return undefined;
  const mail = answeredBy(thread, compose);
  if (!mail?.from || !people.some(({ address }) => address === mail.from)) return undefined;
  return { from: mail.from, text: textOf(mail) };
}

function asSeen(compose: OpenCompose, id: string, people: readonly SeenPerson[]): SeenCompose {
  const { surface, minimised, subject, thread } = compose;
  return {
    id,
    surface,
    minimised,
    people,
    ...(subject ? { subject } : {}),
    ...(thread ? { thread } : {}),
  };
}
