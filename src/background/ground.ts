import { readLinks } from '../platform/links';
import type { Settings } from '../platform/messages/protocol';
import { readLayers } from '../platform/playbook';
import { readAccounts, readSettings } from '../platform/settings';
import type { HistoryStore } from '../platform/store/store';
import { DEFAULT_PLAYBOOK } from '../playbook/default';
import { resolve } from '../playbook/resolve';
import type { Asset, Playbook } from '../playbook/types';
import type { Ground } from './view';

/** The playbook with what only this device knows: whom the rep never writes to, and content that history mentions. */
export const onThisDevice = (
  playbook: Playbook,
  { neverContact }: Settings,
  mentioned: readonly Asset[],
): Playbook => ({
  ...playbook,
  suppression: {
    addresses: [...playbook.suppression.addresses, ...neverContact.addresses],
    domains: [...playbook.suppression.domains, ...neverContact.domains],
    companies: [...playbook.suppression.companies, ...neverContact.companies],
  },
  assets: [...playbook.assets, ...mentioned],
});

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
    const [settings, accounts, links, layers, assets] = await Promise.all([
      readSettings(),
      readAccounts(),
      readLinks(),
      readLayers(),
      opened().then((it) => it.assets()),
    ]);
    const resolved = resolve(DEFAULT_PLAYBOOK, layers.team, layers.own, layers.policy);
    return {
      settings,
      accounts,
      layers,
      mentioned: assets,
      links,
      resolved,
      playbook: onThisDevice(resolved.playbook, settings, assets),
    };
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
