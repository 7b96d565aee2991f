import { PROFILES } from '../../playbook/phrases/profiles';

/** For each small word the languages it belongs to. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(PROFILES))
  for (const word of words.split(' ')) {
    const known = LANGUAGES_OF.get(word);
    if (known) known.push(language);
    else LANGUAGES_OF.set(word, [language]);
  }

export const isSmallWord = (word: string): boolean => LANGUAGES_OF.has(word);

const READ_WORDS = 400;
const LATIN = /^[a-z\u00c0-\u024f0-9]/;

function scoresOf(words: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const word of words.slice(0, READ_WORDS))
    for (const language of LANGUAGES_OF.get(word) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + 1);
  return scores;
}

/**
 * The language of a text by its small words (BCP 47); English where it is too short to tell;
 * undefined where most of it is in another script.
 */
export function languageOf(words: readonly string[]): string | undefined {
  const read = words.slice(0, READ_WORDS);
  const latin = read.filter((word) => LATIN.test(word)).length;
  if (latin * 2 < read.length) return undefined;
  let best = 'en';
  const scores = scoresOf(read);
  let most = scores.get('en') ?? 0;
  for (const [language, score] of scores) if (score > most) [best, most] = [language, score];
  return best;
}

/** Whether no other language fits a text better; a text without small words may be English only. */
export function mayBeIn(words: readonly string[], language: string): boolean {
  const scores = scoresOf(words);
  const score = scores.get(language) ?? 0;
  if (score === 0) return scores.size === 0 && language === 'en';
  return [...scores.values()].every((it) => it <= score);
}
