import { describe, expect, it } from 'vitest';
import { history, JANE, playbook, SAM, situation, touch } from '../../test/story/histories';
import type { Playbook } from '../playbook/types';
import { reviewContext } from './review/context';
import { review } from './review/review';
import { tell } from './tell';
import type { History } from './touch';

const TOPIC = 'data quality';
const assets = [
  {
    title: 'Count your duplicates',
    format: 'roi-tool',
    topic: TOPIC,
    stage: 'research',
    question: 'Where do we start?',
    url: 'https://x.example/count',
  },
  { title: 'Cleaning data in 30 days', format: 'webinar', topic: TOPIC, stage: 'research' },
  {
    title: 'A dairy halves its label errors',
    format: 'customer-story',
    topic: TOPIC,
    stage: 'validation',
    industry: 'Food',
  },
  { title: 'Build, buy or clean by hand', format: 'comparison', topic: TOPIC, stage: 'options' },
];
const content = assets.filter((it) => it.format !== 'webinar');
const paper = touch('content-downloaded', 1, { title: 'Why dirty data costs you', topic: TOPIC });
const letter = touch('nurture-clicked', 40, { title: 'Spot the signs of dirty data', topic: TOPIC });
const late = [touch('pricing-visited', 1), touch('pricing-visited', 2), paper];

type Case = [string, ReturnType<typeof touch>[], { book?: Partial<Playbook> } & Partial<History>];
const CASES: Case[] = [
  ['nothing known', [], {}],
  ['two pieces read', [paper, letter], {}],
  ['a webinar to invite to', [paper, letter], { book: { assets } }],
  ['content to share', [paper, letter], { book: { assets: content } }],
  ['late, with a story', late, { book: { assets }, prospect: { ...JANE, industry: 'Food' } }],
  ['late, without content', late, {}],
  ['one look at prices', [touch('pricing-visited', 1)], {}],
  ['an open request', [touch('demo-requested', 1), paper], {}],
  ['a missed request', [touch('demo-requested', 50), letter], {}],
  ['a missed request, no topic', [touch('demo-requested', 50)], {}],
  ['a meeting to come', [touch('meeting-booked', -1)], {}],
  ['mail sent only', [touch('nurture-sent', 9)], {}],
  ['a doubtful record', [paper], { match: { by: 'name-and-company', candidates: [] } }],
  ['unsubscribed, then wrote', [touch('unsubscribed', 5), touch('replied', 1)], {}],
  ['a mention', [touch('social-mentioned', 2)], {}],
  ['a topic alone', [touch('page-visited', 2, { topic: 'label errors' })], {}],
  ['a talk', [touch('sales-talked', 5), paper], {}],
  [
    'a request on a doubtful record',
    [touch('demo-requested', 1)],
    { match: { by: 'name-and-company', candidates: [] } },
  ],
  [
    'a request from another rep’s prospect',
    [touch('demo-requested', 1), touch('sales-called', 3, { rep: 'Kim Other' })],
    {},
  ],
  ['a customer', [touch('deal-won', 200), letter], {}],
];

describe('what is suggested passes our own review', () => {
  it.each(CASES)('with %s', (_, touches, { book, ...more }) => {
    const it = history(touches, more);
    const telling = tell(it, playbook(book), situation({ me: SAM }));
    const context = reviewContext(it, telling, situation({ me: SAM }));
    for (const { move, opener, questions } of [telling.move, ...telling.otherWays])
      for (const text of [opener, ...questions])
        if (text) {
          const { findings } = review(`Hi Jane,\n\n${text}\n`, context);
          expect([move, text, findings.map((one) => one.finding)]).toEqual([move, text, []]);
        }
  });

  it('finds fault with what is not', () => {
    const it = history([paper, letter]);
    const telling = tell(it, playbook(), situation());
    const context = reviewContext(it, telling, situation());
    expect(
      review('Hi Jane,\n\nDo you have 15 minutes on Tuesday for a demo?\n', context).findings,
    ).not.toEqual([]);
  });
});
