import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';

const session = new Map<string, unknown>();
const levels: string[] = [];
const storage = {
  session: {
    get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
    set: async (it: object) => Object.entries(it).forEach(([key, value]) => void session.set(key, value)),
    remove: async (keys: string | string[]) => [keys].flat().forEach((key) => void session.delete(key)),
    setAccessLevel: async ({ accessLevel }: { accessLevel: string }) => void levels.push(accessLevel),
  },
};
vi.stubGlobal('chrome', { storage });
vi.mock('./browser', () => ({ browser: { storage } }));
const { dropSecret, endTrial, keepSecret, readSecret, tried, tryOut } = await import('./secrets');
const { SyncDb } = await import('./sync/db');

const SECRET = 'pat-eu1-quite-secret';
let names = 0;
beforeEach(() => {
  session.clear();
  levels.length = 0;
});

it('survives the browser’s end encrypted, and comes back', async () => {
  const db = new SyncDb(`secrets ${++names}`);
  await keepSecret(db, 'hubspot', SECRET);
  const kept = await db.secrets.get('hubspot');
  expect(kept?.key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', kept!.key)).rejects.toThrow();
  const bytes = new TextDecoder('latin1').decode(kept!.sealed);
  expect(bytes).not.toContain(SECRET);
  session.clear();
  expect(await readSecret(db, 'hubspot')).toBe(SECRET);
  expect(session.get('secret:hubspot')).toBe(SECRET);
});

it('is in the session for trusted contexts alone', async () => {
  await keepSecret(new SyncDb(`secrets ${++names}`), 'hubspot', SECRET);
  expect(levels).toEqual(['TRUSTED_CONTEXTS']);
});

it('two sealings of one secret have nothing in common', async () => {
  const db = new SyncDb(`secrets ${++names}`);
  await keepSecret(db, 'a', SECRET);
  await keepSecret(db, 'b', SECRET);
  const [a, b] = await Promise.all([db.secrets.get('a'), db.secrets.get('b')]);
  expect(new Uint8Array(a!.sealed)).not.toEqual(new Uint8Array(b!.sealed));
});

it('is gone everywhere once it is dropped', async () => {
  const db = new SyncDb(`secrets ${++names}`);
  await keepSecret(db, 'hubspot', SECRET);
  await tryOut('hubspot', 'another');
  await dropSecret(db, 'hubspot');
  expect(await readSecret(db, 'hubspot')).toBeUndefined();
  expect(session.size).toBe(0);
});

it('one that is being tried is kept nowhere else, and forgotten after', async () => {
  const db = new SyncDb(`secrets ${++names}`);
  await tryOut('hubspot', SECRET);
  expect(await tried('hubspot')).toBe(SECRET);
  expect(await readSecret(db, 'hubspot')).toBeUndefined();
  await endTrial('hubspot');
  expect(await tried('hubspot')).toBeUndefined();
});
