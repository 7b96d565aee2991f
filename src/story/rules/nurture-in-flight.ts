import { say } from '../../playbook/say';
import type { Facts } from '../facts';
import type { Moment } from '../moments';
import { named, whom } from '../named';
import { DAY, within } from '../time';
import type { Rule } from './rule';

/** What marketing sent lately, newest first, then what it will send soon, next first. */
function inFlight({ moments, book, now }: Facts): { sent: Moment[]; coming: Moment[] } {
  const { days } = book.rules['nurture-in-flight'];
  return {
    sent: moments.filter((it) => it.role === 'delivered' && within(it.at, now, days)).reverse(),
    coming: moments.filter((it) => it.role === 'ahead' && it.at - now <= days * DAY),
  };
}

export const nurtureInFlight: Rule = {
  id: 'nurture-in-flight',
  fires(facts) {
    const { sent, coming } = inFlight(facts);
    const next = coming[0];
    if (!next && sent.length === 0) return undefined;
    const who = whom(facts.history.prospect);
    return {
      what: next ? say('rule_in_flight_coming', who, { day: next.at }) : say('rule_in_flight_sent', who),
      evidence: [...coming.slice(0, 2), ...sent.slice(0, 2)].map(named),
      moments: [...sent.reverse(), ...coming],
    };
  },
  instead: (_, move) =>
    move === 'share-content' || move === 'invite-webinar' || move === 'share-customer-story'
      ? say('rule_in_flight_instead')
      : undefined,
};
