import type { Stock, StockOfSource } from '../../platform/messages/learn-contract';
import type { HistoryStore, Stored } from '../../platform/store/store';
import { isOnlyKept } from '../../story/kept';
import type { Learner } from './learner';

type Count = { -readonly [K in keyof StockOfSource]: StockOfSource[K] } & { last?: Stored };

/** Counts what is stored, by source. */
export function stock(store: HistoryStore): Learner<Stock> {
  const sources = new Map<string, Count>();
  let silent = 0;
  let strangers = 0;
  const of = (source: string): Count => {
    let it = sources.get(source);
    if (!it) {
      it = {
        source,
        people: 0,
        touches: 0,
        oldest: Number.POSITIVE_INFINITY,
        newest: Number.NEGATIVE_INFINITY,
      };
      sources.set(source, it);
    }
    return it;
  };
  return {
    ofAll: true,
    meet(person) {
      if (person.touches.length === 0) silent++;
      else if (isOnlyKept(person.prospect, person.touches)) strangers++;
      for (const { source, at } of person.touches) {
        const count = of(source);
        count.touches++;
        if (count.last !== person) count.people++;
        count.last = person;
        count.oldest = Math.min(count.oldest, at);
        count.newest = Math.max(count.newest, at);
      }
    },
    report: async () => ({
      sources: [...sources.values()]
        .sort((a, b) => b.touches - a.touches)
        .map(({ source, people, touches, oldest, newest }) => ({ source, people, touches, oldest, newest })),
      silent,
      strangers,
      keptOut: await store.keptOut(),
    }),
  };
}
