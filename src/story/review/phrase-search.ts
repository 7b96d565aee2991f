import type { PhraseGroup } from '../../playbook/phrases/types';
import type { Hit } from './look';
import { type Line, type Notes, type PhraseIndex, type Placed, patternOf } from './phrase-index';
import type { Sentence } from './sentences';
import { firstAt, type Tokens, tokensWithin } from './tokens';
import type { Span } from './types';

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
      placed = searchPieces(sentence, start, tokens, token, index);
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

function remember(known: Map<string, readonly Placed[]>, sentence: string, placed: readonly Placed[]): void {
  if (sentence.length > LONGEST_REMEMBERED) return;
  if (known.size >= REMEMBERED) known.clear();
  known.set(sentence, placed);
}

/** Nobody writes longer sentences: what is longer is read in pieces, so that no text is costly. */
export const LONGEST_PIECE = 800;
/** Pieces share so much, for a phrase that lies across. */
const SHARED = 120;

/** The pieces of a sentence, as offsets; a piece begins and ends between words where it can. */
export function piecesOf(sentence: string): readonly Span[] {
  if (sentence.length <= LONGEST_PIECE) return [{ start: 0, end: sentence.length }];
  const pieces: Span[] = [];
  for (let start = 0; ; ) {
    const most = Math.min(start + LONGEST_PIECE, sentence.length);
    const blank = most < sentence.length ? sentence.lastIndexOf(' ', most) : most;
    const end = blank > start + LONGEST_PIECE / 2 ? blank : most;
    pieces.push({ start, end });
    if (end === sentence.length) return pieces;
    const next = sentence.indexOf(' ', end - SHARED);
    start = next >= 0 && next < end ? next : end;
  }
}

/** What a sentence holds, piece by piece. */
function searchPieces(
  sentence: string,
  start: number,
  tokens: Tokens,
  first: number,
  index: PhraseIndex,
): readonly Placed[] {
  const placed: Placed[] = [];
  for (const piece of piecesOf(sentence)) {
    const span = { start: start + piece.start, end: start + piece.end };
    const [from, to] = tokensWithin(tokens, span, first);
    for (const it of search(sentence.slice(piece.start, piece.end), tokens, from, to, index))
      place(placed, { group: it.group, start: piece.start + it.start, end: piece.start + it.end });
  }
  return placed.sort((a, b) => a.start - b.start);
}

/** What a piece holds, in order. */
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
