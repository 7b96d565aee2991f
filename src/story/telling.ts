import type { Say } from '../playbook/say';
import type { MoveId, RuleId, Severity } from '../playbook/types';
import type { Touch } from './touch';

export type Verdict = 'stop' | 'hold' | 'ready' | 'unknown';

/** Names, addresses and owner ids that the rep says are theirs, or their team's. */
export interface Selves {
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  readonly ids: readonly string[];
}

/** What is in sight while the story is told. */
export interface Situation {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly channel: 'mail' | 'linkedin' | 'none';
  readonly me: Selves;
  readonly team: Selves;
  /** The rep is answering this mail of the prospect's in an open thread. `text` is its body where it could be read. */
  readonly answering?: { readonly text: string };
}

/** A rule that fires. `touches` are ids of the evidence. */
export interface Warning {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly what: Say;
  readonly evidence: readonly Say[];
  readonly instead?: Say;
  readonly touches: readonly string[];
  /** When it clears by itself: ms since 1970. */
  readonly until?: number;
  /** `too-early` stands inside `not-a-buying-signal` when both fire. */
  readonly inside?: RuleId;
}

export interface NextAsset {
  readonly title: string;
  readonly url?: string;
  readonly format: string;
  readonly stage?: string;
  readonly topic?: string;
}

/** A next step, with its valid business reason (why them, why now). */
export interface Move {
  readonly move: MoveId;
  readonly title: Say;
  readonly reason: Say;
  /** Ready to insert; never with a hole. Absent where nothing should be written. */
  readonly opener?: string;
  readonly asset?: NextAsset;
  /** One to three, none that asks what we know. */
  readonly questions: readonly string[];
  /** For `wait`: ms since 1970. */
  readonly until?: number;
  readonly touches: readonly string[];
}

export type ChapterStatus = 'told' | 'current' | 'untold' | 'skipped';

export interface Chapter {
  readonly stage: string;
  readonly label: string;
  readonly question: string;
  readonly status: ChapterStatus;
  /** The newest few, newest last. `future` marks what is still to come. */
  readonly beats: readonly {
    readonly touch: string;
    readonly title: string;
    readonly at: number;
    readonly future: boolean;
  }[];
  readonly openQuestion?: string;
}

export interface StageReading {
  readonly id: string;
  readonly label: string;
  readonly from: 'touches' | 'rep' | 'crm';
  readonly why: Say;
  readonly touches: readonly string[];
  /** The stage they stood at before they stepped back. */
  readonly steppedBackFrom?: string;
}

/** One bar of the contact chart. */
export interface ContactDay {
  /** Start of the day in ms, UTC. */
  readonly day: number;
  readonly marketing: number;
  readonly sales: number;
}

export interface Pressure {
  /** 30 bars, the oldest first, today last. */
  readonly days: readonly ContactDay[];
  /** What counts against the limit: of the last 30 days, and since the last reply, hand-raise or conversation. */
  readonly marketing: number;
  readonly sales: number;
  /** How many by sales and marketing together are too many. */
  readonly limit: number;
  readonly summary: Say;
}

export interface KnowledgeHit {
  readonly id: string;
  readonly title: string;
  readonly kind: 'product' | 'competitor' | 'industry';
  readonly body: string;
  readonly why: Say;
}

export interface Story {
  readonly stage?: StageReading;
  readonly chapters: readonly Chapter[];
  readonly topics: readonly {
    readonly topic: string;
    readonly weight: number;
    readonly touches: readonly string[];
  }[];
  readonly lastHeard?: { readonly title: string; readonly at: number; readonly touch: string };
  readonly openQuestion?: string;
  /** Interactions in the last 30 days and in the 30 before. */
  readonly momentum: { readonly recent: number; readonly before: number };
  readonly pressure: Pressure;
  /** Two or three plain sentences; none without touches. */
  readonly sentences: readonly Say[];
  readonly knowledge: readonly KnowledgeHit[];
  /** What colleagues at the account did. */
  readonly colleagues: readonly Say[];
  /** What could not be used, and why. */
  readonly ignored: readonly Say[];
}

/** All the panel shows of one prospect. */
export interface Telling {
  readonly verdict: Verdict;
  readonly headline: Say;
  readonly sentence: Say;
  /** The strictest first; `too-early` directly behind the card it stands in. */
  readonly warnings: readonly Warning[];
  readonly move: Move;
  /** Two others ("another way"), where there are any. */
  readonly otherWays: readonly Move[];
  readonly story: Story;
  /** Newest first. */
  readonly touches: readonly Touch[];
}
