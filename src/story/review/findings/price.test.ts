import { describe, expect, it } from 'vitest';
import { type Changes, findingOf, LATEST, placesOf } from '../../../../test/story/small-tongue';

const prices = (draft: string, changes: Changes = {}) => placesOf('price', draft, changes);

describe('a price', () => {
  it('is found in order, with phrases of one’s own', () => {
    const phrases = [{ finding: 'price' as const, phrase: 'a bargain' }];
    expect(prices('A bargain: it costs $49. Price list!', { phrases })).toEqual([
      'A bargain',
      'costs $49',
      'Price list',
    ]);
  });

  it('is none to those who are ready, or asked for it', () => {
    expect(prices('A price list.')).toHaveLength(1);
    expect(prices('A price list.', { verdict: 'ready' })).toEqual([]);
    expect(prices('A price list.', { answering: { text: 'What does it cost?' } })).toEqual([]);
    expect(prices('A price list.', { answering: { text: 'Send me the paper.' } })).toHaveLength(1);
  });

  it('is none where it is turned round', () => {
    expect(prices('It is not a price list.')).toEqual([]);
    expect(prices('They had a price list for you.')).toHaveLength(1);
    expect(prices('They had a price list.')).toEqual([]);
  });

  it('is none that somebody found out, unless it is ours', () => {
    expect(prices('In a study each row costs $49.')).toEqual([]);
    expect(prices('It was a study. Each row costs $49.')).toHaveLength(1);
    expect(prices('In a study our cost is $49.')).toHaveLength(1);
    expect(prices('In a study there is a price list.')).toHaveLength(1);
  });

  it('is none that is a bound', () => {
    expect(prices('It is $49 a year.')).toEqual(['$49 a year']);
    expect(prices('Count whatever is more than $49 a year.')).toEqual([]);
    expect(prices('More is better than that: $49 a year.')).toHaveLength(1);
  });

  it('is none that the story is about, unless a figure stands there', () => {
    const about = (topic: string): Changes => ({ topics: [{ topic, touches: [] }] });
    expect(prices('The price lists.')).toEqual([]);
    expect(prices('The price list.', about('prices'))).toEqual([]);
    expect(prices('The price list.', about('forklifts'))).toHaveLength(1);
    expect(prices('It costs $49.', about('costs'))).toHaveLength(1);
    expect(prices('The price list.', about('setting a price'))).toEqual([]);
    expect(prices('It is our price list.', about('setting a price'))).toEqual(['our price list']);
  });

  it('is told by what they did last', () => {
    expect(findingOf('price', 'A price list.', { latest: LATEST })?.touches).toEqual([LATEST.touch]);
  });
});
