import type { Say } from '../../playbook/say';
import type { MoveId, RuleId, Severity } from '../../playbook/types';
import type { Facts } from '../facts';
import type { Moment } from '../moments';
import { EVIDENCE_AT_MOST } from '../stage';

/** What a rule found. */
export interface Firing {
  /** Where it is another than the playbook's. */
  readonly severity?: Severity;
  readonly what: Say;
  readonly evidence: readonly Say[];
  readonly moments: readonly Moment[];
  /** When it clears by itself: ms since 1970. */
  readonly until?: number;
}

export interface Rule {
  readonly id: RuleId;
  /** Undefined where it has nothing to say. */
  readonly fires: (facts: Facts) => Firing | undefined;
  /** What to do instead, in keeping with the move; undefined: what the move says in general. */
  readonly instead?: (facts: Facts, move: MoveId) => Say | undefined;
}

/** Ids of the evidence, the newest last, capped. */
export const idsOf = (moments: readonly Moment[]): string[] =>
  moments.slice(-EVIDENCE_AT_MOST).map((it) => it.touch.id);
