import { readConnections, writeConnection } from '../../platform/connections';
import type { Response } from '../../platform/messages/protocol';
import { closeBeside } from '../../platform/offscreen';
import { giveBack, mayReach } from '../../platform/permissions';
import { dropSecret, endTrial, keepSecret, tryOut } from '../../platform/secrets';
import { changeSettings } from '../../platform/settings';
import type { SyncDb } from '../../platform/sync/db';
import { say } from '../../playbook/say';
import { SOURCES } from '../../sources/catalogue';
import type { Connection, Myself, SourceAbout } from '../../sources/source';
import type { Ground } from '../view';
import { myself } from '../view';
import { askSyncer } from './ask';
import { configOf } from './config';

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

export const aboutOf = (source: string): SourceAbout => {
  const about = SOURCES.find(({ id }) => id === source);
  if (!about) throw new Error('No such source.');
  return about;
};

/** Who the source says the rep is becomes part of "me". */
const takeOver = async (me: Myself | undefined): Promise<void> => {
  if (!me || me.ids.length + me.names.length === 0) return;
  await changeSettings((settings) => ({
    ...settings,
    me: {
      ids: union(settings.me.ids, me.ids),
      names: union(settings.me.names, me.names),
      addresses: union(settings.me.addresses, me.addresses),
    },
  }));
};

const refused = (about: SourceAbout): Connection => ({
  works: false,
  checks: [
    {
      scope: about.origins[0] ?? about.id,
      required: true,
      state: 'missing',
      says: say('source_not_allowed', about.label),
    },
  ],
});

/** Connecting, checking, and ending a connection. */
export function connecting(db: SyncDb, ground: () => Promise<Ground>) {
  const test = async (source: string, isTrial: boolean, mine: readonly string[]): Promise<Connection> => {
    const config = [configOf(await ground(), source)];
    return askSyncer('test', { config, source, isTrial, mine: [...mine] });
  };

  const note = async (source: string, { checks, me }: Connection): Promise<void> => {
    const { [source]: before } = await readConnections();
    const now = Date.now();
    const known = me?.ids.length ? me : before?.me;
    await writeConnection(source, {
      at: before?.at ?? now,
      checks,
      checkedAt: now,
      ...(known ? { me: known } : {}),
    });
    await takeOver(me);
  };

  return {
    /** Tries a key, and keeps it if it works. */
    async connect(source: string, key: string, mine?: string): Promise<Connection> {
      const about = aboutOf(source);
      if (!(await mayReach(about.origins))) return refused(about);
      await tryOut(source, key.trim());
      try {
        const { addresses } = myself(await ground());
        const connection = await test(source, true, mine ? union([mine.trim()], addresses) : addresses);
        if (!connection.works) return connection;
        await keepSecret(db, source, key.trim());
        await note(source, connection);
        return connection;
      } finally {
        await endTrial(source);
      }
    },
    /** Tries the kept key again. */
    async check(source: string): Promise<Connection> {
      const about = aboutOf(source);
      if (!(await mayReach(about.origins))) return refused(about);
      const connection = await test(source, false, myself(await ground()).addresses);
      await note(source, connection);
      return connection;
    },
    /** Forgets the key and gives the permission back. What was read stays. */
    async disconnect(source: string): Promise<Response<'sources/disconnect'>> {
      const about = aboutOf(source);
      try {
        await askSyncer('stop', { source });
      } finally {
        // Whatever became of the reading: without the key nothing is read any more.
        await dropSecret(db, source);
        await writeConnection(source, undefined);
        await db.forget(source);
        await giveBack(about.origins);
      }
      return { says: say('hubspot_disconnected') };
    },
    async erase(): Promise<void> {
      await closeBeside();
      await Promise.all(SOURCES.map((it) => dropSecret(db, it.id)));
      await Promise.all(SOURCES.map((it) => writeConnection(it.id, undefined)));
      await db.eraseAll();
      await Promise.all(SOURCES.map((it) => giveBack(it.origins)));
    },
  };
}
