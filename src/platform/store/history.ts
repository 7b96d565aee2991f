import type { Asset } from '../../playbook/types';
import { hash32, readAddress, readSlug } from '../../story/identity';
import type { Folding } from '../../story/identity/mailbox';
import type { Colleague, Dismissal, Prospect, SourceReading } from '../../story/touch';
import { mergeAssets } from './assets';
import { reclaim } from './clear';
import { count } from './count';
import { coworkers } from './coworkers';
import { type GenerationRecord, type HistoryDb, PART } from './db';
import { Directory } from './directory';
import { dismissalsOf, dropDismissals } from './dismissals';
import { everybody } from './everybody';
import { standing, takeFresh } from './fresh';
import { beginImport } from './import';
import { bucketOf, type Closure, closureOf, Pages } from './layer';
import { mergeEntries, told } from './merge';
import { noteReading } from './readings';
import type {
  Found,
  Generation,
  HistoryStore,
  Identifier,
  Import,
  ImportWishes,
  Incoming,
  Stored,
  Taken,
  TakenCounts,
} from './store';
import { tidy } from './tidy';
import { named } from './trouble';
import { undoLastImport } from './undo';
import { withdrawFresh } from './withdraw';

/** The one form that is stored; what can't be read stays as it is and finds nobody. */
const nameOf = (who: Identifier): string => {
  if ('slug' in who) return readSlug(who.slug) ?? who.slug.toLowerCase();
  const read = readAddress(who.address);
  return 'address' in read ? read.address : who.address.trim().toLowerCase();
};

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
    const closure = await this.closure(names, pages);
    if (!closure) return undefined;
    return { ...told(mergeEntries(closure.entries)), dismissals: await dismissalsOf(this.db, closure.ids) };
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
    const { db } = this;
    return named(() =>
      db.transaction('rw', db.meta, db.parts, db.fresh, async () => {
        const pages = this.pages();
        const counts = { appended: 0, withdrawn: 0 };
        for (const entry of entries) {
          const { appended, withdrawn } = await takeFresh(db, pages, entry);
          counts.appended += appended;
          counts.withdrawn += withdrawn;
        }
        return counts;
      }),
    );
  }

  async noteReading(source: string, reading: { label: string; readAt: number } | undefined): Promise<void> {
    await named(() => noteReading(this.db, source, reading));
  }

  async withdraw(who: readonly Identifier[], touch: { source: string; id: string }): Promise<boolean> {
    const { db } = this;
    return named(() =>
      db.transaction('rw', db.meta, db.parts, db.fresh, async () => {
        const names = who.map(nameOf);
        return withdrawFresh(db, [...((await this.closure(names))?.ids ?? names)], touch);
      }),
    );
  }

  async beginImport(label: string, source: string, now: number, wishes: ImportWishes = {}): Promise<Import> {
    return named(() => beginImport(this.db, { label, source, at: now }, wishes));
  }

  async undoLastImport(): Promise<Generation | undefined> {
    const undone = await named(() => undoLastImport(this.db));
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
      return this.met(hits, limit);
    });
  }

  /** The people behind identifiers, each once. */
  private async met(ids: readonly string[], limit: number): Promise<Found[]> {
    const pages = this.pages();
    const { layers, readFresh } = await standing(this.db);
    // All pages in one reading; most people stand in the first one asked.
    await pages.get(
      layers.flatMap((it) => ids.slice(0, limit).map((id) => [it.id, bucketOf(hash32(id), it.buckets)])),
    );
    const seen = new Set<string>();
    const found: Found[] = [];
    for (const id of ids) {
      if (found.length >= limit) break;
      if (seen.has(id)) continue;
      const closure = await closureOf(layers, pages, [id], readFresh);
      if (!closure || [...closure.ids].some((it) => seen.has(it))) continue;
      for (const it of closure.ids) seen.add(it);
      const { prospect, touches } = told(mergeEntries(closure.entries));
      const last = touches.at(-1);
      found.push({ prospect, ...(last ? { lastAt: last.at } : {}) });
    }
    return found;
  }

  async findByName(name: string, company: string): Promise<readonly Prospect[]> {
    const found = await this.reading(async () => this.met(await this.directory.named(name, company), 20));
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

  async eraseAll(): Promise<void> {
    const { meta, parts, fresh, generations, dismissals } = this.db;
    await named(() =>
      this.db.transaction('rw', [meta, parts, fresh, generations, dismissals], async () => {
        const layout = await this.db.metaOf('layout');
        const next = await this.db.metaOf('next-layer');
        for (const table of [meta, parts, fresh, generations, dismissals]) await table.clear();
        await meta.bulkPut([layout, next].filter((it) => it !== undefined));
      }),
    );
    this.directory.forget();
  }

  close(): void {
    this.db.close();
  }
}
