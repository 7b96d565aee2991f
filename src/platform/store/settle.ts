import { AssetWriter } from './assets';
import { PART, type Part } from './db';
import { accountDomains, DomainWriter } from './domains';
import type { Draft } from './draft';
import { type Grouped, group } from './group';
import { bucketOf, type LayerInfo } from './layer';
import { NameWriter, nameLine } from './names';
import { type PackedId, PageWriter } from './page-writer';
import { type Standing, type Weighed, weigh } from './weigh';

const PEOPLE_A_PAGE = 64;
const TOUCHES_A_PAGE = 1_500;

/** Where a layer's parts go. */
export type Emit = (part: Part) => Promise<void>;

interface Stub {
  readonly alias: number;
  readonly primary: number;
}

class LayerWriter {
  private readonly page: PageWriter;
  private readonly names = new NameWriter();
  private readonly domains = new DomainWriter();
  /** How often each shape is kept, and when last. */
  private readonly counts: Uint32Array;
  private readonly lastAt: Float64Array;

  constructor(
    private readonly draft: Draft,
    private readonly grouped: Grouped,
    private readonly weighed: Weighed,
  ) {
    this.page = new PageWriter(draft.shapes);
    this.counts = new Uint32Array(draft.shapes.size);
    this.lastAt = new Float64Array(draft.shapes.size);
  }

  private keptPeople(): number[] {
    const people: number[] = [];
    this.weighed.keepPerson.forEach((keep, person) => {
      if (keep) people.push(person);
    });
    return people;
  }

  /** Identifiers that lead to another hash than their own, in the order of buckets. */
  private stubs(people: readonly number[]): Stub[] {
    const stubs: Stub[] = [];
    for (const person of people) {
      const primary = this.grouped.primaries[person]!;
      for (const member of this.grouped.members[person]!)
        if (this.grouped.hashes[member] !== primary)
          stubs.push({ alias: this.grouped.hashes[member]!, primary });
    }
    return stubs.sort((a, b) => a.alias - b.alias || a.primary - b.primary);
  }

  private person(person: number): void {
    const { draft, grouped, weighed } = this;
    const members = grouped.members[person]!;
    const names = members.map((it) => draft.names[it]!);
    const moments: number[] = [];
    const shapes: number[] = [];
    const ids: PackedId[] = [];
    for (let nth = grouped.starts[person]!; nth < grouped.starts[person + 1]!; nth++) {
      const row = grouped.rows[nth]!;
      if (weighed.keepRow[row] === 0) continue;
      const at = draft.at[row]!;
      const shape = draft.shape[row]!;
      moments.push(at);
      shapes.push(shape);
      ids.push(draft.ids[row] ?? (members.length === 1 ? 0 : members.indexOf(draft.who[row]!)));
      this.counts[shape]!++;
      if (at > this.lastAt[shape]!) this.lastAt[shape] = at;
    }
    const facts = weighed.facts[person]!;
    const hash = grouped.primaries[person]!;
    this.page.person(hash, names, facts, moments, shapes, ids);
    const known = weighed.merged[person] ?? facts;
    this.names.add(nameLine(known[0], known[1], names));
    for (const domain of accountDomains(names.filter((it) => it.includes('@'))))
      this.domains.add(domain, hash, moments.at(-1) ?? 0);
  }

  private async pages(layer: number, people: readonly number[], buckets: number, emit: Emit): Promise<void> {
    const stubs = this.stubs(people);
    let stub = 0;
    let nth = 0;
    for (let bucket = 0; bucket < buckets; bucket++) {
      for (
        ;
        nth < people.length && bucketOf(this.grouped.primaries[people[nth]!]!, buckets) === bucket;
        nth++
      )
        this.person(people[nth]!);
      for (; stub < stubs.length && bucketOf(stubs[stub]!.alias, buckets) === bucket; stub++)
        this.page.stub(stubs[stub]!.alias, stubs[stub]!.primary);
      if (!this.page.isEmpty) await emit({ layer, part: PART.page, nth: bucket, body: this.page.taken() });
    }
  }

  private assetList(): string {
    const writer = new AssetWriter();
    this.counts.forEach((count, shape) => {
      if (count > 0) writer.addNumber(this.draft.shapes, shape, count, this.lastAt[shape]!);
    });
    return JSON.stringify(writer.taken());
  }

  async write(layer: number, emit: Emit): Promise<LayerInfo | undefined> {
    const people = this.keptPeople();
    if (people.length === 0) return undefined;
    const rows = this.weighed.keepRow.reduce((sum, keep) => sum + keep, 0);
    const buckets = Math.max(Math.ceil(people.length / PEOPLE_A_PAGE), Math.ceil(rows / TOUCHES_A_PAGE), 1);
    await this.pages(layer, people, buckets, emit);
    for (const [nth, body] of this.domains.taken()) await emit({ layer, part: PART.domains, nth, body });
    const chunks = this.names.taken();
    for (const [nth, body] of chunks.entries()) await emit({ layer, part: PART.names, nth, body });
    await emit({ layer, part: PART.assets, nth: 0, body: this.assetList() });
    return {
      id: layer,
      order: layer,
      buckets,
      domainBuckets: this.domains.buckets,
      nameChunks: chunks.length,
      prospects: this.weighed.newPeople,
      touches: this.weighed.newTouches,
    };
  }
}

export interface Settled {
  readonly imported: number;
  readonly unchanged: number;
  /** Undefined where nothing was new. */
  readonly layer?: LayerInfo;
}

/**
 * Makes a layer of a draft: what is new against what stands, packed in pages. The same draft over the same standing
 * history makes the same bytes. `breathe` is told the share done, and may throw to stop.
 */
export async function settle(
  draft: Draft,
  layer: number,
  standing: Standing | undefined,
  emit: Emit,
  breathe: (share: number) => Promise<void>,
): Promise<Settled> {
  draft.seal();
  const grouped = await group(draft, () => breathe(0));
  const weighed = await weigh(draft, grouped, standing, (share) => breathe(share / 2));
  const people = Math.max(1, grouped.members.length);
  let pages = 0;
  const written = await new LayerWriter(draft, grouped, weighed).write(layer, async (part) => {
    await emit(part);
    await breathe(0.5 + Math.min(0.5, (++pages * PEOPLE_A_PAGE) / people / 2));
  });
  const { imported, unchanged } = weighed;
  return { imported, unchanged, ...(written ? { layer: written } : {}) };
}
