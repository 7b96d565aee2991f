import type { Say } from '../../playbook/say';
import type { MoveId } from '../../playbook/types';
import type { Verdict } from '../telling';

/** Ids are fixed: DESIGN, "Draft review". The order is that of the table. */
export const FINDINGS = [
  'meeting-ask',
  'pitch',
  'price',
  'restart',
  'check-in',
  'about-us',
  'pressure',
  'fake-familiarity',
  'off-story',
  'already-seen',
  'interrogation',
  'no-next-step',
  'merge-tag',
  'wrong-name',
] as const;
export type FindingId = (typeof FINDINGS)[number];

/** Offsets (UTF-16 units) into the draft as it was given; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What "Replace" puts in the place of what was found: often the whole sentence, so that the rest still reads. */
export interface Replacement extends Span {
  readonly text: string;
}

/** One thing found in a draft; at most one of an id. */
export interface Finding extends Span {
  readonly finding: FindingId;
  /** Further places of the same finding, in order. */
  readonly also: readonly Span[];
  /** What was found, folded; remembered by "never for this phrase" and given back in `ReviewContext.quiet`. */
  readonly phrase: string;
  readonly title: Say;
  /** Why, from this story. */
  readonly reason: Say;
  readonly instead: Say;
  readonly replacement?: Replacement;
  /** Ids of the touches that the reason rests on. */
  readonly touches: readonly string[];
}

export interface Review {
  /** BCP 47, of the draft; absent where it can't be told. */
  readonly language?: string;
  /** `language-free`: there are no phrases in this language, so only merge tags, names, assets and questions were looked at. */
  readonly checked: 'all' | 'language-free';
  /** The phrases of its language are on the way: review again when they are here. */
  readonly awaiting?: true;
  /** By place. */
  readonly findings: readonly Finding[];
  /** So many of the playbook's and the rep's own phrases are too short, too long or too many to be looked for. */
  readonly leftOut?: number;
  /** The draft is longer than is read; this offset was the end of reading. */
  readonly cutAt?: number;
}

/** A touch that a reason may name. */
export interface Mention {
  readonly title: string;
  /** ms since 1970 */
  readonly at: number;
  readonly touch: string;
}

/** A piece of content that they had, or are signed up for. */
export interface SeenAsset extends Mention {
  readonly how: 'had' | 'signed-up';
  readonly url?: string;
}

/** A manager's or rep's own phrase, as plain words. */
export interface OwnPhrase {
  readonly finding: FindingId;
  readonly phrase: string;
}

/** All that the review knows of a story: plain data, so that it can be sent to the panel or the page. */
export interface ReviewContext {
  readonly verdict: Verdict;
  /** `order` counts from 0 in the playbook's stages. */
  readonly stage?: { readonly id: string; readonly label: string; readonly order: number };
  readonly prospect: {
    /** The record's name, and names the page or the thread shows for the same person. */
    readonly names: readonly string[];
    readonly addresses: readonly string[];
  };
  /** Names of others the draft goes to; greeting one of them is right as well. */
  readonly others: readonly string[];
  /** What the record says, so that it need not be asked. */
  readonly known: {
    readonly company?: string;
    readonly title?: string;
    readonly segment?: string;
    readonly persona?: string;
    readonly industry?: string;
  };
  readonly topics: readonly { readonly topic: string; readonly touches: readonly string[] }[];
  /** Titles, questions, formats and further words a draft may take up to be in the story. */
  readonly words: {
    readonly titles: readonly string[];
    readonly questions: readonly string[];
    readonly formats: readonly string[];
    readonly others: readonly string[];
  };
  readonly assets: readonly SeenAsset[];
  /** The newest thing the prospect did, or got from marketing. */
  readonly latest?: Mention;
  readonly history: {
    /** Any touch by marketing or the prospect, or a conversation. */
    readonly any: boolean;
    /** They spoke with, met or booked a meeting with somebody of ours. */
    readonly talked: boolean;
    /** They wrote to us: a reply, a form or a mention with words. */
    readonly wrote: boolean;
    /** They were at an event or a webinar. */
    readonly attended: boolean;
  };
  /** The mail of theirs that is being answered. */
  readonly answering?: { readonly text: string };
  /** The next step, for what to write instead. */
  readonly next: {
    readonly move: MoveId;
    readonly opener?: string;
    readonly asset?: { readonly title: string; readonly url?: string };
    readonly question?: string;
    /** ms since 1970 */
    readonly until?: number;
  };
  /** Phrases of the playbook and of the rep, beside the built-in ones. */
  readonly phrases: readonly OwnPhrase[];
  /** "Never for this phrase". */
  readonly quiet: readonly OwnPhrase[];
}
