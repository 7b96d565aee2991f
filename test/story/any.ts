import fc from 'fast-check';
import type { Situation } from '../../src/story/telling';
import { DAY } from '../../src/story/time';
import { type History, KINDS, type Kind, type Touch } from '../../src/story/touch';
import { history, JANE, NOW, playbook, SAM, situation } from './histories';

const STAGES = [
  'status-quo',
  'priority',
  'research',
  'options',
  'step-backs',
  'validation',
  'choice',
  'dreaming',
];
const TITLES = [
  'Why dirty data costs you',
  'Cleaning data in 30 days',
  'A letter',
  'Re: hello',
  'SQL',
  'Customer',
  'Hi {{name}}',
  '“odd” $1 {topic}',
  '',
];
const NOTES = [
  'Please call me',
  'Not interested',
  'Thanks',
  'Don’t call me',
  'I am currently out of the office.',
];
const TOPICS = ['data quality', 'labels', 'supplier data'];
/** Who of sales may stand in a touch. */
export const REPS = ['Sam Seller', 'Kim Other', 'sam.seller@ours.example', '4711', '0815'];

const maybe = <T>(of: readonly T[]) => fc.option(fc.constantFrom(...of), { nil: undefined });
const compact = <T extends object>(it: T): T =>
  Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)) as T;

/** Any touch, often at a threshold of the rules. */
export const anyTouch: fc.Arbitrary<Touch> = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    // Days, often the very thresholds, and a millisecond beside them.
    age: fc.oneof(fc.integer({ min: -3, max: 200 }), fc.constantFrom(0, 2, 7, 14, 30, 90, 180)),
    beside: fc.constantFrom(-1, 0, 0, 1),
    kind: fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...(Object.keys(KINDS) as Kind[])) },
      { weight: 1, arbitrary: fc.constantFrom('martian', 'constructor') },
    ),
    title: maybe(TITLES),
    note: maybe(NOTES),
    topic: maybe(TOPICS),
    stage: fc.option(fc.constantFrom(...STAGES), { nil: undefined, freq: 2 }),
    campaign: maybe(['spring']),
    url: maybe(['https://x.example/a', 'https://x.example/b']),
    rep: maybe(REPS),
    source: fc.constantFrom('files', 'hubspot'),
  })
  .map(
    ({ age, beside, ...rest }) =>
      compact({ ...rest, at: NOW - age * DAY + beside, by: 'prospect' as const }) as Touch,
  );

const touches = fc.array(anyTouch, { maxLength: 25 });

const ASSETS = [
  { title: 'Why dirty data costs you', format: 'white-paper', topic: 'data quality', stage: 'research' },
  { title: 'Cleaning data in 30 days', format: 'webinar', topic: 'data quality', stage: 'research' },
  { title: 'A letter', format: 'article', topic: 'labels', url: 'https://x.example/a' },
  { title: 'A dairy', format: 'customer-story', topic: 'labels', stage: 'validation', industry: 'Food' },
  {
    title: 'Compare',
    format: 'comparison',
    topic: 'supplier data',
    stage: 'options',
    question: 'Which way?',
  },
  { title: 'On labels', format: 'webinar', topic: 'labels', url: 'https://x.example/b' },
];
/** A playbook with content and cards. */
export const BOOK = playbook({
  assets: ASSETS,
  knowledge: [
    { id: 'k', title: 'Labels', kind: 'product', body: 'About labels', topics: ['labels'] },
    { id: 'm', title: 'Dirt', kind: 'industry', body: 'About dirt', mentions: ['dirty data'] },
  ],
});

/** Up to 25 touches of anybody. */
export const anyHistory: fc.Arbitrary<History> = fc
  .record({
    touches,
    name: maybe(['Jane Doe', 'Doe, Jane', 'Dr. Ada']),
    industry: maybe(['Food']),
    byName: fc.boolean(),
    colleague: fc.option(fc.array(anyTouch, { maxLength: 3 }), { nil: undefined }),
  })
  .map(({ touches: all, name, industry, byName, colleague }) =>
    history(all, {
      prospect: compact({ addresses: JANE.addresses, slugs: [], name, industry }) as History['prospect'],
      match: { by: byName ? 'name-and-company' : 'address', candidates: [] },
      colleagues: colleague ? [{ name: 'Max', touches: colleague }] : [],
    }),
  );

/** On any channel, by anybody, answering or not. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    channel: fc.constantFrom('mail' as const, 'linkedin' as const, 'none' as const),
    me: fc.constantFrom(situation().me, SAM),
    isAnswering: fc.boolean(),
  })
  .map(({ isAnswering, ...it }) =>
    situation({ ...it, ...(isAnswering ? { answering: { text: 'How does it work?' } } : {}) }),
  );
