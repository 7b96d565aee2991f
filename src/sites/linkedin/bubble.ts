import { type Conversation, conversationAround, conversationIn, namedBy } from './conversation';
import { type Found, nobody, notUnderstood } from './found';
import { all, SELECTORS } from './selectors';

const PUT_AWAY = '[class*="--is-minimized"],[class*="--is-collapsed"],[hidden],[inert],[aria-hidden="true"]';

/** The places where the message overlay lives: the page itself, and the open shadow root of SDUI pages. */
export function overlaysOf(page: Document): (Element | ShadowRoot)[] {
  return all(page, 'overlay').map((it) => it.shadowRoot ?? it);
}

function headingOf(bubble: Element): Element | undefined {
  const headings = [...bubble.querySelectorAll('h2')];
  return headings.find((it) => namedBy(it)) ?? headings[0];
}

function bubblesIn(overlay: Element | ShadowRoot, page: Document): Conversation[] {
  const marked = all(overlay, 'bubble');
  const open = marked
    .filter((it) => !it.closest(PUT_AWAY))
    .map((it) => conversationIn(it, headingOf(it), page));
  // Since July 2026 some of the overlay bears no class of messaging at all.
  const bare = [...overlay.querySelectorAll(SELECTORS.editor.join())]
    .filter((it) => !marked.some((bubble) => bubble.contains(it)) && !it.closest(PUT_AWAY))
    .flatMap((it) => conversationAround(it, page) ?? []);
  return [...open, ...bare.filter((it, i) => bare.findIndex(({ root }) => root === it.root) === i)];
}

/** The element that has the focus, through open shadow roots. */
function focusOf(page: Document): Element | null {
  let focus = page.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  return focus;
}

const asFound = (bubbles: readonly Conversation[]): Found => {
  const people = bubbles.flatMap((it) => it.people ?? []);
  const roots = bubbles.map((it) => it.root);
  if (people.length === 0) return (bubbles.every((it) => it.people) ? nobody : notUnderstood)(...roots);
  const [only] = bubbles.length === 1 ? bubbles : [];
  return {
    state: 'someone',
    where: 'bubble',
    people,
    roots,
    draft: only?.draft,
    answering: only?.answering,
  };
};

/** Reads the open message bubbles; `focused` is the one the rep writes in, if it is one of them. */
export function readBubbles(page: Document): { readonly open: Found; readonly focused: Found | undefined } {
  const bubbles = overlaysOf(page).flatMap((it) => bubblesIn(it, page));
  const focus = focusOf(page);
  const focused = bubbles.find((it) => focus && it.root.contains(focus));
  return { open: asFound(bubbles), focused: focused && asFound([focused]) };
}
