import type { Facts } from './facts';
import type { Verdict } from './telling';
import type { Fired } from './warnings';

/** DESIGN 2, "Verdict". */
export function verdictOf(facts: Facts, fired: readonly Fired[]): Verdict {
  const holds = (rule: string) => fired.some((it) => it.severity === 'hold' && it.rule.id === rule);
  if (fired.some((it) => it.severity === 'stop')) return 'stop';
  if (facts.openHandRaises.length > 0 && !holds('unsure-who') && !holds('someone-else-in-touch'))
    return 'ready';
  if (fired.some((it) => it.severity === 'hold')) return 'hold';
  if (facts.isSalesReady || facts.inConversation || facts.customer) return 'ready';
  return facts.hasDialogue ? 'hold' : 'unknown';
}
