/**
 * One way to find a part of Gmail's page, and why it can be relied on. Nothing here may rest on a label or a
 * tooltip: Gmail translates them. `seen` is the last month in which it was true of Gmail, or of a library
 * that is kept working against it.
 */
export interface Rung {
  readonly css: string;
  readonly seen: string;
  readonly why: string;
}

const rung = (css: string, seen: string, why: string): Rung => ({ css, seen, why });

/** A ladder a part, the most stable rung first: form names and data attributes, roles, classes, structure. */
export const SELECTORS = {
  composeAnchor: [
    rung('input[name="composeid"]', '2026-07', 'a form field that Gmail itself submits'),
    rung('[g_editable="true"]', '2026-07', 'every editor has it, also where the form came late'),
  ],
  composeRoot: [
    rung('[role="dialog"]', '2026-07', 'docked and full-screen windows'),
    rung('.M9', '2026-07', 'inline replies are no dialog'),
    rung('[role="region"]', '2026-07', 'inside both, should they lose the others'),
    rung('form', '2026-07', 'the form owns the addresses in every version'),
  ],
  editor: [
    rung('[g_editable="true"]', '2026-07', 'Gmail’s own mark of the editor'),
    rung('[contenteditable="true"][role="textbox"]', '2026-07', 'what makes it an editor'),
  ],
  chip: [
    rung(
      '[name="to"] [role="option"][data-hovercard-id],[name="cc"] [role="option"][data-hovercard-id],[name="bcc"] [role="option"][data-hovercard-id]',
      '2026-07',
      'since October 2021; a suggestion has the same attribute outside any field',
    ),
    rung(
      '.vR input[type="hidden"][name="to"],.vR input[type="hidden"][name="cc"],.vR input[type="hidden"][name="bcc"]',
      '2021-10',
      'before October 2021: “Name <address>” a chip',
    ),
    rung('.vN[email]', '2021-10', 'the visible chip of the same time'),
  ],
  field: [
    rung('[name="to"] [role="listbox"]', '2026-07', 'the field’s chips stand in it'),
    rung('textarea[name="to"],input[name="to"]', '2021-10', 'the field before October 2021'),
    rung('.aoD.hl', '2026-07', 'the summary that stands for collapsed fields'),
  ],
  summary: [rung('.aoD.hl span[email]', '2026-07', 'addresses of collapsed fields')],
  view: [rung('[role="main"]', '2026-07', 'the shown view; others lie hidden beside it')],
  viewList: [rung('div.aeF > div.nH', '2026-07', 'views come, go and hide in it')],
  subject: [
    rung('h2[data-legacy-thread-id]', '2026-07', 'the open thread’s heading with its id'),
    rung('h2[data-thread-perm-id]', '2026-07', 'just sent: no legacy id until synced'),
    rung('h2.hP', '2026-07', 'the heading’s class'),
  ],
  thread: [
    rung('.a98.iY', '2026-07', 'a thread’s container since November 2023, in a split pane too'),
    rung('.iY,.if', '2023-11', 'the same before'),
  ],
  message: [
    rung('[data-message-id]', '2026-07', 'every message in an open thread'),
    rung('.adn,.adf', '2026-07', 'an open or collapsed message'),
    rung('.gs', '2025-08', 'header and body of one message'),
  ],
  sender: [
    rung('td.gF span[email]', '2026-07', 'the header’s cell, collapsed or open'),
    rung('span.gD[email]', '2026-07', 'the sender’s own class'),
  ],
  recipient: [
    rung('.hb span[email]', '2026-07', 'the header’s “to” line; the sender’s own address may be in it'),
    rung('span.g2[email]', '2026-07', 'a recipient’s own class'),
  ],
  body: [
    rung('.ii .a3s', '2026-07', 'a message’s text'),
    rung('.a3s', '2026-07', 'the same without its frame'),
    rung('.ii,.adP', '2026-07', 'the frame'),
  ],
  avatar: [
    rung(
      'a[href*="accounts.google.com/SignOutOptions"]',
      '2026-07',
      'its label ends with the account’s address in brackets',
    ),
  ],
  accountMenu: [
    rung(
      '[role="banner"] div[aria-label] div',
      '2018-06',
      'the menu lay in the page before it became a frame',
    ),
  ],
  fromChoice: [rung('[role="menuitem"][value*="@"]', '2026-07', 'addresses the account may send from')],
} as const satisfies Record<string, readonly Rung[]>;

export type Part = keyof typeof SELECTORS;

/** Parts of a mail that others or Gmail wrote into the editor: no draft of the rep's. */
export const NOT_THE_DRAFT =
  '.gmail_quote,.gmail_quote_container,.gmail_signature,.gmail_signature_prefix,blockquote,[data-throughline],[aria-hidden="true"],[contenteditable="false"]:not(.gmail_chip):not(a)';

/** The first element of the first rung that finds any. */
export function first(root: ParentNode, part: Part): Element | null {
  for (const { css } of SELECTORS[part]) {
    const found = root.querySelector(css);
    if (found) return found;
  }
  return null;
}

/** All elements of the first rung that finds any. */
export function all(root: ParentNode, part: Part): Element[] {
  for (const { css } of SELECTORS[part]) {
    const found = root.querySelectorAll(css);
    if (found.length) return [...found];
  }
  return [];
}

/** The nearest ancestor (or itself) on the first rung that has one. */
export function around(inner: Element, part: Part): Element | null {
  for (const { css } of SELECTORS[part]) {
    const found = inner.closest(css);
    if (found) return found;
  }
  return null;
}

/** True when Gmail has put the element, or something around it, away. Inline styles only: no layout is forced. */
export function isPutAway(it: Element): boolean {
  for (let at: Element | null = it; at; at = at.parentElement)
    if ((at as HTMLElement).style?.display === 'none') return true;
  return false;
}
