import { say } from '../../playbook/say';
import type { Facts } from '../facts';
import type { Moment } from '../moments';
import { named } from '../named';
import type { Rule } from './rule';

/** Opt-outs that no later opt-in has lifted; newest last. */
function standing({ moments }: Facts): Moment[] {
  const optIn = moments.findLast((it) => it.role === 'opt-in')?.at ?? Number.NEGATIVE_INFINITY;
  return moments.filter((it) => it.role === 'opt-out' && it.at >= optIn);
}

/** What they wrote or asked after they unsubscribed; a no, or a machine's answer, is neither. */
const wroteSince = ({ moments, now }: Facts, since: number): Moment | undefined =>
  moments.findLast(
    (it) => it.at > since && (it.role === 'hand-raise' || (it.role === 'reply' && !it.isNo && it.at <= now)),
  );

/** Source: GDPR article 21 and CAN-SPAM; an objection is never weighed, an unsubscription is not a ban on answers. */
export const optedOut: Rule = {
  id: 'opted-out',
  fires(facts) {
    const optOuts = standing(facts);
    const newest = optOuts.at(-1);
    if (!newest) return undefined;
    const wrote = optOuts.every((it) => it.kind === 'unsubscribed')
      ? wroteSince(facts, newest.at)
      : undefined;
    if (wrote)
      return {
        severity: 'hold',
        what: say('rule_opted_out_but_wrote'),
        evidence: [named(newest), named(wrote)],
        moments: [newest, wrote],
      };
    return { what: say('rule_opted_out'), evidence: optOuts.slice(-2).map(named), moments: optOuts };
  },
  instead(_, move) {
    if (move === 'do-not-write') return say('rule_opted_out_stop_instead');
    return move === 'answer-hand-raise' ? say('rule_opted_out_instead') : undefined;
  },
};
