import { say } from '../../playbook/say';
import type { Moment } from '../moments';
import { named } from '../named';
import type { Rule } from './rule';

const ALIVE = new Set<Moment['role']>([
  'interest',
  'evaluating',
  'hand-raise',
  'reply',
  'opt-in',
  'conversation',
]);

export const bounced: Rule = {
  id: 'bounced',
  fires({ moments, situation, now }) {
    const bounce = moments.findLast((it) => it.role === 'delivery-failure');
    if (!bounce) return undefined;
    if (moments.some((it) => it.at > bounce.at && it.at <= now && ALIVE.has(it.role))) return undefined;
    const onLinkedIn = situation.channel === 'linkedin';
    return {
      ...(onLinkedIn ? { severity: 'info' as const } : {}),
      what: say(onLinkedIn ? 'rule_bounced_linkedin' : 'rule_bounced'),
      evidence: [named(bounce)],
      moments: [bounce],
    };
  },
  instead: (_, move) => (move === 'do-not-write' ? say('rule_bounced_instead') : undefined),
};
