/** Draft text made comparable: lower case, plain quotes and spaces, nothing invisible. */
export interface Folded {
  readonly text: string;
  /** Offset in the given text of a unit of `text`; `text.length` gives the end. */
  readonly at: (index: number) => number;
  /** The first unit of `text` at or behind an offset in the given text. */
  readonly from: (offset: number) => number;
}

const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u2032': "'",
  '`': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u2026': '.',
};
/** 1: another sign stands for it. 2: it goes, or changes the length. For codes below 0x250; see `kindOf` for the others. */
const KINDS = new Uint8Array(0x250);
for (const sign of Object.keys(PLAIN)) if (sign.charCodeAt(0) < KINDS.length) KINDS[sign.charCodeAt(0)] = 1;
for (let code = 0; code < 32; code++) if (code !== 9 && code !== 10) KINDS[code] = 2;
for (const code of [0x7f, 0xad, 0x130]) KINDS[code] = 2;

/** Combining marks, zero-width and direction marks, variation selectors, the byte order mark. */
const isInvisible = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfe0e ||
  code === 0xfe0f ||
  code === 0xfeff;

function kindOf(code: number): number {
  if (code < KINDS.length) return KINDS[code]!;
  if (isInvisible(code)) return 2;
  return (code >= 0x2007 && code <= 0x2032) || code === 0x3000 ? 1 : 0;
}

const ODD = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

const UNUSUAL = /[^\n -~]| {2}/g;

/** The greatest kind among a text's signs; two spaces in a row count as 2. */
function oddest(text: string): number {
  let most = 0;
  UNUSUAL.lastIndex = 0;
  for (let it = UNUSUAL.exec(text); it; it = UNUSUAL.exec(text)) {
    const code = text.charCodeAt(it.index);
    const kind = code === 32 ? 2 : kindOf(code);
    if (kind === 2) return 2;
    if (kind > most) most = kind;
  }
  return text.includes('`') && most < 1 ? 1 : most;
}

/** Folds a text; the same length in the usual case, else with a map of offsets. */
export function fold(given: string): Folded {
  const odd = oddest(given);
  const lower = odd < 2 ? given.toLowerCase() : '';
  if (odd === 2 || lower.length !== given.length) return foldUneven(given);
  const text = odd ? lower.replace(ODD, (c) => PLAIN[c] ?? c) : lower;
  return { text, at: (index) => index, from: (offset) => offset };
}

const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

function foldUneven(given: string): Folded {
  const parts: string[] = [];
  const offsets: number[] = [];
  let last = '';
  for (let i = 0; i < given.length; ) {
    let end = i + 1;
    while (end < given.length && isMark(given.charCodeAt(end))) end++;
    const one = given.slice(i, end);
    const lower = one === '\u0130' ? 'i' : (one.length > 1 ? one.normalize('NFC') : one).toLowerCase();
    for (let k = 0; k < lower.length; k++) {
      const c = PLAIN[lower[k]!] ?? lower[k]!;
      // What is left of a mark after composing, what is invisible, and a second space go.
      if ((c === ' ' && last === ' ') || kindOf(c.charCodeAt(0)) === 2) continue;
      offsets.push(i);
      parts.push(c);
      last = c;
    }
    i = end;
  }
  offsets.push(given.length);
  return {
    text: parts.join(''),
    at: (index) => offsets[Math.min(index, offsets.length - 1)] ?? 0,
    from: (offset) => firstAtOrBehind(offsets, offset),
  };
}

/** Binary search in ascending offsets. */
function firstAtOrBehind(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BARE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A name or word without accents, in lower case: "Müller", "Mueller" and "MÜLLER" are one. */
export const bare = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßøæœłđðþı]/g, (c) => BARE[c] ?? c)
    .replace(/([aou])e(?=[^aeiou]|$)|(a)e(?=u)/g, '$1$2');
