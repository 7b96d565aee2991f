import type { Tongue } from './compile';
import { FILLER } from './draft';
import type { IsCapital } from './own-part';
import type { Sentence } from './sentences';
import { isDigit, isTokenIn, type Tokens } from './tokens';

/** Traits share so many places of a table; few enough are learned that two seldom meet. */
export const PLACES = 1 << 17;

const PRIME = 0x01000193;
const mix = (hash: number, by: number): number => Math.imul(hash ^ by, PRIME) >>> 0;

function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** Spreads what is alike over the table. */
function placeOf(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 12)) & (PLACES - 1);
}

/** What stands for all words of a kind. */
const BEGIN = hashOf('^');
const END = hashOf('$');
const QUESTION = hashOf('?');
const CRY = hashOf('!');
const TITLE = hashOf('§');
const NUMBER = hashOf('#');
const MONEY = hashOf('$#');
const SHARE = hashOf('#%');
const US = hashOf('<us>');
const YOU = hashOf('<you>');
const NAME = hashOf('<name>');
const SHAPE = 0x55;
const FEW_WORDS = 0x77;

const HEAD_LETTERS = 4;
/** German joins words, and what they are about stands last. */
const TAIL_LETTERS = 5;
const LONG_WORD = 9;
const FEW = 8;

const FILLER_CODE = FILLER.charCodeAt(0);
const CURRENCY_BEFORE = /[$€£] ?$/;
const CURRENCY_BEHIND = /^ ?(?:[$€£]|(?:k|eur|euros?|usd|chf)(?![a-zäöüß]))/;
/** "20k" is one word. */
const CURRENCY_WITHIN = /(?:k|eur|euros?|usd|chf)$/;
const PERCENT_BEHIND = /^ ?%/;

/** Which figure a number is: an amount of money, a share, or any. */
function figureOf(text: string, start: number, end: number): number {
  if (CURRENCY_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return MONEY;
  if (CURRENCY_WITHIN.test(text.slice(start, end))) return MONEY;
  const behind = text.slice(end, end + 8);
  if (CURRENCY_BEHIND.test(behind)) return MONEY;
  return PERCENT_BEHIND.test(behind) ? SHARE : NUMBER;
}

/** What the traits of a sentence are read from. */
export interface Source {
  /** Folded, with the story's titles and topics covered. */
  readonly text: string;
  /** The words of the folded text. */
  readonly tokens: Tokens;
  readonly isCapital: IsCapital;
  readonly tongue: Pick<Tongue, 'we' | 'us' | 'you' | 'common'>;
  /** Words of the prospect's own names, folded. */
  readonly theirs: ReadonlySet<string>;
}

/** Words of a sentence twice: as they stand, and with kinds (us, them, a name) in their place. */
class Words {
  readonly plain: number[] = [BEGIN];
  readonly kinds: number[] = [BEGIN];
  readonly heads: number[] = [0];
  readonly tails: number[] = [0];
  us = false;
  you = false;

  add(plain: number, kind = plain, head = 0, tail = 0): void {
    this.plain.push(plain);
    this.kinds.push(kind);
    this.heads.push(head);
    this.tails.push(tail);
  }

  /** Several words of a title, or a number and its decimals, are one. */
  addOnce(kind: number): void {
    if (this.plain.at(-1) !== kind) this.add(kind);
  }
}

/** Whether a number is the rest of the one before: "3,400.50". */
const goesOn = ({ text, tokens: { starts, ends } }: Source, number: number, from: number): boolean =>
  number > from &&
  isDigit(text.charCodeAt(starts[number - 1]!)) &&
  starts[number]! - ends[number - 1]! === 1 &&
  /[.,']/.test(text[ends[number - 1]!]!);

function kindOf(source: Source, number: number, isFirst: boolean, words: Words): number | undefined {
  const { text, tokens, tongue, theirs, isCapital } = source;
  if (isTokenIn(text, tokens, number, tongue.we) || isTokenIn(text, tokens, number, tongue.us)) {
    words.us = true;
    return US;
  }
  if (isTokenIn(text, tokens, number, tongue.you)) {
    words.you = true;
    return YOU;
  }
  const start = tokens.starts[number]!;
  const word = text.slice(start, tokens.ends[number]!);
  if (theirs.has(word)) return YOU;
  return isCapital(start) && !(isFirst && tongue.common.has(word)) ? NAME : undefined;
}

function wordsOf(source: Source, from: number, to: number, { end, isQuestion }: Sentence): Words {
  const { text, tokens } = source;
  const words = new Words();
  for (let i = from; i < to; i++) {
    const start = tokens.starts[i]!;
    const code = text.charCodeAt(start);
    const past = tokens.ends[i]!;
    if (code === FILLER_CODE) words.addOnce(TITLE);
    else if (isDigit(code)) {
      if (!goesOn(source, i, from)) words.addOnce(figureOf(text, start, past));
    } else {
      const word = hashOf(text, start, past);
      const length = past - start;
      words.add(
        word,
        kindOf(source, i, i === from, words) ?? word,
        length > HEAD_LETTERS ? hashOf(text, start, start + HEAD_LETTERS) : 0,
        length >= LONG_WORD ? hashOf(text, past - TAIL_LETTERS, past) : 0,
      );
    }
  }
  if (isQuestion) words.add(QUESTION);
  else if (text[end - 1] === '!') words.add(CRY);
  words.add(END);
  return words;
}

/**
 * Traits of a sentence, as places of a table: its words, their heads, words side by side, who is beside what, and its
 * shape. A place may come twice.
 * @param from the sentence's first token; `to` is the one behind its last
 */
export function traitsOf(source: Source, from: number, to: number, sentence: Sentence): number[] {
  const { plain, kinds, heads, tails, us, you } = wordsOf(source, from, to, sentence);
  const places: number[] = [];
  const add = (hash: number): void => void places.push(placeOf(hash));
  for (let i = 0; i < plain.length; i++) {
    add(plain[i]!);
    if (heads[i]) add(mix(heads[i]!, 1));
    if (tails[i]) add(mix(tails[i]!, 4));
    if (i + 1 < plain.length) {
      add(mix(mix(plain[i]!, 2), plain[i + 1]!));
      if (kinds[i] !== plain[i] || kinds[i + 1] !== plain[i + 1]) add(mix(mix(kinds[i]!, 2), kinds[i + 1]!));
    }
    if (i + 2 < plain.length) add(mix(mix(kinds[i]!, 3), kinds[i + 2]!));
  }
  add(mix(SHAPE, Number(us) | (Number(you) << 1) | (Number(sentence.isQuestion) << 2)));
  if (plain.length <= FEW) add(FEW_WORDS);
  return places;
}
