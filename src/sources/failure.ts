import { type Say, type SentenceId, say } from '../playbook/say';

/** What can go wrong with a vendor. Values, never exceptions: one broken source hides no other. */
export type Failure =
  /** The key is wrong, expired or withdrawn. */
  | { readonly why: 'unauthorised' }
  /** The key works but lacks these scopes; any one of them would do. */
  | { readonly why: 'forbidden-scope'; readonly scopes: readonly string[] }
  /** The vendor says no without naming a scope: mostly the plan lacks the feature. */
  | { readonly why: 'forbidden' }
  /** The vendor wants fewer calls. `until` is ms since 1970. */
  | { readonly why: 'limited'; readonly until: number }
  /** Our own ration of calls for the day is spent. `until` is ms since 1970. */
  | { readonly why: 'rationed'; readonly until: number }
  /** No answer: offline, no host permission, DNS, or slower than the time allowed. */
  | { readonly why: 'unreachable' }
  /** Something else answered: a sign-in page, a proxy. */
  | { readonly why: 'not-json' }
  /** The answer broke off. */
  | { readonly why: 'truncated' }
  /** JSON, but not as documented. `where` is the first field at fault. */
  | { readonly why: 'unexpected'; readonly where: string }
  /** There is no such record, or no such call in this account. */
  | { readonly why: 'missing' }
  /** Several records fit, and only one may be changed. */
  | { readonly why: 'ambiguous' }
  /** The vendor refuses this request, in its own words. */
  | { readonly why: 'refused'; readonly words: string }
  /** 5xx. */
  | { readonly why: 'broken'; readonly status: number }
  /** Where we had got to is no longer valid. */
  | { readonly why: 'cursor-lost' }
  | { readonly why: 'cancelled' }
  | { readonly why: 'unknown'; readonly status: number };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** A question that was answered. */
export const answer = <T>(value: T): Answer<T> => ({ ok: true, value });
/** A question that failed, as a value; nothing is thrown at a border. */
export const failed = (failure: Failure): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure,
});

/** Failures after which nobody knows whether the vendor did what it was asked. */
const UNSURE: ReadonlySet<Failure['why']> = new Set([
  'unreachable',
  'not-json',
  'truncated',
  'unexpected',
  'broken',
  'cancelled',
  'unknown',
]);

/** True if the vendor may have acted although it did not say so. */
export const isUnsure = (failure: Failure): boolean => UNSURE.has(failure.why);

/** Failures that concern the whole connection: going on with other calls makes no sense. */
const FATAL: ReadonlySet<Failure['why']> = new Set([
  'unauthorised',
  'limited',
  'rationed',
  'unreachable',
  'cancelled',
]);

/** Whether any other call to the source would fail just so. */
export const isFatal = (failure: Failure): boolean => FATAL.has(failure.why);

const PLAIN: Record<Exclude<Failure['why'], 'forbidden-scope' | 'rationed' | 'refused'>, SentenceId> = {
  unauthorised: 'source_failed_unauthorised',
  limited: 'source_failed_limited',
  forbidden: 'source_failed_forbidden',
  unreachable: 'source_failed_unreachable',
  'not-json': 'source_failed_not_json',
  truncated: 'source_failed_truncated',
  unexpected: 'source_failed_unexpected',
  missing: 'source_failed_missing',
  ambiguous: 'source_failed_ambiguous',
  broken: 'source_failed_broken',
  'cursor-lost': 'source_failed_cursor_lost',
  cancelled: 'source_failed_cancelled',
  unknown: 'source_failed_unknown',
};

/** The same of a failure that concerns all of a source, where nothing else works beside it. */
export const sayTrouble = (failure: Failure, label: string): Say =>
  failure.why === 'forbidden' ? say('source_failed_closed', label) : sayFailure(failure, label);

/** What happened, to what, and what to do next. `label` names the source. */
export function sayFailure(failure: Failure, label: string): Say {
  switch (failure.why) {
    case 'forbidden-scope':
      return say('source_failed_scope', label, { list: [...failure.scopes] });
    case 'rationed':
      return say('source_failed_rationed', label, { day: failure.until });
    case 'refused':
      return say('source_failed_refused', label, failure.words);
    default:
      return say(PLAIN[failure.why], label);
  }
}
