import { PHRASE_GROUPS, type PhraseGroup, type Phrases } from '../../playbook/phrases/types';
import { type Cost, rarestOf } from './anchors';
import type { Hit } from './look';
import type { Sentence } from './sentences';
import { headSlot, SLOTS, type Tokens } from './tokens';

/** A phrase; its expression is made when a sentence first holds its words. */
interface Line {
  readonly group: PhraseGroup;
  readonly words: string;
  pattern?: RegExp;
  /** Slots of word heads: a sentence must hold a word of each set, none before that of the set before. */
  readonly needs: readonly (readonly number[])[];
}

/** Phrases by the heads of words that they need: a sentence is searched only for what it can hold. */
export interface PhraseIndex {
  readonly lines: readonly Line[];
  /** By slot of a word's head; words that share one cost a search that finds nothing. */
  readonly bySlot: readonly (readonly number[] | undefined)[];
  /** Lines that need no certain word. */
  readonly always: readonly number[];
  readonly notes: Notes;
  readonly express: (words: string) => RegExp;
}

/** Groups that are looked for now and then only, each as one expression. */
export const RARE = [
  'named-does',
  'found-out',
  'filler',
  'step',
  'offer-before',
  'offer-after',
  'offer-breaks',
  'ours',
  'offer-of-it',
  'refers',
  'asks-price',
  'asks-product',
  'asks-content',
  'asks-who',
] as const satisfies readonly PhraseGroup[];
export type RareGroup = (typeof RARE)[number];
export const isRare = (group: PhraseGroup): group is RareGroup =>
  (RARE as readonly PhraseGroup[]).includes(group);

export const linesOf = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The lines that are looked for in every draft, in order. */
export const indexedLines = ({ lines }: Phrases): (readonly [PhraseGroup, string])[] =>
  PHRASE_GROUPS.filter((group) => !isRare(group)).flatMap((group) =>
    linesOf(lines[group]).map((line) => [group, line] as const),
  );

/** What an index is made of. */
export interface Phrasing {
  /** What a pattern needs, in its order. */
  readonly anchors: (words: string) => readonly ReadonlySet<string>[];
  readonly cost: Cost;
  readonly express: (words: string) => RegExp;
}

const slotsOf = (heads: ReadonlySet<string>): number[] => [...new Set([...heads].map(headSlot))];

/** Builds the index of all groups, a line a step: reading all lines at once would hold up a panel. */
export function* indexing(
  phrases: Phrases,
  { anchors, cost, express }: Phrasing,
): Generator<void, PhraseIndex> {
  const bySlot: number[][] = Array.from({ length: SLOTS });
  const always: number[] = [];
  const lines: Line[] = [];
  for (const [number, [group, words]] of indexedLines(phrases).entries()) {
    const sets = anchors(words);
    const rarest = rarestOf(sets, cost);
    if (!rarest) always.push(number);
    for (const slot of slotsOf(rarest ?? new Set())) {
      bySlot[slot] ??= [];
      bySlot[slot].push(number);
    }
    lines.push({ group, words, needs: sets.map(slotsOf) });
    yield;
  }
  return { lines, bySlot, always, express, notes: newNotes(lines.length) };
}

/** The expression of one of the index's lines. */
export function patternOf(line: Line, { express }: PhraseIndex): RegExp {
  line.pattern ??= express(line.words);
  return line.pattern;
}

/** Scratch of a search; kept between searches, since typing asks again and again. */
interface Notes {
  /** The number of the sentence in hand; never used twice. */
  sentence: number;
  /** For each slot the number of the last sentence that had a word there. */
  readonly slots: Int32Array;
  /** For each line the number of the last sentence it was proposed for. */
  readonly proposed: Int32Array;
  readonly lines: number[];
  /** What was found in a sentence, offsets from its beginning: while a rep types, one sentence changes. */
  readonly known: Map<string, readonly Placed[]>;
}

interface Placed {
  readonly group: PhraseGroup;
  readonly start: number;
  readonly end: number;
}

const newNotes = (lines: number): Notes => ({
  sentence: 0,
  slots: new Int32Array(SLOTS),
  proposed: new Int32Array(lines),
  lines: [],
  known: new Map(),
});

/** Lines that a sentence may hold, by their rarest words; its tokens are those from `from` up to `to`. */
function propose(
  tokens: Tokens,
  from: number,
  to: number,
  { bySlot, always, notes }: PhraseIndex,
): readonly number[] {
  const { slots, proposed, lines, sentence } = notes;
  lines.length = 0;
  for (const number of always) lines.push(number);
  for (let i = from; i < to; i++) {
    const slot = tokens.slots[i]!;
    if (slots[slot] === sentence) continue;
    slots[slot] = sentence;
    for (const number of bySlot[slot] ?? NONE) {
      if (proposed[number] === sentence) continue;
      proposed[number] = sentence;
      lines.push(number);
    }
  }
  return lines;
}

const NONE: readonly number[] = [];

function hasAll({ needs }: Line, { slots, sentence }: Notes): boolean {
  for (const set of needs) {
    let has = false;
    for (const slot of set)
      if (slots[slot] === sentence) {
        has = true;
        break;
      }
    if (!has) return false;
  }
  return true;
}

/** Whether the words a line needs stand in its order; far quicker to tell than to run its expression. */
function inOrder({ needs }: Line, { slots }: Tokens, from: number, to: number): boolean {
  let at = from;
  for (const set of needs) {
    while (at < to && !set.includes(slots[at]!)) at++;
    if (at === to) return false;
  }
  return true;
}

const MOST_HITS = 400;
const REMEMBERED = 1_000;
const LONGEST_REMEMBERED = 1_000;

/** All phrases in a text's sentences, by group and place. */
export function findPhrases(
  text: string,
  sentences: readonly Sentence[],
  tokens: Tokens,
  index: PhraseIndex,
): ReadonlyMap<PhraseGroup, readonly Hit[]> {
  const found = new Map<PhraseGroup, Hit[]>();
  let count = 0;
  let token = 0;
  for (let i = 0; i < sentences.length && count < MOST_HITS; i++) {
    const { start, end } = sentences[i]!;
    const sentence = text.slice(start, end);
    let placed = index.notes.known.get(sentence);
    if (!placed) {
      token = firstAt(tokens, start, token);
      const from = token;
      token = firstAt(tokens, end, token);
      placed = search(sentence, tokens, from, token, index);
      remember(index.notes.known, sentence, placed);
    }
    count += placed.length;
    for (const it of placed) {
      const hit = { start: start + it.start, end: start + it.end, text: sentence.slice(it.start, it.end) };
      const hits = found.get(it.group);
      if (hits) hits.push(hit);
      else found.set(it.group, [hit]);
    }
  }
  return found;
}

/** The first token at or behind an offset, from a token on. */
function firstAt({ starts, count }: Tokens, offset: number, from: number): number {
  let token = from;
  while (token < count && starts[token]! < offset) token++;
  return token;
}

function remember(known: Map<string, readonly Placed[]>, sentence: string, placed: readonly Placed[]): void {
  if (sentence.length > LONGEST_REMEMBERED) return;
  if (known.size >= REMEMBERED) known.clear();
  known.set(sentence, placed);
}

/** What one sentence holds, in order. */
function search(sentence: string, tokens: Tokens, from: number, to: number, index: PhraseIndex): Placed[] {
  const { notes } = index;
  const placed: Placed[] = [];
  notes.sentence++;
  for (const number of propose(tokens, from, to, index)) {
    const line = index.lines[number]!;
    if (!hasAll(line, notes) || !inOrder(line, tokens, from, to)) continue;
    const pattern = patternOf(line, index);
    pattern.lastIndex = 0;
    for (let it = pattern.exec(sentence); it; it = pattern.exec(sentence)) {
      if (it[0] === '') pattern.lastIndex++;
      else place(placed, { group: line.group, start: it.index, end: it.index + it[0].length });
    }
  }
  return placed.sort((a, b) => a.start - b.start);
}

const holds = (outer: Placed, inner: Placed): boolean =>
  outer.group === inner.group && outer.start <= inner.start && inner.end <= outer.end;

/** Of two within one another the longer stays. */
function place(placed: Placed[], hit: Placed): void {
  if (placed.some((it) => holds(it, hit))) return;
  const inner = placed.findIndex((it) => holds(hit, it));
  if (inner < 0) placed.push(hit);
  else placed[inner] = hit;
}
