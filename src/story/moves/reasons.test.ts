import { describe, expect, it } from 'vitest';
import { JANE, NOW, told, touch } from '../../../test/story/histories';
import { DEFAULT_PLAYBOOK } from '../../playbook/default';
import type { Asset, Playbook } from '../../playbook/types';
import { DAY } from '../time';
import type { Touch } from '../touch';

const TOPIC = 'data quality';
const UNSURE = { match: { by: 'name-and-company', candidates: [JANE] } } as const;
/** The stages without the questions that a buyer has there, nor those to ask. */
const MUTE: Partial<Playbook> = {
  stages: DEFAULT_PLAYBOOK.stages.map((it) => ({ ...it, question: '', questions: [] })),
};
const visit = touch('page-visited', 2, { topic: TOPIC });
const late = (more: Partial<Touch> = {}) => [
  touch('pricing-visited', 3, more),
  touch('pricing-visited', 4, more),
];
const story = (more: Partial<Asset> = {}): Asset => ({
  title: 'A mill',
  format: 'customer-story',
  topic: TOPIC,
  stage: 'validation',
  ...more,
});

describe('why them, why now', () => {
  const reason = (...of: Parameters<typeof told>) => told(...of).move.reason;

  it.each<[string, Touch[], Partial<Playbook>, object]>([
    [
      'the question and the topic',
      [visit],
      {},
      { say: 'move_share_reason_topic', with: [expect.any(String), TOPIC] },
    ],
    ['the question alone', [touch('page-visited', 2)], {}, { say: 'move_share_reason_question' }],
    ['the topic alone', [visit], MUTE, { say: 'move_share_reason_topic_only', with: [TOPIC] }],
    ['the story alone', [touch('page-visited', 2)], MUTE, { say: 'move_share_reason' }],
    [
      'late, the question',
      late(),
      {},
      { say: 'move_story_reason_question', with: ['Options', expect.any(String)] },
    ],
    ['late, the topic', late({ topic: TOPIC }), MUTE, { say: 'move_story_reason_topic', with: [TOPIC] }],
    ['late, the story alone', late(), MUTE, { say: 'move_story_reason' }],
  ])('is %s', (_, touches, book, expected) => {
    expect(reason(touches, { book })).toMatchObject(expected);
  });

  it('of a webinar rests on what they did on its topic', () => {
    const passports = touch('page-visited', 1, { topic: 'passports' });
    const also = touch('page-visited', 4, { topic: TOPIC });
    const webinar: Asset = { title: 'Cleaning', format: 'webinar', topic: TOPIC };
    const { move } = told([visit, passports, also, touch('page-visited', 1, { topic: 'passports' })], {
      book: { assets: [webinar] },
    });
    expect(move).toMatchObject({ move: 'invite-webinar', touches: [also.id, visit.id] });
  });
});

describe('an answer', () => {
  const title = (...touches: Touch[]) => told(touches).move.title.say;

  it('is to a meeting that is to come, or to a request', () => {
    expect(title(touch('meeting-booked', -2))).toBe('move_answer_booked');
    expect(title(touch('meeting-booked', 2))).toBe('move_answer');
    expect(title(touch('demo-requested', 2))).toBe('move_answer');
    expect(title(touch('demo-requested', 40))).toBe('move_answer_missed');
  });

  it('says what they asked, and that one is not sure who they are', () => {
    expect(told([touch('demo-requested', 2)], UNSURE).move.reason.say).toBe('move_answer_reason_unsure');
  });
});

describe('a story of a customer', () => {
  const opener = (industry?: string, theirs?: string) => {
    const assets = [story({ ...(industry ? { industry } : {}) })];
    const prospect = { ...JANE, ...(theirs ? { industry: theirs } : {}) };
    return told(late({ topic: TOPIC }), { book: { assets }, prospect }).move.opener;
  };

  it('is one of their industry only where it is', () => {
    expect(opener('dairy', 'Dairy')).toContain('in Dairy');
    expect(opener(undefined, 'Dairy')).not.toContain('Dairy');
    expect(opener('Dairy')).not.toContain('Dairy');
  });
});

describe('a segment that looks wrong', () => {
  const asks = (segments: string[][], stage: string, segment = 'Toys') => {
    const assets = segments.map(
      (it, nth): Asset => ({ title: `Piece ${nth}`, format: 'article', stage, segments: it }),
    );
    const touches = segments.map((_, nth) => touch('content-downloaded', nth + 1, { title: `Piece ${nth}` }));
    return told(touches, { book: { assets }, prospect: { ...JANE, segment } }).move.move === 'ask-question';
  };

  it.each([
    ['two pieces for others', [['food'], ['steel']], 'research', true],
    ['two late ones for others', [['food'], ['steel']], 'options', true],
    ['one for others', [['food'], []], 'research', false],
    ['one of them for theirs', [['food'], ['toys']], 'research', false],
    ['one of them for theirs as well', [['food'], ['steel', 'toys']], 'research', false],
  ])('is told by %s', (_, segments, stage, expected) => {
    expect(asks(segments, stage)).toBe(expected);
  });

  it('is named, with the pieces that tell', () => {
    const assets: Asset[] = ['A', 'B'].map((title) => ({ title, format: 'article', segments: ['food'] }));
    const read = [
      touch('content-downloaded', 2, { title: 'A' }),
      touch('content-downloaded', 1, { title: 'B' }),
    ];
    const sent = touch('nurture-sent', 3, { title: 'A' });
    const { move } = told([sent, ...read], { book: { assets }, prospect: { ...JANE, segment: 'Toys' } });
    expect(move).toMatchObject({
      move: 'ask-question',
      reason: { say: 'move_ask_reason_misplaced', with: ['Toys'] },
      touches: read.map(({ id }) => id),
    });
  });
});

describe('another way', () => {
  const asking = { ...DEFAULT_PLAYBOOK.asking, 'ask-question': [{ text: 'Which first?' }] };
  const way = (book: Partial<Playbook>) =>
    told([visit], { book }).otherWays.find((it) => it.move === 'ask-question')!;

  it('asks the questions of their stage, else those of its own', () => {
    expect(way({ asking }).questions).not.toContain('Which first?');
    expect(way({ ...MUTE, asking }).questions).toEqual(['Which first?']);
    expect(way({ asking }).reason.say).toBe('move_ask_reason');
  });

  it('has no opener where there is nothing to ask', () => {
    expect(way({ asking })).toHaveProperty('opener');
    expect(way({ ...MUTE, asking: { ...asking, 'ask-question': [] } })).not.toHaveProperty('opener');
  });

  it('is one of two at most', () => {
    const piece = (title: string): Asset => ({ title, format: 'article', topic: TOPIC, stage: 'research' });
    const assets = [piece('One'), piece('Two'), story()];
    const { move, otherWays } = told([visit], { book: { assets } });
    expect([move, ...otherWays].map((it) => it.asset?.title)).toEqual(['One', 'Two', 'A mill']);
  });
});

it('waiting says until when, and rests on what was too much', () => {
  const calls = [touch('sales-called', 2), touch('sales-called', 1)];
  const { move } = told([touch('content-downloaded', 9), ...calls]);
  expect(move).toMatchObject({ move: 'wait', title: { say: 'move_wait', with: [{ day: move.until }] } });
  expect(move.until).toBeGreaterThan(NOW + DAY);
  expect(move.touches).toEqual(expect.arrayContaining(calls.map(({ id }) => id)));
});

it('not to write rests on what stops, and on nothing else', () => {
  const stop = touch('objected', 5);
  const { move, warnings } = told([touch('deal-lost', 3), stop]);
  expect(move).toMatchObject({ move: 'do-not-write', touches: [stop.id] });
  expect(move.reason).toEqual(warnings.find(({ rule }) => rule === 'opted-out')!.evidence[0]);
});

it('not to write to a dead address says that it is dead', () => {
  const { move, warnings } = told([touch('page-visited', 9), touch('bounced', 5)]);
  expect(move.move).toBe('do-not-write');
  expect(move.reason).toEqual(warnings.find(({ rule }) => rule === 'bounced')!.what);
});
