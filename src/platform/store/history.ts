import type { Say } from '../../playbook/say';
import type { Asset } from '../../playbook/types';
import { readAddress, readSlug } from '../../story/identity';
import type { Folding } from '../../story/identity/mailbox';
import type { Colleague, Dismissal, Prospect, SourceReading } from '../../story/touch';
import { mergeAssets } from './assets';
import { reclaim } from './clear';
import { count } from './count';
import { coworkers } from './coworkers';
import { type GenerationRecord, type HistoryDb, PART } from './db';
import { Directory } from './directory';
import { dismissalsOf, dropDismissals } from './dismissals';
import { eraseAll, erasePerson, eraseSource, type Limits, sweep } from './erase';
import { everybody } from './everybody';
import { standing } from './fresh';
import { beginImport } from './import';
import { type Closure, closureOf, Pages } from './layer';
import { mergeEntries, told } from './merge';
import { met } from './met';
import { noteReading } from './readings';
import type { Breathe } from './rewrite';
import type {
  Found,
  Generation,
  Gone,
  HistoryStore,
  Identifier,
  Import,
  ImportWishes,
  Incoming,
  Stored,
  Taken,
  TakenCounts,
} from './store';
import { notErased, take } from './take';
import { tidy } from './tidy';
import { named } from './trouble';
import { undoLastImport } from './undo';
import { withdraw } from './withdraw';

/** The one form that is stored; what can't be read stays as it is and finds nobody. */
const nameOf = (who: Identifier): string => {
  if ('slug' in who) return readSlug(who.slug) ?? who.slug.toLowerCase();
  const read = readAddress(who.address);
  return 'address' in read ? read.address : who.address.trim().toLowerCase();
};

const unhurried: Breathe = async () => {};

const asGeneration = (record: GenerationRecord): Generation => {
  const { id, label, source, at, imported, unchanged, rejected } = record;
  return { id, label, source, at, imported, unchanged, rejected };
};

/** History in IndexedDB: unchanging layers of packed pages, fresh records beside them, merged on reading. */
export class StoredHistory implements HistoryStore {
  private readonly directory: Directory;

  constructor(private readonly db: HistoryDb) {
    this.directory = new Directory(db);
  }

  private pages(): Pages {
    return new Pages((keys) => this.db.bodies(keys));
  }

  /** One moment of the store, in which layers and pages belong together. */
  private reading<T>(task: () => PromiseLike<T>): Promise<T> {
    const { meta, parts, fresh, dismissals } = this.db;
    // Dexie follows `await` only from a function that is itself async.
    return named(() => this.db.transaction('r', [meta, parts, fresh, dismissals], async () => task()));
  }

  private async closure(names: readonly string[], pages = this.pages()): Promise<Closure | undefined> {
    const { layers, readFresh } = await standing(this.db);
    return closureOf(layers, pages, names, readFresh);
  }

  private async stored(names: readonly string[], pages?: Pages): Promise<Stored | undefined> {
    // Asked for along with the pages: most reps have dismissed nothing, and need not wait for an answer after them.
    const [closure, dismissed] = await Promise.all([this.closure(names, pages), this.db.dismissals.count()]);
    if (!closure) return undefined;
    const dismissals = dismissed > 0 ? await dismissalsOf(this.db, closure.ids) : [];
    return { ...told(mergeEntries(closure.entries)), dismissals };
  }

  async find(who: readonly Identifier[]): Promise<Stored | undefined> {
    if (who.length === 0) return undefined;
    return this.reading(() => this.stored(who.map(nameOf)));
  }

  async append(entry: Incoming): Promise<{ appended: number }> {
    const { appended } = await this.take([{ ...entry, source: '' }]);
    return { appended };
  }

  async take(entries: readonly Taken[]): Promise<TakenCounts> {
    return named(() => take(this.db, entries));
  }

  async notErased<T extends Taken>(entries: readonly T[]): Promise<readonly T[]> {
    return named(() => notErased(this.db, entries));
  }

  async noteReading(
    source: string,
    reading: { label: string; readAt: number; failure?: Say },
  ): Promise<void> {
    await named(() => noteReading(this.db, source, reading));
  }

  async withdraw(who: readonly Identifier[], touch: { source: string; id: string }): Promise<boolean> {
    const { db } = this;
    return named(() =>
      db.transaction('rw', db.meta, db.parts, db.fresh, async () => {
        return withdraw(db, this.pages(), who.map(nameOf), touch);
      }),
    );
  }

  async beginImport(label: string, source: string, now: number, wishes: ImportWishes = {}): Promise<Import> {
    return named(() => beginImport(this.db, { label, source, at: now }, wishes));
  }

  async undoLastImport(): Promise<Generation | undefined> {
    const undone = await named(() => undoLastImport(this.db, () => this.pages()));
    return undone && asGeneration(undone);
  }

  async generations(): Promise<readonly Generation[]> {
    const live = await named(() => this.db.generations.where('state').equals('live').sortBy('id'));
    return live.map(asGeneration);
  }

  async readings(): Promise<readonly SourceReading[]> {
    const kept = (await named(() => this.db.metaOf('readings')))?.readings ?? [];
    return kept.map((it) => ({ ...it, isFile: it.source.startsWith('file') }));
  }

  async search(words: string, limit: number): Promise<readonly Found[]> {
    return this.reading(async () => {
      // One person may stand in several layers: take more lines than asked for.
      const hits = await this.directory.search(words, limit * 3);
      return met(this.db, this.pages(), hits, limit);
    });
  }

  async likely(name: string, company: string): Promise<readonly Prospect[]> {
    const found = await this.reading(async () =>
      met(this.db, this.pages(), await this.directory.likely(name, company), 20),
    );
    return found.map((it) => it.prospect);
  }

  async spelled(address: string, folding: Folding): Promise<readonly string[]> {
    return this.reading(() => this.directory.spelled(address, folding));
  }

  async colleagues(prospect: Prospect, limit: number): Promise<readonly Colleague[]> {
    return this.reading(() => coworkers(this.db, this.pages(), prospect, limit));
  }

  async dismiss(who: readonly Identifier[], dismissal: Dismissal): Promise<void> {
    const { db } = this;
    await named(() =>
      db.transaction('rw', db.meta, db.parts, db.fresh, db.dismissals, async () => {
        const names = who.map(nameOf);
        const ids = [...((await this.closure(names))?.ids ?? names)];
        await dropDismissals(db, ids, dismissal.rule);
        await db.dismissals.add({ ids, dismissal });
      }),
    );
  }

  async undismiss(who: readonly Identifier[], rule: string): Promise<void> {
    const { db } = this;
    await named(() =>
      db.transaction('rw', db.meta, db.parts, db.fresh, db.dismissals, async () => {
        const names = who.map(nameOf);
        await dropDismissals(db, [...((await this.closure(names))?.ids ?? names)], rule);
      }),
    );
  }

  async assets(): Promise<readonly Asset[]> {
    return this.reading(async () => {
      const layers = await this.db.liveLayers();
      const lists = await this.db.bodies(layers.map((it) => [it.id, PART.assets, 0]));
      return mergeAssets([
        ...lists.map((it) => JSON.parse(typeof it === 'string' ? it : '[]')),
        await this.directory.freshAssets(),
      ]);
    });
  }

  everybody(): AsyncIterable<readonly Stored[]> {
    return everybody(this.db);
  }

  async isEmpty(): Promise<boolean> {
    return this.reading(async () => {
      if ((await this.db.liveLayers()).length > 0) return false;
      return (await this.db.fresh.count()) === 0;
    });
  }

  async count(): Promise<{ prospects: number; touches: number }> {
    return this.reading(() => count(this.db));
  }

  async reclaim(now = Date.now()): Promise<void> {
    await named(() => reclaim(this.db, now));
  }

  async tidy(): Promise<void> {
    await named(() => tidy(this.db));
  }

  async erasePerson(who: readonly Identifier[], breathe = unhurried): Promise<Gone> {
    return named(() => erasePerson(this.db, who.map(nameOf), breathe));
  }

  async eraseSource(source: string, breathe = unhurried): Promise<Gone> {
    return named(() => eraseSource(this.db, source, breathe));
  }

  async keptOut(): Promise<number> {
    return (await named(() => this.db.metaOf('tombstones')))?.people ?? 0;
  }

  async sweep(limits: Limits): Promise<Gone> {
    return named(() => sweep(this.db, limits));
  }

  async eraseAll(): Promise<void> {
    await named(() => eraseAll(this.db));
    this.directory.forget();
  }

  close(): void {
    this.db.close();
  }
}
