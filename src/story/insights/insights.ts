import type { Playbook } from '../../playbook/types';
import type { Past } from '../backtest/backtest';
import type { Side } from '../backtest/said';
import { type Book, bookOf } from '../book';
import { factsFrom } from '../facts';
import { readMoments } from '../moments';
import { toldOnce } from '../same-touch';
import { firedRules } from '../warnings';
import { content } from './content';
import { continued } from './continued';
import { gaps } from './gaps';
import type { Look } from './insight';
import { pathOf } from './path';
import { pressed } from './pressed';
import { reclassified } from './reclassified';
import { stages } from './stages';
import { warned } from './warned';

/** Every insight: a file each. */
export const INSIGHTS = {
  continued: (_: Book, now: number) => continued(now),
  warned: () => warned(),
  pressed: ({ rules }: Book) => pressed(rules['too-much-contact']),
  stages: (book: Book) => stages(book),
  reclassified: () => reclassified(),
  content: () => content(),
  gaps: (book: Book) => gaps(book),
} as const;

type All = { readonly [K in keyof typeof INSIGHTS]: ReturnType<(typeof INSIGHTS)[K]> };

/** Everything that is counted of one playbook. Stories are counted; neither prospects nor reps are ranked. */
export function insightsOf(playbook: Playbook, side: Side, now: number) {
  const book = bookOf(playbook);
  const all = Object.fromEntries(
    Object.entries(INSIGHTS).map(([id, count]) => [id, count(book, now)]),
  ) as unknown as All;
  let people = 0;

  const lookAt = ({ prospect, touches, dismissals }: Past): Look => {
    const history = {
      prospect,
      touches: toldOnce(touches),
      match: { by: 'address', candidates: [] } as const,
      readings: [],
      colleagues: [],
      dismissals,
    };
    const read = readMoments(history, book, now);
    // The channel changes how strictly a rule speaks, never whether it does.
    const facts = factsFrom(read, history, book, { now, channel: 'mail', ...side });
    const { moments } = facts;
    const segment = moments.findLast((it) => it.touch.segment)?.touch.segment ?? prospect.segment;
    return {
      prospect,
      ...(segment ? { segment } : {}),
      dismissals,
      moments,
      facts,
      fired: firedRules(facts),
      path: pathOf(moments, book),
      now,
    };
  };

  return {
    meet(past: Past): void {
      people++;
      const look = lookAt(past);
      for (const it of Object.values(all)) it.meet(look);
    },
    report: () => ({
      people,
      continued: all.continued.report(),
      ...all.warned.report(),
      pressed: all.pressed.report(),
      stages: all.stages.report(),
      ...all.reclassified.report(),
      content: all.content.report(),
      gaps: all.gaps.report(),
    }),
  };
}

export type InsightsReport = ReturnType<ReturnType<typeof insightsOf>['report']>;
