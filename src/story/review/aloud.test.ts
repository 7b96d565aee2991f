import { expect, it } from 'vitest';
import { contextOf, NOW, PLOT_IDS } from '../../../test/drafts/stories';
import { aloud } from '../../../test/story/aloud';
import { review } from './review';
import type { ReviewContext } from './types';

const reader = contextOf('reader');
const wait = (until?: number): ReviewContext['next'] => ({ move: 'wait', ...(until ? { until } : {}) });
const { latest: _latest, stage: _stage, ...untold } = reader;

/** What a rep sees of a draft: each place as it stands in it, why, and what to do. */
function read(name: string, draft: string, context: ReviewContext): string {
  const { language, checked, findings } = review(draft, context);
  const at = ({ start, end }: { start: number; end: number }) => `“${draft.slice(start, end)}”`;
  return [
    `== ${name}: ${JSON.stringify(draft)}`,
    `${language} ${checked}`,
    ...findings.map((it) =>
      [
        `  ${it.finding} ${[it, ...it.also].map(at).join(' ')} (${it.phrase})`,
        `    ${aloud(it.title, NOW)}: ${aloud(it.reason, NOW)} [${it.touches.join(' ')}]`,
        `    Instead: ${aloud(it.instead, NOW)}`,
        ...(it.replacement ? [`    ${at(it.replacement)} → “${it.replacement.text}”`] : []),
      ].join('\n'),
    ),
  ].join('\n');
}

const ASKS = 'Hi Jane,\n\ndo you have 15 minutes on Tuesday for a quick call? Or on Friday for a demo?';
const FRAGT = 'Guten Tag, hätten Sie am Dienstag 15 Minuten für ein kurzes Telefonat?';

const DRAFTS = [
  ASKS,
  'Hi Jane,\n\nour platform has a free trial. Shall I show you the product in a demo?',
  'Hi Jane,\n\nit costs $49 per user and month, with 20% off until Friday. Who signs at Northwind?',
  'Hi Jane, could you tell me about your company? What industry are you in, and what is your role?',
  'Hi Jane, just following up on my last mail. Any thoughts?',
  'Hi Jane,\n\nwe are the market leader. We have 300 customers. Our team is large. We win prizes. I love it.',
  'Hi Jane, this is my last email. If I don’t hear back by Friday, the offer ends. I am disappointed.',
  'Hi Jane, as we discussed on the phone last week, here are the figures. Great to talk to you!',
  'Hi Jane, forklift batteries lose capacity in cold warehouses, drivers wait, lithium chargers cost space and fleets stand still.',
  'Hi Jane,\n\nshall I send you our paper “Why dirty data costs you”?',
  'Hi Jane, which? Why? Who? When? Where? How?',
  'Hi Jane, the naming rule from the bakery is short and it has helped many others with the labels of the goods they send each week.',
  'Hi {{first_name}}, [COMPANY NAME] and %NAME% and <<Topic>> and *|X|* are here. Is it right, [PDF]?',
  'Hi Bob,\n\nwhich of the five signs do you see?',
  'Dear Mr. Baker, which of the five signs do you see?',
  'Hi Jane,\n\nwhich of the five signs of dirty data do you see at Northwind?\n\nBest,\nSam',
  'Jane, no need for a call. They had a call with us. What do you think of the paper?\n\n> Do you have 15 minutes for a call?',
  '',
];

/** Told in other words where the next step, the stage or the story is another. */
const OTHERWISE: readonly [string, ReviewContext][] = [
  ['waits', { ...reader, next: wait(NOW + 5 * 86_400_000) }],
  ['waits, until nobody knows', { ...reader, next: wait() }],
  ['hands back', { ...reader, next: { move: 'hand-back' } }],
  ['does not write', { ...reader, verdict: 'stop', next: { move: 'do-not-write' } }],
  ['asks', { ...reader, next: { move: 'ask-question', question: 'Which label fails most?' } }],
  ['offers', { ...reader, next: { move: 'share-content', asset: { title: 'Count your duplicates' } } }],
  ['has a question only', { ...reader, next: { move: 'share-content', question: 'Where do we start?' } }],
  ['has nothing to say', { ...reader, next: { move: 'share-content' } }],
  ['knows nothing', { ...untold, next: { move: 'introduce' } }],
  ['knows a stage only', { ...untold, stage: { id: 'research', label: 'Research', order: 2 } }],
  ['knows a late stage', { ...reader, stage: { id: 'options', label: 'Options', order: 3 } }],
  [
    'knows the last touch only',
    { ...untold, latest: { title: 'A letter', at: NOW - 86_400_000, touch: 't9' } },
  ],
];

it('reads aloud as it was written down (write it anew with `vitest run FILE -u`)', async () => {
  const text = [
    ...DRAFTS.map((draft) => read('reader', draft, reader)),
    ...OTHERWISE.flatMap(([name, context]) => [ASKS, DRAFTS[4]!].map((draft) => read(name, draft, context))),
    ...PLOT_IDS.flatMap((id) => [ASKS, FRAGT].map((draft) => read(id, draft, contextOf(id)))),
  ].join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot('../../../test/story/review.txt');
});
