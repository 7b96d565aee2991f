import { PROFILES } from '../../playbook/phrases/profiles';
import type { Phrases } from '../../playbook/phrases/types';
import { anchorsOf, partsOf } from './anchors';
import { indexing, linesOf, type PhraseIndex, type RareGroup } from './phrase-index';
import { type WordSet, wordSet } from './tokens';

/** A language's phrases, ready to run. No pattern repeats a repeat over open text, so none can run away. */
export interface Tongue {
  readonly language: string;
  /** The groups that are looked for in every draft. */
  readonly index: PhraseIndex;
  /** One expression for a group that is looked for now and then. */
  readonly group: (group: RareGroup) => RegExp;
  readonly negation: RegExp;
  readonly affirmation: RegExp;
  readonly report: RegExp;
  readonly event: RegExp;
  readonly we: WordSet;
  readonly us: WordSet;
  readonly dealings: ReadonlySet<string>;
  /** Anybody who is neither of us nor of them. */
  readonly others: RegExp;
  readonly you: WordSet;
  readonly leads: WordSet;
  /** Format id by noun. */
  readonly formats: ReadonlyMap<string, string>;
  /** `the paper`: an article or the like before a noun of a format; the noun is the first group. */
  readonly pointed: RegExp;
  readonly common: ReadonlySet<string>;
}

const BEFORE = '(?<![a-z0-9äöüß])';
const BEHIND = '(?![a-z0-9äöüß])';

/** A short way within a sentence, up to the beginning of a word. */
const GAP = '(?:[^.!?\\n]{0,40}? )?';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/[|\s]+/).filter(Boolean));

/** Puts the shared parts in; they may hold one another. */
function expand(line: string, parts: Readonly<Record<string, string>>): string {
  let expanded = line;
  for (let depth = 0; depth < 4 && expanded.includes('{'); depth++)
    expanded = expanded.replace(/\{([a-z]+)\}/gi, (whole, part: string) => parts[part] ?? whole);
  return expanded;
}

/** An expression for a line, or for several as one. */
const express =
  ({ parts }: Phrases) =>
  (words: string): RegExp =>
    new RegExp(`${BEFORE}(?:${expand(words, parts).replaceAll('~', GAP)})${BEHIND}`, 'g');

/** Compiles a group when it is first asked for. */
function rareGroups(phrases: Phrases): (group: RareGroup) => RegExp {
  const made = new Map<RareGroup, RegExp>();
  return (group) => {
    const known = made.get(group) ?? express(phrases)(linesOf(phrases.lines[group]).join('|'));
    made.set(group, known);
    return known;
  };
}

const SMALL_WORD = 100;
const COMMON_WORD = 5;
const HEAD = 4;

/** How often words with a head come up, roughly: small words most, then the common ones. */
function costs({ language }: Phrases, common: ReadonlySet<string>): (key: string) => number {
  const cost = new Map<string, number>();
  for (const word of common) cost.set(word.slice(0, HEAD), COMMON_WORD);
  for (const word of PROFILES[language]?.split(' ') ?? []) cost.set(word.slice(0, HEAD), SMALL_WORD);
  return (key) => cost.get(key) ?? 1;
}

function formatsOf(block: string): Map<string, string> {
  const formats = new Map<string, string>();
  for (const line of linesOf(block)) {
    const [format, nouns = ''] = line.split(': ');
    for (const noun of nouns.split(', ')) formats.set(noun, format!);
  }
  return formats;
}

/** Words that may stand for a thing, or ask: nobody is named by them. */
const NOBODY = new Set([
  'it',
  'who',
  'which',
  'es',
  'das',
  'die',
  'der',
  'wer',
  'welche',
  'welcher',
  'was',
  'man',
]);
const othersOf = (reports: string): string =>
  reports
    .trim()
    .split('|')
    .filter((word) => !NOBODY.has(word))
    .join('|');

/** Makes a language ready, a line a step. */
export function* preparing(phrases: Phrases): Generator<void, Tongue> {
  const common = set(phrases.common);
  const cost = costs(phrases, common);
  const parts = partsOf(phrases.parts);
  const index = yield* indexing(phrases, {
    express: express(phrases),
    cost,
    anchors: (words) => anchorsOf(words, cost, parts),
  });
  const formats = formatsOf(phrases.formats);
  const nouns = [...formats.keys()].sort((a, b) => b.length - a.length).join('|');
  return {
    language: phrases.language,
    index,
    group: rareGroups(phrases),
    negation: new RegExp(`${BEFORE}(?:${phrases.negations.trim()})${BEHIND}[^,;:.!?\\n]{0,28}$`),
    affirmation: new RegExp(`${BEFORE}(?:${phrases.affirmations})${BEHIND}`, 'g'),
    report: new RegExp(`${BEFORE}(?:${phrases.reports}) (?:[a-zäöüß]+ )?$`),
    event: new RegExp(`${BEFORE}(?:${phrases.events})${BEHIND}`),
    we: wordSet(set(phrases.we)),
    us: wordSet(set(phrases.us)),
    dealings: set(phrases.dealings),
    others: new RegExp(`${BEFORE}(?:${othersOf(phrases.reports)})${BEHIND}`),
    you: wordSet(set(phrases.you)),
    leads: wordSet(set(phrases.leads)),
    formats,
    pointed: new RegExp(`${BEFORE}(?:${phrases.pointing}) (?:[a-zäöüß'-]+ ){0,2}(${nouns})${BEHIND}`, 'g'),
    common,
  };
}

const ready = new WeakMap<Phrases, Tongue>();

/** A language, ready at once; made once. */
export function tongueOf(phrases: Phrases): Tongue {
  const known = ready.get(phrases);
  if (known) return known;
  const steps = preparing(phrases);
  let step = steps.next();
  while (!step.done) step = steps.next();
  ready.set(phrases, step.value);
  return step.value;
}
