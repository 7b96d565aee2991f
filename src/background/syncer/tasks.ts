import type { Request, Response } from '../../platform/messages/protocol';
import { send } from '../../platform/messages/send';
import { openStore } from '../../platform/store/open';
import { SyncDb } from '../../platform/sync/db';
import { meansOf } from './door';
import { looker } from './look';
import { openedSources } from './opened';
import { type Needs, rounds } from './round';
import { taker } from './take';
import { writing } from './writing';

type Tasks = {
  [T in 'test' | 'find' | 'round' | 'plan' | 'flush' | 'retry' | 'stop']: (
    asked: Request<`syncer/${T}`>,
  ) => Promise<Response<`syncer/${T}`>>;
};

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

/** All that the worker can ask of sources. */
export const tasks: Tasks = {
  async test({ config, source, isTrial, mine }) {
    const of = config.filter((it) => it.source === source);
    const [it] = isTrial ? await Promise.all(of.map(opened.trial)) : await opened.all(of);
    if (!it) throw new Error('No such source.');
    return it.source.test(mine, it.signal);
  },
  async find({ config, who, anew }) {
    return { changed: await (await tools).look(await opened.all(config), who, anew) };
  },
  async round({ config, source }) {
    const all = await opened.all(config);
    const asked = all.filter((it) => source === undefined || it.config.source === source);
    const { reading } = await tools;
    // One broken source hides no other, and none keeps what waits to be sent.
    await Promise.allSettled([
      writes.flush(all),
      ...asked.map((it) => reading.round(it, source !== undefined)),
    ]);
    return {};
  },
  plan: async ({ config, intent }) => writes.preview(intent, await opened.all(config)),
  flush: async ({ config }) => ({ undone: await writes.flush(await opened.all(config)) }),
  async retry({ config, key }) {
    await writes.retry(key, await opened.all(config));
    return {};
  },
  async stop({ source }) {
    opened.stop(source);
    await writes.drop(source);
    return {};
  },
};
