import type { Badge } from '../platform/messages/protocol';
import { word } from '../platform/messages/word';
import type { Place } from '../sites/gmail/watch';
import css from './badge.css?inline';

/** A page that takes the badge away gets it back this often; then it stays silent in that compose. */
const COMEBACKS = 2;

/** One badge beside a compose: a word and a count in a closed shadow, nothing else that the page could read. */
export interface DrawnBadge {
  say(badge: Badge): void;
  /** Stands where the compose stands now. */
  place(at: Place): void;
  hint(words: string): void;
  remove(): void;
}

export function drawBadge(page: Document, clicked: () => void): DrawnBadge {
  const host = page.createElement('div');
  host.setAttribute('data-throughline', '');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const button = page.createElement('button');
  button.type = 'button';
  shadow.append(button);
  // The editor keeps focus and selection; Gmail's title bar must not take the click for its own.
  for (const type of ['mousedown', 'mouseup', 'dblclick', 'keydown', 'click'] as const)
    button.addEventListener(type, (event) => event.stopPropagation());
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    if (event.isTrusted) clicked();
  });
  const standing = stand(host);
  return {
    say: (badge) => dress(button, badge),
    place: (at) => {
      const spot = spotFor(at);
      if (!spot) return standing.leave();
      host.setAttribute('data-throughline', spot.isOverBar ? 'bar' : '');
      standing.at(spot.parent, spot.before);
    },
    hint: (words) => {
      button.querySelector('i')?.remove();
      button.append(Object.assign(page.createElement('i'), { textContent: words }));
    },
    remove: () => standing.leave(),
  };
}

/** “Wait” when that is the next step; no word where nothing is known. */
function wordFor({ verdict, wait }: Badge): string {
  if (verdict === 'unknown') return '';
  return word(verdict === 'hold' && wait ? 'page_word_wait' : `page_word_${verdict}`);
}

/** The text is the button's name; without any, its title is. */
function dress(button: HTMLButtonElement, badge: Badge): void {
  const { count, verdict } = badge;
  button.className = verdict;
  button.title = word('page_open');
  button.replaceChildren(button.ownerDocument.createElement('span'));
  for (const [tag, text] of [
    ['b', wordFor(badge)],
    ['em', count || ''],
  ] as const)
    if (text) button.append(Object.assign(button.ownerDocument.createElement(tag), { textContent: text }));
}

interface Spot {
  readonly parent: Element;
  readonly before: Element;
  /** Over the title bar, which is free in the middle; else in a row of its own. */
  readonly isOverBar: boolean;
}

/** Inside the compose's container, outside form and editor. */
function spotFor({ root, form, editor, surface }: Place): Spot | undefined {
  const inside = form ?? editor;
  if (!inside || root === root.ownerDocument.body || !root.isConnected) return undefined;
  let before: Element = inside;
  while (before !== root && before.parentElement && before.parentElement !== root)
    before = before.parentElement;
  const parent = before.parentElement;
  if (!parent || parent.closest('form')) return undefined;
  const hasBar = before.previousElementSibling !== null && parent === root && root.matches('[role="dialog"]');
  return { parent, before, isOverBar: hasBar && surface !== 'inline' && surface !== 'pop-out' };
}

/** Keeps an element where it was put; gives up when the page keeps taking it away. */
function stand(host: HTMLElement) {
  let home: { parent: Element; before: Element } | undefined;
  let left = COMEBACKS;
  const settle = () => {
    if (!home?.parent.isConnected) return;
    const before = home.before.parentElement === home.parent ? home.before : null;
    home.parent.insertBefore(host, before);
    guard.observe(home.parent, { childList: true });
  };
  const guard = new MutationObserver(() => {
    if (!home || host.parentNode === home.parent) return;
    if (left-- > 0) settle();
    else guard.disconnect();
  });
  return {
    at(parent: Element, before: Element) {
      const isThere = home?.parent === parent && (host.parentNode === parent || left < 0);
      home = { parent, before };
      if (isThere) return;
      guard.disconnect();
      settle();
    },
    leave() {
      home = undefined;
      guard.disconnect();
      host.remove();
    },
  };
}
