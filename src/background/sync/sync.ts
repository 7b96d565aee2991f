import { every } from '../../platform/alarms';
import type { AnswersOf } from '../../platform/messages/channel';
import type { Handle, PROTOCOL, View } from '../../platform/messages/protocol';
import type { SyncConfig } from '../../platform/messages/sources-protocol';
import { closeBeside } from '../../platform/offscreen';
import type { Identifier } from '../../platform/store/store';
import { SyncDb } from '../../platform/sync/db';
import { letGo, whoKey } from '../../platform/sync/state';
import { isWorthAsking } from '../../platform/sync/worth';
import type { Sight } from '../../sites/sight';
import { SOURCES } from '../../sources/catalogue';
import type { Prospect } from '../../story/touch';
import type { GroundKeeper } from '../ground';
import { myself, prospectsOf } from '../view';
import { identifiers, named } from '../who';
import { askSyncer } from './ask';
import { configOf, type Joined, joinedSources } from './config';
import { connecting } from './connecting';
import { throughDoor } from './door';
import { handing, knownBy } from './handing';
import { lineOf } from './lines';
import { liveOf } from './live';

type SourceAnswers = {
  [N in Extract<keyof typeof PROTOCOL, `sources/${string}` | `door/${string}`>]: NonNullable<
    AnswersOf<typeof PROTOCOL>[N]
  >;
};

/** Minutes between two looks whether something is due. */
const LOOKS = 5;
const HOUR = 3_600_000;
/** Of several in sight so many are read at once. */
const READ_AT_ONCE = 3;

/** The exact ways somebody is known by, the one in sight first. A mere proposal is not read. */
function whoOf({ id, prospect, recognised }: Extract<View, { state: 'someone' }>): Identifier[] {
  const inSight = identifierIn(id, prospect);
  if (!inSight) return [];
  const isSure = recognised.candidates.length === 0;
  return isSure ? knownBy(inSight, prospect) : [inSight];
}

const identifierIn = (id: string, { slugs }: Prospect): Identifier | undefined => {
  if (id.includes('@')) return { address: id };
  return slugs.includes(id) ? { slug: id } : undefined;
};

/** Everything the worker does about connected sources. The reading itself is done in a page of its own. */
export function syncing(
  ground: GroundKeeper,
  changed: () => Promise<void>,
  lookAgain: () => Promise<unknown>,
) {
  const db = new SyncDb();
  const finding = new Set<string>();
  const reading = new Set<string>();
  let joined: Promise<Joined[]> | undefined;

  const all = (): Promise<Joined[]> => {
    joined ??= joinedSources().catch((error: unknown) => {
      joined = undefined;
      throw error;
    });
    return joined;
  };
  const configs = async (): Promise<SyncConfig> => {
    const now = await ground.now();
    return (await all()).map(({ about, connection }) => configOf(now, about.id, connection));
  };
  const connections = connecting(db, ground.now);
  /** A connection was made, changed or ended. */
  const reconnected = async () => {
    joined = undefined;
    await changed();
  };

  /** Reads somebody at every source, unless that was done a moment ago. */
  const find = async (who: readonly Identifier[], anew = false): Promise<void> => {
    const key = whoKey(who);
    const config = await configs();
    const isWorth = await Promise.all(config.map((it) => isWorthAsking(db, it.source, who, Date.now())));
    if (finding.has(key) || !(anew ? config.length > 0 : isWorth.some(Boolean))) return;
    finding.add(key);
    try {
      await askSyncer('find', { config, who: [...who], anew });
    } finally {
      finding.delete(key);
      await lookAgain();
    }
  };

  const round = async (source?: string): Promise<void> => {
    const config = await configs();
    if (config.length === 0) return;
    const names = source === undefined ? config.map((it) => it.source) : [source];
    for (const it of names) reading.add(it);
    try {
      await askSyncer('round', { config, ...(source === undefined ? {} : { source }) });
    } finally {
      for (const it of names) reading.delete(it);
      await lookAgain();
    }
  };

  /** Who the rep is there, once an account is known. */
  const learnMe = async (): Promise<void> => {
    const isKnown = myself(await ground.now()).addresses.length > 0;
    for (const { about, connection } of await all()) {
      if (!isKnown || connection.me || Date.now() - connection.checkedAt < HOUR) continue;
      await connections.check(about.id);
      await reconnected();
    }
  };

  every(LOOKS, 'sync', async () => {
    if ((await all()).length === 0) return;
    await Promise.allSettled([round(), learnMe()]);
  });

  const hand = handing(db, ground, configs);
  const flush = async (): Promise<boolean> => {
    const { undone } = await askSyncer('flush', { config: await configs() });
    await lookAgain();
    return undone;
  };
  /** Said to nobody: what waits is sent with the next alarm. */
  const inBackground = (work: Promise<unknown>): void => void work.catch(() => undefined);

  const answers: SourceAnswers = {
    'sources/state': () => Promise.all(SOURCES.map((it) => lineOf(db, it, reading.has(it.id)))),
    'sources/connect': async ({ source, key, mine }) => {
      const connection = await connections.connect(source, key, mine);
      if (connection.works) {
        await reconnected();
        inBackground(round(source));
      }
      return connection;
    },
    'sources/check': async ({ source }) => {
      const connection = await connections.check(source);
      await reconnected();
      return connection;
    },
    'sources/disconnect': async ({ source }) => {
      const said = await connections.disconnect(source);
      await reconnected();
      return said;
    },
    'sources/read': ({ source }) => {
      inBackground(round(source));
      return {};
    },
    'sources/retry-write': async ({ key }) => {
      await askSyncer('retry', { config: await configs(), key });
      return {};
    },
    'sources/undo-write': async ({ key }) => {
      await hand.takeBack(key);
      await flush();
      return {};
    },
    'sources/preview': async (wish) => {
      const config = (await configs()).filter((it) => it.mayWrite);
      return config.length === 0 ? [] : askSyncer('plan', { config, intent: await hand.asIntent(wish) });
    },
    'door/fetch': (request) => throughDoor(db, request),
    'door/read': async ({ changed: isChanged }) => {
      await (isChanged ? changed() : lookAgain());
      return {};
    },
  };

  return {
    answers,
    isConnected: async (): Promise<boolean> => (await all()).length > 0,
    /** A view with how the sources stand for whoever leads; they are read anew if that was long ago. */
    async beside(view: View): Promise<View> {
      const sources = view.state === 'someone' ? await all() : [];
      if (view.state !== 'someone' || sources.length === 0) return view;
      const who = whoOf(view);
      if (who.length === 0) return view;
      const config = await configs();
      const isWorth = await Promise.all(
        sources.map(({ about }) => isWorthAsking(db, about.id, who, Date.now())),
      );
      if (isWorth.some(Boolean)) inBackground(find(who));
      const live = await Promise.all(
        sources.map((it, nth) =>
          liveOf(db, it, who, {
            isReading: isWorth[nth] === true || finding.has(whoKey(who)),
            mayWrite: config[nth]?.mayWrite ?? false,
          }),
        ),
      );
      return { ...view, live };
    },
    /** People came into sight: reading begins before anybody opens the panel. Not in an account that is left alone. */
    async inSight({ account, people }: Pick<Sight, 'account' | 'people'>): Promise<void> {
      if ((await all()).length === 0) return;
      const now = await ground.now();
      if (account && now.settings.accountsOff.includes(account)) return;
      const prospects = prospectsOf(now, people).slice(0, READ_AT_ONCE);
      await Promise.allSettled(
        prospects.map(identifiers).flatMap((who) => (who.length > 0 ? [find(who)] : [])),
      );
    },
    /** Somebody is erased: what was noted of them here goes too. */
    async letGo(who: readonly Identifier[]): Promise<void> {
      // It holds in memory what is taken away here.
      await closeBeside();
      await letGo(db, who);
    },
    /** What a rep did goes to the sources that may have it. */
    async handOver(who: Handle, touch: string | undefined): Promise<void> {
      if (touch !== undefined && (await hand.over(who, touch))) inBackground(flush());
    },
    /** What was taken back here is taken back there. */
    async takeBack(who: Handle, touch: string): Promise<void> {
      if (!(await hand.takeBack(touch))) return;
      const again = async () => {
        if (await flush()) await find([named(who)], true);
      };
      inBackground(again());
    },
    async erase(): Promise<void> {
      await connections.erase();
      joined = undefined;
    },
  };
}
