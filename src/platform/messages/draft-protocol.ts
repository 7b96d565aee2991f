import * as v from 'valibot';
import { FINDINGS } from '../../story/review/types';
import { entry, long, nothing, short, sight, verdict } from './page-protocol';
import { review, reviewContext } from './review-contract';

const asked = {
  /** Address or slug. */
  prospect: short,
  verdict,
  /** Ids of the rules that spoke, the weightiest first. */
  rules: v.pipe(v.array(short), v.maxLength(50)),
};

/** What a rep chose when asked before sending: no word of the mail. `at` in ms since 1970. */
export const choice = v.strictObject({ at: v.number(), ...asked, chose: v.picklist(['sent', 'back']) });
export type Choice = v.InferOutput<typeof choice>;

/** To be asked before this compose is sent. */
const ask = v.strictObject({ compose: short, ...asked, headline: v.string(), sentence: v.string() });
export type Ask = v.InferOutput<typeof ask>;

const ignored = v.strictObject({ finding: v.picklist(FINDINGS), phrase: short });
const span = { start: v.number(), end: v.number() };

/** A finding in words, as the page shows it; offsets are into the draft. */
const marked = v.strictObject({
  finding: v.picklist(FINDINGS),
  places: v.array(v.strictObject(span)),
  title: v.string(),
  reason: v.string(),
  instead: v.string(),
  replacement: v.optional(v.strictObject({ ...span, text: v.string() })),
  /** What "Ignore here" remembers. */
  ignore: v.array(ignored),
  /** What "Never for this phrase" remembers at each place; empty where it is not offered. */
  never: v.array(ignored),
});
export type Marked = v.InferOutput<typeof marked>;

export const written = v.strictObject({
  asks: v.array(ask),
  findings: v.array(marked),
  /** Whose story the findings rest on. */
  prospect: v.optional(short),
});

const scope = v.picklist(['here', 'never']);
const ignoring = { scope, ignored: v.pipe(v.array(ignored), v.maxLength(50)) };

/** Messages of the help that a rep gets while writing. */
export const DRAFT_PROTOCOL = {
  /** What a page has in sight, its draft included: what was found in that, and what to ask before sending. */
  'page/writing': entry('page', v.strictObject({ sight }), written),
  /** The rep was asked before sending, and chose. */
  'page/chose': entry('page', v.omit(choice, ['at']), nothing),
  /** The rep wants to hear no more of it: in drafts to the one addressed, or ever. */
  'page/ignore': entry('page', v.strictObject({ ...ignoring, prospect: short }), nothing),
  'panel/ignore': entry('ui', v.strictObject({ ...ignoring, prospect: short }), nothing),
  'panel/heed-again': entry('ui', v.strictObject({ scope, ignored, prospect: short }), nothing),
  /** A draft for the review's own page. */
  'to-reviewer/review': entry('background', v.strictObject({ text: long, context: reviewContext }), review),
  /** What reps chose, the oldest first. */
  'options/choices': entry('ui', nothing, v.array(choice)),
} as const;
