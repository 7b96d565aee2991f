import { companyWords } from '../../story/identity/company';
import { spellings } from '../../story/identity/letters';
import { compareNames } from '../../story/identity/name';
import { fold } from './fold';

/** Words of a name under which people are looked for. */
const MOST_WORDS = 6;

/** With and without umlauts in one: `mueller` and `muller`, `Müller` folded. */
const loose = (folded: string): string => folded.replace(/([aou])e/g, '$1');

const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);

/** Tells generously of a folded company whether it may be this one: a word in common, or the letters of one. */
function companyLike(company: string): (folded: string) => boolean {
  const words = companyWords(company)
    .map((it) => loose(fold(it)))
    .filter(Boolean);
  const joined = words.join('');
  const initials = words.map((it) => it[0]).join('');
  return (written) => {
    const folded = loose(written);
    if (words.some((it) => it.length > 1 && folded.includes(it))) return true;
    const others = wordsIn(folded);
    if (others.length === 0 || words.length === 0) return false;
    const letters = others.map((it) => it[0]).join('');
    return others[0] === initials || others.join('').startsWith(joined) || letters.startsWith(joined);
  };
}

/** Tells generously whether folded names and companies may be these; to be looked up under any of the words. */
export function likeness(name: string, company: string) {
  const isCompany = companyLike(company);
  const folded = fold(name);
  const words = wordsIn(name)
    .filter((it) => it.length > 1)
    .flatMap((it) => spellings(it).map(fold));
  return {
    // A longer word is in fewer lines.
    words: [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS),
    fits: (otherName: string, otherCompany: string): boolean =>
      isCompany(otherCompany) &&
      (compareNames(folded, otherName) !== 'different' || compareNames(name, otherName) !== 'different'),
  };
}
