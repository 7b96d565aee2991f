import type { Sight } from '../../../src/sites/sight';

/** A hand-written page of the LinkedIn stand-in: the address to give it, and what must be read from it. */
export interface StandIn {
  readonly at: string;
  readonly sees: Pick<Sight, 'state'> & Partial<Sight>;
}

const NOBODY = { state: 'nobody', people: [] } as const;

const jane = {
  slug: 'jane-kowalska-1a2b',
  name: 'Jane Kowalska',
  company: 'Acme Tools',
  title: 'Head of Operations at Acme Tools',
  field: 'profile',
} as const;
const zofiaMember = 'ACoAAZofiaMember00000000000000000000000';
const leo = {
  name: 'Leo Lindqvist',
  company: 'Hallberg Maskin AB',
  title: 'Plant Director',
  field: 'lead',
} as const;

/** Every page in this folder. All people are invented. */
export const PAGES: Readonly<Record<string, StandIn>> = {
  'profile-ember': {
    at: '/in/jane-kowalska-1a2b/',
    sees: { state: 'someone', where: 'profile', people: [jane] },
  },
  'profile-ember-school-only': {
    at: '/in/omar-student/',
    sees: {
      state: 'someone',
      where: 'profile',
      people: [
        { slug: 'omar-student', name: 'Omar Student', title: 'Looking for a first job', field: 'profile' },
      ],
    },
  },
  'profile-sdui': {
    at: '/in/Zofia-W%C3%B3jcik-77/?trk=feed',
    sees: {
      state: 'someone',
      where: 'profile',
      people: [
        {
          slug: 'zofia-wójcik-77',
          memberId: zofiaMember,
          name: 'Zofia Wójcik',
          company: 'Northern Steel S.A.',
          title: 'Buying for the whole plant',
          field: 'profile',
        },
      ],
    },
  },
  'contact-info': {
    at: '/in/jane-kowalska-1a2b/overlay/contact-info/',
    sees: {
      state: 'someone',
      where: 'profile',
      people: [{ address: 'jane.kowalska@acme-tools.example', ...jane }],
    },
  },
  'profile-own': { at: '/in/robin-reyes/', sees: NOBODY },
  'profile-unreadable': { at: '/in/jane-kowalska-1a2b/', sees: { state: 'not-understood', people: [] } },
  messaging: {
    at: '/messaging/thread/2-zofia/',
    sees: {
      state: 'someone',
      where: 'messaging',
      people: [{ memberId: zofiaMember, name: 'Zofia Wójcik', field: 'message' }],
      draft: 'Thank you, Zofia.\n\nHere is the checklist.',
    },
  },
  'messaging-group': { at: '/messaging/thread/2-group/', sees: NOBODY },
  'new-message': {
    at: '/messaging/thread/new/',
    sees: {
      state: 'someone',
      where: 'messaging',
      people: [{ slug: 'jane-kowalska-1a2b', name: 'Jane Kowalska', field: 'message' }],
    },
  },
  bubble: {
    at: '/feed/',
    sees: {
      state: 'someone',
      where: 'bubble',
      people: [{ slug: 'jane-kowalska-1a2b', name: 'Jane Kowalska', field: 'message' }],
      draft: 'There is',
      answering: { from: 'jane-kowalska-1a2b', text: 'Is there a recording?' },
    },
  },
  'bubble-new': {
    at: '/feed/',
    sees: {
      state: 'someone',
      where: 'bubble',
      people: [
        { name: 'Jane Kowalska', field: 'message' },
        { name: 'Zofia Wójcik', field: 'message' },
      ],
    },
  },
  'bubble-bare': {
    at: '/feed/',
    sees: {
      state: 'someone',
      where: 'bubble',
      people: [{ slug: 'zofia-wójcik-77', name: 'Zofia Wójcik', field: 'message' }],
      draft: 'One more thing',
    },
  },
  lead: {
    at: '/sales/lead/ACwAALeoLindqvist,NAME_SEARCH,x?_ntb=1',
    sees: { state: 'someone', where: 'lead', people: [{ leadId: 'ACwAALeoLindqvist', ...leo }] },
  },
  'lead-panel': {
    at: '/sales/search/people?query=x',
    sees: { state: 'someone', where: 'lead', people: [{ leadId: 'ACwAALeoLindqvist', ...leo }] },
  },
  'lead-search': { at: '/sales/search/people?query=x', sees: NOBODY },
  search: { at: '/search/results/people/?keywords=kowalska', sees: NOBODY },
};
