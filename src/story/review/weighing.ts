import type { Tongue } from './compile';
import { type Draft, readDraft } from './draft';
import { fold } from './fold';
import { type Likeness, likest, type Scales } from './likeness';
import type { Sentence } from './sentences';
import { coverNames, coverQuoted, storyWords } from './story-words';
import { tokensWithin, wordsOf } from './tokens';
import { type Source, traitsOf } from './traits';
import type { ReviewContext } from './types';

/** Shorter names are words as well. */
const SHORTEST_NAME = 4;

/** Words of the prospect's names and their company's. */
const theirsIn = ({ known, prospect }: ReviewContext): ReadonlySet<string> =>
  new Set(
    wordsOf(fold([known.company ?? '', ...prospect.names].join(' ')).text).filter(
      (word) => word.length >= SHORTEST_NAME,
    ),
  );

/** A sentence and its tokens: from one up to another. */
type Stretch = readonly [sentence: Sentence, from: number, to: number];

function* stretchesOf({ sentences, tokens }: Draft): Generator<Stretch> {
  let next = 0;
  for (const sentence of sentences) {
    const [from, to] = tokensWithin(tokens, sentence, next);
    yield [sentence, from, to];
    next = to;
  }
}

/** Words of a sentence that is weighed as a whole; a longer one is weighed by parts, and is what its likest part is. */
const WHOLE = 60;
const PART = 40;

function weigh(source: Source, scales: Scales, [sentence, from, to]: Stretch): Likeness {
  if (to - from <= WHOLE) return scales.weigh(traitsOf(source, from, to, sentence));
  const parts: Likeness[] = [];
  for (let start = from; start + PART / 2 < to; start += PART / 2)
    parts.push(scales.weigh(traitsOf(source, start, Math.min(to, start + PART), sentence)));
  return likest(parts);
}

interface Remembered {
  readonly scales: Scales;
  readonly theirs: ReadonlySet<string>;
  /** Those of the draft that was read last: of a draft that is typed all but one stay as they were. */
  sentences: ReadonlyMap<string, Likeness>;
}
const remembered = new WeakMap<ReviewContext, Remembered>();

function rememberedFor(context: ReviewContext, scales: Scales): Remembered {
  const known = remembered.get(context);
  if (known?.scales === scales) return known;
  const fresh = { scales, theirs: theirsIn(context), sentences: new Map() };
  remembered.set(context, fresh);
  return fresh;
}

/** How like the findings that are weighed each sentence of a draft is. @param covered its text with the story's names covered */
export function likenesses(
  draft: Draft,
  covered: string,
  { tongue, context }: { readonly tongue: Tongue; readonly context: ReviewContext },
): ReadonlyMap<Sentence, Likeness> {
  const memory = rememberedFor(context, tongue.scales);
  const { scales, theirs, sentences } = memory;
  const source: Source = { text: covered, tokens: draft.tokens, isCapital: draft.isCapital, tongue, theirs };
  const now = new Map<string, Likeness>();
  const found = new Map<Sentence, Likeness>();
  for (const stretch of stretchesOf(draft)) {
    const [sentence] = stretch;
    const span = draft.span(sentence.start, sentence.end);
    // What is covered, and what is a capital: nothing else is read.
    const key = `${covered.slice(sentence.start, sentence.end)}\n${draft.given.slice(span.start, span.end)}`;
    const likeness = sentences.get(key) ?? weigh(source, scales, stretch);
    now.set(key, likeness);
    found.set(sentence, likeness);
  }
  memory.sentences = now;
  return found;
}

interface Surroundings {
  /** Without a story, names cover nothing. */
  readonly context?: ReviewContext;
  readonly tongue: Tongue;
  readonly tongues: readonly Tongue[];
}

/** Traits of each sentence, for learning from. */
export function traitsOfDraft(whole: string, { context, tongue, tongues }: Surroundings): number[][] {
  const draft = readDraft(whole);
  const { tokens, isCapital } = draft;
  const named = context ? coverNames(draft.text, storyWords(context, tongues)) : draft.text;
  const theirs = context ? theirsIn(context) : new Set<string>();
  const source: Source = { text: coverQuoted(named, isCapital), tokens, isCapital, tongue, theirs };
  return [...stretchesOf(draft)].map(([sentence, from, to]) => traitsOf(source, from, to, sentence));
}
