import type { Span } from './types';

/** Words of a folded text as numbers, so that a draft is read without making a string of each. */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A word of up to six letters as a number; -1 for a longer one. */
  readonly keys: Int32Array;
  /** The slot of the word's first four letters; one for all that begin with a digit. */
  readonly slots: Uint16Array;
}

const KEY_LETTERS = 6;
const HEAD_LETTERS = 4;
/** Word heads share so many slots. */
export const SLOTS = 4096;
const DIGIT_SLOT = 1;

/** Whether a character, by its code, is 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The letter without its accent, as a number. */
function plainLetter(code: number): number {
  const plain = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
  return plain >= 97 && plain <= 122 ? plain - 96 : 31;
}

/** Letters as numbers of five bits: a to z, the German ones, and one for digits and other scripts; 0 for no letter. */
const LETTERS = new Uint8Array(0x250);
for (let code = 0; code < LETTERS.length; code++) {
  if (code >= 97 && code <= 122) LETTERS[code] = code - 96;
  else if (isDigit(code)) LETTERS[code] = 31;
  else if (code >= 0xdf) LETTERS[code] = plainLetter(code);
}
LETTERS[0xe4] = 27;
LETTERS[0xf6] = 28;
LETTERS[0xfc] = 29;
LETTERS[0xdf] = 30;
LETTERS[0xf7] = 0;

/** Latin small letters, digits, and the letters of other scripts. */
const letterOf = (code: number): number => {
  if (code < 0x250) return LETTERS[code]!;
  return (code >= 0x370 && code < 0x2000) || (code >= 0x3040 && code < 0xd800) ? 31 : 0;
};

/** Whether a character, by its code, is part of a word. */
export const isWordLetter = (code: number): boolean => letterOf(code) > 0;

const slotOf = (head: number): number => (Math.imul(head, 0x9e3779b1) >>> 20) & (SLOTS - 1);

/** Reads the words of a text. */
export function tokensOf(text: string): Tokens {
  const most = (text.length >> 1) + 1;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const keys = new Int32Array(most);
  const slots = new Uint16Array(most);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    let letter = letterOf(text.charCodeAt(i));
    if (letter === 0) continue;
    const start = i;
    let key = 0;
    let head = 0;
    for (; letter > 0; letter = i < text.length ? letterOf(text.charCodeAt(i)) : 0) {
      const length = i++ - start;
      if (length < KEY_LETTERS) key = (key << 5) | letter;
      if (length === HEAD_LETTERS - 1) head = key;
    }
    const length = i - start;
    starts[count] = start;
    ends[count] = i;
    keys[count] = length > KEY_LETTERS ? -1 : key;
    slots[count] = isDigit(text.charCodeAt(start)) ? DIGIT_SLOT : slotOf(length < HEAD_LETTERS ? key : head);
    count++;
  }
  return { count, starts, ends, keys, slots };
}

/** The first token at or behind an offset, from a token on. */
export function firstAt({ starts, count }: Tokens, offset: number, from = 0): number {
  let token = from;
  while (token < count && starts[token]! < offset) token++;
  return token;
}

/** The tokens that begin within a span: from one up to another. */
export function tokensWithin(tokens: Tokens, { start, end }: Span, from = 0): readonly [number, number] {
  const first = firstAt(tokens, start, from);
  return [first, firstAt(tokens, end, first)];
}

/** The words themselves. */
export function wordsOf(text: string): string[] {
  const { count, starts, ends } = tokensOf(text);
  return Array.from({ length: count }, (_, number) => text.slice(starts[number], ends[number]));
}

/** The key of a short word. */
export function keyOf(word: string): number {
  if (word.length > KEY_LETTERS) return -1;
  let key = 0;
  for (let i = 0; i < word.length; i++) key = (key << 5) | letterOf(word.charCodeAt(i));
  return key;
}

/** The slot of a word's head. */
export const headSlot = (head: string): number =>
  isDigit(head.charCodeAt(0)) ? DIGIT_SLOT : slotOf(keyOf(head.slice(0, HEAD_LETTERS)));

/** A set of words to be looked up by tokens. */
export interface WordSet {
  readonly short: ReadonlySet<number>;
  readonly long: ReadonlySet<string>;
}

/** Makes a set of folded words. */
export const wordSet = (words: Iterable<string>): WordSet => {
  const all = [...words];
  return {
    short: new Set(all.filter((it) => it.length <= KEY_LETTERS).map(keyOf)),
    long: new Set(all.filter((it) => it.length > KEY_LETTERS)),
  };
};

/** Whether token `number` of a text is in a set. */
export const isTokenIn = (
  text: string,
  { keys, starts, ends }: Tokens,
  number: number,
  set: WordSet,
): boolean =>
  keys[number] === -1
    ? set.long.size > 0 && set.long.has(text.slice(starts[number], ends[number]))
    : set.short.has(keys[number]!);

/** ' and - */
const joins = (code: number): boolean => code === 39 || code === 45;

/** Words as a reader counts them: "don't" is one. */
export function countWords(text: string, { count, starts, ends }: Tokens): number {
  let words = 0;
  for (let i = 0; i < count; i++) {
    const before = starts[i]! - 1;
    if (!joins(text.charCodeAt(before)) || ends[i - 1] !== before) words++;
  }
  return words;
}

/** Far more than there are small words. */
const TABLE = 4096;

/** A table from short words to numbers, read for every word of a draft: an open hash over two arrays. */
export class WordTable {
  readonly #keys = new Int32Array(TABLE);
  readonly #values = new Int32Array(TABLE);

  /** Adds bits to a word's number; a longer word than six letters is left out. */
  add(word: string, bits: number): void {
    const key = keyOf(word);
    if (key <= 0) return;
    const at = this.#find(key);
    this.#keys[at] = key;
    this.#values[at]! |= bits;
  }

  /** The number of a word by its key; 0 where it is none of the table's. */
  get(key: number): number {
    return key > 0 ? this.#values[this.#find(key)]! : 0;
  }

  #find(key: number): number {
    let at = Math.imul(key, 0x9e3779b1) >>> 20;
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & (TABLE - 1);
    return at;
  }
}
