import type { StandingThere } from '../../platform/messages/learn-contract';
import type { Playbook } from '../../playbook/types';
import { bookOf } from '../../story/book';
import { readMoments } from '../../story/moments';
import { toldOnce } from '../../story/same-touch';
import { segmentKey } from '../../story/segment';
import { standingOf } from '../../story/stage';
import type { Learner } from './learner';

/** Counts where prospects stand: how many of each segment, at each stage, the most first. `now`: ms since 1970. */
export function standing(playbook: Playbook, now: number): Learner<readonly StandingThere[]> {
  const book = bookOf(playbook);
  const there = new Map<string, { segment?: string; stage?: string; prospects: number }>();
  return {
    meet({ prospect, touches }) {
      const { moments } = readMoments({ touches: toldOnce(touches) }, book, now);
      const at = standingOf(moments, book, now);
      const named = moments.findLast((it) => it.touch.segment)?.touch.segment ?? prospect.segment;
      const segment = named && segmentKey(named, book);
      const stage = at && book.stages[at.index]?.id;
      const key = JSON.stringify([segment, stage]);
      const it = there.get(key) ?? {
        ...(segment ? { segment } : {}),
        ...(stage ? { stage } : {}),
        prospects: 0,
      };
      it.prospects++;
      there.set(key, it);
    },
    report: () => [...there.values()].sort((a, b) => b.prospects - a.prospects),
  };
}
