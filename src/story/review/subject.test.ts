import { expect, it } from 'vitest';
import { PLAIN, SMALL } from '../../../test/story/small-tongue';
import { tongueOf } from './compile';
import type { SpokenLook } from './look';
import { contentWords } from './subject';

const context = {
  ...PLAIN,
  prospect: { names: ['Doerte Hill, PhD'], addresses: [] },
  others: ['Kimberley Ray'],
  known: { company: 'Northwind Foods' },
};
const words = (text: string) =>
  contentWords(text, { tongue: tongueOf(SMALL), context } as unknown as SpokenLook);

it.each([
  ['forklifts and pallets', ['forklifts', 'pallets']],
  ['our new ram is fast', ['fast']],
  ['mühlen, öfen & façades', ['mühlen', 'öfen', 'façades']],
  ['fork-lifts', ['fork-lifts']],
])('a draft could be about each of its longer words: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it.each([
  ['common words', 'from there and about platform'],
  ['forms of common words', 'lists listed listing listly'],
  ['short forms of common words', "there's they're they've they'll they'd haven't"],
  ['short forms of short words', "she's isn't i'm"],
  ['what content is called', 'the paper and the webinar'],
  ['names', 'doerte hill, kimberley ray of northwind foods'],
])('but not about %s: %s', (_, text) => {
  expect(words(text)).toEqual([]);
});

it('each word counts once, in whatever form', () => {
  expect(words('truck trucks mill mills')).toEqual(['trucks', 'mills']);
  expect(words('forklift forklore')).toHaveLength(1);
  expect(words("baker's bakers")).toEqual(['bakers']);
});
