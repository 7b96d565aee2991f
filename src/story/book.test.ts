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
