import type { SeenPerson } from '../sight';
import { asAddress, asName } from './address';
import { legacyId } from './compose';
import { all, around, first, isPutAway } from './selectors';

/** A message of the open thread. */
interface Message {
  readonly element: Element;
  readonly from?: string;
}

/** The thread that is open and shown. */
export interface OpenThread {
  readonly root: Element;
  /** The same while the thread stays open; empty until the page tells. */
  readonly key: string;
  readonly messages: readonly Message[];
  /** Senders, then recipients; the newest message's first. The rep's own side not yet left out. */
  readonly people: readonly SeenPerson[];
}

const MOST_MESSAGES = 200;
const MOST_PEOPLE = 100;
const MOST_TEXT = 20_000;

/** Reads the thread on screen. `knowsAccount` false: recipients are left out, for the rep is among them. */
export function readThread(page: Document, knowsAccount: boolean): OpenThread | undefined {
  const root = threadRoot(page);
  if (!root) return undefined;
  const elements = all(root, 'message').filter((it) => !isPutAway(it) && !it.parentElement?.closest('.a3s'));
  const messages = elements.slice(-MOST_MESSAGES).map(readMessage);
  return { root, key: keyOf(root, elements[0]), messages, people: readPeople(messages, knowsAccount) };
}

/** Within the shown view; a page without views (a fragment, a loading one) is its own view. */
function threadRoot(page: Document): Element | undefined {
  const views = all(page, 'view');
  const shown = views.length ? views.filter((it) => !isPutAway(it)) : page.body ? [page.body] : [];
  for (const view of shown) {
    const heading = visible(view, 'subject');
    const root = heading ? (around(heading, 'thread') ?? view) : visible(view, 'thread');
    if (root) return root;
    const message = first(view, 'message');
    if (message && first(message, 'sender')) return view;
  }
  return undefined;
}

const visible = (view: Element, part: 'subject' | 'thread'): Element | undefined =>
  all(view, part).find((it) => !isPutAway(it));

function keyOf(root: Element, firstMessage: Element | undefined): string {
  const heading = first(root, 'subject');
  const ids = [
    legacyId(heading?.getAttribute('data-legacy-thread-id')),
    heading?.getAttribute('data-thread-perm-id'),
    firstMessage?.getAttribute('data-message-id'),
  ];
  // With conversation view off, Gmail writes the word instead of an id.
  return ids.find((id) => id && id !== 'undefined') ?? '';
}

function readMessage(element: Element): Message {
  const from = asAddress(senderOf(element)?.getAttribute('email'));
  return from ? { element, from } : { element };
}

/** A sender stands in a header, never in a mail's text. */
const senderOf = (message: Element): Element | undefined =>
  all(message, 'sender').find((it) => !it.closest('.ii,.a3s'));

function readPeople(messages: readonly Message[], knowsAccount: boolean): SeenPerson[] {
  const newestFirst = messages.toReversed();
  const people = new Map<string, SeenPerson>();
  const note = (it: Element, field: 'sender' | 'recipient') => {
    const address = asAddress(it.getAttribute('email'));
    if (!address || people.has(address)) return;
    const name = asName(it.getAttribute('name'), address);
    people.set(address, name ? { address, name, field } : { address, field });
  };
  for (const { element } of newestFirst) {
    const sender = senderOf(element);
    if (sender) note(sender, 'sender');
  }
  if (knowsAccount)
    for (const { element } of newestFirst)
      for (const it of all(element, 'recipient')) if (!it.closest('.ii,.a3s')) note(it, 'recipient');
  return [...people.values()].slice(0, MOST_PEOPLE);
}

/** The mail that a compose answers: by the id it names, else the message it stands under. */
export function answeredBy(
  thread: OpenThread,
  compose: { readonly root: Element; readonly answers?: string },
): Message | undefined {
  const id = legacyId(compose.answers) ?? compose.answers;
  const named = id
    ? thread.messages.find(({ element }) =>
        ['data-legacy-message-id', 'data-message-id'].some((name) => {
          const own = element.getAttribute(name);
          return own === compose.answers || legacyId(own) === id;
        }),
      )
    : undefined;
  return named ?? thread.messages.findLast(({ element }) => itemOf(element).contains(compose.root));
}

/** The list's item that holds a message and, beside it, the reply to it. */
const itemOf = (message: Element): Element => message.closest('.h7,.kv,.kQ,[role="listitem"]') ?? message;

/** The words of a message; empty while it is collapsed and has none. */
export function textOf({ element }: Message): string {
  const body = first(element, 'body') as HTMLElement | null;
  if (!body) return '';
  const own = body.cloneNode(true) as HTMLElement;
  for (const quoted of own.querySelectorAll('.gmail_quote,.gmail_quote_container,blockquote'))
    quoted.remove();
  for (const line of own.querySelectorAll('br,p,div,li,tr')) line.append('\n');
  return (own.textContent ?? '')
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
    .slice(0, MOST_TEXT);
}
