import { hash32 } from '../../story/identity';
import { PART, type PartKind } from './db';
import { idsOf } from './merge';
import { Page } from './page';
import type { Entry } from './store';

/** What a reader must know of a layer to find its way in it. */
export interface LayerInfo {
  readonly id: number;
  /** Grows from import to import; a layer made of older ones keeps the newest of theirs. */
  readonly order: number;
  /** Pages of people: an identifier's bucket follows from its hash. */
  readonly buckets: number;
  readonly domainBuckets: number;
  readonly nameChunks: number;
  /** People and touches that no older layer had; fewer than none where it joins records. */
  readonly prospects: number;
  readonly touches: number;
}

/** Ranges of hashes, so that walking people by hash walks the pages of every layer in order. */
export const bucketOf = (hash: number, buckets: number): number =>
  Math.floor((hash * buckets) / 0x1_0000_0000);

export type PartKey = readonly [layer: number, part: PartKind, nth: number];
/** Reads parts; undefined where a bucket is empty. */
export type ReadParts = (
  keys: readonly PartKey[],
) => PromiseLike<readonly (Uint8Array | string | undefined)[]>;

/** A record beside the layers: newer than layers up to `after`, older than the others. */
export interface Fresh {
  readonly id?: number;
  readonly after: number;
  readonly entry: Entry;
}
export type ReadFresh = (ids: readonly string[]) => PromiseLike<readonly Fresh[]>;

const EMPTY = new Page(new Uint8Array([1, 0, 0, 0, 0]));

/** Pages read so far, up to a number of bytes; the one not used for longest goes first. */
export class Pages {
  private readonly kept = new Map<string, Page>();
  private readonly sizes = new Map<string, number>();
  private bytes = 0;

  constructor(
    private readonly read: ReadParts,
    private readonly limit = 64 << 20,
  ) {}

  private keep(key: string, body: Uint8Array | undefined): Page {
    const page = body ? new Page(body) : EMPTY;
    this.kept.set(key, page);
    this.sizes.set(key, body?.length ?? 0);
    this.bytes += body?.length ?? 0;
    for (const [oldest] of this.kept) {
      if (this.bytes <= this.limit) break;
      this.bytes -= this.sizes.get(oldest) ?? 0;
      this.kept.delete(oldest);
      this.sizes.delete(oldest);
    }
    return page;
  }

  /** Pages in the order asked for, all that are missing in one reading. */
  async get(wanted: readonly (readonly [layer: number, bucket: number])[]): Promise<Page[]> {
    const pages: (Page | undefined)[] = [];
    const missing = new Map<string, PartKey>();
    for (const [layer, bucket] of wanted) {
      const key = `${layer}:${bucket}`;
      const page = this.kept.get(key);
      if (page) {
        this.kept.delete(key);
        this.kept.set(key, page);
      } else missing.set(key, [layer, PART.page, bucket]);
      pages.push(page);
    }
    if (missing.size === 0) return pages as Page[];
    const bodies = await this.read([...missing.values()]);
    const read = new Map(
      [...missing.keys()].map((key, nth) => [key, this.keep(key, bodies[nth] as Uint8Array | undefined)]),
    );
    return pages.map((page, nth) => page ?? read.get(`${wanted[nth]![0]}:${wanted[nth]![1]}`)!);
  }
}

/** A person in one layer. */
export interface Found {
  /** Place of the layer among those given, the oldest 0. */
  readonly layer: number;
  readonly hash: number;
  readonly place: number;
  readonly page: Page;
}

/** An identifier to be looked up in one layer. */
interface Question {
  readonly layer: number;
  readonly id: string;
  /** Of the identifier, then of the primary one that it leads to. */
  readonly hash: number;
  readonly isStub?: true;
}

/** The records that hold an identifier, in the layers asked. */
async function recordsOf(
  layers: readonly LayerInfo[],
  pages: Pages,
  questions: readonly Question[],
): Promise<Found[]> {
  const got = await pages.get(
    questions.map(({ layer, hash }) => [layers[layer]!.id, bucketOf(hash, layers[layer]!.buckets)]),
  );
  const found: Found[] = [];
  const stubs: Question[] = [];
  questions.forEach((it, nth) => {
    const page = got[nth]!;
    for (const place of page.placesOf(it.hash))
      if (page.ids(place).includes(it.id)) found.push({ layer: it.layer, hash: it.hash, place, page });
    if (!it.isStub) for (const hash of page.primariesFor(it.hash)) stubs.push({ ...it, hash, isStub: true });
  });
  return stubs.length > 0 ? [...found, ...(await recordsOf(layers, pages, stubs))] : found;
}

export interface Closure {
  /** Everything that is known of the person, the oldest first. */
  readonly entries: readonly Entry[];
  /** Every identifier of theirs. */
  readonly ids: ReadonlySet<string>;
  /** Their records in layers, the first one first. */
  readonly records: readonly Found[];
  /** Their records beside the layers. */
  readonly fresh: readonly Fresh[];
}

/** Where a fresh record stands among the layers. */
const placeOf = ({ after }: Fresh, layers: readonly LayerInfo[]): number =>
  layers.filter((it) => it.order <= after).length - 0.5;

/** Follows identifiers from record to record until no new one turns up. Undefined where nobody is known by them. */
export async function closureOf(
  layers: readonly LayerInfo[],
  pages: Pages,
  start: readonly string[],
  readFresh?: ReadFresh,
): Promise<Closure | undefined> {
  const ids = new Set<string>();
  const records = new Map<string, { found: Found; entry: Entry }>();
  const fresh = new Map<number | undefined, Fresh>();
  let questions: Question[] = [];
  // Within a layer one record holds all of a person's identifiers: only the other layers are asked for new ones.
  const ask = (met: readonly string[], besides?: number): string[] => {
    const isNew = met.filter((id) => !ids.has(id));
    for (const id of isNew) {
      ids.add(id);
      const hash = hash32(id);
      for (let layer = 0; layer < layers.length; layer++)
        if (layer !== besides) questions.push({ layer, id, hash });
    }
    return isNew;
  };
  let wave = ask(start);
  while (wave.length > 0) {
    const asked = questions;
    const askedFresh = wave;
    questions = [];
    wave = [];
    for (const found of await recordsOf(layers, pages, asked)) {
      const key = `${found.layer}:${found.hash}:${found.place}`;
      if (records.has(key)) continue;
      const entry = found.page.entry(found.place);
      records.set(key, { found, entry });
      wave.push(...ask(idsOf(entry.prospect), found.layer));
    }
    for (const it of (await readFresh?.(askedFresh)) ?? []) {
      if (fresh.has(it.id)) continue;
      fresh.set(it.id, it);
      wave.push(...ask(idsOf(it.entry.prospect)));
    }
  }
  if (records.size === 0 && fresh.size === 0) return undefined;
  const inOrder = [...records.values()].sort(
    ({ found: a }, { found: b }) => a.layer - b.layer || a.hash - b.hash || a.place - b.place,
  );
  const placed = [
    ...inOrder.map(({ found, entry }) => ({ place: found.layer, entry })),
    ...[...fresh.values()].map((it) => ({ place: placeOf(it, layers), entry: it.entry })),
  ].sort((a, b) => a.place - b.place);
  return {
    entries: placed.map((it) => it.entry),
    ids,
    records: inOrder.map((it) => it.found),
    fresh: [...fresh.values()],
  };
}
