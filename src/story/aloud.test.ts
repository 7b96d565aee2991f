import { expect, it } from 'vitest';
import { aloud } from '../../test/story/aloud';
import { JANE, NOBODY, NOW, SAM, told, touch } from '../../test/story/histories';
import type { Say } from '../playbook/say';
import type { Move, Telling } from './telling';
import { DAY } from './time';

const say = (it: Say) => aloud(it, NOW);

/** What a rep reads, with the kinds of the touches that each statement names. */
function read(
  name: string,
  { verdict, headline, sentence, warnings, move, otherWays, story, touches }: Telling,
): string {
  const kindOf = new Map(touches.map((it) => [it.id, it.kind]));
  const named = (ids: readonly string[]) => `[${ids.map((id) => kindOf.get(id)).join(' ')}]`;
  const moveLine = (how: string, it: Move) =>
    [
      `  ${how} ${it.move}: ${say(it.title)} ${say(it.reason)} ${named(it.touches)}`,
      ...(it.opener ? [`      ${it.opener.replace(/\n(?=.)/g, '\n      ')}`] : []),
      ...(how === 'next' ? it.questions.map((one) => `      ? ${one}`) : []),
    ].join('\n');
  return [
    `== ${name}`,
    `${verdict}: ${say(headline)}. ${say(sentence)}`,
    ...warnings.map((it) =>
      [
        `  ${it.severity} ${it.rule}: ${say(it.what)}`,
        ...it.evidence.map(say),
        ...(it.instead ? [`Instead: ${say(it.instead)}`] : []),
        ...(it.until ? [`Until ${new Date(it.until).toISOString()}`] : []),
        named(it.touches),
      ].join(' '),
    ),
    moveLine('next', move),
    ...otherWays.map((it) => moveLine('or', it)),
    ...(story.sentences.length > 0 ? [`  ${story.sentences.map(say).join(' ')}`] : []),
    ...(story.stage ? [`  ${story.stage.label}: ${say(story.stage.why)} ${named(story.stage.touches)}`] : []),
    `  ${story.chapters.map((it) => `${it.stage} ${it.status}`).join(', ')}`,
    `  ${say(story.pressure.summary)}`,
    ...[...story.ignored, ...story.colleagues].map((it) => `  ${say(it)}`),
  ].join('\n');
}

const paper = touch('content-downloaded', 1, { title: 'Why dirty data costs you', topic: 'data quality' });
const letter = touch('nurture-clicked', 40, { title: 'Spot the signs of dirty data', topic: 'data quality' });
const assets = [
  {
    title: 'Count your duplicates',
    format: 'roi-tool',
    topic: 'data quality',
    stage: 'research',
    url: 'https://x.example/count',
    question: 'Where do we start?',
  },
  { title: 'Cleaning data in 30 days', format: 'webinar', topic: 'data quality', stage: 'research' },
  {
    title: 'A dairy halves its label errors',
    format: 'customer-story',
    topic: 'data quality',
    industry: 'Food',
  },
  { title: 'Build, buy or clean by hand', format: 'comparison', topic: 'data quality', stage: 'options' },
];
const suppression = {
  addresses: ['jane@northwind.example'],
  domains: ['northwind.example'],
  companies: ['Northwind Foods'],
};
const food = { prospect: { ...JANE, industry: 'Food' } };
const me = { inSight: { me: SAM } };
const reading = (label: string, days: number, more: object = {}) => ({
  source: label,
  label,
  readAt: NOW - days * DAY,
  isFile: false,
  ...more,
});
const letters = (count: number) =>
  Array.from({ length: count }, (_, i) => touch('nurture-sent', 3 * i + 3, { title: `Letter ${i + 1}` }));

const STORIES: [string, ...Parameters<typeof told>][] = [
  ['nobody knows', []],
  [
    'a download, and a mail tomorrow',
    [paper, letter, touch('nurture-scheduled', -1, { title: 'Buyer’s guide, part 2' })],
  ],
  ['a download, with a webinar to offer', [paper, letter], { book: { assets } }],
  [
    'signed up, with content to offer',
    [touch('webinar-registered', 2, { title: 'Cleaning data in 30 days', topic: 'data quality' }), letter],
    { book: { assets } },
  ],
  ['attended', [touch('webinar-attended', 2, { title: 'Cleaning data in 30 days' })]],
  ['visited, untitled', [touch('page-visited', 2)]],
  [
    'opened what was just sent',
    [
      touch('nurture-opened', 1, { title: 'News of May' }),
      touch('nurture-sent', 1.5, { title: 'News of May' }),
    ],
  ],
  ['filled in a form', [touch('form-submitted', 2, { title: 'Checklist' })]],
  [
    'mentioned us, at length',
    [
      touch('social-mentioned', 2, {
        note: 'Good piece on supplier sheets. Ours certainly never match, and we have tried everything to mend them.',
      }),
    ],
  ],
  [
    'evaluating',
    [touch('pricing-visited', 3), touch('trial-started', 5, { title: 'Trial' }), paper],
    { book: { assets }, ...food },
  ],
  ['one look at prices', [touch('pricing-visited', 3)]],
  [
    'asked twice',
    [touch('demo-requested', 1), touch('contact-requested', 5, { title: 'Contact form' }), paper],
  ],
  ['asked in a reply', [touch('replied', 1, { title: 'Re: hello', note: 'Can we talk next week?' }), letter]],
  ['booked a meeting', [touch('meeting-booked', -3, { title: 'Intro' }), paper]],
  [
    'asked, and another rep is in touch',
    [touch('demo-requested', 1), touch('sales-called', 4, { rep: 'Kim Other' })],
    me,
  ],
  [
    'asked, on a doubtful record',
    [touch('demo-requested', 1)],
    { match: { by: 'name-and-company', candidates: [JANE] } },
  ],
  ['asked long ago', [touch('contact-requested', 50), letter]],
  [
    'asked and answered',
    [touch('contact-requested', 9), touch('sales-emailed', 8, { title: 'Your question' }), letter],
  ],
  [
    'talked, with a deal',
    [
      touch('sales-talked', 10, { title: 'Call on labels' }),
      touch('deal-opened', 12, { title: 'Plant 1' }),
      letter,
    ],
  ],
  ['another rep talked', [paper, touch('sales-talked', 5, { rep: 'Kim Other', title: 'A secret' })], me],
  ['another rep has a deal', [letter, touch('deal-opened', 60, { rep: 'Kim Other', title: 'A secret' })], me],
  ['another rep’s meeting', [letter, touch('meeting-booked', -5, { rep: 'Kim Other' })], me],
  [
    'too many attempts',
    [
      paper,
      touch('sales-emailed', 6, { title: 'Your labels', rep: 'Sam' }),
      touch('sales-left-voicemail', 2, { rep: 'Sam' }),
    ],
  ],
  ['too much by all', [...letters(7), touch('sales-emailed', 10, { title: 'Hello' })]],
  ['too much by marketing', letters(8)],
  ['no answer', [letter, ...[40, 60, 80].map((it) => touch('sales-emailed', it, { title: `Mail ${it}` }))]],
  ['said no', [touch('replied', 20, { note: 'No thanks, we’re going with Acme' }), letter]],
  ['a deal lost', [touch('deal-lost', 20, { title: 'Plant 1' }), letter]],
  ['a doubtful record', [paper, letter], { match: { by: 'name-and-company', candidates: [JANE, JANE] } }],
  ['two records', [paper], { match: { by: 'slug', candidates: [JANE] } }],
  ['opted out', [paper, touch('unsubscribed', 3)]],
  [
    'opted out, then wrote',
    [touch('replied', 1, { note: 'One question on part 2' }), touch('unsubscribed', 3)],
  ],
  ['bounced', [touch('bounced', 3), letter]],
  ['bounced, on LinkedIn', [touch('bounced', 3), letter], { inSight: { channel: 'linkedin' } }],
  [
    'suppressed',
    [letter, touch('lifecycle-changed', 9, { title: 'Do not contact' })],
    { book: { suppression } },
  ],
  [
    'answering a mail',
    [touch('replied', 1, { note: 'How does part 2 go?' }), letter],
    { inSight: { answering: { text: 'How?' } } },
  ],
  [
    'stepped back',
    [
      touch('page-visited', 3, { title: 'Blog' }),
      touch('nurture-clicked', 5, { title: 'News' }),
      touch('pricing-visited', 60),
      touch('pricing-visited', 50),
    ],
  ],
  ['a customer', [touch('deal-won', 300, { title: 'Plant 1' }), letter]],
  ['mail sent only', [touch('nurture-sent', 20, { stage: 'priority', title: 'A letter' })]],
  ['sales only', [touch('sales-emailed', 20)]],
  [
    'set by a rep',
    [
      letter,
      touch('reclassified', 3, { stage: 'options' }),
      touch('lifecycle-changed', 4, { title: 'MQL', stage: 'choice' }),
    ],
  ],
  [
    'stale',
    [letter],
    {
      readings: [reading('HubSpot', 9), reading('Marketo', 1, { failure: 'The key was refused.' })],
      prospect: { addresses: ['x@y.example'], slugs: [] },
    },
  ],
  [
    'the wrong segment',
    [paper, letter],
    {
      prospect: { ...JANE, segment: 'Toys' },
      book: {
        assets: [paper, letter].map((it) => ({ title: it.title!, format: 'article', segments: ['Food'] })),
      },
    },
  ],
  [
    'strange things',
    [
      touch('content-downloaded', -1),
      touch('martian' as never, 2),
      touch('page-visited', 2, { stage: 'dreaming' }),
    ],
    {
      colleagues: [{ name: 'Max', touches: [touch('content-downloaded', 4, { title: 'The comparison' })] }],
      inSight: { team: NOBODY },
    },
  ],
];

it('reads aloud as it was written down (write it anew with `vitest run FILE -u`)', async () => {
  const text = STORIES.map(([name, ...of]) => read(name, told(...of))).join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot('../../test/story/aloud.txt');
});
