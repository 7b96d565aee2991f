import { looker } from '../../src/background/syncer/look';
import { type Opened, openedSources } from '../../src/background/syncer/opened';
import { type Needs, rounds } from '../../src/background/syncer/round';
import { taker } from '../../src/background/syncer/take';
import { writing } from '../../src/background/syncer/writing';
import type { SyncConfig } from '../../src/platform/messages/sources-protocol';
import { openStore } from '../../src/platform/store/open';
import { SyncDb } from '../../src/platform/sync/db';
import { NOTHING_READ, progress } from '../../src/platform/sync/state';
import { createClock } from './clock';
import { createHubSpotFake, KEY, type Options } from './hubspot/hubspot';

let names = 0;

/** What the page beside the worker does, with a vendor and a clock that stand in. */
export async function syncing(wishes: Partial<SyncConfig[number]> = {}, vendorWishes: Partial<Options> = {}) {
  const name = `syncing ${++names}`;
  const clock = createClock();
  const vendor = createHubSpotFake({ now: clock.now, wait: clock.wait, ...vendorWishes });
  const store = await openStore(name);
  const db = new SyncDb(`${name} sync`);
  const config: SyncConfig = [
    { source: 'hubspot', perDay: 5_000, mayWrite: true, months: 24, forms: [], ...wishes },
  ];
  const means = {
    // The door adds the key.
    fetch: (url: string, init: RequestInit) =>
      vendor.fetch(url, { ...init, headers: { ...init.headers, authorization: `Bearer ${KEY}` } }),
    now: clock.now,
    wait: clock.wait,
    random: () => 0.5,
  };
  const told: boolean[] = [];
  const needs: Needs = {
    db,
    store,
    taker: taker(db, store),
    now: clock.now,
    tell: (changed) => void told.push(changed),
  };
  /** Another life of the page: what it holds in memory is gone. */
  const start = async (withConfig = config) => {
    const all: Opened[] = await openedSources(db, () => means).all(withConfig);
    const reading = rounds(needs);
    const look = looker(needs);
    const writes = writing(db, clock.now);
    return {
      all,
      writes,
      round: (isAsked = false) => reading.round(all[0]!, isAsked),
      look: (address: string, anew = false) => look(all, [{ address }], anew),
    };
  };
  return {
    clock,
    vendor,
    store,
    db,
    config,
    told,
    start,
    ...(await start()),
    stands: async () => (await progress.read(db, 'hubspot')) ?? NOTHING_READ,
    touchesOf: async (address: string) =>
      ((await store.find([{ address }]))?.touches ?? []).map((it) => it.id).toSorted(),
    skip: (ms: number) => clock.set(clock.now() + ms),
  };
}
