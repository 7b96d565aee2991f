import Dexie, { type Table } from 'dexie';
import type { Failure } from '../../sources/failure';
import { written } from '../../story/identity/written';
import type { Identifier } from '../../story/touch';

/** One thing remembered about a source: where reading has got to, what waits to be sent. */
interface Kept {
  readonly key: string;
  readonly value: unknown;
}

/** Which of a source's records is known by which identifiers. */
export interface KnownRecord {
  readonly source: string;
  readonly record: string;
  readonly ids: readonly string[];
}

/** When a person was last asked for, whether found or not. */
interface Asked {
  readonly who: string;
  readonly source: string;
  /** ms since 1970 */
  readonly at: number;
  /** When that last brought an answer. */
  readonly readAt?: number;
  /** Records that the source has of them. */
  readonly records?: number;
  readonly failure?: Failure;
}

/** A secret at rest: what opens it can't be taken out of the browser. */
export interface Sealed {
  readonly source: string;
  readonly key: CryptoKey;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** What is remembered of connected sources, beside the history itself. */
export class SyncDb extends Dexie {
  kept!: Table<Kept, string>;
  records!: Table<KnownRecord, [string, string]>;
  asked!: Table<Asked, [string, string]>;
  secrets!: Table<Sealed, string>;

  constructor(name = 'throughline-sync') {
    super(name);
    this.on('versionchange', () => {
      this.close();
      return false;
    });
    this.version(1).stores({
      kept: 'key',
      records: '[source+record], *ids',
      asked: '[who+source], source, at',
      secrets: 'source',
    });
  }

  async read(key: string): Promise<unknown> {
    return (await this.kept.get(key))?.value;
  }

  async write(key: string, value: unknown): Promise<void> {
    await this.kept.put({ key, value });
  }

  /** Forgets all that is remembered of a source, its secret too. */
  async forget(source: string): Promise<void> {
    await this.transaction('rw', [this.kept, this.records, this.asked, this.secrets], async () => {
      await this.kept.where('key').startsWith(`${source}/`).delete();
      await this.records
        .where('[source+record]')
        .between([source, Dexie.minKey], [source, Dexie.maxKey])
        .delete();
      await this.asked.where('source').equals(source).delete();
      await this.secrets.delete(source);
    });
  }

  /** Takes out what is noted of somebody: which records are theirs, when they were asked for, what waits to be written. */
  async letGo(ids: readonly string[], keys: readonly string[]): Promise<void> {
    await this.transaction('rw', [this.kept, this.records, this.asked], async () => {
      const theirs = await this.records.where('ids').anyOf(ids).toArray();
      await this.records.where('ids').anyOf(ids).delete();
      for (const key of keys)
        await this.asked.where('[who+source]').between([key, Dexie.minKey], [key, Dexie.maxKey]).delete();
      const isTheirs = about(new Set(ids), new Set(theirs.map((it) => it.record)));
      for (const key of ['waiting', 'outbox']) {
        const all = await this.read(key);
        if (Array.isArray(all))
          await this.write(
            key,
            all.filter((it) => !isTheirs(it)),
          );
      }
    });
  }

  async eraseAll(): Promise<void> {
    for (const table of this.tables) await table.clear();
  }
}

/** Whether something that waits to be written, or was, is about one of these people. */
const about = (ids: ReadonlySet<string>, records: ReadonlySet<string>) => (it: unknown) => {
  const { intent, step } = it as {
    intent?: { who: readonly Identifier[] };
    step?: { order?: { contact?: string } };
  };
  return intent?.who.some((one) => ids.has(written(one))) || records.has(step?.order?.contact ?? '');
};
