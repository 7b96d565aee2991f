// Runs in the page: goes through everybody, bare and looking back at each attempt.
import { goThrough } from '../../../src/background/learn/go-through';
import { LEARNERS } from '../../../src/background/learn/learners';
import { openStore } from '../../../src/platform/store/open';
import { DEFAULT_PLAYBOOK } from '../../../src/playbook/default';
import { history } from './history.mjs';

const NOW = Date.UTC(2026, 0, 2);
const NOBODY = { addresses: [], names: [], ids: [] };

/** @param {string} name @param {number} touches */
async function filled(name, touches) {
  const store = await openStore(name);
  const running = await store.beginImport('bench', 'files', NOW);
  let entries = [];
  for (const entry of history(touches)) {
    entries.push(entry);
    if (entries.length < 500) continue;
    await running.add(entries);
    entries = [];
  }
  await running.add(entries);
  await running.commit({ rejected: 0 });
  return store;
}

/** @param {{ touches: number, rounds: number }} input */
export default async function measure({ touches, rounds }) {
  const store = await filled(`backtest-${touches}-${Math.random()}`, touches);
  const ground = { playbook: DEFAULT_PLAYBOOK, me: NOBODY, team: NOBODY, links: [] };
  const ours = [];
  const bare = [];
  let attempts = 0;
  for (let round = 0; round < rounds; round++) {
    let begun = performance.now();
    for await (const _ of store.everybody());
    bare.push(performance.now() - begun);
    begun = performance.now();
    const learner = await LEARNERS.backtest({ do: 'learn', what: 'backtest', ground, now: NOW }, store);
    const signal = new AbortController().signal;
    await goThrough(store, ground, { meet: learner.meet, onProgress: () => {}, signal });
    const { held, free, silent } = await learner.report();
    ours.push(performance.now() - begun);
    attempts = held.attempts + free.attempts + silent.attempts;
  }
  const { prospects } = await store.count();
  return { prospects, attempts, ours, bare };
}
