import { PHRASE_GROUPS, type PhraseGroup, type Phrases } from '../../playbook/phrases/types';

/** A language's phrases, ready to run: one expression a group, none with a nested repeat over open text. */
export interface Tongue {
  readonly language: string;
  readonly groups: Readonly<Record<PhraseGroup, RegExp>>;
  readonly negation: RegExp;
  readonly affirmation: RegExp;
  readonly report: RegExp;
  readonly event: RegExp;
  readonly we: ReadonlySet<string>;
  readonly you: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  /** Format id by noun. */
  readonly formats: ReadonlyMap<string, string>;
  /** `the paper`: an article or the like before a noun of a format; the noun is the first group. */
  readonly pointed: RegExp;
  readonly common: ReadonlySet<string>;
}

const BEFORE = '(?<![a-z0-9äöüß])';
const BEHIND = '(?![a-z0-9äöüß])';
const GAP = '[^.!?\\n]{0,40}?';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/[|\s]+/).filter(Boolean));

/** Puts the shared parts in; they may hold one another. */
function expand(line: string, parts: Readonly<Record<string, string>>): string {
  let expanded = line;
  for (let depth = 0; depth < 4 && expanded.includes('{'); depth++)
    expanded = expanded.replace(/\{([a-z]+)\}/gi, (whole, part: string) => parts[part] ?? whole);
  return expanded;
}

const linesOf = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const groupOf = (block: string, parts: Readonly<Record<string, string>>): RegExp => {
  const lines = linesOf(block).map((line) => expand(line, parts).replaceAll('~', ` ?${GAP} ?`));
  return new RegExp(`${BEFORE}(?:${lines.join('|')})${BEHIND}`, 'g');
};

function formatsOf(block: string): Map<string, string> {
  const formats = new Map<string, string>();
  for (const line of linesOf(block)) {
    const [format, nouns = ''] = line.split(': ');
    for (const noun of nouns.split(', ')) formats.set(noun, format!);
  }
  return formats;
}

const ready = new Map<string, Tongue>();

/** Compiles a language once. */
export function tongueOf(phrases: Phrases): Tongue {
  const known = ready.get(phrases.language);
  if (known) return known;
  const groups = Object.fromEntries(
    PHRASE_GROUPS.map((group) => [group, groupOf(phrases.lines[group], phrases.parts)]),
  ) as Record<PhraseGroup, RegExp>;
  const formats = formatsOf(phrases.formats);
  const nouns = [...formats.keys()].sort((a, b) => b.length - a.length).join('|');
  const tongue: Tongue = {
    language: phrases.language,
    groups,
    negation: new RegExp(`${BEFORE}(?:${phrases.negations.trim()})${BEHIND}[^,;:.!?\\n]{0,28}$`),
    affirmation: new RegExp(`${BEFORE}(?:${phrases.affirmations})${BEHIND}`, 'g'),
    report: new RegExp(`${BEFORE}(?:${phrases.reports}) (?:[a-zäöüß]+ )?$`),
    event: new RegExp(`${BEFORE}(?:${phrases.events})${BEHIND}`),
    we: set(phrases.we),
    you: set(phrases.you),
    leads: set(phrases.leads),
    formats,
    pointed: new RegExp(`${BEFORE}(?:${phrases.pointing}) (?:[a-zäöüß'-]+ ){0,2}(${nouns})${BEHIND}`, 'g'),
    common: set(phrases.common),
  };
  ready.set(phrases.language, tongue);
  return tongue;
}
