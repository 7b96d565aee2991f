import * as v from 'valibot';
import type { Key, Link } from '../../story/identity/links';
import type { Reason } from '../../story/identity/match';
import type { Prospect } from '../../story/touch';
import { entry, nothing, short } from './page-protocol';

/** Somebody by the handle the panel shows them under. */
export const who = v.union([v.strictObject({ prospect: short }), v.strictObject({ linkedin: short })]);
export type Handle = v.InferOutput<typeof who>;

/** What a rep did in the panel, so that it can be undone. */
export const act = v.strictObject({ touch: v.optional(short) });

/** A record that may be the person in sight. */
export interface Candidate {
  /** The handle it opens under. */
  readonly id: string;
  readonly prospect: Prospect;
  /** Below 1: a proposal, however sure it looks. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** A link that bears on who is shown, and whom it is about. */
export interface Said extends Pick<Link, 'a' | 'b' | 'says' | 'by'> {
  readonly name: string;
}

/** How the person shown was recognised, and what the rep can say to it. */
export interface Recognition {
  /** Something exact is in sight, under which things can be noted. */
  readonly hasId: boolean;
  /** The address in sight, else the record's. */
  readonly address?: string;
  /** Other records that may be the same person, the best first. */
  readonly candidates: readonly Candidate[];
  readonly said: readonly Said[];
  /** The record shown is but a proposal: nothing of it can be corrected under this person's name. */
  readonly isProposal: boolean;
  /** Where the page names another employer than the record. */
  readonly employer?: string;
  /** Known from LinkedIn alone: can be kept for so many days, or is kept until then (ms since 1970). */
  readonly kept?: { readonly forDays: number } | { readonly until: number };
}

const key = v.custom<Key>((it) => typeof it === 'string' && /^(?:address|slug):./.test(it));

/** The longest capture, in characters; a page of 12,000 elements has about a million. */
const LONGEST_CAPTURE = 5_000_000;

/** A page's structure, censored. */
export const capture = v.strictObject({
  site: v.picklist(['gmail', 'linkedin']),
  /** `2026-07-14` */
  day: v.pipe(v.string(), v.isoDate()),
  /** As it is saved. */
  text: v.pipe(v.string(), v.maxLength(LONGEST_CAPTURE)),
  elements: v.number(),
});
export type Captured = v.InferOutput<typeof capture>;

/** Who is who, the rep's word on it, and pages that can't tell. */
export const WHO_PROTOCOL = {
  /** “This is Jane”, or none of these is. `who` as in sight, `records` as stored. */
  'who/say': entry(
    'ui',
    v.strictObject({
      who,
      records: v.pipe(v.array(who), v.nonEmpty(), v.maxLength(20)),
      says: v.picklist(['same', 'other']),
    }),
    nothing,
  ),
  /** Takes back what was said about two; `apart`: says besides that they are not the same. */
  'who/unsay': entry('ui', v.strictObject({ a: key, b: key, apart: v.boolean() }), nothing),
  /** Stores somebody known from LinkedIn alone; undone by `panel/take-back`. */
  'who/keep': entry('ui', v.strictObject({ who }), act),
  /** “Report this page”: its structure, to be looked at before it is saved. Nothing is sent. */
  'who/capture': entry(
    'ui',
    v.union([v.strictObject({ windowId: v.number() }), v.strictObject({ tabId: v.number() })]),
    capture,
  ),
} as const;
