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
const ODD = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Control characters, soft hyphen, combining marks, zero-width and direction marks, capital dotted I. */
const ODD_RANGES = [
  '\\u0000-\\u0008',
  '\\u000b-\\u001f',
  '\\u007f',
  '\\u00ad',
  '\\u0300-\\u036f',
  '\\u200b-\\u200f',
  '\\u202a-\\u202e',
  '\\u2060-\\u206f',
  '\\ufe0e\\ufe0f',
  '\\ufeff',
  '\\u0130',
];
/** What changes a text's length when folded; two spaces become one. */
const UNEVEN = new RegExp(`[${ODD_RANGES.join('')}]| {2}`);

/** Folds a text; the same length in the usual case, else with a map of offsets. */
export function fold(given: string): Folded {
  if (!UNEVEN.test(given)) {
    const lower = given.toLowerCase();
    if (lower.length === given.length)
      return {
        text: lower.replace(ODD, (c) => PLAIN[c] ?? c),
        at: (index) => index,
        from: (offset) => offset,
      };
  }
  return foldUneven(given);
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
      if ((c === ' ' && last === ' ') || (c !== '\n' && (c < ' ' || c > '\u007e') && UNEVEN.test(c)))
        continue;
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
    .replace(/([aou])e(?=[^aeiou]|$)/g, '$1');
