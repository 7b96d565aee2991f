import type { Prospect } from '../../story/touch';
import { tick } from '../tick';
import { clearDoomed, doom, dropStaged, writeLock } from './clear';
import type { GenerationRecord, HistoryDb } from './db';
import { Draft } from './draft';
import { byIdentifier } from './everybody';
import { closureOf, type Fresh, type LayerInfo, Pages } from './layer';
import { tryLock } from './locks';
import { idsOf } from './merge';
import { PartWriter } from './part-writer';
import { noteReading } from './readings';
import { settle } from './settle';
import type { Counts, Generation, Import, ImportWishes, Incoming, Row } from './store';
import { Erased } from './tombstones';
import { named, StoreTrouble } from './trouble';
import type { Standing } from './weigh';

/** A draft heavier than this many bytes becomes a layer of its own, so that memory stays bounded. */
const HEAVY = 240 << 20;

const overOf = (layers: readonly LayerInfo[]): string => layers.map((it) => it.id).join();

/** Takes the next layer's number for a generation under construction. */
async function takeLayer(db: HistoryDb, generation: number): Promise<number> {
  return db.transaction('rw', db.generations, db.meta, async () => {
    const record = await db.generations.get(generation);
    if (!record) throw new StoreTrouble('erased');
    const layer = (await db.metaOf('next-layer'))?.next ?? 1;
    await db.meta.put({ key: 'next-layer', next: layer + 1 });
    await db.generations.update(generation, { layers: [...record.layers, layer] });
    return layer;
  });
}

class RunningImport implements Import {
  private draft = new Draft();
  private readonly settled: LayerInfo[] = [];
  private readonly pages: Pages;
  private imported = 0;
  private unchanged = 0;
  private keptOut = 0;
  private readonly written: number[] = [];
  private isOver = false;

  constructor(
    private readonly db: HistoryDb,
    private readonly generation: GenerationRecord,
    private readonly before: readonly LayerInfo[],
    private readonly fresh: ReadonlyMap<string, readonly Fresh[]>,
    private readonly wishes: ImportWishes,
    private readonly release: () => void,
    /** Layers that a died import of the same file has begun. */
    private readonly begun: number[],
    private readonly heavy: number,
    private readonly erased: Erased,
  ) {
    this.pages = new Pages((keys) => db.bodies(keys));
  }

  /** Without rows about people who were erased; rows of one person may share the object that says who. */
  private async welcome<T extends { readonly prospect: Prospect }>(
    given: readonly T[],
  ): Promise<readonly T[]> {
    if (this.erased.isNobody) return given;
    const isOut = new Map<Prospect, boolean>();
    for (const { prospect } of given)
      if (!isOut.has(prospect)) isOut.set(prospect, await this.erased.has(idsOf(prospect)));
    return given.filter((it) => !isOut.get(it.prospect));
  }

  async add(entries: readonly Incoming[]): Promise<void> {
    this.wishes.signal?.throwIfAborted();
    const touchesOf = (some: readonly Incoming[]) => some.reduce((sum, it) => sum + it.touches.length, 0);
    const welcome = await this.welcome(entries);
    this.keptOut += touchesOf(entries) - touchesOf(welcome);
    for (const entry of welcome) this.draft.add(entry);
    await this.settleHeavy();
  }

  async addRows(rows: readonly Row[]): Promise<void> {
    this.wishes.signal?.throwIfAborted();
    const welcome = await this.welcome(rows);
    this.keptOut += rows.length - welcome.length;
    for (const row of welcome) this.draft.addRow(row);
    await this.settleHeavy();
  }

  private async settleHeavy(): Promise<void> {
    if (this.draft.weight > this.heavy) await this.settle(() => {});
  }

  private standing(): Standing | undefined {
    const layers = [...this.before, ...this.settled];
    if (layers.length === 0 && this.fresh.size === 0) return undefined;
    const readFresh = async (ids: readonly string[]) => ids.flatMap((id) => this.fresh.get(id) ?? []);
    return (ids) => closureOf(layers, this.pages, ids, this.fresh.size > 0 ? readFresh : undefined);
  }

  private async settle(onProgress: (share: number) => void): Promise<void> {
    const begun = this.begun.shift();
    const layer = begun ?? (await takeLayer(this.db, this.generation.id));
    this.written.push(layer);
    const writer = new PartWriter(this.db, layer, begun !== undefined);
    const breathe = async (share: number) => {
      onProgress(share);
      await tick();
      this.wishes.signal?.throwIfAborted();
    };
    const settled = await settle(this.draft, layer, this.standing(), (part) => writer.emit(part), breathe);
    await writer.end();
    this.draft = new Draft();
    this.imported += settled.imported;
    this.unchanged += settled.unchanged;
    if (settled.layer) this.settled.push(settled.layer);
  }

  async commit(
    { rejected, unchanged = 0 }: { rejected: number; unchanged?: number },
    onProgress: (share: number) => void = () => {},
  ): Promise<Counts & { generation?: Generation }> {
    if (this.draft.rows > 0 || this.draft.names.length > 0) await this.settle(onProgress);
    this.wishes.signal?.throwIfAborted();
    const { generation, settled, keptOut } = this;
    const counts = { imported: this.imported, unchanged: this.unchanged + unchanged + keptOut };
    const { id, label, source, at } = generation;
    const done: Generation = { id, label, source, at, ...counts, rejected };
    await named(() => switchIn(this.db, done, settled));
    this.isOver = true;
    await this.leave();
    return {
      ...counts,
      ...(keptOut > 0 ? { keptOut } : {}),
      ...(settled.length > 0 ? { generation: done } : {}),
    };
  }

  async abandon(): Promise<void> {
    if (this.isOver) return;
    this.isOver = true;
    try {
      const { db, generation } = this;
      await named(() =>
        db.transaction('rw', db.generations, db.meta, async () => {
          const record = await db.generations.get(generation.id);
          await db.generations.delete(generation.id);
          // Where everything was erased meanwhile, no record tells of layers any more.
          await doom(db, [...new Set([...(record?.layers ?? []), ...this.written])]);
        }),
      );
    } finally {
      await this.leave();
    }
  }

  private async leave(): Promise<void> {
    await clearDoomed(this.db).catch(() => {});
    this.release();
  }
}

/** The one transaction that makes an import visible. */
async function switchIn(db: HistoryDb, generation: Generation, layers: readonly LayerInfo[]): Promise<void> {
  await db.transaction('rw', db.meta, db.generations, async () => {
    const staged = await db.generations.get(generation.id);
    if (!staged) throw new StoreTrouble('erased');
    const used = layers.map((it) => it.id);
    await doom(
      db,
      staged.layers.filter((it) => !used.includes(it)),
    );
    if (used.length > 0) {
      await db.generations.put({ ...generation, state: 'live', layers: used });
      await db.meta.put({ key: 'live', layers: [...(await db.liveLayers()), ...layers] });
    } else await db.generations.delete(generation.id);
    const { source, label, at: readAt } = generation;
    await noteReading(db, source, { label, readAt });
  });
}

/** Begins an import, or goes on with one of the same file that died. */
export async function beginImport(
  db: HistoryDb,
  what: { readonly label: string; readonly source: string; readonly at: number },
  wishes: ImportWishes,
  heavy = HEAVY,
): Promise<Import> {
  const release = await tryLock(writeLock(db));
  if (!release) throw new StoreTrouble('busy');
  try {
    const before = await db.liveLayers();
    const over = overOf(before);
    const { fingerprint } = wishes;
    const died = await dropStaged(
      db,
      (_, itsFile, itsOver) => fingerprint !== undefined && itsFile === fingerprint && itsOver === over,
    );
    await clearDoomed(db);
    const fresh: Omit<GenerationRecord, 'id'> = {
      ...what,
      imported: 0,
      unchanged: 0,
      rejected: 0,
      state: 'staged',
      layers: died?.layers ?? [],
      over,
      ...(fingerprint === undefined ? {} : { fingerprint }),
    };
    const id = died?.id ?? (await db.generations.add(fresh));
    const generation = { ...fresh, id };
    if (died) await db.generations.put(generation);
    const beside = byIdentifier(await db.fresh.toArray());
    const erased = await Erased.read(db);
    return new RunningImport(
      db,
      generation,
      before,
      beside,
      wishes,
      release,
      [...generation.layers],
      heavy,
      erased,
    );
  } catch (error) {
    release();
    throw error;
  }
}
