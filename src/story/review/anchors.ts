import { isWordLetter } from './tokens';

/** A pattern taken apart as far as its anchors need it. */
type Node =
  | { readonly is: 'letter'; readonly letter: string }
  /** A class or a dot; `breaks` when it holds no letter and no digit. */
  | { readonly is: 'any'; readonly breaks: boolean; readonly isDigit?: true }
  | { readonly is: 'border' }
  | { readonly is: 'nothing' }
  | { readonly is: 'choice'; readonly options: readonly Node[][] }
  | { readonly is: 'repeat'; readonly node: Node; readonly least: number };

const ANCHOR_LENGTH = 4;
const MOST_KEYS = 300;
/** The head of any word that begins with a digit. */
const DIGIT = '0';

const isWord = (letter: string): boolean => isWordLetter(letter.charCodeAt(0));

const OPEN: Node = { is: 'any', breaks: false };
/** `~`: some words, or none. */
const GAP: Node = {
  is: 'repeat',
  node: {
    is: 'choice',
    options: [
      [
        { is: 'repeat', node: OPEN, least: 0 },
        { is: 'letter', letter: ' ' },
      ],
    ],
  },
  least: 0,
};

const isLetterOfPart = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
/** ? * + { */
const isRepeat = (code: number): boolean => code === 63 || code === 42 || code === 43 || code === 123;

/** Parts that patterns share, each read once. */
export type Parts = (name: string) => Node[][] | undefined;

/** Reads the subset of expressions that phrases are written in; `{part}` stands for an entry of `parts`. */
class Reader {
  #at = 0;
  readonly #pattern: string;
  readonly #parts: Parts;
  constructor(pattern: string, parts: Parts) {
    this.#pattern = pattern;
    this.#parts = parts;
  }

  choice(): Node[][] {
    const options: Node[][] = [[]];
    while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== ')') {
      if (this.#pattern[this.#at] === '|') {
        this.#at++;
        options.push([]);
      } else options.at(-1)!.push(this.#repeated(this.#one()));
    }
    return options;
  }

  #one(): Node {
    const letter = this.#pattern[this.#at++]!;
    if (letter === '(') return this.#group();
    if (letter === '[') return this.#class();
    if (letter === '{') return this.#part();
    if (letter === '.') return OPEN;
    if (letter === '~') return GAP;
    if (letter === '^' || letter === '$') return { is: 'nothing' };
    if (letter !== '\\') return { is: 'letter', letter };
    const escaped = this.#pattern[this.#at++]!;
    if (escaped === 'b') return { is: 'border' };
    if (escaped === 'n') return { is: 'letter', letter: '\n' };
    return 'dws'.includes(escaped)
      ? { is: 'any', breaks: escaped === 's', ...(escaped === 'd' && { isDigit: true }) }
      : { is: 'letter', letter: escaped };
  }

  #group(): Node {
    const kind = /\?(?::|<?[=!])|/y;
    kind.lastIndex = this.#at;
    const sign = kind.exec(this.#pattern)![0];
    this.#at += sign.length;
    const options = this.choice();
    this.#at++;
    return sign === '' || sign === '?:' ? { is: 'choice', options } : { is: 'nothing' };
  }

  #part(): Node {
    const end = this.#pattern.indexOf('}', this.#at);
    const name = this.#pattern.slice(this.#at, end);
    this.#at = end + 1;
    return { is: 'choice', options: this.#parts(name) ?? [[OPEN]] };
  }

  #class(): Node {
    const end = this.#pattern.indexOf(']', this.#at);
    const content = this.#pattern.slice(this.#at, end);
    this.#at = end + 1;
    return { is: 'any', breaks: !content.startsWith('^') && !/[a-z0-9à-ÿ\\]/.test(content) };
  }

  #repeated(node: Node): Node {
    const code = this.#pattern.charCodeAt(this.#at);
    if (!isRepeat(code) || (code === 123 && isLetterOfPart(this.#pattern.charCodeAt(this.#at + 1))))
      return node;
    const signs = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
    signs.lastIndex = this.#at;
    const sign = signs.exec(this.#pattern)![0];
    this.#at += sign.length;
    const least = sign[0] === '+' ? 1 : sign[0] === '{' ? Number.parseInt(sign.slice(1), 10) : 0;
    return { is: 'repeat', node, least };
  }
}

/** Reads each part when a pattern first asks for it. */
export function partsOf(parts: Readonly<Record<string, string>>): Parts {
  const read = new Map<string, Node[][]>();
  const of: Parts = (name) => {
    const pattern = parts[name];
    if (pattern === undefined) return undefined;
    const known = read.get(name) ?? new Reader(pattern, of).choice();
    read.set(name, known);
    return known;
  };
  return of;
}

/** A place in a pattern: a list of nodes, how far in it, and where it goes on behind the list. */
interface Place {
  readonly items: readonly Node[];
  readonly at: number;
  readonly next: Place | undefined;
}

/** Collects how words can begin at a place; false where that is open. */
function collectKeys(place: Place | undefined, prefix: string, keys: Set<string>): boolean {
  let here = place;
  while (here && here.at >= here.items.length) here = here.next;
  if (prefix.length === ANCHOR_LENGTH || (!here && prefix)) {
    keys.add(prefix);
    return keys.size <= MOST_KEYS;
  }
  if (!here) return false;
  const first = here.items[here.at]!;
  const rest = { items: here.items, at: here.at + 1, next: here.next };
  switch (first.is) {
    case 'border':
      return endsWord(rest, prefix, keys);
    case 'nothing':
      return collectKeys(rest, prefix, keys);
    case 'letter':
      if (isWord(first.letter)) return collectKeys(rest, prefix + first.letter, keys);
      return endsWord(rest, prefix, keys);
    case 'any':
      if (first.isDigit && !prefix) {
        keys.add(DIGIT);
        return true;
      }
      return first.breaks && endsWord(rest, prefix, keys);
    case 'choice':
      return first.options.every((items) => collectKeys({ items, at: 0, next: rest }, prefix, keys));
    case 'repeat':
      return (
        collectKeys({ items: [first.node], at: 0, next: rest }, prefix, keys) &&
        (first.least > 0 || collectKeys(rest, prefix, keys))
      );
  }
}

/** Punctuation ends a word; before a word it changes nothing. */
function endsWord(rest: Place, prefix: string, keys: Set<string>): boolean {
  if (!prefix) return collectKeys(rest, '', keys);
  keys.add(prefix);
  return true;
}

/** Whether a word begins behind a node. */
function endsAtBorder(node: Node, before: boolean): boolean {
  switch (node.is) {
    case 'letter':
      return !isWord(node.letter);
    case 'any':
      return node.breaks;
    case 'border':
      return true;
    case 'nothing':
      return before;
    case 'choice':
      return node.options.every((option) => option.reduce((at, it) => endsAtBorder(it, at), before));
    case 'repeat':
      return endsAtBorder(node.node, before) && (node.least > 0 || before);
  }
}

/** How often words that begin like these come up. */
export type Cost = (key: string) => number;

const weigh = (keys: ReadonlySet<string>, cost: Cost): number => {
  let total = 0;
  for (const key of keys) total += cost(key);
  return total;
};

/** The set whose words come up least. */
export function rarestOf<T extends ReadonlySet<string>>(sets: readonly T[], cost: Cost): T | undefined {
  let best: T | undefined;
  for (const set of sets) if (!best || weigh(set, cost) < weigh(best, cost)) best = set;
  return best;
}

/**
 * Sets of heads of words, in the pattern's order: any match holds a word of each, none before the one of the set before.
 * A text without them need not be searched.
 * @param cost chooses among the ways of a choice at the top
 */
export function anchorsOf(
  pattern: string,
  cost: Cost,
  parts: Parts = () => undefined,
): readonly ReadonlySet<string>[] {
  const options = new Reader(pattern, parts).choice();
  if (options.length === 1) return setsOf(options[0]!);
  // A choice at the top: one set that holds the best of every way.
  const best = options.map((option) => rarestOf(setsOf(option), cost));
  return best.every((it) => it !== undefined) ? [new Set(best.flatMap((it) => [...it]))] : [];
}

function setsOf(items: readonly Node[]): ReadonlySet<string>[] {
  const sets: ReadonlySet<string>[] = [];
  let atBorder = true;
  for (const [index, item] of items.entries()) {
    const keys = new Set<string>();
    const skips = item.is === 'nothing' || item.is === 'border';
    if (atBorder && !skips && collectKeys({ items, at: index, next: undefined }, '', keys)) sets.push(keys);
    atBorder = endsAtBorder(item, atBorder);
  }
  return sets;
}
