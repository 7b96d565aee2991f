import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';

let isAllowed = true;
vi.mock('../../platform/permissions', () => ({ mayReach: async () => isAllowed }));
vi.mock('../../platform/secrets', () => ({
  readSecret: async () => 'the-key',
  tried: async () => 'the-tried-key',
}));
const { throughDoor } = await import('./door');
const { SyncDb } = await import('../../platform/sync/db');

const db = new SyncDb('door');
const asked = {
  source: 'hubspot',
  isTrial: false,
  url: 'https://api.hubapi.com/crm/v3/owners?limit=1',
  method: 'GET' as const,
  headers: { accept: 'application/json' },
};
const fetched = vi.fn(
  async (_url: string, _init: RequestInit) => new Response('{}', { headers: { 'retry-after': '3' } }),
);
vi.stubGlobal('fetch', fetched);
const sent = () => fetched.mock.calls[0]?.[1].headers;

afterEach(() => {
  fetched.mockClear();
  isAllowed = true;
});

describe('the door through which requests leave', () => {
  it('adds the key, and hands back what came with its headers', async () => {
    expect(await throughDoor(db, asked)).toMatchObject({
      status: 200,
      body: '{}',
      headers: { 'retry-after': '3' },
    });
    expect(sent()).toEqual({ accept: 'application/json', authorization: 'Bearer the-key' });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', redirect: 'error' });
  });

  it('uses the key that is being tried where one is tried', async () => {
    await throughDoor(db, { ...asked, isTrial: true });
    expect(sent()).toMatchObject({ authorization: 'Bearer the-tried-key' });
  });

  it.each([
    'https://api.hubapi.com.evil.example/crm',
    'https://evil.example/?https://api.hubapi.com/',
    'http://api.hubapi.com/crm',
    'https://api.hubapi.com@evil.example/',
  ])('lets no key out to %s', async (url) => {
    await expect(throughDoor(db, { ...asked, url })).rejects.toThrow('no address of this source');
    expect(fetched).not.toHaveBeenCalled();
  });

  it('knows no source of another name', async () => {
    await expect(throughDoor(db, { ...asked, source: 'other' })).rejects.toThrow();
  });

  it('stays shut without the permission', async () => {
    isAllowed = false;
    expect(await throughDoor(db, asked)).toEqual({ failed: true });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('says that nothing came, and no more', async () => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect(await throughDoor(db, asked)).toEqual({ failed: true });
  });
});
