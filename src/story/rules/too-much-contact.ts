import { type Say, sayCount } from '../../playbook/say';
import type { Facts } from '../facts';
import { named } from '../named';
import { DAY, within } from '../time';
import type { Firing, Rule } from './rule';

/** Times of contact, newest first, as the limits look at them. */
interface Contact {
  readonly attempts: readonly number[];
  readonly all: readonly number[];
  /** What marketing will send, as far as it is known. */
  readonly coming: readonly number[];
}

type Limit = 'week' | 'month' | 'together';

/** Just after the `nth` newest of these leaves a window of `days`; undefined where fewer stand in it. */
function leaves(times: readonly number[], nth: number, days: number, now: number): number | undefined {
  if (nth < 1) return undefined;
  const at = times[nth - 1];
  return at !== undefined && within(at, now, days) ? at + days * DAY + 1 : undefined;
}

/** The same, but with what comes meanwhile counted in: a mail that is planned already may put off the day. */
function leavesFewer({ all, coming }: Contact, nth: number, days: number, now: number): number | undefined {
  let until = leaves(all, nth, days, now);
  if (until === undefined || coming.length === 0) return until;
  const times = [...coming, ...all].sort((a, b) => b - a);
  for (;;) {
    const still = leaves(
      times.filter((at) => at <= until!),
      nth,
      days,
      until,
    );
    if (still === undefined) return until;
    until = still;
  }
}

/** When each limit that is reached now would clear by itself. */
function reached({ book, now }: Facts, contact: Contact): Map<Limit, number> {
  const { attempts } = contact;
  const limits = book.rules['too-much-contact'];
  const found = new Map<Limit, number>();
  const week = leaves(attempts, limits.attemptsInWeek, limits.weekDays, now);
  const month = leaves(attempts, limits.attemptsInMonth, limits.monthDays, now);
  const together = leavesFewer(contact, limits.touchesInMonth, limits.monthDays, now);
  const anAttempt = leaves(attempts, 1, limits.monthDays, now);
  if (week) found.set('week', week);
  if (month) found.set('month', month);
  if (together && anAttempt) found.set('together', Math.min(together, anAttempt));
  return found;
}

const timesOf = ({ attempts, deliveries, moments }: Facts): Contact => ({
  attempts: attempts.map((it) => it.at),
  all: [...attempts, ...deliveries].map((it) => it.at).sort((a, b) => b - a),
  coming: moments.filter((it) => it.role === 'ahead').map((it) => it.at),
});

function whatOf(facts: Facts, limits: ReadonlyMap<Limit, number>, contact: Contact): Say {
  const { weekDays, monthDays } = facts.book.rules['too-much-contact'];
  const count = (times: readonly number[], days: number) =>
    times.filter((at) => within(at, facts.now, days)).length;
  if (limits.has('week'))
    return sayCount('rule_too_much_attempts', count(contact.attempts, weekDays), weekDays);
  if (limits.has('month'))
    return sayCount('rule_too_much_attempts', count(contact.attempts, monthDays), monthDays);
  return sayCount('rule_too_much_together', count(contact.all, monthDays), monthDays);
}

function marketingAlone({ book, deliveries, now }: Facts): Firing | undefined {
  const { touchesInMonth, monthDays } = book.rules['too-much-contact'];
  const recent = deliveries.filter((it) => within(it.at, now, monthDays));
  const until = leaves(
    recent.map((it) => it.at),
    touchesInMonth,
    monthDays,
    now,
  );
  if (until === undefined) return undefined;
  return {
    severity: 'info',
    what: sayCount('rule_too_much_marketing', recent.length, monthDays),
    evidence: recent.slice(0, 2).map(named),
    moments: [...recent].reverse(),
    until,
  };
}

/** Source: McKinsey's survey of 1,200 buyers, in which too much contact put off more than anything else. */
export const tooMuchContact: Rule = {
  id: 'too-much-contact',
  fires(facts) {
    if (facts.isAnswering) return undefined;
    const contact = timesOf(facts);
    const limits = reached(facts, contact);
    if (limits.size === 0) return marketingAlone(facts);
    const { monthDays } = facts.book.rules['too-much-contact'];
    const attempts = facts.attempts.map((it) => it.latest);
    const counted = [...attempts, ...(limits.has('together') ? facts.deliveries : [])]
      .filter((it) => within(it.at, facts.now, monthDays))
      .sort((a, b) => a.at - b.at);
    return {
      what: whatOf(facts, limits, contact),
      evidence: attempts.slice(0, 3).map(named),
      moments: counted,
      until: Math.max(...limits.values()),
    };
  },
};
