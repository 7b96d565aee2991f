import { PHRASE_GROUPS, type PhraseGroup, type Phrases } from '../../playbook/phrases/types';
import { type Cost, rarestOf } from './anchors';
import { headSlot, SLOTS } from './tokens';

/** A phrase; its expression is made when a sentence first holds its words. */
export interface Line {
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
  'introduces',
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
export interface Notes {
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

export interface Placed {
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
