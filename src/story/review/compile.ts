import { PROFILES } from '../../playbook/phrases/profiles';
import type { Phrases } from '../../playbook/phrases/types';
import { anchorsOf, partsOf } from './anchors';
import { Scales } from './likeness';
import { indexing, linesOf, type PhraseIndex, type RareGroup } from './phrase-index';
import { type WordSet, wordSet } from './tokens';

/** What findings decide by; `Phrases` says of each what it is. */
interface Deciders {
  /** From the word to where a hit begins. */
  readonly negation: RegExp;
  readonly affirmation: RegExp;
  readonly turn: RegExp;
  readonly report: RegExp;
  /** Anybody who is neither of us nor of them. */
  readonly others: RegExp;
  readonly event: RegExp;
  readonly atEvent: RegExp;
  readonly we: WordSet;
  readonly us: WordSet;
  readonly you: WordSet;
  readonly leads: WordSet;
  readonly dealings: ReadonlySet<string>;
  /** At the end of a text; the noun that is named is the first group. */
  readonly naming: RegExp;
  readonly aiming: RegExp;
  /** A word that is one. */
  readonly handout: RegExp;
  readonly close: RegExp;
  readonly bargain: RegExp;
  /** A hit that names nothing else. */
  readonly minutes: RegExp;
  readonly bound: RegExp;
  readonly ourPrice: RegExp;
  readonly prices: RegExp;
  readonly idle: RegExp;
  readonly thanksTo: RegExp;
}

/** A language's phrases, ready to run. No pattern repeats a repeat over open text, so none can run away. */
export interface Tongue extends Deciders {
  readonly language: string;
  /** The groups that are looked for in every draft. */
  readonly index: PhraseIndex;
  /** One expression for a group that is looked for now and then. */
  readonly group: (group: RareGroup) => RegExp;
  /** Format id by noun. */
  readonly formats: ReadonlyMap<string, string>;
  /** `the paper`: an article or the like before a noun of a format; the noun is the first group. */
  readonly pointed: RegExp;
  readonly common: ReadonlySet<string>;
  /** What was learned, beside the phrases. */
  readonly scales: Scales;
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

const bordered = (words: string): string => `${BEFORE}(?:${words})${BEHIND}`;

/** Expressions and sets for the words that findings decide by. */
function decidersOf(phrases: Phrases): Deciders {
  const { reports, impersonal } = phrases;
  return {
    negation: new RegExp(`${bordered(phrases.negations.trim())}[^,;:.!?\\n]{0,28}$`),
    affirmation: new RegExp(bordered(phrases.affirmations), 'g'),
    turn: new RegExp(` (?:${phrases.turns}) `),
    report: new RegExp(`${BEFORE}(?:${reports}|${impersonal}) (?:[a-zäöüß]+ )?$`),
    others: new RegExp(bordered(reports)),
    event: new RegExp(bordered(phrases.events)),
    atEvent: new RegExp(bordered(phrases.atEvent)),
    we: wordSet(set(phrases.we)),
    us: wordSet(set(phrases.us)),
    you: wordSet(set(phrases.you)),
    leads: wordSet(set(phrases.leads)),
    dealings: set(phrases.dealings),
    naming: new RegExp(`(?:^| )([a-zäöüß-]+) (?:${phrases.naming})$`),
    aiming: new RegExp(`(?:^|\\s)(?:${phrases.aiming}) ["']*$`),
    handout: new RegExp(`^(?:${phrases.handouts})$`),
    close: new RegExp(phrases.close),
    bargain: new RegExp(`${BEFORE}(?:${phrases.bargains})`),
    minutes: new RegExp(`^[a-z0-9äöüß -]*(?<![a-zäöüß])(?:${phrases.minutes})$`),
    bound: new RegExp(`${BEFORE}(?:${phrases.bounds}) $`),
    ourPrice: new RegExp(bordered(phrases.ourPrice)),
    prices: new RegExp(phrases.prices),
    idle: new RegExp(`^ (?:${phrases.idle})${BEHIND}`),
    thanksTo: new RegExp(`${BEFORE}(?:${phrases.thanksTo}) $`),
  };
}

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
    ...decidersOf(phrases),
    formats,
    pointed: new RegExp(`${BEFORE}(?:${phrases.pointing}) (?:[a-zäöüß'-]+ ){0,2}(${nouns})${BEHIND}`, 'g'),
    common,
    scales: new Scales(phrases.learned),
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
