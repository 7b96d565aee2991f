/**
 * Where the parts of LinkedIn's pages are found: a ladder a part, the steadiest rung first. Nothing here may
 * rest on a label: LinkedIn translates them. Reason and month of every rung stand in `reasons.ts`, so that
 * the content script need not carry them.
 */
export const SELECTORS = {
  card: [
    'main section[componentkey$="Topcard"]',
    'main section[data-member-id]',
    'main section:has(a[href*="/overlay/contact-info"])',
  ],
  cardName: ['h1', 'a[href*="/in/"] h2', 'h2'],
  headline: ['[data-generated-suggestion-target]', '.text-body-medium.break-words'],
  employer: ['ul button [class*="inline-show-more-text"]', '[role="button"] figure ~ * p'],
  experience: ['[componentkey$="ExperienceTopLevelSection"]', 'section:has(> #experience)'],
  firstJob: ['[componentkey^="entity-collection-item"]', 'li'],
  education: ['[componentkey$="EducationTopLevelSection"]', 'section:has(> #education)'],
  edit: ['.profile-photo-edit', 'a[href*="/edit/"]'],
  ownPhoto: ['img.global-nav__me-photo'],
  profileBody: ['main a[href*="/in/"]', 'main h1,main h2'],
  contact: [
    '[role="dialog"]:has(#pv-contact-info)',
    'dialog:has(a[href^="mailto:"]),[role="dialog"]:has(a[href^="mailto:"])',
  ],
  mail: ['a[href^="mailto:"]'],
  threadName: [
    '#thread-detail-jump-target a[href*="/in/"] h2',
    'a.msg-thread__link-to-profile h2',
    '.msg-title-bar h2.msg-entity-lockup__entity-title',
  ],
  listed: [
    '.msg-conversations-container__convo-item-link--active .msg-conversation-listitem__participant-names',
  ],
  message: ['[data-event-urn]'],
  theirs: ['.msg-s-event-listitem--other'],
  messageText: ['.msg-s-event-listitem__body'],
  editor: ['.msg-form__contenteditable[role="textbox"]', '[role="textbox"][contenteditable="true"]'],
  overlay: ['[data-testid="interop-shadowdom"]', '#msg-overlay'],
  bubble: ['.msg-overlay-conversation-bubble'],
  recipients: ['.msg-connections-typeahead', ':has(> .artdeco-pill) > input'],
  pill: ['.artdeco-pill--dismiss .artdeco-pill__text', '.artdeco-pill'],
  newTo: ['.msg-s-profile-card a[href*="/in/"]'],
  leadPanel: ['[data-sn-view-name="subpage-lead-panel"]'],
  leadCard: ['[data-sn-view-name="feature-lead-top-card"]', '#profile-card-section'],
  leadName: ['[data-x--lead--name]', 'h1[data-anonymize="person-name"]'],
  leadTitle: ['[data-anonymize="job-title"]'],
  leadCompany: ['[data-anonymize="company-name"]'],
  leadLogo: ['img[data-anonymize="company-logo"]'],
} as const satisfies Record<string, readonly string[]>;

export type Part = keyof typeof SELECTORS;

/** The first element that fits, on the steadiest rung that has one. */
export function seek(root: ParentNode, part: Part, fits: (it: Element) => unknown): Element | undefined {
  for (const css of SELECTORS[part])
    for (const found of root.querySelectorAll(css)) if (fits(found)) return found;
  return undefined;
}

/** The first element of the first rung that finds any. */
export const first = (root: ParentNode, part: Part): Element | undefined => seek(root, part, () => true);

/** All elements of the first rung that finds any. */
export const all = (root: ParentNode, part: Part): Element[] =>
  SELECTORS[part].reduce<Element[]>(
    (found, css) => (found.length > 0 ? found : [...root.querySelectorAll(css)]),
    [],
  );
