import type { Learned, LearnTask } from '../../platform/messages/learn-contract';
import type { HistoryStore } from '../../platform/store/store';
import type { Playbook } from '../../playbook/types';
import { backtester } from '../../story/backtest/backtest';
import { BacktestTally } from '../../story/backtest/tally';
import { insightsOf } from '../../story/insights/insights';
import { exportHistory } from './export';
import type { Learner } from './learner';
import { standing } from './standing';
import { stock } from './stock';

type Learners = {
  readonly [W in LearnTask['what']]: (task: LearnTask, store: HistoryStore) => Promise<Learner<Learned[W]>>;
};

/** Lists have no dates: whoever complained of a mail and was listed for it would be told of before it. */
const NOBODY: Playbook['suppression'] = { addresses: [], domains: [], companies: [] };

/** With the content that history mentions, as the panel reads it. */
const withMentioned = async (playbook: Playbook, store: HistoryStore): Promise<Playbook> => ({
  ...playbook,
  assets: [...playbook.assets, ...(await store.assets())],
});

/** Everything that can be learned. */
export const LEARNERS: Learners = {
  async backtest({ ground, now }) {
    const casesOf = backtester({ ...ground.playbook, suppression: NOBODY }, ground, now);
    const tally = new BacktestTally();
    return {
      meet(person) {
        const cases = casesOf(person);
        if (cases.length > 0) tally.add(cases);
      },
      report: () => tally.report(ground.playbook.stages.map(({ id }) => id)),
    };
  },
  insights: async ({ ground, now }, store) =>
    insightsOf(await withMentioned(ground.playbook, store), ground, now),
  standing: async ({ ground, now }, store) => standing(await withMentioned(ground.playbook, store), now),
  stock: async (_, store) => stock(store),
  export: async (_, store) => exportHistory(store),
};
