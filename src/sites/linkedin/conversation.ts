import type { LinkedInPerson } from '../../story/identity/linkedin';
import type { SeenPerson, Sight } from '../sight';
import { personOf } from './linked';
import { ownName } from './own';
import { all, first, seek } from './selectors';
import { draftIn, wordsOf } from './words';

const MAX_TEXT = 20_000;
const MAX_CLIMB = 14;

const isKnown = (who: LinkedInPerson): boolean => who.slug !== undefined || who.memberId !== undefined;

/** The person a heading names: only where it links to them, for a heading may be any word. */
export function namedBy(heading: Element | undefined): SeenPerson | undefined {
  if (!heading) return undefined;
  const who = personOf(heading.closest('a[href]') ?? heading.querySelector('a[href*="/in/"]'));
  const name = wordsOf(heading);
  return name && isKnown(who) ? { ...who, name, field: 'message' } : undefined;
}

/** The member id of the reader, which every message's id begins with. */
const ownerOf = (root: ParentNode): string | undefined =>
  /fsd_profile:([\w-]+)/.exec(first(root, 'message')?.getAttribute('data-event-urn') ?? '')?.[1];

/** True for a note to oneself. */
export const isReader = (person: SeenPerson, root: ParentNode, page: Document): boolean =>
  (person.memberId !== undefined && person.memberId === ownerOf(root)) || person.name === ownName(page);

/** The last message, if it is theirs: the rep answers it. The last sender may be the rep. */
export function answeringIn(root: ParentNode, person: SeenPerson): Sight['answering'] {
  const last = all(root, 'message').at(-1);
  const from = person.slug ?? person.memberId;
  if (!last || !from || !all(root, 'theirs').includes(last)) return undefined;
  const text = all(last, 'messageText')
    .map((it) => it.textContent?.trim() ?? '')
    .join('\n')
    .slice(0, MAX_TEXT);
  return { from, text };
}

/** A conversation that has not begun: who was chosen as its recipients. */
function chosenIn(root: ParentNode): SeenPerson[] | undefined {
  const field = first(root, 'recipients')?.closest('section,div');
  if (!field) return undefined;
  const names = all(field, 'pill').flatMap((it) => wordsOf(it) ?? []);
  const card = seek(root, 'newTo', (it) => wordsOf(it) === names[0]);
  const who = names.length === 1 ? personOf(card) : {};
  return names.map((name) => ({ ...who, name, field: 'message' as const }));
}

/** What a box of messages shows: whom it is with, and what is being written. */
export interface Conversation {
  readonly root: Element;
  /** Nothing: there is one, but it can't be read. None: a group, a note to oneself, nobody chosen yet. */
  readonly people: readonly SeenPerson[] | undefined;
  readonly draft?: string | undefined;
  readonly answering?: Sight['answering'] | undefined;
}

/** Reads a box of messages whose extent is known. */
export function conversationIn(root: Element, heading: Element | undefined, page: Document): Conversation {
  const person = namedBy(heading);
  // A heading that links to nobody names a group, or a member who left.
  const people = person ? [person] : (chosenIn(root) ?? (wordsOf(heading) ? [] : undefined));
  const others = people?.filter((it) => !isReader(it, root, page));
  const draft = draftIn(first(root, 'editor'));
  const answering = person && others?.length ? answeringIn(root, person) : undefined;
  return { root, people: others, draft, answering };
}

/**
 * Finds the box around an editor by its structure alone: the nearest ancestor with a heading that links to a
 * person. With another heading and message times it is a conversation that can't be read; else it is none
 * (a post being written, a comment).
 */
export function conversationAround(editor: Element, page: Document): Conversation | undefined {
  let root = editor.parentElement;
  for (let steps = 0; root && steps < MAX_CLIMB; steps++, root = root.parentElement) {
    const headings = [...root.querySelectorAll('h2')];
    if (headings.length === 0) continue;
    const named = headings.filter((it) => namedBy(it));
    const names = new Set(named.map((it) => JSON.stringify(namedBy(it))));
    if (names.size === 1) return conversationIn(root, named[0], page);
    return root.querySelector('time') ? { root, people: undefined } : undefined;
  }
  return undefined;
}
