import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Connected } from '../../platform/connections';
import type { Connection } from '../../sources/source';

let isAllowed = true;
let trial: Connection | Error;
const given: string[][] = [];
const kept = new Map<string, string>();
const tried = new Map<string, string>();
let connections: Record<string, Connected> = {};
let settings = { me: { ids: [] as string[], names: [] as string[], addresses: [] as string[] } };

vi.mock('../../platform/permissions', () => ({
  mayReach: async () => isAllowed,
  giveBack: async (origins: readonly string[]) => void given.push([...origins]),
}));
vi.mock('../../platform/secrets', () => ({
  tryOut: async (source: string, text: string) => void tried.set(source, text),
  endTrial: async (source: string) => void tried.delete(source),
  keepSecret: async (_: unknown, source: string, text: string) => void kept.set(source, text),
  dropSecret: async (_: unknown, source: string) => void kept.delete(source),
}));
vi.mock('../../platform/connections', () => ({
  readConnections: async () => connections,
  writeConnection: async (source: string, it: Connected | undefined) => {
    const { [source]: _, ...others } = connections;
    connections = it ? { ...others, [source]: it } : others;
  },
}));
vi.mock('../../platform/settings', () => ({
  changeSettings: async (change: (it: typeof settings) => typeof settings) => {
    settings = change(settings);
  },
}));
vi.mock('../../platform/offscreen', () => ({ closeBeside: async () => {} }));
vi.mock('../view', () => ({ myself: () => ({ addresses: [] }) }));
vi.mock('./ask', () => ({
  askSyncer: async () => {
    if (trial instanceof Error) throw trial;
    return trial;
  },
}));
const { connecting } = await import('./connecting');
const { SyncDb } = await import('../../platform/sync/db');

const KEY = 'pat-eu1-invented';
const works: Connection = {
  works: true,
  checks: [],
  me: { ids: ['77'], names: ['Robin Sander'], addresses: ['robin@seller.example'] },
};
const ground = async () => ({ playbook: { sources: { forms: [] } } }) as never;
const db = new SyncDb('connecting');
const sources = connecting(db, ground);

beforeEach(() => {
  isAllowed = true;
  trial = works;
  connections = {};
  for (const all of [kept, tried]) all.clear();
  given.length = 0;
});

describe('connecting', () => {
  it('keeps a key that works, and who the rep is there', async () => {
    expect(await sources.connect('hubspot', ` ${KEY}\n`)).toEqual(works);
    expect([...kept]).toEqual([['hubspot', KEY]]);
    expect(connections.hubspot?.me?.names).toEqual(['Robin Sander']);
    expect(settings.me.ids).toEqual(['77']);
  });

  it('tries no key where the browser does not allow it, and says so', async () => {
    isAllowed = false;
    const { works: does, checks } = await sources.connect('hubspot', KEY);
    expect([does, checks[0]?.says.say]).toEqual([false, 'source_not_allowed']);
    expect([kept.size, tried.size, connections]).toEqual([0, 0, {}]);
  });

  it.each([
    ['does not work', { works: false, checks: [] }],
    ['could not be tried', new Error('The page closed.')],
  ])('keeps no key that %s, nor what it was tried with', async (_, came) => {
    trial = came;
    await sources.connect('hubspot', KEY).catch(() => undefined);
    expect([kept.size, tried.size, connections]).toEqual([0, 0, {}]);
  });
});

describe('disconnecting', () => {
  it.each([
    ['goes', works],
    ['hangs', new Error('The page closed.')],
  ])('gives the permission back and forgets the key, however the reading %s', async (_, came) => {
    await sources.connect('hubspot', KEY);
    await db.write('hubspot/progress', { cursor: 'x' });
    trial = came;
    await sources.disconnect('hubspot').catch(() => undefined);
    expect(given).toEqual([['https://api.hubapi.com/*']]);
    expect([kept.size, connections]).toEqual([0, {}]);
    expect(await db.read('hubspot/progress')).toBeUndefined();
  });
});
