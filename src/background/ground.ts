import { readAccounts, readSettings } from '../platform/settings';
import type { HistoryStore } from '../platform/store/store';
import { DEFAULT_PLAYBOOK } from '../playbook/default';
import type { Playbook } from '../playbook/types';
import type { Ground } from './view';

/** Reads what the use cases stand on, once, and again after `forget`. */
export function groundKeeper(openStore: () => Promise<HistoryStore>) {
  let store: Promise<HistoryStore> | undefined;
  let rest: Promise<Omit<Ground, 'now' | 'store'>> | undefined;

  const opened = () => {
    store ??= openStore().catch((error: unknown) => {
      store = undefined;
      throw error;
    });
    return store;
  };

  const read = async () => {
    const [settings, accounts, assets] = await Promise.all([
      readSettings(),
      readAccounts(),
      opened().then((it) => it.assets()),
    ]);
    const playbook: Playbook = {
      ...DEFAULT_PLAYBOOK,
      suppression: settings.neverContact,
      assets: [...DEFAULT_PLAYBOOK.assets, ...assets],
    };
    return { settings, accounts, playbook };
  };

  return {
    store: opened,
    /** Settings, accounts and playbook as they stand now. */
    async now(): Promise<Ground> {
      rest ??= read().catch((error: unknown) => {
        rest = undefined;
        throw error;
      });
      return { ...(await rest), store: await opened(), now: Date.now() };
    },
    /** Something of it was changed. */
    forget(): void {
      rest = undefined;
    },
  };
}

export type GroundKeeper = ReturnType<typeof groundKeeper>;
