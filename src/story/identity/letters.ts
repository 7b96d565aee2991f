/** Latin letters that are not a plain letter with a mark. `ö` and `oe` are told apart; see `spellings`. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

const withoutMarks = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđðþæœıħŋ]/g, (it) => LETTERS[it] ?? it);

/** Marks that may be left out in writing. In other scripts (Indic ones, say) a mark is a vowel of its own. */
const OPTIONAL_MARKS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Lower case without what may be left out: `Łukasz` is `lukasz`, `Алёна` is `алена`. */
export function plain(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
  return OPTIONAL_MARKS.test(lower) ? withoutMarks(lower).normalize('NFC') : lower;
}

/** How a Latin word may be spelled without its accents: `Müller` is `muller` and `mueller`. */
export function spellings(word: string): readonly string[] {
  const lower = word.normalize('NFKC').toLowerCase();
  const long = lower.replace(/[äöüåø]/g, (it) => UMLAUTS[it] ?? it);
  return long === lower ? [plain(word)] : [plain(word), plain(long)];
}

/** Scripts that are told apart; nothing is transliterated. */
const SCRIPTS = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['east-asian', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
  ['other', /\p{L}/u],
] as const;

export type Script = (typeof SCRIPTS)[number][0];

/** The script a word is written in; nothing for one without letters. */
export const scriptOf = (word: string): Script | undefined =>
  SCRIPTS.find(([, letters]) => letters.test(word))?.[0];
