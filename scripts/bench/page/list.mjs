// Runs in the page: tells and ranks a follow-up list as the panel reads it, portion by portion.
import { followUpLists } from '../../../src/background/follow-up';
import { onThisDevice } from '../../../src/background/ground';
import { NO_SETTINGS } from '../../../src/platform/settings';
import { DEFAULT_PLAYBOOK } from '../../../src/playbook/default';
import { resolve } from '../../../src/playbook/resolve';
import { readLines } from '../../../src/ui/panel/follow-up/lines';
import { filled, NOW } from './filled.mjs';

/** @param {{ touches: number, rounds: number }} input */
export default async function measure({ touches, rounds }) {
  const store = await filled(touches);
  const mentioned = await store.assets();
  const first = [];
  const all = [];
  let rows = 0;
  for (let round = 0; round < rounds; round++) {
    // A playbook of its own: what is made ready of it counts, as for a worker that has just been woken.
    const ground = {
      store,
      mentioned,
      settings: NO_SETTINGS,
      playbook: onThisDevice(DEFAULT_PLAYBOOK, NO_SETTINGS, mentioned),
      resolved: resolve(DEFAULT_PLAYBOOK),
      accounts: [],
      layers: {},
      links: [],
      now: NOW,
    };
    const ask = followUpLists(async () => ground);
    const begun = performance.now();
    let shown = 0;
    await readLines(
      ask,
      { of: 'everybody' },
      (lines) => {
        if (lines.rows.length > 0) shown ||= performance.now() - begun;
        rows = lines.rows.length;
      },
      new AbortController().signal,
    );
    first.push(shown);
    all.push(performance.now() - begun);
  }
  return { rows, first, all };
}
