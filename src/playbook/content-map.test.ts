import { describe, expect, it } from 'vitest';
import type { Asset, Playbook } from './catalogue';
import { assetsIn, contentMap, joined, movedTo, untaken } from './content-map';
import { DEFAULT_PLAYBOOK } from './default';

const stages = [
  { id: 'research', label: 'Research', question: 'What can be done?', questions: [], signs: [] },
  { id: 'options', label: 'Options', question: 'Which way fits us?', questions: [], signs: [] },
];
const asset = (title: string, more: Partial<Asset> = {}): Asset => ({ title, format: 'article', ...more });
const book = (more: Partial<Playbook>): Playbook => ({ ...DEFAULT_PLAYBOOK, stages, ...more });
const FOOD = { id: 'food', label: 'Food makers' };

/** The map as a table of titles; a gap as its question. */
const drawn = (playbook: Playbook) =>
  Object.fromEntries(
    contentMap(playbook).rows.map((row) => [
      row.label ?? '*',
      row.cells.map((it) => it.gap ?? [...it.assets.map((one) => one.asset.title), ...it.told].join(', ')),
    ]),
  );

describe('the content map', () => {
  it('of an empty playbook is a row of gaps', () => {
    expect(drawn(book({}))).toEqual({ '*': ['What can be done?', 'Which way fits us?'] });
    expect(contentMap(book({})).gaps).toBe(2);
  });

  it('finds segments and stages by id or label, in any case', () => {
    const assets = [
      asset('A', { stage: 'Research', segments: ['FOOD MAKERS'] }),
      asset('B', { stage: 'options', segments: ['food'] }),
    ];
    expect(drawn(book({ segments: [FOOD], assets }))).toEqual({ '*': ['', ''], 'Food makers': ['A', 'B'] });
  });

  it('counts what is made for everybody as an answer, and no gap for everybody beside segments', () => {
    const map = contentMap(book({ segments: [FOOD], assets: [asset('A', { stage: 'research' })] }));
    expect(map.rows[1]!.cells.map((it) => [it.forEverybody, it.gap])).toEqual([
      [1, undefined],
      [0, 'Which way fits us?'],
    ]);
    expect(map.gaps).toBe(1);
  });

  it('counts what the history brings for a question, and what is taken over no more', () => {
    const mentioned = [
      asset('A', { stage: 'Research' }),
      asset('B', { stage: 'research', segments: ['Food makers'] }),
      asset('C', { stage: 'gone' }),
    ];
    const counts = (playbook: Playbook) =>
      contentMap(playbook, mentioned).rows.map((row) => row.cells.map((it) => it.fromHistory));
    expect(counts(book({ segments: [FOOD] }))).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect(counts(book({ segments: [FOOD], assets: [asset('a')] }))[1]).toEqual([1, 0, 1]);
  });

  it('asks the question of the segment’s own storyline, and shows what it tells', () => {
    const storylines = [
      {
        segment: 'Food makers',
        chapters: [
          { stage: 'research', question: 'Whose label is wrong?' },
          { stage: 'Options', assets: ['Two recalls'] },
        ],
      },
    ];
    expect(drawn(book({ segments: [FOOD], storylines }))['Food makers']).toEqual([
      'Whose label is wrong?',
      'Two recalls',
    ]);
  });

  it('hides nothing: no stage, a stage or a segment that there is not', () => {
    const assets = [
      asset('A'),
      asset('B', { stage: 'gone' }),
      asset('C', { stage: 'options', segments: ['Ships'] }),
    ];
    expect(drawn(book({ assets }))).toEqual({
      '*': ['What can be done?', 'Which way fits us?', 'A, B'],
      Ships: ['', 'C', ''],
    });
  });
});

it('assets that are being written are shown as far as they go, in their place', () => {
  const list = [
    { title: '', format: 'video', segments: ['food', 7, ''] },
    null,
    'x',
    { title: 'A', stage: 3, topic: 'x' },
  ];
  expect(assetsIn(list)).toEqual([
    { title: '', format: 'video', segments: ['food'] },
    { title: '', format: '' },
    { title: '', format: '' },
    { title: 'A', format: '', topic: 'x' },
  ]);
  expect(assetsIn(undefined)).toEqual([]);
});

describe('moving', () => {
  const playbook = book({ segments: [FOOD, { id: 'drinks', label: 'Drinks' }] });
  it.each<[string, Asset, object, object, Asset]>([
    ['to a stage', asset('A', { stage: 'x' }), {}, { stage: 'options' }, asset('A', { stage: 'options' })],
    ['to no stage', asset('A', { stage: 'options' }), { stage: 'options' }, {}, asset('A')],
    ['to a segment', asset('A'), {}, { segment: 'food' }, asset('A', { segments: ['food'] })],
    [
      'from one of two segments, by label',
      asset('A', { segments: ['Food makers', 'Ships'] }),
      { segment: 'food' },
      { segment: 'drinks' },
      asset('A', { segments: ['Ships', 'drinks'] }),
    ],
    [
      'to where it is already',
      asset('A', { segments: ['food', 'drinks'] }),
      { segment: 'food' },
      { segment: 'drinks' },
      asset('A', { segments: ['drinks'] }),
    ],
    ['to everybody', asset('A', { segments: ['food'] }), { segment: 'food' }, {}, asset('A')],
  ])('%s', (_what, before, from, to, after) => {
    expect(movedTo(before, from, to, playbook)).toEqual(after);
  });
});

describe('taking over', () => {
  it('adds what is new, changes what says more, and leaves the rest', () => {
    const old = [asset('A'), asset('B', { topic: 'x' })];
    const it = joined(old, [asset('a', { stage: 'options' }), asset('B'), asset('C'), asset('c')]);
    expect(it).toEqual({
      assets: [asset('a', { stage: 'options' }), asset('B', { topic: 'x' }), asset('c')],
      added: 1,
      changed: 2,
      unchanged: 1,
    });
    expect(old[0]).toEqual(asset('A'));
  });

  it('offers what history mentions and the playbook lacks, with a stage that it knows', () => {
    const mentioned = [asset('A', { stage: 'Research' }), asset('B', { stage: 'gone' }), asset('Known')];
    expect(untaken(mentioned, book({ assets: [asset('KNOWN')] }))).toEqual([
      asset('A', { stage: 'research' }),
      asset('B'),
    ]);
  });
});
