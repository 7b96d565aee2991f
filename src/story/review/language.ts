import { PROFILES } from '../../playbook/phrases/profiles';

/** For each small word the languages it belongs to. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(PROFILES))
  for (const word of words.split(' ')) {
    const known = LANGUAGES_OF.get(word);
    if (known) known.push(language);
    else LANGUAGES_OF.set(word, [language]);
  }

const READ_WORDS = 400;
const LATIN = /^[a-z\u00c0-\u024f0-9]/;

/**
 * The language of a text by its small words (BCP 47); English where it is too short to tell;
 * undefined where most of it is in another script.
 */
export function languageOf(words: readonly string[]): string | undefined {
  const scores = new Map<string, number>();
  let latin = 0;
  const count = Math.min(words.length, READ_WORDS);
  for (let i = 0; i < count; i++) {
    const word = words[i]!;
    if (LATIN.test(word)) latin++;
    for (const language of LANGUAGES_OF.get(word) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  if (latin * 2 < count) return undefined;
  let best = 'en';
  let most = scores.get('en') ?? 0;
  for (const [language, score] of scores) if (score > most) [best, most] = [language, score];
  return best;
}
