import type { Part, SELECTORS } from './selectors';

/** How a rung holds on to the page, the steadiest first. */
export const STEADINESS = ['data', 'id', 'class', 'structure'] as const;

/**
 * Why a rung can be relied on. `seen` is the last month in which a capture showed it; where no capture does,
 * `why` says what it rests on instead.
 */
export interface Reason {
  readonly by: (typeof STEADINESS)[number];
  readonly seen: string;
  readonly why: string;
}

/** A reason for every rung of every ladder; a rung without one does not compile. */
export const REASONS = {
  card: {
    'main section[componentkey$="Topcard"]': { by: 'data', seen: '2026-05', why: 'SDUI names its cards' },
    'main section[data-member-id]': {
      by: 'data',
      seen: '2026-05',
      why: 'Ember marks the top card with the member',
    },
    'main section:has(a[href*="/overlay/contact-info"])': {
      by: 'structure',
      seen: '2026-05',
      why: 'only it opens that',
    },
  },
  cardName: {
    h1: { by: 'structure', seen: '2026-05', why: 'Ember: the one h1 of the card' },
    'a[href*="/in/"] h2': {
      by: 'structure',
      seen: '2026-05',
      why: 'SDUI: the name links to its own profile',
    },
    h2: { by: 'structure', seen: '2026-05', why: 'SDUI: counts only where the title repeats it' },
  },
  headline: {
    '[data-generated-suggestion-target]': {
      by: 'data',
      seen: '2026-05',
      why: 'Ember offers to rewrite the headline',
    },
    '.text-body-medium.break-words': {
      by: 'class',
      seen: '2026-05',
      why: 'Ember: its text style, used once',
    },
  },
  employer: {
    'ul button [class*="inline-show-more-text"]': {
      by: 'class',
      seen: '2026-05',
      why: 'Ember: logos with company, school',
    },
    '[role="button"] figure ~ * p': {
      by: 'structure',
      seen: '2026-05',
      why: 'SDUI: logos with company, school',
    },
  },
  experience: {
    '[componentkey$="ExperienceTopLevelSection"]': {
      by: 'data',
      seen: '2026-05',
      why: 'SDUI names its cards',
    },
    'section:has(> #experience)': { by: 'id', seen: '2026-05', why: 'Ember anchors its sections' },
  },
  firstJob: {
    '[componentkey^="entity-collection-item"]': {
      by: 'data',
      seen: '2026-05',
      why: 'SDUI: an entry, the newest first',
    },
    li: { by: 'structure', seen: '2026-05', why: 'Ember: an entry, the newest first' },
  },
  education: {
    '[componentkey$="EducationTopLevelSection"]': {
      by: 'data',
      seen: '2026-05',
      why: 'SDUI names its cards',
    },
    'section:has(> #education)': { by: 'id', seen: '2026-05', why: 'Ember anchors its sections' },
  },
  edit: {
    '.profile-photo-edit': {
      by: 'class',
      seen: '2024-08',
      why: 'no capture: one’s own photo can be changed',
    },
    'a[href*="/edit/"]': {
      by: 'structure',
      seen: '2026-05',
      why: 'no capture: one’s own card links to its edit forms',
    },
  },
  ownPhoto: {
    'img.global-nav__me-photo': { by: 'class', seen: '2026-06', why: 'Ember: alt is the reader’s own name' },
  },
  profileBody: {
    'main a[href*="/in/"]': { by: 'structure', seen: '2026-05', why: 'a loaded profile links to itself' },
    'main h1,main h2': { by: 'structure', seen: '2026-05', why: 'or links to nobody, and names somebody' },
  },
  contact: {
    '[role="dialog"]:has(#pv-contact-info)': {
      by: 'id',
      seen: '2026-05',
      why: 'Ember: the dialog’s heading',
    },
    'dialog:has(a[href^="mailto:"]),[role="dialog"]:has(a[href^="mailto:"])': {
      by: 'structure',
      seen: '2026-05',
      why: 'any',
    },
  },
  mail: {
    'a[href^="mailto:"]': { by: 'structure', seen: '2026-05', why: 'addresses are links' },
  },
  threadName: {
    '#thread-detail-jump-target a[href*="/in/"] h2': {
      by: 'id',
      seen: '2026-06',
      why: 'target of the skip link',
    },
    'a.msg-thread__link-to-profile h2': {
      by: 'class',
      seen: '2026-06',
      why: 'the header’s link to the profile',
    },
    '.msg-title-bar h2.msg-entity-lockup__entity-title': {
      by: 'class',
      seen: '2026-06',
      why: 'the header, for groups too',
    },
  },
  listed: {
    '.msg-conversations-container__convo-item-link--active .msg-conversation-listitem__participant-names': {
      by: 'class',
      seen: '2026-06',
      why: 'the open conversation in the list',
    },
  },
  message: {
    '[data-event-urn]': { by: 'data', seen: '2026-06', why: 'each message; names the mailbox’s owner' },
  },
  theirs: {
    '.msg-s-event-listitem--other': { by: 'class', seen: '2026-06', why: 'marks messages of the others' },
  },
  messageText: {
    '.msg-s-event-listitem__body': { by: 'class', seen: '2026-06', why: 'a message’s words' },
  },
  editor: {
    '.msg-form__contenteditable[role="textbox"]': { by: 'class', seen: '2026-06', why: 'the message box' },
    '[role="textbox"][contenteditable="true"]': {
      by: 'structure',
      seen: '2026-07',
      why: 'what makes it an editor',
    },
  },
  overlay: {
    '[data-testid="interop-shadowdom"]': {
      by: 'data',
      seen: '2026-05',
      why: 'SDUI: its open shadow root holds the overlay',
    },
    '#msg-overlay': { by: 'id', seen: '2026-06', why: 'Ember: the overlay lies in the page' },
  },
  bubble: {
    '.msg-overlay-conversation-bubble': {
      by: 'class',
      seen: '2023-02',
      why: 'no capture open: SITES, LinkedIn facts',
    },
  },
  recipients: {
    '.msg-connections-typeahead': {
      by: 'class',
      seen: '2022-06',
      why: 'no capture: where recipients are chosen',
    },
    ':has(> .artdeco-pill) > input': {
      by: 'structure',
      seen: '2022-06',
      why: 'no capture: recipients beside a search field',
    },
  },
  pill: {
    '.artdeco-pill--dismiss .artdeco-pill__text': {
      by: 'class',
      seen: '2022-06',
      why: 'no capture: a chosen recipient',
    },
    '.artdeco-pill': { by: 'class', seen: '2022-06', why: 'no capture: the same without its parts' },
  },
  newTo: {
    '.msg-s-profile-card a[href*="/in/"]': {
      by: 'class',
      seen: '2022-06',
      why: 'no capture: the recipient’s card',
    },
  },
  leadPanel: {
    '[data-sn-view-name="subpage-lead-panel"]': {
      by: 'data',
      seen: '2026-07',
      why: 'the panel beside a list',
    },
  },
  leadCard: {
    '[data-sn-view-name="feature-lead-top-card"]': {
      by: 'data',
      seen: '2026-07',
      why: 'LinkedIn’s name of the view',
    },
    '#profile-card-section': { by: 'id', seen: '2026-07', why: 'the card’s anchor' },
  },
  leadName: {
    '[data-x--lead--name]': { by: 'data', seen: '2026-07', why: 'LinkedIn’s own test handle' },
    'h1[data-anonymize="person-name"]': { by: 'data', seen: '2026-07', why: 'what screenshots must blur' },
  },
  leadTitle: {
    '[data-anonymize="job-title"]': { by: 'data', seen: '2026-07', why: 'in the card it is the job' },
  },
  leadCompany: {
    '[data-anonymize="company-name"]': {
      by: 'data',
      seen: '2026-07',
      why: 'beside the job it is the employer',
    },
  },
  leadLogo: {
    'img[data-anonymize="company-logo"]': {
      by: 'data',
      seen: '2026-07',
      why: 'its title is the employer’s name',
    },
  },
} as const satisfies { [P in Part]: Record<(typeof SELECTORS)[P][number], Reason> };
