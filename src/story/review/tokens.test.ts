import { describe, expect, it } from 'vitest';
import { countWords, headSlot, isTokenIn, isWordLetter, keyOf, tokensOf, WordTable, wordSet } from './tokens';

const words = (text: string): string[] => {
  const { count, starts, ends } = tokensOf(text);
  return Array.from({ length: count }, (_, nth) => text.slice(starts[nth], ends[nth]));
};

describe('the words of a text', () => {
  it.each([
    ['', []],
    [' .,! ', []],
    ['a', ['a']],
    ['one two', ['one', 'two']],
    [' (one) "two"\nthree.', ['one', 'two', 'three']],
    ['don’t e-mail_me', ['don', 't', 'e', 'mail', 'me']],
    ['24x7 x1 3.5', ['24x7', 'x1', '3', '5']],
    ['über straße öl ärger', ['über', 'straße', 'öl', 'ärger']],
    ['ñandú øre łódź', ['ñandú', 'øre', 'łódź']],
    ['2×3÷4', ['2', '3', '4']],
    ['привет мир', ['привет', 'мир']],
    ['שלום עולם', ['שלום', 'עולם']],
    ['資料、です', ['資料', 'です']],
    ['one \ud83d\ude00 two', ['one', 'two']],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['a', 'z', true],
    ['0', '9', true],
    ['`', '{', false],
    ['/', ':', false],
    ['ß', 'ö', true],
    ['÷', '×', false],
    ['ø', 'ɏ', true],
    ['\u0250', '\u036f', false],
    ['\u0370', '\u1fff', true],
    ['\u2000', '\u303f', false],
    ['\u3040', '\ud7ff', true],
    ['\ud800', '\udfff', false],
  ])('hold letters of any script and digits: %j, %j: %s', (first, last, isLetter) => {
    expect([first, last].map((it) => isWordLetter(it.charCodeAt(0)))).toEqual([isLetter, isLetter]);
  });

  it('have the key and the slot that the same word has alone', () => {
    const all = ['a', 'we', 'our', 'your', 'yours', 'theirs', 'ourselves', '7', '24x7', '365days', 'über'];
    const { keys, slots } = tokensOf(all.join(' '));
    expect([...keys.slice(0, all.length)]).toEqual(all.map(keyOf));
    expect([...slots.slice(0, all.length)]).toEqual(all.map(headSlot));
  });
});

describe('the key of a word', () => {
  it('tells words of up to six letters apart, by each letter and its place', () => {
    const all = ['a', 'b', 'ab', 'ba', 'abc', 'abd', 'abcdef', 'abcdeg', 'bbcdef', 'uber', 'über', 'ss', 'ß'];
    expect(new Set(all.map(keyOf)).size).toBe(all.length);
    expect(all.map(keyOf)).not.toContain(-1);
  });

  it('is the same with an accent and without, but for the German letters', () => {
    expect(keyOf('café')).toBe(keyOf('cafe'));
    expect(keyOf('até')).toBe(keyOf('ate'));
    expect(keyOf('öl')).not.toBe(keyOf('ol'));
    expect(keyOf('äh')).not.toBe(keyOf('ah'));
  });

  it('is one for all longer words', () => {
    expect([keyOf('abcdefg'), keyOf('ourselves')]).toEqual([-1, -1]);
  });
});

describe('the slot of a word’s head', () => {
  it('is one for all words that begin with the same four letters', () => {
    expect(headSlot('calls')).toBe(headSlot('call'));
    expect(headSlot('calling')).toBe(headSlot('callous'));
  });

  it('is another for other heads, and for shorter words', () => {
    const heads = ['c', 'ca', 'cal', 'call', 'calm', 'ball', 'clal'];
    expect(new Set(heads.map(headSlot)).size).toBe(heads.length);
  });

  it('is one for whatever begins with a digit', () => {
    expect(new Set(['0', '9', '15', '2nd', '100000'].map(headSlot)).size).toBe(1);
    expect(headSlot('x9')).not.toBe(headSlot('9'));
  });
});

describe('a set of words', () => {
  const isIn = (text: string, ...all: string[]) => {
    const tokens = tokensOf(text);
    return Array.from({ length: tokens.count }, (_, nth) => isTokenIn(text, tokens, nth, wordSet(all)));
  };

  it('holds its words and no others, short or long', () => {
    expect(isIn('we our ours ourselves themselves', 'we', 'our', 'ourselves')).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it('of short words holds no long one, of long words no short one', () => {
    expect(isIn('ourselves', 'we')).toEqual([false]);
    expect(isIn('we', 'ourselves')).toEqual([false]);
    expect(isIn('abcdef abcdefg', 'abcdef', 'abcdefg')).toEqual([true, true]);
  });
});

describe('words as a reader counts them', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['one two', 2],
    ["i don't", 2],
    ['an up-to-date list', 3],
    ['- one - two', 2],
    ["'quoted' word", 2],
    ["a 'quoted' word", 3],
  ])('%j: %i', (text, count) => {
    expect(countWords(text, tokensOf(text))).toBe(count);
  });
});

describe('a table of words', () => {
  it('gives each word its number, and none to the others', () => {
    const letters = [...'abcdefghijkl'];
    const all = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b}${c}`)));
    const table = new WordTable();
    for (const [nth, word] of all.entries()) table.add(word, nth + 1);
    expect(all.map((word) => table.get(keyOf(word)))).toEqual(all.map((_, nth) => nth + 1));
    expect(all.map((word) => table.get(keyOf(`${word}x`)))).toEqual(all.map(() => 0));
  });

  it('adds up the bits of one word', () => {
    const table = new WordTable();
    table.add('in', 1);
    table.add('in', 4);
    expect(table.get(keyOf('in'))).toBe(5);
  });

  it('leaves out what is longer than six letters, and what is no word', () => {
    const table = new WordTable();
    for (const word of ['ourselves', '', '-']) table.add(word, 1);
    expect([-1, 0, keyOf('themselves')].map((key) => table.get(key))).toEqual([0, 0, 0]);
  });
});
