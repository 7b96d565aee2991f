import { plain, type Script, scriptOf, spellings } from './letters';
import { isNickname } from './nicknames';

/** How two names fit. Only ever a reason to propose: two people may bear one name. */
export type NameFit = 'same' | 'longer' | 'nickname' | 'initial' | 'family-initial' | 'different';

/** How much of a proposal each is worth; `family-initial` (“Jane K.”) fits half a company. */
export const NAME_WORTH: Readonly<Record<NameFit, number>> = {
  same: 1,
  longer: 0.85,
  nickname: 0.8,
  initial: 0.7,
  'family-initial': 0.4,
  different: 0,
};

/** A name's words: who somebody is, without title, degree, particles and asides. */
interface Words {
  readonly script: Script;
  /** In the order written, folded; each with all its spellings. */
  readonly words: readonly (readonly string[])[];
  /** All of it in one, with and without particles: `Al-Sayed` is `Alsayed`. */
  readonly joined: readonly string[];
  /** `jr`, `iii`: father and son are two people. */
  readonly generation: string | undefined;
}

const TITLES = new Set(
  (
    'dr drs prof professor mr mrs ms mx miss sir dame hon rev fr ing dipl inz mgr mag msc bsc mba phd llm cfa cpa ' +
    'pmp ba bsc beng meng cissp shrm csm herr frau pan pani mme mlle monsieur madame senor senora dott dottssa avv ' +
    'hab med habil'
  ).split(' '),
);
/** Also names of people: taken for degrees only behind a comma. */
const DEGREES = new Set('md do ma jd pe rn dds esq mph mpa edd dba ca sphr csp facs'.split(' '));
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior']);
const PARTICLES = new Set(
  (
    'van von de der den het la le las los du da do dos das di del della degli dal bin ibn bint al el af av zu zum zur ' +
    'ten ter te y e und san st'
  ).split(' '),
);
/** Pronouns, maiden and call names in brackets or quotes. */
const ASIDE = /[([{“”"«][^)\]}”"»]*[)\]}”"»]/g;

const withoutDots = (text: string): string => text.replace(/[.’'ʼ`´]/g, '');
const fold = (text: string): string => withoutDots(plain(text));
const spelled = (word: string): readonly string[] => spellings(word).map(withoutDots);

/** “Doe, Jane, PhD”: parts of degrees alone say nothing of who it is. */
function partsOf(name: string): string[] {
  const isDegree = (word: string) => TITLES.has(fold(word)) || DEGREES.has(fold(word));
  const wordsIn = (part: string) => part.split(/[\s/]/).filter(Boolean);
  return name
    .replace(ASIDE, ' ')
    .split(/[,;|]/)
    .filter((part, i) => i === 0 || !wordsIn(part).every(isDegree));
}

/** `E.` is an initial, `e` (Portuguese “and”) is none. */
const isParticle = (word: string): boolean =>
  PARTICLES.has(fold(word)) && (fold(word).length > 1 || word === word.toLowerCase());

/** Leaves such words out where two others are left: Pan, Le and Van are family names too. */
function withoutAll(words: readonly string[], isSuch: (word: string) => boolean): readonly string[] {
  const others = words.filter((word) => !isSuch(word));
  return others.length >= 2 ? others : words;
}

/** What is left of a name once all that does not tell people apart is gone; nothing where no letter is left. */
function wordsOf(name: string): Words | undefined {
  const all = partsOf(name.normalize('NFKC'))
    .join(' ')
    .split(/[\s\-‐‑–—_/·・]/u)
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N}.’'ʼ]/gu, ''));
  const script = commonScript(all);
  if (!script) return undefined;
  const own = all.filter((word) => scriptOf(word) === script);
  const generation = own.map(fold).find((word) => GENERATIONS.has(word));
  const named = own.filter((word) => !GENERATIONS.has(fold(word)));
  const titled = withoutAll(named, (word) => TITLES.has(fold(word)));
  const words = withoutAll(titled, isParticle).map(spelled);
  if (words.length === 0) return undefined;
  return {
    script,
    words,
    joined: [...joined(words), ...joined(titled.map(spelled))],
    generation: generation?.replace('junior', 'jr').replace('senior', 'sr'),
  };
}

/** A name in two scripts (`田中太郎 Taro Tanaka`) is read in the one with more words; Latin where equal. */
function commonScript(words: readonly string[]): Script | undefined {
  const counts = new Map<Script, number>();
  for (const word of words) {
    const script = scriptOf(word);
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return counts.get('latin') === most ? 'latin' : [...counts].find(([, count]) => count === most)?.[0];
}

type Pairing = 'equal' | 'nickname' | 'initial';

function pairing(a: readonly string[], b: readonly string[]): Pairing | undefined {
  if (a.some((it) => b.includes(it))) return 'equal';
  const [short, long] = [a[0]!, b[0]!];
  if (isNickname(short, long)) return 'nickname';
  const isInitial = (one: string, other: string) => one.length === 1 && other.startsWith(one);
  return isInitial(short, long) || isInitial(long, short) ? 'initial' : undefined;
}

const joined = (words: Words['words']): string[] =>
  [0, 1].map((i) => words.map((it) => it[i] ?? it[0]).join(''));

interface Pair {
  readonly short: number;
  readonly long: number;
  readonly how: Pairing;
}

/** Pairs every word of the shorter name with one of the longer, the surest pairs first; nothing if one is left. */
function pairsOf(short: Words['words'], long: Words['words']): Pair[] | undefined {
  const pairs: Pair[] = [];
  for (const how of ['equal', 'nickname', 'initial'] as const)
    for (const [i, word] of short.entries()) {
      if (pairs.some((it) => it.short === i)) continue;
      const at = long.findIndex(
        (it, j) => !pairs.some(({ long }) => long === j) && pairing(word, it) === how,
      );
      if (at >= 0) pairs.push({ short: i, long: at, how });
    }
  return pairs.length === short.length ? pairs : undefined;
}

const isLast = (index: number, words: readonly unknown[]): boolean => index === words.length - 1;

function fitOf(short: Words['words'], long: Words['words']): NameFit {
  const pairs = pairsOf(short, long);
  if (!pairs) return 'different';
  const equal = pairs.filter((it) => it.how === 'equal');
  if (equal.length === 0) return 'different';
  const initials = pairs.filter((it) => it.how === 'initial');
  // A family name is written last by most; where it is but an initial, half a company fits.
  if (initials.some((it) => isLast(it.short, short) || isLast(it.long, long))) return 'family-initial';
  if (pairs.some((it) => it.how === 'nickname')) return 'nickname';
  if (initials.length) return equal.length >= 2 ? 'longer' : 'initial';
  return short.length === long.length ? 'same' : 'longer';
}

/**
 * Compares two names: accents, case, order, titles, degrees, particles and asides do not count. Names in
 * different scripts are different: nothing is transliterated. One word alone never fits but itself.
 */
export function compareNames(a: string, b: string): NameFit {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (!one || !other || one.script !== other.script) return 'different';
  if (one.generation && other.generation && one.generation !== other.generation) return 'different';
  if (one.joined.some((it) => other.joined.includes(it))) return 'same';
  const [short, long] = inOrder(one.words, other.words);
  // Names in East Asian scripts are written without blanks: they are the same, or they are not.
  if (short.length < 2 || one.script === 'east-asian' || long.length - short.length > 2) return 'different';
  return fitOf(short, long);
}

/** The same two names come in the same order, whoever is asked about first. */
function inOrder(a: Words['words'], b: Words['words']): [Words['words'], Words['words']] {
  if (a.length !== b.length) return a.length < b.length ? [a, b] : [b, a];
  return joined(a)[0]! <= joined(b)[0]! ? [a, b] : [b, a];
}
