import { PROFILES } from '../../playbook/phrases/profiles';
import { keyOf, type Tokens, tokensOf, WordTable } from './tokens';

const LANGUAGES = Object.keys(PROFILES);
const ENGLISH = LANGUAGES.indexOf('en');
/** For each small word the languages it belongs to, a bit each. */
const SMALL_WORDS = new WordTable();
for (const [number, words] of Object.values(PROFILES).entries())
  for (const word of words.split(' ')) SMALL_WORDS.add(word, 1 << number);

export const isSmallWord = (word: string): boolean => SMALL_WORDS.get(keyOf(word)) > 0;

const READ_WORDS = 120;

/** How many of a text's words are small words of each language. */
function scoresOf({ keys, count }: Tokens): Uint16Array {
  const scores = new Uint16Array(LANGUAGES.length);
  const read = Math.min(count, READ_WORDS);
  for (let i = 0; i < read; i++) {
    for (let bits = SMALL_WORDS.get(keys[i]!); bits; bits &= bits - 1)
      scores[31 - Math.clz32(bits & -bits)]!++;
  }
  return scores;
}

const isLatin = (code: number): boolean => code < 0x250;

/**
 * The language of a text by its small words (BCP 47); English where it is too short to tell;
 * undefined where most of it is in another script.
 */
export function languageOf(text: string, tokens: Tokens = tokensOf(text)): string | undefined {
  const read = Math.min(tokens.count, READ_WORDS);
  let latin = 0;
  for (let i = 0; i < read; i++) if (isLatin(text.charCodeAt(tokens.starts[i]!))) latin++;
  if (latin * 2 < read) return undefined;
  const scores = scoresOf(tokens);
  let best = ENGLISH;
  for (let i = 0; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return LANGUAGES[best];
}

/** Whether no other language fits a text better; a text without small words may be English only. */
export function mayBeIn(text: string, language: string): boolean {
  const scores = scoresOf(tokensOf(text));
  const score = scores[LANGUAGES.indexOf(language)] ?? 0;
  return score === 0 ? language === 'en' && Math.max(...scores) === 0 : score === Math.max(...scores);
}
