import * as v from 'valibot';
import { USUAL_FOLDING } from '../story/identity/mailbox';
import { browser } from './browser';
import { type Settings, settings as schema } from './messages/protocol';

const KEY = 'settings';
const ACCOUNTS = 'accounts';
const none = { addresses: [], names: [], ids: [] };

export const NO_SETTINGS: Settings = {
  me: none,
  team: none,
  logSent: 'ask',
  folding: USUAL_FOLDING,
  accountsOff: [],
  neverContact: { addresses: [], domains: [], companies: [] },
};

/** What is set on this device; the defaults where nothing or nothing readable is stored. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : NO_SETTINGS;
}

export const writeSettings = (it: Settings): Promise<void> => browser.storage.local.set({ [KEY]: it });

/** Addresses of the Gmail accounts seen signed in on this device: the rep, never a prospect. */
export async function readAccounts(): Promise<string[]> {
  const stored = (await browser.storage.local.get(ACCOUNTS))[ACCOUNTS];
  const parsed = v.safeParse(v.array(v.string()), stored);
  return parsed.success ? parsed.output : [];
}

/** Remembers an account. True if it is new. */
export async function noteAccount(address: string): Promise<boolean> {
  const known = await readAccounts();
  if (known.includes(address)) return false;
  await browser.storage.local.set({ [ACCOUNTS]: [...known, address].slice(-20) });
  return true;
}

/** What is not shown to anybody, encrypted as it is. */
const SECRET = /secret/i;

/** Everything kept beside the store, but secrets. */
export async function readBeside(): Promise<Record<string, unknown>> {
  const all = Object.entries(await browser.storage.local.get(null));
  return Object.fromEntries(all.filter(([key]) => !SECRET.test(key)));
}

/** Settings, accounts and everything else kept beside the store. */
export async function eraseSettings(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
