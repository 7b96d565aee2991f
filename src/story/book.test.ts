import { describe, expect, it } from 'vitest';
import { aloud } from '../../test/story/aloud';
import { firing, history, NOW, situation, told, touch } from '../../test/story/histories';
import { DEFAULT_PLAYBOOK } from '../playbook/default';
import type { Playbook } from '../playbook/types';
import { bookOf } from './book';
import { tell } from './tell';

const touches = [
  touch('content-downloaded', 1, { title: 'A paper', topic: 'labels' }),
  touch('nurture-clicked', 9),
  touch('unsubscribed', 2),
];
const tellWith = (playbook: unknown) => tell(history(touches), playbook as Playbook, situation());

describe('a playbook with holes', () => {
  it('that is whole leaves nothing out', () => {
    expect(bookOf(DEFAULT_PLAYBOOK).ignored).toEqual([]);
  });

  it.each([undefined, null, 'x', 7, [], {}])('never throws: %o', (playbook) => {
    const telling = tellWith(playbook);
    expect(telling.verdict).toBe('stop');
    expect(telling.story.chapters).toEqual([]);
    expect(telling.story.ignored.map((it) => it.say)).toContain('story_ignored_playbook');
  });

  it.each(Object.keys(DEFAULT_PLAYBOOK))('never throws where %s is missing or nonsense', (part) => {
    for (const nonsense of [undefined, null, 7, 'x', [null], [{}], { a: 1 }]) {
      const telling = tellWith({ ...DEFAULT_PLAYBOOK, [part]: nonsense });
      expect(telling.verdict).toBe('stop');
      for (const it of telling.story.ignored) expect(aloud(it, NOW)).not.toBe('');
    }
  });

  const gaps = (more: object) => {
    const [said] = bookOf({ ...DEFAULT_PLAYBOOK, ...more } as Playbook).ignored;
    return said ? (said.with![0] as { list: string[] }).list : [];
  };

  it.each([
    'stages',
    'salesFrom',
    'segments',
    'personas',
    'storylines',
    'assets',
    'knowledge',
    'phrases',
    'quiet',
    'openers',
    'asking',
    'lifecycle',
    'suppression',
    'rules',
  ])('names %s where it is missing, and nothing else', (part) => {
    const named = gaps({ [part]: undefined });
    // Without stages there is none to talk from.
    expect(named).toEqual(part === 'stages' ? ['salesFrom', 'stages'] : [part]);
  });

  it.each([
    ['openers', 'ask-question', [1]],
    ['openers', 'answer-booked', ['a', ' ']],
    ['openers', 'share-content', undefined],
    ['asking', 'customer', [{ text: '' }]],
    ['asking', 'introduce', ['a']],
    ['lifecycle', 'doNotContact', 'DNC'],
    ['lifecycle', 'salesReady', [null]],
    ['suppression', 'domains', {}],
    ['suppression', 'companies', ['']],
    ['reading', 'halfLifeDays', 0],
    ['reading', 'halfLifeDays', -1],
    ['reading', 'share', Number.NaN],
    ['reading', 'touches', '2'],
    ['rules', 'declined', undefined],
    ['rules', 'bounced', 'on'],
  ] as const)('names a gap in %s: %s', (part, key, set) => {
    expect(gaps({ [part]: { ...DEFAULT_PLAYBOOK[part], [key]: set } })).toEqual([`${part}.${key}`]);
  });

  it.each([
    ['on', 1],
    ['severity', 'loud'],
    ['days', -1],
    ['days', Number.POSITIVE_INFINITY],
    ['days', '90'],
  ])('names a rule’s gap, %s: %s, and takes the default’s', (key, set) => {
    const { rules } = DEFAULT_PLAYBOOK;
    const broken = { rules: { ...rules, declined: { ...rules.declined, [key]: set } } };
    expect(gaps(broken)).toEqual([`rules.declined.${key}`]);
    expect(bookOf({ ...DEFAULT_PLAYBOOK, ...broken } as Playbook).rules.declined).toEqual(rules.declined);
  });

  it.each([
    ['assets', { title: 'A' }],
    ['assets', { title: ' ', format: 'article' }],
    ['assets', { format: 'article' }],
    ['segments', { id: 'a' }],
    ['segments', { label: 'a' }],
    ['personas', { id: 'a' }],
    ['personas', { label: 'a' }],
    ['storylines', { chapters: [] }],
    ['storylines', { segment: 'a' }],
    ['storylines', { segment: 'a', chapters: [{ question: 'Why?' }] }],
    ['knowledge', { id: 'a', title: 'A', kind: 'product' }],
    ['knowledge', { id: 'a', title: 'A', body: 'A' }],
    ['knowledge', { id: 'a', kind: 'product', body: 'A' }],
    ['knowledge', { title: 'A', kind: 'product', body: 'A' }],
    ['phrases', { finding: 'pitch' }],
    ['phrases', { phrase: 'buy' }],
    ['quiet', { finding: 'pitch' }],
    ['quiet', { phrase: 'buy' }],
    ['stages', { label: 'A' }],
    ['assets', null],
    ['assets', []],
  ])('names %s where an entry lacks what it needs: %o', (part, entry) => {
    const list = DEFAULT_PLAYBOOK[part as 'assets'] as readonly unknown[];
    expect(gaps({ [part]: [...list, entry] })).toEqual([part]);
  });

  it('keeps what is sound of an entry', () => {
    const book = bookOf({
      ...DEFAULT_PLAYBOOK,
      storylines: [{ segment: 'a', chapters: [{ stage: 'options' }, {}] }],
      openers: { ...DEFAULT_PLAYBOOK.openers, introduce: ['a', 1, ' '] },
      stages: [
        {
          id: 'options',
          label: ' ',
          questions: [{ text: 'Why?' }, { text: '' }, 'x'],
          signs: [1, 'replied'],
        },
      ],
    } as never);
    expect(book.storylines).toEqual([{ segment: 'a', chapters: [{ stage: 'options' }] }]);
    expect(book.openers.introduce).toEqual(['a']);
    expect(book.stages).toEqual([
      { id: 'options', label: 'options', question: '', questions: [{ text: 'Why?' }], signs: ['replied'] },
    ]);
    expect([...book.stageOfKind]).toEqual([['replied', 0]]);
  });

  it('keeps the two rules that can’t be switched off', () => {
    const { rules } = bookOf({
      ...DEFAULT_PLAYBOOK,
      rules: {
        ...DEFAULT_PLAYBOOK.rules,
        'opted-out': { on: false, severity: 'info' },
        'do-not-contact': { on: false, severity: 'info' },
      },
    } as never);
    expect(rules['opted-out']).toEqual({ on: true, severity: 'stop' });
    expect(rules['do-not-contact']).toEqual({ on: true, severity: 'stop' });
  });

  it('finds content by title and by address, and of two takes the first', () => {
    const asset = (title: string, url: string) => ({ title, url, format: 'article' });
    const assets = [asset('A', 'https://x.example/1'), asset('B', 'https://x.example/1'), asset(' a', 'u')];
    const { assetOf } = bookOf({ ...DEFAULT_PLAYBOOK, assets });
    expect(assetOf.get('a')).toBe(assets[0]);
    expect(assetOf.get('https://x.example/1')).toBe(assets[0]);
    expect(assetOf.get('b')).toBe(assets[1]);
    expect(assetOf.get('u')).toBe(assets[2]);
  });

  it('takes the default’s number where a rule has none, and says so', () => {
    const rules = { ...DEFAULT_PLAYBOOK.rules, 'no-answer': { on: true, severity: 'info' } };
    const telling = told([touch('sales-called', 40), touch('sales-called', 50), touch('sales-called', 60)], {
      book: { rules: rules as never },
    });
    expect(firing(telling)).toEqual(['no-answer info']);
    expect(aloud(telling.story.ignored[0]!, NOW)).toContain('rules.no-answer.attempts');
  });

  it('keeps what is sound of a list', () => {
    const stages = [
      { id: 'one' },
      { label: 'no id' },
      { id: 'ONE', label: 'again' },
      null,
      { id: 'two', label: 'Two', signs: ['replied', 3] },
    ];
    const book = bookOf({ ...DEFAULT_PLAYBOOK, stages } as never);
    expect(book.stages.map((it) => [it.id, it.label])).toEqual([
      ['one', 'one'],
      ['two', 'Two'],
    ]);
    expect(book.lateFrom).toBe(Number.POSITIVE_INFINITY);
  });

  it('prefers a stage’s id to another’s label', () => {
    const stages = [
      { ...DEFAULT_PLAYBOOK.stages[0]!, id: 'a', label: 'b' },
      { ...DEFAULT_PLAYBOOK.stages[1]!, id: 'b', label: 'c' },
    ];
    expect(bookOf({ ...DEFAULT_PLAYBOOK, stages }).stageIndex.get('b')).toBe(1);
  });
});

describe('a manager’s own thresholds', () => {
  const rules = DEFAULT_PLAYBOOK.rules;

  it('are gone by', () => {
    const book = {
      rules: { ...rules, 'no-answer': { ...rules['no-answer'], attempts: 2, severity: 'stop' as const } },
    };
    expect(told([touch('sales-called', 40), touch('sales-called', 50)], { book }).verdict).toBe('stop');
  });

  it('switch a rule off', () => {
    const book = { rules: { ...rules, 'too-early': { ...rules['too-early'], on: false } } };
    expect(firing(told([touch('nurture-clicked', 40)], { book }))).toEqual([]);
  });
});
