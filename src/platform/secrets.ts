import { browser } from './browser';
import type { SyncDb } from './sync/db';

const SESSION = 'secret:';
/** A key that is being tried, and kept only if it works. */
const TRIAL = 'trial:';

/** What only trusted contexts may read: never a content script. */
async function remember(name: string, text: string): Promise<void> {
  await chrome.storage.session.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  await browser.storage.session.set({ [name]: text });
}

const recall = async (name: string): Promise<string | undefined> => {
  const kept: unknown = (await browser.storage.session.get(name))[name];
  return typeof kept === 'string' ? kept : undefined;
};

async function unseal(db: SyncDb, source: string): Promise<string | undefined> {
  const kept = await db.secrets.get(source);
  if (!kept) return undefined;
  const open = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv: kept.iv }, kept.key, kept.sealed)
    // What can't be opened any more is no key: the source then says that it wants one.
    .catch(() => undefined);
  return open && new TextDecoder().decode(open);
}

/**
 * Keeps a source's key: in the session's memory as it is, on disk only encrypted, by a WebCrypto key that can't be
 * taken out. That guards against reading the profile's files, not against whoever sits at the browser.
 */
export async function keepSecret(db: SyncDb, source: string, text: string): Promise<void> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  await db.secrets.put({ source, key, iv, sealed });
  await remember(SESSION + source, text);
}

/** The key of a source; undefined where there is none. */
export async function readSecret(db: SyncDb, source: string): Promise<string | undefined> {
  const met = await recall(SESSION + source);
  if (met !== undefined) return met;
  const kept = await unseal(db, source);
  if (kept !== undefined) await remember(SESSION + source, kept);
  return kept;
}

export async function dropSecret(db: SyncDb, source: string): Promise<void> {
  await Promise.all([
    db.secrets.delete(source),
    browser.storage.session.remove([SESSION + source, TRIAL + source]),
  ]);
}

export const tryOut = (source: string, text: string): Promise<void> => remember(TRIAL + source, text);
export const tried = (source: string): Promise<string | undefined> => recall(TRIAL + source);
export const endTrial = (source: string): Promise<void> => browser.storage.session.remove(TRIAL + source);
