import { describe, expect, it } from 'vitest';
import { MS, NOW, playbook, touch } from '../../test/story/histories';
import { bookOf } from './book';
import { colleaguesInWords } from './colleagues';
import type { Kind, Touch } from './touch';

const namesOf = (...colleagues: [name: string, ...touches: Touch[]][]) =>
  colleaguesInWords(
    colleagues.map(([name, ...touches]) => ({ name, touches })),
    bookOf(playbook()),
    NOW,
  ).map((it) => it.with?.[0]);
const read = (days: number) => touch('content-downloaded', days, { title: 'The guide' });

describe('what colleagues did', () => {
  it('comes by who did something last, three of them; at once by name', () => {
    expect(namesOf(['Ann', read(9)], ['Bob', read(2)], ['Cid', read(1)], ['Dan', read(5)])).toEqual([
      ...['Cid', 'Bob', 'Dan'],
    ]);
    expect(namesOf(['Bob', read(2)], ['Ann', read(2)], ['Cid', read(2)])).toEqual(['Ann', 'Bob', 'Cid']);
  });

  it.each<[Kind, boolean]>([
    ['content-downloaded', true],
    ['pricing-visited', true],
    ['demo-requested', true],
    ['replied', true],
    ['nurture-sent', false],
    ['nurture-opened', false],
    ['sales-emailed', false],
    ['sales-talked', false],
    ['unsubscribed', false],
  ])('counts by %s: %s', (kind, counts) => {
    expect(namesOf(['Ann', touch(kind, 2)])).toEqual(counts ? ['Ann'] : []);
  });

  it('counts for 90 days', () => {
    expect(namesOf(['Ann', read(90)])).toEqual(['Ann']);
    expect(namesOf(['Ann', read(90 + MS)])).toEqual([]);
  });

  it('is told by the newest that counts', () => {
    const [told] = colleaguesInWords(
      [{ name: 'Ann', touches: [read(9), touch('replied', 3, { title: 'Yes' }), touch('nurture-sent', 1)] }],
      bookOf(playbook()),
      NOW,
    );
    expect(told?.say).toBe('story_colleague');
    expect(JSON.stringify(told)).toContain(String(NOW - 3 * 86_400_000));
  });
});
