import { describe, expect, it } from 'vitest';
import { aloud } from '../../test/story/aloud';
import { JANE, MS, NOW, told, touch } from '../../test/story/histories';

const say = (...of: Parameters<typeof told>) => told(...of).story.sentences.map((it) => aloud(it, NOW));
const paper = (days: number, more: object = {}) =>
  touch('content-downloaded', days, { title: 'A paper', topic: 'data quality', ...more });

describe('the story in sentences', () => {
  it('is none for no touches', () => {
    expect(say([])).toEqual([]);
  });

  it('is right for one touch', () => {
    expect(say([paper(1)])).toEqual([
      'Jane took a first look at data quality, yesterday.',
      'The story has come to Research; the open question is “Which way fits us?”',
      'Nothing says “call me” yet.',
    ]);
  });

  it('is right for a thousand', () => {
    const many = Array.from({ length: 1_000 }, (_, i) => paper(1 + i / 24));
    expect(say(many)[0]).toBe('Jane has been looking into data quality for 6 weeks.');
  });

  it.each([
    [[paper(3), paper(5)], 'Jane has been looking into data quality lately.'],
    [[paper(3), paper(15)], 'Jane has been looking into data quality for 2 weeks.'],
    [[paper(3), paper(5, { topic: 'labels' })], 'Jane has been looking into data quality and labels lately.'],
    [[touch('page-visited', 3)], 'Jane has been in touch with our content since Nov 17.'],
    [[touch('nurture-sent', 3)], 'Marketing has sent Jane 1 mail, and it has not been taken up yet.'],
    [
      [touch('nurture-sent', 3), touch('nurture-sent', 4)],
      'Marketing has sent Jane 2 mails, and none has been taken up yet.',
    ],
    [[touch('sales-called', 3)], 'So far only sales has tried to reach Jane.'],
    [[touch('lifecycle-changed', 3, { title: 'Lead' })], 'There is little on record of Jane.'],
  ])('begins with who, what and since when', (touches, beginning) => {
    expect(say(touches)[0]).toBe(beginning);
  });

  it.each([
    [10.4, 'Jane has been looking into data quality lately.'],
    [10.6, 'Jane has been looking into data quality for 2 weeks.'],
    [17.6, 'Jane has been looking into data quality for 3 weeks.'],
  ])('counts weeks, begun %s days ago', (days, beginning) => {
    expect(say([paper(1), paper(days)])[0]).toBe(beginning);
  });

  it('begins with what they did, not with what they left or what lies ahead', () => {
    const optOut = touch('unsubscribed', 30);
    expect(say([optOut, paper(1)])[0]).toBe('Jane took a first look at data quality, yesterday.');
    expect(say([touch('meeting-booked', -3)])[0]).toBe('There is little on record of Jane.');
    expect(say([touch('sales-talked', 3)])[0]).toBe('So far only sales has tried to reach Jane.');
    const three = ['a', 'b', 'c'].map((topic, i) => paper(i + 1, { topic }));
    expect(say(three)[0]).toBe('Jane has been looking into a and b lately.');
  });

  it('tells of a step back', () => {
    const touches = [
      paper(1, { stage: 'priority' }),
      paper(2, { stage: 'priority' }),
      touch('pricing-visited', 40),
      touch('pricing-visited', 41),
    ];
    expect(say(touches)[1]).toBe('It had come to Options, and has gone back to Priority.');
    expect(told(touches).story.stage!.steppedBackFrom).toBe('options');
  });

  it.each([
    [[touch('demo-requested', 3)], 'A request has been waiting for an answer since Nov 17.'],
    [[touch('meeting-booked', -3)], 'A meeting is booked for Nov 23.'],
    [[touch('demo-requested', 60)], 'A request has been waiting since Sep 21.'],
    [[touch('sales-talked', 3)], 'The last talk: Nov 17.'],
    [[touch('deal-opened', 90)], 'You are in conversation.'],
    [[touch('deal-won', 90)], 'A customer already.'],
    [[touch('pricing-visited', 2), touch('pricing-visited', 3)], 'It is time to talk.'],
    [[paper(3)], 'Nothing says “call me” yet.'],
    [[paper(3), touch('deal-lost', 90)], 'The last answer was no, Aug 22.'],
    [[paper(3), touch('deal-lost', 90 + MS)], 'Nothing says “call me” yet.'],
  ])('ends with whether anybody asked', (touches, end) => {
    expect(say(touches).at(-1)).toBe(end);
  });

  it('does not wait for a call from somebody who opted out', () => {
    const optOut = touch('unsubscribed', 2);
    expect(say([paper(3), optOut]).join(' ')).not.toContain('call me');
    expect(say([paper(3), optOut, touch('opted-in', 1)]).at(-1)).toContain('call me');
  });

  it.each([
    ['Jane Doe', 'Jane'],
    ['Doe, Jane', 'Jane'],
    ['Dr. Jane Doe', 'Jane'],
    ['jane@northwind.example', 'This prospect'],
    ['', 'This prospect'],
  ])('names “%s” as %s', (name, first) => {
    expect(say([paper(1)], { prospect: { ...JANE, name } })[0]).toMatch(new RegExp(`^${first} `));
  });
});

describe('topics', () => {
  it('come by weight: what is recent and engaged before what was opened or sent', () => {
    const { topics } = told([
      touch('content-downloaded', 90, { topic: 'old' }),
      touch('content-downloaded', 1, { topic: 'New' }),
      touch('page-visited', 1, { topic: 'new' }),
      touch('nurture-opened', 1, { topic: 'opened' }),
      touch('nurture-sent', 1, { topic: 'sent' }),
      touch('sales-emailed', 1, { topic: 'ours' }),
    ]).story;
    expect(topics.map((it) => it.topic)).toEqual(['New', 'old', 'opened', 'sent']);
    expect(topics.reduce((sum, it) => sum + it.weight, 0)).toBeCloseTo(1);
  });

  it('are the asset’s where the row names none', () => {
    const assets = [{ title: 'A paper', format: 'white-paper', topic: 'labels' }];
    expect(
      told([touch('content-downloaded', 1, { title: 'A paper' })], { book: { assets } }).story.topics[0]!
        .topic,
    ).toBe('labels');
  });
});

describe('the rest of the story', () => {
  it('knows the last thing they heard', () => {
    const { lastHeard } = told([
      paper(3),
      touch('nurture-sent', 2, { title: 'A letter' }),
      touch('nurture-scheduled', -1, { title: 'Next' }),
    ]).story;
    expect(lastHeard!.title).toBe('A letter');
  });

  it('heard nothing of what has no name, nor of what sales said', () => {
    const heard = (...touches: ReturnType<typeof touch>[]) => told(touches).story.lastHeard;
    expect(heard(touch('nurture-sent', 2, { title: ' ' }), touch('sales-emailed', 1, { title: 'Hi' }))).toBe(
      undefined,
    );
    const opened = touch('nurture-opened', 2, { title: ' A letter ' });
    expect(heard(opened)).toEqual({ title: 'A letter', at: opened.at, touch: opened.id });
    expect(heard(touch('pricing-visited', 2, { title: 'Prices' }))!.title).toBe('Prices');
  });

  it.each(['pricing-visited', 'demo-requested', 'replied', 'sales-talked'] as const)(
    'has momentum from %s',
    (kind) => expect(told([touch(kind, 3)]).story.momentum).toEqual({ recent: 1, before: 0 }),
  );

  it('has momentum: the last 30 days against the 30 before', () => {
    const { momentum } = told([
      paper(1),
      paper(30),
      paper(31),
      paper(60),
      paper(61),
      touch('nurture-opened', 1),
    ]).story;
    expect(momentum).toEqual({ recent: 2, before: 2 });
  });

  it('shows what colleagues did of late, and leaves the verdict alone', () => {
    const colleagues = [
      { name: 'Max', touches: [touch('demo-requested', 9), touch('nurture-opened', 1)] },
      { name: 'Eve', touches: [touch('content-downloaded', 4, { title: 'The comparison' })] },
      { name: 'Old', touches: [touch('content-downloaded', 91, { title: 'Old' })] },
      { name: 'Out', touches: [touch('unsubscribed', 2)] },
    ];
    const telling = told([paper(3)], { colleagues });
    expect(telling.story.colleagues.map((it) => aloud(it, NOW))).toEqual([
      'Eve: “The comparison”, Nov 16.',
      'Max: A request for a demo, Nov 11.',
    ]);
    expect(telling.verdict).toBe('hold');
  });

  it('says which classification it did not follow', () => {
    const { story } = told([
      touch('lifecycle-changed', 5, { title: 'MQL', stage: 'choice' }),
      touch('reclassified', 3, { stage: 'options' }),
    ]);
    expect(story.stage!.id).toBe('options');
    expect(story.ignored.map((it) => it.say)).toEqual(['story_ignored_classification']);
  });
});

describe('knowledge', () => {
  const card = (id: string, more: object) => ({
    id,
    title: id,
    kind: 'product' as const,
    body: 'Body',
    ...more,
  });
  const knowledge = [
    card('topic', { topics: ['Data Quality'] }),
    card('mention', { mentions: ['Acme Sync'] }),
    card('industry', { industries: ['food'] }),
    card('segment', { segments: ['makers'] }),
    card('none', { topics: ['forklifts'], mentions: ['pallet', ''] }),
  ];
  const shown = (touches: ReturnType<typeof touch>[], more: object = {}) =>
    told(touches, { book: { knowledge }, ...more }).story.knowledge.map((it) => [it.id, it.why.say]);

  it('is shown by its nearest reason, and looks into titles too', () => {
    const all = [
      card('every', {
        topics: ['data quality'],
        mentions: ['Acme'],
        industries: ['food'],
        segments: ['makers'],
      }),
    ];
    const why = (touches: ReturnType<typeof touch>[], prospect: object = {}) =>
      told(touches, { book: { knowledge: all }, prospect: { ...JANE, ...prospect } }).story.knowledge.map(
        (it) => aloud(it.why, NOW),
      );
    const both = { industry: 'Food', segment: 'Makers' };
    const mention = touch('page-visited', 2, { title: 'ACME, compared' });
    expect(why([paper(1), mention], both)).toEqual(['The story is about data quality.']);
    expect(why([mention], both)).toEqual(['“Acme” was mentioned.']);
    expect(why([], both)).toEqual(['For the industry Food.']);
    expect(why([], { segment: 'Makers' })).toEqual(['For the segment Makers.']);
    expect(why([], { industry: 'Steel', segment: 'Toys' })).toEqual([]);
  });

  it('is what the story touches, with why', () => {
    expect(shown([paper(1)])).toEqual([['topic', 'story_card_topic']]);
    expect(shown([touch('replied', 1, { note: 'We use Acme-Sync, mostly.' })])).toEqual([
      ['mention', 'story_card_mention'],
    ]);
    expect(shown([touch('replied', 1, { note: 'We use Acme Synchrony.' })])).toEqual([]);
    expect(shown([], { prospect: { ...JANE, industry: 'Food', segment: 'Makers' } })).toEqual([
      ['industry', 'story_card_industry'],
      ['segment', 'story_card_segment'],
    ]);
  });
});
