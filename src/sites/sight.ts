/** A person whom the page shows: what the page says of them, nothing guessed. */
export interface SeenPerson {
  /** Lower case. */
  readonly address?: string;
  /** LinkedIn slug, decoded, lower case. */
  readonly slug?: string;
  /** Sales Navigator's own id; it is no slug. */
  readonly leadId?: string;
  /** LinkedIn's own id of a member, as messaging links carry it; it is no slug. */
  readonly memberId?: string;
  readonly name?: string;
  readonly company?: string;
  readonly title?: string;
  readonly field: 'to' | 'cc' | 'bcc' | 'sender' | 'recipient' | 'profile' | 'message' | 'lead';
}

/** A mail being written. */
export interface SeenCompose {
  /** Stable while the compose is open: Gmail's `composeid`, or our own count. */
  readonly id: string;
  readonly surface: 'window' | 'full-screen' | 'pop-out' | 'inline';
  readonly minimised: boolean;
  readonly people: readonly SeenPerson[];
  readonly subject?: string;
  /** Legacy thread id (hex) that it answers. */
  readonly thread?: string;
}

/** Who is in sight on a page, and what is being written. */
export interface Sight {
  readonly site: 'gmail' | 'linkedin';
  /** `not-understood`: a compose, thread or profile is there but can't be read. */
  readonly state: 'someone' | 'nobody' | 'not-understood';
  /** Where the leading people were read. */
  readonly where?: 'compose' | 'thread' | 'profile' | 'messaging' | 'bubble' | 'lead';
  /** The people of the leading compose, thread or profile, the page's own account left out. */
  readonly people: readonly SeenPerson[];
  /** All open composes; the leading one first. Gmail only. */
  readonly composes: readonly SeenCompose[];
  /** The account signed in on this page, lower case. */
  readonly account?: string;
  /** The leading act answers this mail of theirs in an open thread. */
  readonly answering?: { readonly from: string; readonly text: string };
  /** Text of the mail or message being written, without quotes and signature; absent when none is. */
  readonly draft?: string;
}

/** Follows a page until the signal fires; reports only when what is in sight has changed. */
export type Watch = (page: Document, report: (sight: Sight) => void, signal: AbortSignal) => void;
