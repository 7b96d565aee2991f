// Lives: what happened to a prospect, in days before today (negative: still to come). Data only.
// A moment is [day, kind, what]; `stage` picks content of that stage, `rep` counts in REPS, {company} is theirs.
// Opening or clicking a mail tells of its sending too, attending a webinar of the signing up.

/**
 * @typedef {{ stage?: string, topic?: string, subject?: string, words?: string, rep?: number }} What
 * @typedef {[number, string, What?]} Moment
 * @typedef {{ letters: string[], moments: Moment[] }} Life letters: stages of the content marketing sent monthly
 */

const EARLY = ['status-quo', 'priority'];
const MIDDLE = ['status-quo', 'priority', 'research'];

/** @type {Record<string, Life>} */
export const LIVES = {
  // Reading, not asking.
  downloads: {
    letters: EARLY,
    moments: [
      [58, 'nurture-clicked', { stage: 'priority' }],
      [41, 'nurture-clicked', { stage: 'priority' }],
      [33, 'webinar-attended', { stage: 'research' }],
      [20, 'page-visited', { stage: 'research' }],
      [9, 'nurture-sent', { stage: 'research' }],
      [2, 'content-downloaded', { stage: 'research' }],
      [-1, 'nurture-scheduled', { stage: 'research' }],
    ],
  },
  'signs-up': {
    letters: EARLY,
    moments: [
      [70, 'page-visited', { stage: 'priority' }],
      [44, 'nurture-clicked', { stage: 'research' }],
      [24, 'content-downloaded', { stage: 'research' }],
      [6, 'invited', { stage: 'research' }],
      [3, 'webinar-registered', { stage: 'research' }],
    ],
  },
  visits: {
    letters: EARLY,
    moments: [
      [52, 'nurture-clicked', { stage: 'priority' }],
      [27, 'page-visited', { stage: 'priority' }],
      [11, 'page-visited', { stage: 'priority' }],
      [4, 'page-visited', { stage: 'priority' }],
    ],
  },
  'reads-letters': {
    letters: ['status-quo'],
    moments: [
      [49, 'nurture-clicked', { stage: 'status-quo' }],
      [21, 'nurture-clicked', { stage: 'status-quo' }],
      [6, 'nurture-clicked', { stage: 'status-quo' }],
      [1, 'nurture-sent', { stage: 'status-quo' }],
    ],
  },
  mentions: {
    letters: EARLY,
    moments: [
      [38, 'nurture-clicked', { stage: 'priority' }],
      [16, 'page-visited', { stage: 'priority' }],
      [
        2,
        'social-mentioned',
        {
          subject: 'Post on retyping supplier sheets',
          words: 'Good piece on why supplier sheets never match. Ours certainly do not.',
          topic: 'supplier data',
        },
      ],
    ],
  },
  'only-hears': {
    letters: ['status-quo'],
    moments: [
      [66, 'page-visited', { stage: 'status-quo' }],
      [17, 'nurture-opened', { stage: 'status-quo' }],
    ],
  },
  // Asking.
  'asks-for-demo': {
    letters: MIDDLE,
    moments: [
      [64, 'webinar-attended', { stage: 'research' }],
      [31, 'content-downloaded', { stage: 'options' }],
      [12, 'page-visited', { stage: 'options' }],
      [
        1,
        'demo-requested',
        { subject: 'Demo request', words: 'Could you show it with our allergen fields?' },
      ],
    ],
  },
  'asks-for-contact': {
    letters: EARLY,
    moments: [
      [37, 'nurture-clicked', { stage: 'priority' }],
      [15, 'content-downloaded', { stage: 'research' }],
      [
        3,
        'contact-requested',
        { subject: 'Contact form', words: 'Who can tell me whether this works for spring drawings?' },
      ],
    ],
  },
  'asks-by-reply': {
    letters: MIDDLE,
    moments: [
      [47, 'content-downloaded', { stage: 'research' }],
      [19, 'nurture-clicked', { stage: 'options' }],
      [5, 'nurture-sent', { stage: 'options' }],
      [
        2,
        'replied',
        {
          subject: 'Re: What to ask a product data vendor',
          words: 'Useful list. Could we have a call next week? Please call me after two.',
        },
      ],
    ],
  },
  'was-missed': {
    letters: MIDDLE,
    moments: [
      [92, 'webinar-attended', { stage: 'research' }],
      [71, 'content-downloaded', { stage: 'research' }],
      [
        48,
        'contact-requested',
        { subject: 'Contact form', words: 'We have two part numbers for everything. Where would one begin?' },
      ],
      [26, 'nurture-sent', { stage: 'research' }],
    ],
  },
  'books-meeting': {
    letters: MIDDLE,
    moments: [
      [40, 'content-downloaded', { stage: 'research' }],
      [22, 'content-downloaded', { stage: 'options' }],
      [10, 'page-visited', { stage: 'options' }],
      [-3, 'meeting-booked', { subject: 'Talk about label checks' }],
    ],
  },
  // Choosing.
  evaluates: {
    letters: MIDDLE,
    moments: [
      [50, 'webinar-attended', { stage: 'research' }],
      [26, 'content-downloaded', { stage: 'options' }],
      [14, 'page-visited', { stage: 'options' }],
      [9, 'trial-started', { subject: 'Trial with your own parts' }],
      [4, 'pricing-visited', { subject: 'Plans and prices' }],
    ],
  },
  compares: {
    letters: MIDDLE,
    moments: [
      [61, 'content-downloaded', { stage: 'research' }],
      [39, 'content-downloaded', { stage: 'options' }],
      [28, 'page-visited', { stage: 'options' }],
      [17, 'nurture-clicked', { stage: 'options' }],
      [8, 'content-downloaded', { stage: 'options' }],
    ],
  },
  'weighs-risks': {
    letters: MIDDLE,
    moments: [
      [57, 'content-downloaded', { stage: 'options' }],
      [43, 'page-visited', { stage: 'options' }],
      [29, 'page-visited', { stage: 'step-backs' }],
      [18, 'webinar-attended', { stage: 'step-backs' }],
      [10, 'content-downloaded', { stage: 'step-backs' }],
    ],
  },
  'seeks-proof': {
    letters: MIDDLE,
    moments: [
      [66, 'content-downloaded', { stage: 'options' }],
      [42, 'content-downloaded', { stage: 'step-backs' }],
      [25, 'content-downloaded', { stage: 'validation' }],
      [16, 'webinar-attended', { stage: 'validation' }],
      [7, 'page-visited', { stage: 'validation' }],
    ],
  },
  chooses: {
    letters: MIDDLE,
    moments: [
      [88, 'content-downloaded', { stage: 'options' }],
      [67, 'page-visited', { stage: 'step-backs' }],
      [53, 'page-visited', { stage: 'validation' }],
      [36, 'deal-opened', { subject: '{company}: first plant', rep: 0 }],
      [23, 'sales-met', { subject: 'Walk through the first plant', rep: 0 }],
      [15, 'content-downloaded', { stage: 'choice' }],
      [9, 'form-submitted', { stage: 'choice' }],
      [5, 'page-visited', { stage: 'choice' }],
    ],
  },
  'is-qualified': {
    letters: MIDDLE,
    moments: [
      [45, 'webinar-attended', { stage: 'research' }],
      [24, 'content-downloaded', { stage: 'options' }],
      [13, 'page-visited', { stage: 'options' }],
      [6, 'lifecycle-changed', { subject: 'SQL' }],
    ],
  },
  // Turning back, coming back, drifting.
  'steps-back': {
    letters: EARLY,
    moments: [
      [104, 'content-downloaded', { stage: 'options' }],
      [83, 'webinar-attended', { stage: 'options' }],
      [62, 'content-downloaded', { stage: 'validation' }],
      [51, 'page-visited', { stage: 'options' }],
      [22, 'page-visited', { stage: 'priority' }],
      [13, 'nurture-clicked', { stage: 'research' }],
      [5, 'content-downloaded', { stage: 'research' }],
    ],
  },
  'comes-back': {
    letters: EARLY,
    moments: [
      [211, 'webinar-attended', { stage: 'research' }],
      [196, 'content-downloaded', { stage: 'research' }],
      [8, 'page-visited', { stage: 'research' }],
      [5, 'webinar-registered', { stage: 'research' }],
    ],
  },
  'is-reclassified': {
    letters: EARLY,
    moments: [
      [55, 'nurture-clicked', { stage: 'priority' }],
      [34, 'content-downloaded', { stage: 'research' }],
      [24, 'page-visited', { stage: 'priority' }],
      [19, 'sales-talked', { subject: 'Talk about batch records', rep: 0 }],
      [
        18,
        'reclassified',
        {
          stage: 'options',
          subject: 'options',
          words: 'Compares two ways already; said so in the talk.',
          rep: 0,
        },
      ],
    ],
  },
  // No.
  'opts-out': {
    letters: EARLY,
    moments: [
      [80, 'content-downloaded', { stage: 'research' }],
      [38, 'unsubscribed'],
    ],
  },
  objects: {
    letters: ['status-quo'],
    moments: [
      [97, 'nurture-clicked', { stage: 'status-quo' }],
      [74, 'sales-emailed', { subject: 'Your recall figures', rep: 3 }],
      [73, 'objected', { words: 'Please take me off every list.' }],
    ],
  },
  complains: {
    letters: ['status-quo'],
    moments: [
      [60, 'nurture-sent', { stage: 'status-quo' }],
      [59, 'complained'],
    ],
  },
  'opts-out-then-asks': {
    letters: EARLY,
    moments: [
      [78, 'content-downloaded', { stage: 'research' }],
      [54, 'unsubscribed'],
      [
        4,
        'replied',
        {
          subject: 'Re: Count your duplicates',
          words: 'Is there a version of the sheet that opens in LibreOffice?',
        },
      ],
    ],
  },
  'opts-back-in': {
    letters: EARLY,
    moments: [
      [170, 'unsubscribed'],
      [76, 'opted-in'],
      [46, 'nurture-clicked', { stage: 'priority' }],
      [12, 'content-downloaded', { stage: 'research' }],
      [10, 'page-visited', { stage: 'research' }],
    ],
  },
  'is-off-limits': {
    letters: [],
    moments: [
      [120, 'page-visited', { stage: 'status-quo' }],
      [
        65,
        'lifecycle-changed',
        { subject: 'Do not contact', words: 'Works for a partner; all contact runs there.' },
      ],
    ],
  },
  bounces: {
    letters: EARLY,
    moments: [
      [69, 'page-visited', { stage: 'priority' }],
      [26, 'nurture-sent', { stage: 'priority' }],
      [25, 'bounced', { words: '550 no such mailbox' }],
    ],
  },
  'bounces-then-lives': {
    letters: EARLY,
    moments: [
      [63, 'bounced', { words: '552 mailbox full' }],
      [35, 'nurture-clicked', { stage: 'priority' }],
      [20, 'page-visited', { stage: 'priority' }],
    ],
  },
  'says-no': {
    letters: EARLY,
    moments: [
      [56, 'content-downloaded', { stage: 'research' }],
      [34, 'sales-emailed', { subject: 'Spring data across two plants', rep: 0 }],
      [
        31,
        'replied',
        {
          subject: 'Re: Spring data across two plants',
          words: 'No thank you, we are not interested. The budget is fixed until summer.',
        },
      ],
    ],
  },
  'loses-deal': {
    letters: MIDDLE,
    moments: [
      [150, 'content-downloaded', { stage: 'options' }],
      [128, 'deal-opened', { subject: '{company}: merge part numbers', rep: 0 }],
      [117, 'sales-met', { subject: 'Workshop at the plant', rep: 0 }],
      [90, 'content-downloaded', { stage: 'validation' }],
      [
        44,
        'deal-lost',
        { subject: '{company}: merge part numbers', words: 'Chose to clean by hand.', rep: 0 },
      ],
    ],
  },
  // Sales at work.
  'is-pressed': {
    letters: EARLY,
    moments: [
      [48, 'nurture-clicked', { stage: 'priority' }],
      [21, 'content-downloaded', { stage: 'research' }],
      [5, 'sales-emailed', { subject: 'A word on timber certificates', rep: 0 }],
      [2, 'sales-called', { subject: 'Tried the office line', rep: 0 }],
    ],
  },
  'is-overwritten': {
    letters: EARLY,
    moments: [
      [68, 'content-downloaded', { stage: 'research' }],
      [27, 'sales-emailed', { subject: 'Brake part numbers', rep: 1 }],
      [20, 'sales-left-voicemail', { subject: 'Voicemail', rep: 2 }],
      [16, 'sales-messaged', { subject: 'Message on LinkedIn', rep: 1 }],
      [9, 'sales-emailed', { subject: 'Brake part numbers, again', rep: 2 }],
    ],
  },
  'is-flooded': {
    letters: EARLY,
    moments: [
      [28, 'nurture-sent', { stage: 'priority' }],
      [26, 'invited', { stage: 'research' }],
      [22, 'nurture-sent', { stage: 'priority' }],
      [19, 'nurture-sent', { stage: 'research' }],
      [16, 'sales-emailed', { subject: 'Bearings in four catalogues', rep: 0 }],
      [13, 'nurture-sent', { stage: 'research' }],
      [11, 'page-visited', { stage: 'priority' }],
      [9, 'nurture-sent', { stage: 'priority' }],
      [6, 'nurture-sent', { stage: 'research' }],
      [3, 'nurture-sent', { stage: 'priority' }],
    ],
  },
  'goes-silent': {
    letters: EARLY,
    moments: [
      [140, 'content-downloaded', { stage: 'research' }],
      [121, 'sales-emailed', { subject: 'Your supplier sheets', rep: 0 }],
      [95, 'sales-called', { subject: 'No answer', rep: 0 }],
      [67, 'sales-emailed', { subject: 'The checklist, if it helps', rep: 0 }],
    ],
  },
  'talks-to-colleague': {
    letters: MIDDLE,
    moments: [
      [51, 'content-downloaded', { stage: 'options' }],
      [30, 'nurture-clicked', { stage: 'options' }],
      [6, 'sales-talked', { subject: 'Call about payback', rep: 2 }],
    ],
  },
  'colleague-has-deal': {
    letters: MIDDLE,
    moments: [
      [79, 'webinar-attended', { stage: 'research' }],
      [58, 'deal-opened', { subject: '{company}: tile catalogue', rep: 1 }],
      [40, 'sales-met', { subject: 'Plant visit', rep: 1 }],
    ],
  },
  'is-talking': {
    letters: MIDDLE,
    moments: [
      [59, 'content-downloaded', { stage: 'research' }],
      [32, 'webinar-attended', { stage: 'research' }],
      [11, 'sales-emailed', { subject: 'After the webinar: batch labels', rep: 0 }],
      [
        10,
        'replied',
        { subject: 'Re: After the webinar: batch labels', words: 'Thanks, the sheet helps a lot.' },
      ],
      [8, 'sales-talked', { subject: 'Half an hour on batch labels', rep: 0 }],
    ],
  },
  'meets-at-event': {
    letters: EARLY,
    moments: [
      [46, 'nurture-clicked', { stage: 'priority' }],
      [14, 'event-attended', { stage: 'research' }],
      [13, 'sales-met', { subject: 'Met at the label workshop', rep: 3 }],
    ],
  },
  'becomes-customer': {
    letters: MIDDLE,
    moments: [
      [205, 'content-downloaded', { stage: 'options' }],
      [190, 'deal-opened', { subject: '{company}: label checks', rep: 0 }],
      [181, 'sales-met', { subject: 'Pilot in one plant', rep: 0 }],
      [176, 'page-visited', { stage: 'step-backs' }],
      [171, 'webinar-attended', { stage: 'validation' }],
      [166, 'content-downloaded', { stage: 'choice' }],
      [161, 'page-visited', { stage: 'choice' }],
      [155, 'deal-won', { subject: '{company}: label checks', rep: 0 }],
      [99, 'event-attended', { stage: 'choice' }],
      [72, 'lifecycle-changed', { subject: 'Customer' }],
    ],
  },
};
