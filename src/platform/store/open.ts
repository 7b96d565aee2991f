import { openDb } from './db';
import { StoredHistory } from './history';
import type { HistoryStore } from './store';
import { named } from './trouble';

/**
 * Opens the history. Throws `StoreTrouble`: `newer` where a newer version wrote it, `blocked` where another tab
 * keeps it from being upgraded, `unavailable` where the browser has no storage for us.
 */
export async function openStore(name = 'throughline'): Promise<HistoryStore> {
  return new StoredHistory(await named(() => openDb(name)));
}
