// Runs in the page: goes through everybody, bare, looking back at each attempt, and gathering insights.
import { goThrough } from '../../../src/background/learn/go-through';
import { LEARNERS } from '../../../src/background/learn/learners';
import { DEFAULT_PLAYBOOK } from '../../../src/playbook/default';
import { filled, NOBODY, NOW } from './filled.mjs';

/** @param {{ touches: number, rounds: number }} input */
export default async function measure({ touches, rounds }) {
  const store = await filled(touches);
  const ground = { playbook: DEFAULT_PLAYBOOK, me: NOBODY, team: NOBODY, links: [] };
  /** @type {Record<'bare' | 'backtest' | 'insights', number[]>} */
  const times = { bare: [], backtest: [], insights: [] };
  const timed = async (/** @type {keyof typeof times} */ what, /** @type {() => Promise<unknown>} */ run) => {
    const begun = performance.now();
    await run();
    times[what].push(performance.now() - begun);
  };
  /** @template {'backtest' | 'insights'} W @param {W} what */
  const learn = async (what) => {
    const learner = await LEARNERS[what]({ do: 'learn', what, ground, now: NOW }, store);
    const { signal } = new AbortController();
    await goThrough(store, ground, { meet: learner.meet, onProgress: () => {}, signal });
    return learner.report();
  };
  let attempts = 0;
  for (let round = 0; round < rounds; round++) {
    await timed('bare', async () => {
      for await (const _ of store.everybody());
    });
    await timed('backtest', async () => {
      const { held, free, silent } = await learn('backtest');
      attempts = held.attempts + free.attempts + silent.attempts;
    });
    await timed('insights', () => learn('insights'));
  }
  const { prospects } = await store.count();
  return { prospects, attempts, ...times };
}
