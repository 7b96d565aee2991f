// A store with an invented history.
import { openStore } from '../../../src/platform/store/open';
import { history } from './history.mjs';

export const NOW = Date.UTC(2026, 0, 2);
export const NOBODY = { addresses: [], names: [], ids: [] };

/**
 * @param {number} touches how many in all
 * @param {readonly import('../../../src/platform/store/store').Entry[]} [besides] people to look up
 */
export async function filled(touches, besides = []) {
  const store = await openStore(`bench-${Math.random()}`);
  const running = await store.beginImport('bench', 'files', NOW);
  let entries = [...besides];
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
