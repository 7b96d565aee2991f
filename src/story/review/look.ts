import type { PhraseGroup, WeighedFinding } from '../../playbook/phrases/types';
import type { Say } from '../../playbook/say';
import type { Tongue } from './compile';
import { type Draft, FILLER } from './draft';
import { fold } from './fold';
import { type Likeness, NUMBERS } from './likeness';
import { isRare } from './phrase-index';
import type { Sentence } from './sentences';
import { coverNames, hasStem, type StoryWords, wordsIn } from './story-words';
import { isTokenIn, tokensWithin } from './tokens';
import type { FindingId, ReviewContext, Span } from './types';

/** Offsets are into the folded text. */
export interface Hit extends Span {
  readonly text: string;
}

/** Findings that are none to those who are ready. */
export const SALES: ReadonlySet<FindingId> = new Set(['meeting-ask', 'pitch', 'price']);

/** What a finding looks at. */
export interface Look {
  readonly draft: Draft;
  /** The draft's text with the story's own titles and topics covered. */
  readonly text: string;
  readonly context: ReviewContext;
  readonly story: StoryWords;
  /** What their mail asks for, where one is being answered. */
  readonly asked: Asked;
  /** Ids found so far. */
  readonly found: ReadonlySet<FindingId>;
}

/** A look at a draft in a language that has phrases. */
export interface SpokenLook extends Look {
  readonly tongue: Tongue;
  readonly phrases: ReadonlyMap<PhraseGroup, readonly Hit[]>;
  readonly likeness: ReadonlyMap<Sentence, Likeness>;
}

export interface Asked {
  readonly talk: boolean;
  readonly price: boolean;
  readonly product: boolean;
  readonly content: boolean;
  readonly who: boolean;
  readonly anything: boolean;
}

/** What a finding found: the first span is the finding's, the others are further places. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly reason: Say;
  readonly instead: Say;
  /** Offsets into the folded text; absent where nothing can be put in its place. */
  readonly replacement?: { readonly start: number; readonly end: number; readonly text: string };
  readonly touches?: readonly string[];
}

interface Entry {
  readonly id: FindingId;
  readonly title: Say;
}

/** One finding. With `languageFree` it runs on a draft in any language. */
export type Check =
  | (Entry & {
      readonly languageFree: true;
      readonly find: (look: Look & Partial<SpokenLook>) => Found | undefined;
    })
  | (Entry & { readonly languageFree: false; readonly find: (look: SpokenLook) => Found | undefined });

/** The sentence that holds an offset. */
export const sentenceAt = (draft: Draft, offset: number): Sentence | undefined =>
  draft.sentences.find(({ start, end }) => offset >= start && offset <= end);

const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 60), at)
    .split(/[.!?\n]/)
    .at(-1) ?? '';

/** "No need for a call". */
function isTurnedRound(text: string, at: number, { negation, affirmation, turn }: Tongue): boolean {
  const before = clauseBefore(text, at).replace(affirmation, (it) => FILLER.repeat(it.length));
  const turned = negation.exec(before);
  return turned !== null && !turn.test(turned[0]);
}

/** Which hits of a group count. */
interface Sieve {
  /** Leaves out what is turned round ("no need for a call"). */
  readonly turned?: true;
  /** Leaves out what tells of others ("they had a call"). */
  readonly reported?: true;
}

/** All places of a group of phrases. */
export function hitsOf(
  { text, tongue, phrases }: SpokenLook,
  group: PhraseGroup,
  sieve: Sieve = {},
): readonly Hit[] {
  const hits = isRare(group) ? runOver(text, tongue.group(group)) : (phrases.get(group) ?? []);
  if (!hits.length || !(sieve.turned || sieve.reported)) return hits;
  return hits.filter(
    ({ start }) =>
      !(sieve.turned && isTurnedRound(text, start, tongue)) &&
      !(sieve.reported && tongue.report.test(clauseBefore(text, start))),
  );
}

/** Whether two spans share a letter. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const likenessOf = ({ likeness }: SpokenLook, id: WeighedFinding, sentence: Sentence): number =>
  likeness.get(sentence)![NUMBERS[id]]!;

/** A short sentence means what it says, and one without an end is of many minds. */
const SHORT = 40;
const LONG = 500;
const isPlain = ({ start, end }: Span): boolean => end - start > SHORT && end - start <= LONG;

/** Phrases found, but those in sentences that are nothing like the finding; and sentences like it that hold no phrase. */
export function weighed(look: SpokenLook, id: WeighedFinding, hits: readonly Hit[]): readonly Hit[] {
  const { draft, tongue } = look;
  const kept = hits.filter(({ start }) => {
    const sentence = sentenceAt(draft, start);
    return (
      !sentence || !isPlain(sentence) || likenessOf(look, id, sentence) >= tongue.scales.unlike[NUMBERS[id]]!
    );
  });
  const alike = draft.sentences.filter(
    (it) => likenessOf(look, id, it) > 0 && !kept.some((hit) => overlaps(hit, it)),
  );
  return [...kept, ...alike.map((it) => asWritten(draft, it))];
}

/** A sentence as a hit, with its links and names as they stand: it may be remembered. */
function asWritten(draft: Draft, { start, end }: Span): Hit {
  const span = draft.span(start, end);
  return { start, end, text: fold(draft.given.slice(span.start, span.end)).text };
}

/** So little short of a finding that nobody can tell. */
const DOUBT = 0.5;

/** Whether a sentence may be a finding, though not surely. */
export const mayBe = (look: SpokenLook, id: WeighedFinding, sentence: Sentence): boolean =>
  likenessOf(look, id, sentence) > -DOUBT;

/** Places of the playbook's own phrases for a finding; a manager's word is not turned round by anything. */
export function ownHits({ draft, story }: Look, finding: FindingId): Hit[] {
  const pattern = story.own.get(finding);
  return pattern ? runOver(coverNames(draft.text, story), pattern) : [];
}

const MOST_HITS = 200;

/** All places of a pattern with `g` in a text, 200 at most; an empty one is none. */
export function runOver(text: string, pattern: RegExp): Hit[] {
  const hits: Hit[] = [];
  pattern.lastIndex = 0;
  for (let it = pattern.exec(text); it && hits.length < MOST_HITS; it = pattern.exec(text)) {
    if (it[0] === '') pattern.lastIndex++;
    else hits.push({ start: it.index, end: it.index + it[0].length, text: it[0] });
  }
  return hits;
}

/** By where they begin. */
export const inOrder = (hits: readonly Hit[]): Hit[] => [...hits].sort((a, b) => a.start - b.start);

/** Who is in a sentence: us, them. */
interface Company {
  readonly us: boolean;
  readonly them: boolean;
}

function companyIn({ draft, tongue }: SpokenLook, span: Span): Company {
  const { tokens, text } = draft;
  const [from, to] = tokensWithin(tokens, span);
  let us = false;
  let them = false;
  for (let i = from; i < to; i++) {
    us ||= isTokenIn(text, tokens, i, tongue.we) || isTokenIn(text, tokens, i, tongue.us);
    them ||= isTokenIn(text, tokens, i, tongue.you);
  }
  return { us, them };
}

/** Nothing but a short lead stands before it in its clause: "Book a slot here", "So, grab a coffee". */
const LEADS = /(?:^|[.!?:;,(-]\s*)(?:[a-zäöüß']+,? ){0,2}$/;

/** Whether what a hit asks for or offers is what the story is about: calls, in a call centre. */
const isSubject = ({ story, tongue }: SpokenLook, { text }: Hit): boolean =>
  wordsIn(text).some((word) => tongue.dealings.has(word) && hasStem(story.subjects, word));

/**
 * Whether a hit is about us and them, not about others: "they refuse to book a demo until a price is named". Where it
 * is what the story is about, both must be in the sentence, or it must be said to them outright.
 */
export function isBetweenUs(look: SpokenLook, hit: Hit): boolean {
  const sentence = sentenceAt(look.draft, hit.start);
  if (!sentence) return true;
  const { us, them } = companyIn(look, sentence);
  if (us && them) return true;
  const isOutright = !sentence.isQuestion && LEADS.test(look.draft.text.slice(sentence.start, hit.start));
  if (isOutright) return true;
  return (
    !isSubject(look, hit) &&
    (us || them || !look.tongue.others.test(look.draft.text.slice(sentence.start, hit.start)))
  );
}
