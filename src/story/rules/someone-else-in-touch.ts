import { say } from '../../playbook/say';
import type { Facts } from '../facts';
import type { Moment } from '../moments';
import { within } from '../time';
import type { Rule } from './rule';

const WITH_SALES = new Set<Moment['role']>(['attempt', 'conversation', 'state', 'hand-raise', 'reply']);

/** Touches of others of late, what was written to them, and meetings booked with them; newest last. */
function ofOthers({ moments, book, now, whose }: Facts): Moment[] {
  const { days } = book.rules['someone-else-in-touch'];
  return moments.filter(
    (it) =>
      it.touch.rep !== undefined &&
      WITH_SALES.has(it.role) &&
      (it.at > now || within(it.at, now, days)) &&
      whose(it) === 'somebody-else',
  );
}

/** Says who is in touch, and shows nothing of what was said. */
export const someoneElseInTouch: Rule = {
  id: 'someone-else-in-touch',
  fires(facts) {
    const touches = ofOthers(facts);
    const deal = facts.othersDeals.at(-1);
    const newest = touches.at(-1) ?? deal;
    if (!newest) return undefined;
    const last = touches.at(-1);
    return {
      what: say('rule_someone_else', newest.touch.rep!),
      evidence: [
        ...(last
          ? [
              say(last.at > facts.now ? 'rule_someone_else_ahead' : 'rule_someone_else_last', {
                day: last.at,
              }),
            ]
          : []),
        ...(deal ? [say('rule_someone_else_deal', deal.touch.rep!)] : []),
      ],
      moments: [...new Set([...(deal ? [deal] : []), ...touches])],
    };
  },
  instead(facts, move) {
    const rep = (ofOthers(facts).at(-1) ?? facts.othersDeals.at(-1))?.touch.rep;
    if (!rep || move === 'do-not-write' || move === 'wait') return undefined;
    return say(
      move === 'answer-hand-raise' ? 'rule_someone_else_instead_answer' : 'rule_someone_else_instead',
      rep,
    );
  },
};
