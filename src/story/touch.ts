import type { Say } from '../playbook/say';

/** Every kind of touch, by class. DESIGN: "Kinds of touch". */
export const KINDS = {
  'nurture-sent': 'delivered',
  invited: 'delivered',
  'nurture-scheduled': 'delivered',
  'nurture-opened': 'weak',
  'nurture-clicked': 'interest',
  'content-downloaded': 'interest',
  'webinar-registered': 'interest',
  'webinar-attended': 'interest',
  'page-visited': 'interest',
  'form-submitted': 'interest',
  'social-mentioned': 'interest',
  'event-attended': 'interest',
  'pricing-visited': 'evaluating',
  'trial-started': 'evaluating',
  'contact-requested': 'hand-raise',
  'demo-requested': 'hand-raise',
  'meeting-booked': 'hand-raise',
  replied: 'reply',
  unsubscribed: 'opt-out',
  objected: 'opt-out',
  complained: 'opt-out',
  'opted-in': 'opt-in',
  bounced: 'delivery-failure',
  'sales-emailed': 'attempt',
  'sales-called': 'attempt',
  'sales-left-voicemail': 'attempt',
  'sales-messaged': 'attempt',
  'sales-visited': 'attempt',
  'sales-talked': 'conversation',
  'sales-met': 'conversation',
  'lifecycle-changed': 'state',
  'deal-opened': 'state',
  'deal-won': 'state',
  'deal-lost': 'state',
  reclassified: 'state',
} as const;

export type Kind = keyof typeof KINDS;
export type KindClass = (typeof KINDS)[Kind];
export type By = 'marketing' | 'prospect' | 'sales';

/** One moment of the dialogue. */
export interface Touch {
  /** The source's id, else a hash of identity, at, kind, title and url. Unique within source and identity. */
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** A `Kind`; a newer version may have written one that this version does not know. */
  readonly kind: string;
  readonly by: By;
  readonly title?: string;
  readonly url?: string;
  readonly topic?: string;
  readonly asset?: string;
  readonly stage?: string;
  readonly campaign?: string;
  /** Who of sales: a name, an address or an owner id, as the source gives it. */
  readonly rep?: string;
  readonly note?: string;
  /** `reclassified` only: the group and role that a rep found to be right. */
  readonly segment?: string;
  readonly persona?: string;
  readonly source: string;
}

/** A person somebody may write to, as the sources know them; the newest value of each field. */
export interface Prospect {
  /** Lower-case addresses, the best first. */
  readonly addresses: readonly string[];
  /** LinkedIn slugs, decoded, lower case. */
  readonly slugs: readonly string[];
  readonly name?: string;
  readonly company?: string;
  readonly title?: string;
  readonly segment?: string;
  readonly persona?: string;
  readonly industry?: string;
  readonly owner?: string;
}

/** A way to know a person exactly. */
export type Identifier = { readonly address: string } | { readonly slug: string };

/** A prospect and touches of theirs as one source tells them. */
export interface Entry {
  readonly prospect: Prospect;
  readonly touches: readonly Touch[];
}

/** When a source was last read, and whether it can be read now. */
export interface SourceReading {
  readonly source: string;
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly readAt: number;
  readonly isFile: boolean;
  /** Why it can't be read now. */
  readonly failure?: string | Say;
}

/** How the record was found. Only exact identifiers decide; a name and a company propose. */
export interface Match {
  readonly by: 'address' | 'slug' | 'name-and-company' | 'none';
  /** Other records that fit as well. */
  readonly candidates: readonly Prospect[];
  /** A profile shows an address that is on record under another name. */
  readonly isOtherName?: true;
}

/** Input of the story: all that is stored of one prospect. */
export interface History {
  readonly prospect: Prospect;
  /** In any order. */
  readonly touches: readonly Touch[];
  readonly match: Match;
  readonly readings: readonly SourceReading[];
  /** Touches of others at the same account; context only. */
  readonly colleagues: readonly Colleague[];
  /** "This warning is wrong": silenced rules. */
  readonly dismissals: readonly Dismissal[];
}

export interface Colleague {
  readonly name: string;
  readonly touches: readonly Touch[];
}

export interface Dismissal {
  readonly rule: string;
  /** Milliseconds since 1970; absent: until new touches change the evidence. */
  readonly until?: number;
  readonly reason?: string;
  readonly at: number;
}
