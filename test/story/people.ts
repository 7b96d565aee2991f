import type { Playbook } from '../../src/playbook/types';
import { insightsOf } from '../../src/story/insights/insights';
import type { Dismissal, Prospect, Touch } from '../../src/story/touch';
import { JANE, NOBODY, NOW, playbook, touch } from './histories';

/** Somebody whose story is counted: Jane, where nothing else is said. */
export interface Someone {
  readonly touches: readonly Touch[];
  readonly prospect?: Partial<Prospect>;
  readonly dismissals?: readonly Dismissal[];
}

/** What the insights tell of these people. */
export function report(people: readonly Someone[], book: Partial<Playbook> = {}) {
  const insights = insightsOf(playbook(book), { me: NOBODY, team: NOBODY }, NOW);
  for (const { touches, prospect = {}, dismissals = [] } of people)
    insights.meet({ prospect: { ...JANE, ...prospect }, touches, dismissals });
  return insights.report();
}

export const of = (...touches: Touch[]): Someone => ({ touches });

export const download = (days: number, stage: string, more: Partial<Touch> = {}): Touch =>
  touch('content-downloaded', days, { stage, ...more });
