import * as v from 'valibot';
import { USUAL_FOLDING } from '../story/identity/mailbox';
import { browser } from './browser';
import { inTurn, kept } from './kept';
import { type Settings, settings as schema } from './messages/protocol';

const none = { addresses: [], names: [], ids: [] };

export const NO_SETTINGS: Settings = {
  me: none,
  team: none,
  logSent: 'ask',
  folding: USUAL_FOLDING,
  accountsOff: [],
  neverContact: { addresses: [], domains: [], companies: [] },
};

const settings = kept<Settings>('settings', schema, NO_SETTINGS);
const accounts = kept<readonly string[]>('accounts', v.array(v.string()), []);

/** What is set on this device; the defaults where nothing or nothing readable is stored. */
export const readSettings = settings.read;

/** Changes some of it; what others set meanwhile stays. */
export async function changeSettings(change: (now: Settings) => Settings): Promise<void> {
  await settings.change(change);
}

/** Addresses of the Gmail accounts seen signed in on this device: the rep, never a prospect. */
export const readAccounts = accounts.read;

/** Remembers an account. True if it is new. */
export const noteAccount = async (address: string): Promise<boolean> =>
  (await accounts.change((all) => (all.includes(address) ? all : [...all, address].slice(-20)))).isChanged;

/** What is not shown to anybody, encrypted as it is. */
const SECRET = /secret/i;

/** Everything kept beside the store, but secrets. */
export async function readBeside(): Promise<Record<string, unknown>> {
  const all = Object.entries(await browser.storage.local.get(null));
  return Object.fromEntries(all.filter(([key]) => !SECRET.test(key)));
}

/** Settings, accounts and everything else kept beside the store. */
export const eraseSettings = (): Promise<unknown> =>
  inTurn(() => Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]));
