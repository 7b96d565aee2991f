import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aloud } from '../../../test/story/aloud';
import { JANE, NOW, SAM, told, touch } from '../../../test/story/histories';
import { DEFAULT_PLAYBOOK } from '../../playbook/default';
import { type Asset, MOVES } from '../../playbook/types';
import { DAY } from '../time';
import { ALL_MOVES } from '.';

const TOPIC = 'data quality';
const paper = (days = 1) =>
  touch('content-downloaded', days, {
    title: 'Why dirty data costs you',
    topic: TOPIC,
    url: 'https://x.example/paper',
  });
const move = (...of: Parameters<typeof told>) => told(...of).move;
const asset = (title: string, more: Partial<Asset> = {}): Asset => ({
  title,
  format: 'article',
  topic: TOPIC,
  stage: 'options',
  ...more,
});
const withAssets = (touches: ReturnType<typeof touch>[], assets: Asset[], more: object = {}) =>
  told(touches, { book: { assets }, ...more });

describe('the moves', () => {
  it('are one file each, listed in the order of the ids', () => {
    expect(ALL_MOVES.map((it) => it.id)).toEqual(MOVES);
    const files = readdirSync(new URL('.', import.meta.url)).filter((it) => !it.endsWith('.test.ts'));
    const others = ['index.ts', 'move.ts', 'others.ts'];
    expect(files.filter((it) => !others.includes(it)).toSorted()).toEqual(
      MOVES.map((it) => `${it}.ts`).toSorted(),
    );
  });

  it('come in their order', () => {
    const stop = touch('objected', 50);
    const asked = touch('demo-requested', 2);
    const much = [touch('sales-called', 1.5), touch('sales-called', 0.5)];
    const no = touch('deal-lost', 60);
    const unsure = { match: { by: 'name-and-company', candidates: [JANE] } } as const;
    const late = [touch('pricing-visited', 3), touch('pricing-visited', 4)];
    const webinar = { book: { assets: [asset('A webinar', { format: 'webinar' })] } };
    expect(move([stop, asked, ...much, no, ...late], unsure).move).toBe('do-not-write');
    expect(move([asked, no, ...late], unsure).move).toBe('answer-hand-raise');
    expect(move([...much, no, ...late], unsure).move).toBe('wait');
    expect(move([no, ...late], unsure).move).toBe('hand-back');
    expect(move([...late], unsure).move).toBe('ask-question');
    expect(move([...late, paper(9)], webinar).move).toBe('share-customer-story');
    expect(move([paper()], webinar).move).toBe('invite-webinar');
    expect(move([paper()]).move).toBe('share-content');
    expect(move([]).move).toBe('introduce');
  });
});

describe('what to share', () => {
  it('is for the next chapter, on the same topic', () => {
    const { asset: next } = withAssets(
      [paper(), paper(2)],
      [
        asset('Far ahead', { stage: 'choice' }),
        asset('Another topic', { topic: 'forklifts' }),
        asset('Next chapter'),
        asset('Same chapter', { stage: 'research' }),
      ],
    ).move;
    expect(next!.title).toBe('Next chapter');
  });

  it('is for their segment and industry, and never made for others', () => {
    const prospect = { ...JANE, segment: 'food', industry: 'Dairy' };
    const assets = [
      asset('For all'),
      asset('For toys', { segments: ['toys'] }),
      asset('For steel', { industry: 'Steel' }),
      asset('For food', { segments: ['Food'] }),
      asset('For food and dairy', { segments: ['food'], industry: 'dairy' }),
    ];
    const telling = withAssets([paper()], assets, { prospect });
    const offered = [telling.move, ...telling.otherWays].map((it) => it.asset?.title);
    expect(offered.slice(0, 2)).toEqual(['For food and dairy', 'For food']);
    expect(JSON.stringify(telling)).not.toMatch(/For toys|For steel/);
  });

  it('is in the language they read in, or in none that is named', () => {
    const read = { url: 'https://x.example/paper', format: 'white-paper', stage: 'research' };
    const german = asset('Warum Daten kosten', { ...read, language: 'de-AT' });
    const assets = [
      asset('A look at costs', { language: 'en' }),
      asset('Was es kostet', { language: 'DE' }),
      asset('Costs in pictures'),
    ];
    const offered = (told: ReturnType<typeof withAssets>) =>
      [told.move, ...told.otherWays].flatMap((it) => it.asset?.title ?? []);
    expect(offered(withAssets([paper()], [german, ...assets]))).toEqual([
      'Was es kostet',
      'Costs in pictures',
    ]);
    expect(offered(withAssets([paper()], assets))).toContain('A look at costs');
    const sentOnly = touch('nurture-sent', 1, { title: 'Warum Daten kosten', topic: TOPIC });
    const visit = touch('page-visited', 2, { topic: TOPIC, stage: 'research' });
    expect(offered(withAssets([visit, sentOnly], [german, ...assets]))).toContain('A look at costs');
  });

  it('has its link on a line of its own', () => {
    const { opener } = withAssets([paper()], [asset('Next chapter', { url: 'https://x.example/next' })]).move;
    expect(opener!.split('\n')).toContain('https://x.example/next');
  });

  it.each([
    ['had', paper()],
    ['was sent', touch('nurture-sent', 3, { title: 'why dirty data costs you', topic: TOPIC })],
    [
      'signed up for',
      touch('webinar-registered', 3, { title: 'Webinar: Why dirty data costs you', topic: TOPIC }),
    ],
    ['will get', touch('nurture-scheduled', -3, { title: 'Why dirty data costs you', topic: TOPIC })],
    [
      'had under another title',
      touch('page-visited', 3, { title: 'Paper', url: 'https://x.example/PAPER', topic: TOPIC }),
    ],
  ])('is nothing the prospect %s', (_, had) => {
    const telling = withAssets(
      [had, touch('nurture-clicked', 5, { topic: TOPIC, title: 'A letter' })],
      [asset('Why dirty data costs you', { url: 'https://x.example/paper', stage: 'research' })],
    );
    expect([telling.move, ...telling.otherWays].every((it) => it.asset === undefined)).toBe(true);
  });

  it('may be what they were only invited to', () => {
    const telling = told([paper(), touch('invited', 4, { title: 'Cleaning data in 30 days', topic: TOPIC })]);
    expect(telling.move).toMatchObject({
      move: 'invite-webinar',
      asset: { title: 'Cleaning data in 30 days' },
    });
  });

  it('is no webinar of the past, nor one they are signed up for', () => {
    const webinar = (at?: number) =>
      asset('Cleaning data in 30 days', { format: 'webinar', ...(at ? { at } : {}) });
    expect(withAssets([paper()], [webinar()]).move.move).toBe('invite-webinar');
    expect(withAssets([paper()], [webinar(NOW + DAY)]).move.move).toBe('invite-webinar');
    expect(withAssets([paper()], [webinar(NOW - DAY)]).move.move).toBe('share-content');
    const signed = touch('webinar-registered', 2, { title: 'Cleaning data in 30 days' });
    expect(withAssets([paper(), signed], [webinar()]).move.move).toBe('share-content');
  });

  it('may be what colleagues had', () => {
    const colleagues = [
      {
        name: 'Max',
        touches: [touch('content-downloaded', 9, { title: 'The checklist', topic: TOPIC, stage: 'options' })],
      },
    ];
    expect(told([paper()], { colleagues }).move.asset!.title).toBe('The checklist');
  });

  it('late in the story is how a customer like them solved it', () => {
    const late = [touch('pricing-visited', 3, { topic: TOPIC }), touch('pricing-visited', 4)];
    const stories = [
      asset('Another subject', { format: 'customer-story', topic: 'forklifts' }),
      asset('A steel mill', { format: 'customer-story', industry: 'Steel' }),
      asset('Anybody', { format: 'customer-story' }),
      asset('A dairy', { format: 'customer-story', industry: 'Dairy' }),
    ];
    const telling = withAssets(late, stories, { prospect: { ...JANE, industry: 'Dairy' } });
    expect(telling.move.asset!.title).toBe('A dairy');
    expect(telling.move.opener).toContain('a company in Dairy');
    expect(telling.otherWays[0]!.asset!.title).toBe('Anybody');
    expect(withAssets(late, []).move.asset).toBeUndefined();
  });

  it('without any content takes up the open question, and invents none', () => {
    const { asset: next, opener, title } = move([paper(), paper(3)]);
    expect(next).toBeUndefined();
    expect(aloud(title, NOW)).toContain('Which way fits us?');
    expect(opener).toContain('Why dirty data costs you');
  });
});

describe('what is said of a piece', () => {
  const other = touch('content-downloaded', 1, { title: 'On passports', topic: 'passports' });

  it('names what was read on its own topic, and nothing else', () => {
    const webinar = asset('Cleaning data', { format: 'webinar' });
    const both = withAssets([paper(5), other], [webinar]).move;
    expect(both.opener).toContain('goes on where “Why dirty data costs you” ends');
    const visit = touch('page-visited', 2, { topic: TOPIC });
    const one = withAssets([visit, other], [webinar]).move;
    expect(one.opener).toBe(
      'The webinar “Cleaning data” is about data quality too. Shall I send you the link?',
    );
    expect(aloud(one.reason, NOW)).toBe('It is on data quality, what this story is about.');
  });

  it('asks the question of its own chapter', () => {
    const { reason, opener } = withAssets([paper(), paper(2)], [asset('Same', { stage: 'research' })]).move;
    for (const text of [aloud(reason, NOW), opener])
      expect(text).toContain('What does it cost, and what can be done?');
  });

  it('is not far behind the story', () => {
    const choice = [
      touch('pricing-visited', 1, { topic: TOPIC, stage: 'choice' }),
      touch('trial-started', 2, { stage: 'choice' }),
    ];
    const telling = withAssets(choice, [
      asset('Old news', { stage: 'research' }),
      asset('Proof', { stage: 'validation' }),
    ]);
    expect(telling.otherWays.map((it) => it.asset?.title)).toEqual(['Proof', undefined]);
  });

  it('is no webinar on what was hardly touched', () => {
    const opened = touch('nurture-opened', 1, { topic: 'passports' });
    const webinar = asset('On passports', { format: 'webinar', topic: 'passports' });
    expect(withAssets([paper(), opened], [webinar]).move.move).toBe('share-content');
    expect(withAssets([opened], [webinar]).move.move).toBe('invite-webinar');
  });
});

describe('a move', () => {
  it('asks customers what helps them, not what they could buy', () => {
    expect(move([paper(20), touch('deal-won', 300)]).questions).toEqual(
      DEFAULT_PLAYBOOK.asking.customer.map((it) => it.text),
    );
  });

  it('says why them, why now, from the dialogue', () => {
    const { reason, touches } = withAssets(
      [paper()],
      [asset('Next', { question: 'Where do we start?' })],
    ).move;
    expect(aloud(reason, NOW)).toBe(
      'Takes up a question that “Why dirty data costs you” leaves open: “Where do we start?”',
    );
    expect(touches).not.toEqual([]);
  });

  it('asks nothing that is known', () => {
    const ask = {
      ...DEFAULT_PLAYBOOK.asking,
      'ask-question': [{ text: 'What is your part?', unless: 'persona' as const }, { text: 'Which first?' }],
    };
    const of = (persona?: string) =>
      move([paper()], {
        match: { by: 'name-and-company', candidates: [JANE] },
        prospect: { ...JANE, ...(persona ? { persona } : {}) },
        book: { asking: ask },
      }).questions;
    expect(of()).toEqual(['What is your part?', 'Which first?']);
    expect(of('Data owner')).toEqual(['Which first?']);
  });

  it('asks one to three questions', () => {
    for (const touches of [[paper()], [touch('demo-requested', 1)], [], [touch('pricing-visited', 1)]]) {
      const { questions } = move(touches);
      expect(questions.length).toBeGreaterThan(0);
      expect(questions.length).toBeLessThanOrEqual(3);
    }
  });

  it('writes nothing where nothing should be written', () => {
    for (const touches of [
      [touch('objected', 1)],
      [touch('sales-called', 1), touch('sales-called', 2)],
      [touch('deal-lost', 3)],
    ])
      expect(move(touches)).toMatchObject({ questions: [] });
  });

  it('asks first where the segment looks wrong', () => {
    const assets = [
      asset('Why dirty data costs you', { segments: ['food'], stage: 'research' }),
      asset('A letter', { segments: ['food'], stage: 'research' }),
    ];
    const touches = [paper(), touch('nurture-clicked', 3, { title: 'A letter' })];
    const of = (segment: string) => withAssets(touches, assets, { prospect: { ...JANE, segment } }).move.move;
    expect(of('toys')).toBe('ask-question');
    expect(of('food')).toBe('share-content');
    expect(withAssets(touches.slice(1), assets, { prospect: { ...JANE, segment: 'toys' } }).move.move).toBe(
      'share-content',
    );
  });

  it('is left to the other rep by name', () => {
    const { title } = move([paper(), touch('sales-called', 3, { rep: 'Kim Other' })], {
      inSight: { me: SAM },
    });
    expect(aloud(title, NOW)).toBe('Leave it to Kim Other');
  });

  it('shows up to two other ways, none of which is the same', () => {
    const telling = withAssets([paper()], [asset('One'), asset('Two'), asset('Three')]);
    expect(telling.otherWays.map((it) => [it.move, it.asset?.title])).toEqual([
      ['share-content', 'Two'],
      ['ask-question', undefined],
    ]);
  });
});
