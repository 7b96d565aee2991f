import { describe, expect, it } from 'vitest';
import { aloud } from '../../test/story/aloud';
import { JANE, NOW, SAM, told, touch } from '../../test/story/histories';

const words = (...of: Parameters<typeof told>) => {
  const { headline, sentence } = told(...of);
  return `${aloud(headline, NOW)}: ${aloud(sentence, NOW)}`;
};
const asked = touch('demo-requested', 1);
const kim = touch('sales-called', 3, { rep: 'Kim Other' });
const me = { inSight: { me: SAM } };
const unsure = { match: { by: 'name-and-company', candidates: [JANE] } } as const;
const suppression = { addresses: [], domains: ['northwind.example'], companies: [] };
const segments = [
  { title: 'A', format: 'article', segments: ['food'] },
  { title: 'B', format: 'article', segments: ['food'] },
];

describe('the verdict in words', () => {
  it.each([
    ['Do not contact: No mail, no call: this person opted out.', [touch('unsubscribed', 1)], {}],
    ['Do not contact: Mail to this address does not arrive.', [touch('bounced', 1)], {}],
    ['Do not contact: Your company has decided not to write here.', [], { book: { suppression } }],
    ['Ready to talk: There is a request waiting. Answer today.', [asked], {}],
    ['Ready to talk: A meeting is booked. Prepare it.', [touch('meeting-booked', -1)], {}],
    [
      'Ready to talk: You are answering. Stay with what was asked.',
      [],
      { inSight: { answering: { text: 'How?' } } },
    ],
    ['Ready to talk: You are in conversation. Go on from there.', [touch('sales-talked', 1)], {}],
    [
      'Ready to talk: Options are being weighed. Help with the choice.',
      [touch('pricing-visited', 1), touch('trial-started', 1)],
      {},
    ],
    ['Ready to talk: A customer already. Help, and build on what works.', [touch('deal-won', 90)], {}],
    ['No history: Nothing is known yet, so claim nothing.', [], {}],
    [
      'Don’t pitch yet: Answer what was asked, and nothing more.',
      [touch('unsubscribed', 3), touch('replied', 2)],
      {},
    ],
    ['Don’t pitch yet: There is a request waiting. Agree with Kim Other who answers it.', [asked, kim], me],
    [
      'Don’t pitch yet: There is a request waiting. First make sure it is the same person’s.',
      [asked],
      unsure,
    ],
    [
      'Don’t pitch yet: A request was left without an answer. Answer it first.',
      [touch('demo-requested', 60)],
      {},
    ],
    [
      'Don’t pitch yet: Enough for now. Wait until Nov 25.',
      [touch('sales-called', 1), touch('sales-called', 2)],
      {},
    ],
    ['Don’t pitch yet: The answer was no. Leave it with marketing.', [touch('deal-lost', 2)], {}],
    ['Don’t pitch yet: Kim Other is already in touch. One voice is enough.', [kim], me],
    [
      'Don’t pitch yet: Nothing came back. Leave it with marketing.',
      [40, 60, 80].map((it) => touch('sales-called', it)),
      {},
    ],
    ['Don’t pitch yet: It is not certain that this is the same person.', [touch('page-visited', 1)], unsure],
    [
      'Don’t pitch yet: The segment does not fit what is being read. Ask first.',
      [touch('content-downloaded', 1, { title: 'A' }), touch('content-downloaded', 2, { title: 'B' })],
      { book: { assets: segments }, prospect: { ...JANE, segment: 'toys' } },
    ],
    ['Don’t pitch yet: Downloading is not asking. Carry the story on.', [touch('content-downloaded', 1)], {}],
    ['Don’t pitch yet: Signing up is not asking. Carry the story on.', [touch('webinar-registered', 1)], {}],
    ['Don’t pitch yet: Listening is not asking. Carry the story on.', [touch('event-attended', 1)], {}],
    ['Don’t pitch yet: Looking is not asking. Carry the story on.', [touch('page-visited', 1)], {}],
    ['Don’t pitch yet: Reading is not asking. Carry the story on.', [touch('nurture-clicked', 1)], {}],
    ['Don’t pitch yet: Opening is not asking. Carry the story on.', [touch('nurture-opened', 1)], {}],
    ['Don’t pitch yet: A mention is not asking. Carry the story on.', [touch('social-mentioned', 1)], {}],
    [
      'Don’t pitch yet: Filling in a form is not asking for a call. Carry the story on.',
      [touch('form-submitted', 1)],
      {},
    ],
    ['Don’t pitch yet: It is early. Carry the story on.', [touch('content-downloaded', 40)], {}],
    [
      'Don’t pitch yet: The options are in view, and nobody has asked. Help, without a pitch.',
      [touch('pricing-visited', 1)],
      {},
    ],
    ['Don’t pitch yet: Nothing has been taken up yet. Carry the story on.', [touch('nurture-sent', 9)], {}],
  ] satisfies [string, ...Parameters<typeof told>][])('%s', (said, touches, more) => {
    expect(words(touches, more)).toBe(said);
  });
});
