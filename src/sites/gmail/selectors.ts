/**
 * Ways to find the parts of Gmail's page: a ladder a part, the most stable first (form names and data
 * attributes, roles, classes, structure). Why each can be relied on, and when it was last seen: notes.ts.
 * Nothing here may rest on a label or a tooltip: Gmail translates them.
 */
export const SELECTORS = {
  composeAnchor: ['input[name="composeid"]', '[g_editable="true"]'],
  composeRoot: ['[role="dialog"]', '.M9', '[role="region"]', 'form'],
  editor: ['[g_editable="true"]', '[contenteditable="true"][role="textbox"]'],
  chip: [
    ':is([name="to"],[name="cc"],[name="bcc"]) [role="option"][data-hovercard-id]',
    '.vR input[type="hidden"]:is([name="to"],[name="cc"],[name="bcc"])',
    '.vN[email]',
  ],
  field: ['[name="to"] [role="listbox"]', 'textarea[name="to"],input[name="to"]', '.aoD.hl'],
  summary: ['.aoD.hl span[email]'],
  send: ['.IZ .Up [role="button"]:not([aria-haspopup="true"])', '.T-I-atl[role="button"]'],
  view: ['[role="main"]'],
  viewList: ['div.aeF > div.nH'],
  subject: ['h2[data-legacy-thread-id]', 'h2[data-thread-perm-id]', 'h2.hP'],
  thread: ['.a98.iY', '.iY,.if'],
  message: ['[data-message-id]', '.adn,.adf', '.gs'],
  sender: ['td.gF span[email]', 'span.gD[email]'],
  recipient: ['.hb span[email]', 'span.g2[email]'],
  body: ['.ii .a3s', '.a3s', '.ii,.adP'],
  avatar: ['a[href*="accounts.google.com/SignOutOptions"]'],
  accountMenu: ['[role="banner"] div[aria-label] div'],
  fromChoice: ['[role="menuitem"][value*="@"]'],
} as const satisfies Record<string, readonly string[]>;

export type Part = keyof typeof SELECTORS;

/** Parts of a mail that others or Gmail wrote into the editor: no draft of the rep's. */
export const NOT_THE_DRAFT =
  '.gmail_quote,.gmail_quote_container,.gmail_signature,.gmail_signature_prefix,blockquote,[data-throughline],[aria-hidden="true"],[contenteditable="false"]:not(.gmail_chip):not(a)';

/** The first element of the first rung that finds any. */
export function first(root: ParentNode, part: Part): Element | null {
  for (const css of SELECTORS[part]) {
    const found = root.querySelector(css);
    if (found) return found;
  }
  return null;
}

/** All elements of the first rung that finds any. */
export function all(root: ParentNode, part: Part): Element[] {
  for (const css of SELECTORS[part]) {
    const found = root.querySelectorAll(css);
    if (found.length) return [...found];
  }
  return [];
}

/** All elements of all rungs, rung by rung. */
export const every = (root: ParentNode, part: Part): Element[] =>
  SELECTORS[part].flatMap((css) => [...root.querySelectorAll(css)]);

/** The nearest ancestor (or itself) on the first rung that has one. */
export function around(inner: Element, part: Part): Element | null {
  for (const css of SELECTORS[part]) {
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
