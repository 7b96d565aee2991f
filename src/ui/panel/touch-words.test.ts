import { describe, expect, it } from 'vitest';
import { speak } from '../../platform/messages/speak';
import { KINDS, type Touch } from '../../story/touch';
import { english } from './fixtures/english';
import { touchWords } from './touch-words';

const me = { addresses: ['sam@seller.example'], names: ['Sam Seller'], ids: ['0051x00000ABCDE'] };
const told = (it: Partial<Touch>) =>
  speak(
    touchWords({ id: '1', at: 0, kind: 'replied', by: 'prospect', source: 'file', ...it }, me),
    english(0),
  );

describe('touches in words', () => {
  it.each(Object.keys(KINDS))('says %s with and without a title', (kind) => {
    expect(told({ kind })).toMatch(/^\p{Lu}.*\p{L}$/u);
    expect(told({ kind, title: 'A title' })).toMatch(/“A title”$/);
    expect(told({ kind, title: 'A title' })).not.toBe(told({ kind }));
  });

  it.each([
    ['sam@seller.example', 'You wrote: “Labels”'],
    ['SELLER, Sam', 'You wrote: “Labels”'],
    ['0051x00000ABCDE', 'You wrote: “Labels”'],
    ['Alex Kim', 'Alex Kim wrote: “Labels”'],
    ['alex@seller.example', 'alex@seller.example wrote: “Labels”'],
    ['0051x00000FGHIJ', 'Sales wrote: “Labels”'],
    ['77120', 'Sales wrote: “Labels”'],
    [undefined, 'Sales wrote: “Labels”'],
  ])('says who of sales it was: %s', (rep, words) => {
    expect(told({ kind: 'sales-emailed', title: 'Labels', ...(rep ? { rep } : {}) })).toBe(words);
  });

  it('shows a kind of a newer version as it is', () => {
    expect(told({ kind: 'hologram-waved', title: 'Hi' })).toBe('hologram-waved: “Hi”');
    expect(told({ kind: 'toString' })).toBe('Something this version does not know (toString)');
  });
});
