import type { Say } from '../playbook/say';
import type { MoveId, RuleId, Severity } from '../playbook/types';
import type { Facts } from './facts';
import { ALL_RULES } from './rules';
import { type Firing, idsOf, type Rule } from './rules/rule';
import type { Warning } from './telling';
import type { Dismissal } from './touch';

/** A rule that fires, before it is known what to do instead. */
export interface Fired {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly firing: Firing;
}

/** Neither switched off, softened nor dismissed. */
const UNTOUCHABLE: ReadonlySet<RuleId> = new Set(['opted-out', 'do-not-contact']);
const STRICTEST: readonly Severity[] = ['stop', 'hold', 'info'];

/** A dismissal holds until its date; without one until the evidence has something newer. */
function isDismissed({ rule, until, at }: Dismissal, fired: Fired, now: number): boolean {
  if (rule !== fired.rule.id) return false;
  if (until !== undefined) return now < until;
  return !fired.firing.moments.some((it) => it.at > at && it.at <= now);
}

/** The rules that fire, the strictest first. */
export function firedRules(facts: Facts): Fired[] {
  const { book, history, now } = facts;
  const fired: Fired[] = [];
  for (const rule of ALL_RULES) {
    const setting = book.rules[rule.id];
    if (!setting.on) continue;
    const firing = rule.fires(facts);
    if (!firing) continue;
    const it = { rule, severity: firing.severity ?? setting.severity, firing };
    const silenced = history.dismissals.some((one) => isDismissed(one, it, now));
    if (!silenced || UNTOUCHABLE.has(rule.id)) fired.push(it);
  }
  return inOrder(fired);
}

/** Why not to pitch comes behind why to wait, to hand back or to ask: those decide the move. */
const BEHIND: ReadonlySet<RuleId> = new Set(['not-a-buying-signal', 'too-early']);

/** The strictest first; `too-early` directly behind the card it stands in. */
function inOrder(fired: Fired[]): Fired[] {
  if (fired.length < 2) return fired;
  const placeOf = ({ severity, rule }: Fired) =>
    2 * STRICTEST.indexOf(severity) + (BEHIND.has(rule.id) ? 1 : 0);
  const sorted = fired.sort((a, b) => placeOf(a) - placeOf(b));
  const outer = sorted.find((it) => it.rule.id === 'not-a-buying-signal');
  const inner = sorted.find((it) => it.rule.id === 'too-early');
  if (!outer || !inner) return sorted;
  return sorted.flatMap((it) => (it === outer ? [outer, inner] : it === inner ? [] : [it]));
}

/** The rules that a move answers to, or tempt to another, and that have no words of their own for it. */
const CAUSES: Partial<Record<MoveId, readonly RuleId[]>> = {
  wait: ['too-much-contact', 'not-a-buying-signal'],
  'hand-back': ['no-answer'],
};

/** Whether a warning without words of its own sends to the move: the leading one does, and what caused it. */
function sendsToMove({ rule, severity }: Fired, isLeading: boolean, move: MoveId): boolean {
  if (severity === 'stop') return true;
  if (severity === 'info' || move === 'do-not-write') return false;
  return isLeading || CAUSES[move]?.includes(rule.id) === true;
}

/** Adds what to do instead, which never contradicts the move. */
export function asWarnings(fired: readonly Fired[], facts: Facts, move: MoveOf): Warning[] {
  const hasOuter = fired.some((it) => it.rule.id === 'not-a-buying-signal');
  return fired.map((it, i) => {
    const { rule, severity, firing } = it;
    const isInner = hasOuter && rule.id === 'too-early';
    const general = sendsToMove(it, i === 0, move.id) ? move.instead : undefined;
    const instead = rule.instead?.(facts, move.id) ?? general;
    return {
      rule: rule.id,
      severity,
      what: firing.what,
      evidence: firing.evidence,
      ...(instead ? { instead } : {}),
      touches: idsOf(firing.moments),
      ...(firing.until === undefined ? {} : { until: firing.until }),
      ...(isInner ? { inside: 'not-a-buying-signal' as const } : {}),
    };
  });
}

/** The chosen move, and how a warning sends to it. */
export interface MoveOf {
  readonly id: MoveId;
  readonly instead: Say;
}
