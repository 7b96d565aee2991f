import { listen } from '../../platform/messages/listen';
import { send } from '../../platform/messages/send';
import { openStore } from '../../platform/store/open';
import { SyncDb } from '../../platform/sync/db';
import { meansOf } from './door';
import { looker } from './look';
import { openedSources } from './opened';
import { type Needs, rounds } from './round';
import { taker } from './take';
import { writing } from './writing';

/** Idle so long, this page closes: it is opened again when it is needed. */
const IDLE = 3 * 60_000;

const db = new SyncDb();
const opened = openedSources(db, meansOf);
const writes = writing(db, Date.now);
const tools = openStore().then((store) => {
  const needs: Needs = {
    db,
    store,
    taker: taker(db, store),
    now: Date.now,
    tell: (changed) => void send('door/read', { changed }).catch(() => undefined),
  };
  return { look: looker(needs), reading: rounds(needs) };
});

let underWay = 0;
let idle: ReturnType<typeof setTimeout> | undefined;

/** Keeps this page open while it works. */
async function busy<T>(work: () => Promise<T>): Promise<T> {
  underWay += 1;
  clearTimeout(idle);
  try {
    return await work();
  } finally {
    underWay -= 1;
    clearTimeout(idle);
    idle = setTimeout(() => underWay === 0 && self.close(), IDLE);
  }
}

listen({
  'syncer/test': ({ config, source, isTrial, mine }) =>
    busy(async () => {
      const of = config.filter((it) => it.source === source);
      const [it] = isTrial ? await Promise.all(of.map(opened.trial)) : await opened.all(of);
      if (!it) throw new Error('No such source.');
      return it.source.test(mine, it.signal);
    }),
  'syncer/find': ({ config, who, anew }) =>
    busy(async () => ({ changed: await (await tools).look(await opened.all(config), who, anew) })),
  'syncer/round': ({ config, source }) =>
    busy(async () => {
      const all = await opened.all(config);
      const asked = all.filter((it) => source === undefined || it.config.source === source);
      const { reading } = await tools;
      // One broken source hides no other, and none keeps what waits to be sent.
      await Promise.allSettled([
        writes.flush(all),
        ...asked.map((it) => reading.round(it, source !== undefined)),
      ]);
      return {};
    }),
  'syncer/plan': ({ config, intent }) => busy(async () => writes.preview(intent, await opened.all(config))),
  'syncer/flush': ({ config }) =>
    busy(async () => ({ undone: await writes.flush(await opened.all(config)) })),
  'syncer/retry': ({ config, key }) =>
    busy(async () => {
      await writes.retry(key, await opened.all(config));
      return {};
    }),
  'syncer/stop': ({ source }) =>
    busy(async () => {
      opened.stop(source);
      await writes.drop(source);
      return {};
    }),
});
