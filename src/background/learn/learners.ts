import type { Learned, LearnTask } from '../../platform/messages/learn-contract';
import type { HistoryStore, Stored } from '../../platform/store/store';
import { backtester } from '../../story/backtest/backtest';
import { BacktestTally } from '../../story/backtest/tally';

/** What is learned from everybody, one after the other. */
interface Learner<R> {
  readonly meet: (person: Stored) => void;
  readonly report: () => R;
}

type Learners = {
  readonly [W in LearnTask['what']]: (task: LearnTask, store: HistoryStore) => Promise<Learner<Learned[W]>>;
};

/** Everything that can be learned. */
export const LEARNERS: Learners = {
  async backtest({ ground, now }) {
    const casesOf = backtester(ground.playbook, ground, now);
    const tally = new BacktestTally();
    return {
      meet(person) {
        const cases = casesOf(person);
        if (cases.length > 0) tally.add(cases);
      },
      report: () => tally.report(ground.playbook.stages.map(({ id }) => id)),
    };
  },
};
