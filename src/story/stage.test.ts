import { describe, expect, it } from 'vitest';
import { MS, NOW, told, touch } from '../../test/story/histories';
import { DAY } from './time';
import type { Kind } from './touch';

const stageOf = (...touches: ReturnType<typeof touch>[]) => told(touches).story.stage?.id;
const times = (count: number, kind: Kind, from = 1) =>
  Array.from({ length: count }, (_, i) => touch(kind, from + i / 1_000));

describe('the stage of a touch', () => {
  it.each([
    ['page-visited', 'priority'],
    ['social-mentioned', 'priority'],
    ['form-submitted', 'priority'],
    ['nurture-clicked', 'priority'],
    ['nurture-opened', 'priority'],
    ['content-downloaded', 'research'],
    ['webinar-registered', 'research'],
    ['webinar-attended', 'research'],
    ['event-attended', 'research'],
    ['pricing-visited', 'options'],
    ['trial-started', 'validation'],
  ] satisfies [Kind, string][])('of kind %s is %s', (kind, stage) => {
    expect(stageOf(touch(kind, 3))).toBe(stage);
  });

  it.each([
    'contact-requested',
    'demo-requested',
    'meeting-booked',
    'replied',
    'sales-talked',
    'nurture-sent',
  ] as const)('of kind %s is none', (kind) => expect(stageOf(touch(kind, 3))).toBeUndefined());

  it('of a form that asks to be called is none', () => {
    expect(stageOf(touch('form-submitted', 3, { note: 'Please call me' }))).toBeUndefined();
  });

  it('is the row’s, then its asset’s, then by kind', () => {
    const assets = [{ title: 'A paper', format: 'white-paper', stage: 'validation' }];
    const of = (more: object) =>
      told([touch('content-downloaded', 3, more)], { book: { assets } }).story.stage!.id;
    expect(of({ title: 'A Paper', stage: 'options' })).toBe('options');
    expect(of({ title: 'A Paper' })).toBe('validation');
    expect(of({ asset: 'a paper', title: 'Download' })).toBe('validation');
    expect(of({ title: 'Another paper' })).toBe('research');
  });

  it.each(['step-backs', 'Step-backs', 'STEP BACKS', ' step_backs '])('may be written “%s”', (stage) => {
    expect(stageOf(touch('page-visited', 3, { stage }))).toBe('step-backs');
  });

  it('that the playbook does not have is said, and the kind serves', () => {
    const { story } = told([touch('content-downloaded', 3, { stage: 'dreaming' })]);
    expect(story.stage!.id).toBe('research');
    expect(story.ignored.map((it) => it.say)).toEqual(['story_ignored_stage']);
  });
});

describe('the stage of a story', () => {
  it('is the furthest with two firm touches at or beyond it', () => {
    expect(stageOf(touch('page-visited', 1), touch('content-downloaded', 1))).toBe('priority');
    expect(stageOf(...times(2, 'content-downloaded'), touch('page-visited', 1))).toBe('research');
    expect(stageOf(touch('content-downloaded', 1), touch('trial-started', 1))).toBe('research');
    expect(stageOf(touch('pricing-visited', 1), touch('trial-started', 1), touch('page-visited', 1))).toBe(
      'options',
    );
  });

  it('wants 30 % of all weight there', () => {
    expect(stageOf(...times(3, 'pricing-visited'), ...times(7, 'page-visited'))).toBe('options');
    expect(stageOf(...times(3, 'pricing-visited'), ...times(8, 'page-visited'))).toBe('priority');
  });

  it('halves a touch’s weight every 45 days', () => {
    const old = (count: number) => Array.from({ length: count }, () => touch('page-visited', 45));
    const young = Array.from({ length: 3 }, () => touch('pricing-visited', 0));
    expect(stageOf(...young, ...old(14))).toBe('options');
    expect(stageOf(...young, ...old(15))).toBe('priority');
  });

  it('weighs opened mail little, and never counts it', () => {
    const opens = (count: number) =>
      Array.from({ length: count }, () => touch('nurture-opened', 1, { stage: 'choice' }));
    expect(stageOf(...opens(5), touch('page-visited', 1))).toBe('priority');
    expect(stageOf(...opens(19), touch('page-visited', 1))).toBe('priority');
    expect(stageOf(...opens(21), touch('page-visited', 1))).toBe('choice');
    expect(stageOf(...opens(2))).toBe('choice');
  });

  it('is the heaviest where no two touches speak for one', () => {
    expect(stageOf(touch('content-downloaded', 3))).toBe('research');
    expect(stageOf(touch('content-downloaded', 3), ...times(12, 'nurture-opened'))).toBe('research');
    expect(stageOf(touch('content-downloaded', 90), ...times(12, 'nurture-opened'))).toBe('priority');
  });

  it('keeps its proportions after many years', () => {
    const { story } = told([touch('pricing-visited', 0), touch('pricing-visited', 1)], {
      inSight: { now: NOW + 100_000 * DAY },
    });
    expect(story.stage!.id).toBe('options');
  });

  it('is not moved by what marketing merely sent, unless there is nothing else', () => {
    const sent = [
      touch('nurture-sent', 1, { stage: 'choice' }),
      touch('nurture-sent', 2, { stage: 'choice' }),
    ];
    expect(stageOf(...sent, touch('page-visited', 30))).toBe('priority');
    expect(stageOf(...sent)).toBe('choice');
    expect(told(sent).story.stage!.why.say).toBe('story_stage_by_sending');
  });

  it('rests on touches at or beyond it', () => {
    const touches = [touch('page-visited', 1), touch('content-downloaded', 2), touch('webinar-attended', 3)];
    expect(told(touches).story.stage!.touches.toSorted()).toEqual(
      [touches[1]!.id, touches[2]!.id].toSorted(),
    );
  });
});

describe('a classification', () => {
  const visits = [touch('page-visited', 5), touch('page-visited', 6)];

  it('by a rep wins where it is newer, and says so', () => {
    const { story } = told([...visits, touch('reclassified', 5, { stage: 'validation' })]);
    expect(story.stage).toMatchObject({ id: 'validation', from: 'rep' });
    expect(story.stage!.why.say).toBe('story_stage_by_rep');
  });

  it('by the CRM wins where it is newer', () => {
    const { story } = told([...visits, touch('lifecycle-changed', 4, { title: 'MQL', stage: 'Options' })]);
    expect(story.stage).toMatchObject({ id: 'options', from: 'crm' });
  });

  it('gives way to newer touches, but not to opened mail', () => {
    const by = touch('reclassified', 5.5, { stage: 'validation' });
    expect(stageOf(...visits, by)).toBe('priority');
    expect(stageOf(touch('page-visited', 6), touch('nurture-opened', 1), by)).toBe('validation');
  });

  it('is the newest of several', () => {
    expect(
      stageOf(
        touch('reclassified', 3, { stage: 'choice' }),
        touch('lifecycle-changed', 2, { title: 'x', stage: 'options' }),
      ),
    ).toBe('options');
  });

  it('of a segment alone says nothing of the stage', () => {
    expect(stageOf(...visits, touch('reclassified', 1, { title: 'Food makers' }))).toBe('priority');
  });
});

describe('sales-ready', () => {
  const verdict = (...touches: ReturnType<typeof touch>[]) => told(touches).verdict;

  it('is options or later with two signs of evaluating in 30 days', () => {
    expect(verdict(touch('pricing-visited', 1), touch('pricing-visited', 30))).toBe('ready');
    expect(verdict(touch('pricing-visited', 1), touch('pricing-visited', 30 + MS))).toBe('hold');
    expect(verdict(touch('pricing-visited', 1))).toBe('hold');
    expect(verdict(touch('pricing-visited', 20), touch('content-downloaded', 15, { stage: 'options' }))).toBe(
      'ready',
    );
    expect(verdict(touch('trial-started', 20), touch('webinar-attended', 15, { stage: 'choice' }))).toBe(
      'ready',
    );
  });

  it('is not two looks at prices in a story that stands before options', () => {
    expect(verdict(...times(2, 'pricing-visited', 20), ...times(10, 'content-downloaded', 20))).toBe('hold');
  });

  it.each(['SQL', 'sql', 'Sales Qualified Lead', 'salesqualifiedlead', 'Opportunity'])(
    'is the lifecycle “%s”',
    (title) => {
      expect(verdict(touch('lifecycle-changed', 300, { title }), touch('page-visited', 40))).toBe('ready');
    },
  );

  it.each(['MQL', 'Lead', 'Subscriber'])('is not the lifecycle “%s”', (title) => {
    expect(verdict(touch('lifecycle-changed', 3, { title }), touch('page-visited', 40))).toBe('hold');
  });

  it('moves on to how a customer solved it', () => {
    expect(told([touch('pricing-visited', 1), touch('pricing-visited', 3)]).move.move).toBe(
      'share-customer-story',
    );
  });
});

describe('the first stage', () => {
  it('is a stage like any other', () => {
    const first = { stage: 'status-quo' };
    expect(stageOf(touch('page-visited', 3, first), touch('page-visited', 4, first))).toBe('status-quo');
    expect(stageOf(touch('nurture-opened', 3, first))).toBe('status-quo');
    expect(stageOf(touch('nurture-sent', 3, first))).toBe('status-quo');
    expect(stageOf(touch('page-visited', 3), touch('reclassified', 2, first))).toBe('status-quo');
    expect(stageOf(touch('page-visited', 3), touch('lifecycle-changed', 2, { title: 'x', ...first }))).toBe(
      'status-quo',
    );
    expect(told([touch('page-visited', 3, first)]).story.ignored).toEqual([]);
  });
});

describe('an explicit stage', () => {
  it.each(['contact-requested', 'replied', 'sales-talked'] as const)('of %s speaks too', (kind) => {
    expect(stageOf(touch(kind, 3, { stage: 'validation' }))).toBe('validation');
  });

  it.each(['sales-emailed', 'bounced', 'unsubscribed'] as const)('of %s does not', (kind) => {
    expect(stageOf(touch(kind, 3, { stage: 'validation' }))).toBeUndefined();
  });

  it('may stand in the title of a reclassification', () => {
    const { story } = told([touch('page-visited', 3), touch('reclassified', 2, { title: 'Step-backs' })]);
    expect(story.stage).toMatchObject({ id: 'step-backs', from: 'rep' });
  });
});

describe('classifications of both sides', () => {
  it('that agree leave nothing out', () => {
    const { story } = told([
      touch('lifecycle-changed', 5, { title: 'x', stage: 'options' }),
      touch('reclassified', 3, { stage: 'options' }),
    ]);
    expect(story.ignored).toEqual([]);
  });

  it('name the newest that was not followed', () => {
    const crm = (days: number, stage: string) => touch('lifecycle-changed', days, { title: stage, stage });
    const { story } = told([
      crm(9, 'research'),
      crm(5, 'choice'),
      touch('reclassified', 3, { stage: 'options' }),
    ]);
    expect(JSON.stringify(story.ignored)).toContain('"choice"');
    expect(told([crm(3, 'choice')]).story.stage!.why.say).toBe('story_stage_by_crm');
  });
});
