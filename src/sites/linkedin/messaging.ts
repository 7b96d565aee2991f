import type { SeenPerson } from '../sight';
import { type Conversation, conversationAround, conversationIn, namedBy } from './conversation';
import { type Found, nobody, notUnderstood } from './found';
import { all, first, seek } from './selectors';
import { wordsOf } from './words';

/** What holds header, messages and message box together. */
const boxOf = (heading: Element): Element | null =>
  heading.closest('.msg-convo-wrapper') ??
  heading.closest('.scaffold-layout__detail') ??
  heading.closest('main');

function conversationOf(page: Document): Conversation | undefined {
  const heading = seek(page, 'threadName', (it) => namedBy(it)) ?? first(page, 'threadName');
  const box = heading && boxOf(heading);
  if (box) return conversationIn(box, heading, page);
  const main = page.querySelector('main');
  const editor = main && first(main, 'editor');
  if (!editor) return undefined;
  const form = editor.closest('.msg-convo-wrapper,.scaffold-layout__detail');
  const begun = form ? conversationIn(form, undefined, page) : undefined;
  return begun?.people ? begun : (conversationAround(editor, page) ?? { root: main, people: undefined });
}

/** The list may already show another conversation as the open one: then the header is the former one's. */
function isListed(person: SeenPerson | undefined, page: Document): boolean {
  const listed = wordsOf(first(page, 'listed'));
  return listed === undefined || person?.name === undefined || listed === person.name;
}

/** Reads the open thread of the messaging page; the other conversations in the list are nobody. */
export function readMessaging(
  page: Document,
  thread: string | undefined,
  recipient: string | undefined,
): Found {
  const open = conversationOf(page);
  if (!open) return nobody();
  if (!open.people) return notUnderstood(open.root);
  const [person] = open.people;
  const isBegun = first(open.root, 'threadName') !== undefined;
  // Without a thread in the address a header is what the page showed before.
  if (!person || (isBegun && !thread) || !isListed(person, page)) return nobody(open.root);
  const isRecipient = recipient && open.people.length === 1 && !person.memberId && !person.slug;
  return {
    state: 'someone',
    where: 'messaging',
    people: isRecipient ? [{ ...person, memberId: recipient }] : open.people,
    roots: [open.root],
    ...(isBegun ? { token: person.memberId ?? person.slug ?? '', detail: lastMessageIn(open.root) } : {}),
    draft: open.draft,
    answering: open.answering,
  };
}

const lastMessageIn = (root: Element): string =>
  all(root, 'message').at(-1)?.getAttribute('data-event-urn') ?? '';
