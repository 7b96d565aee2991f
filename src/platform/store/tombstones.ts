import { hash32 } from '../../story/identity';
import type { HistoryDb, Tombstones } from './db';

const MARK_BYTES = 16;
/** A few bits of a quick hash, so that hardly anybody else needs the slow one; too few to tell anybody by. */
const SIEVE = 0xfff;

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const sieveOf = (id: string): string => (hash32(id) & SIEVE).toString(16).padStart(3, '0');

async function markOf(id: string, salt: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${id}`));
  return sieveOf(id) + hex(new Uint8Array(digest, 0, MARK_BYTES));
}

/** Marks for these identifiers: salted hashes, with this device's salt. Not to be awaited in a transaction. */
export async function marksOf(db: HistoryDb, ids: Iterable<string>): Promise<Omit<Tombstones, 'people'>> {
  const salt =
    (await db.metaOf('tombstones'))?.salt ?? hex(crypto.getRandomValues(new Uint8Array(MARK_BYTES)));
  return { key: 'tombstones', salt, marks: await Promise.all([...ids].map((id) => markOf(id, salt))) };
}

/** Remembers somebody as erased. Must run in a transaction over meta. */
export async function bury(db: HistoryDb, made: Omit<Tombstones, 'people'>): Promise<void> {
  const before = await db.metaOf('tombstones');
  const marks = [...new Set([...(before?.marks ?? []), ...made.marks])];
  await db.meta.put({ ...made, marks, people: (before?.people ?? 0) + 1 });
}

/** Who was erased: sources may not bring them back. */
export class Erased {
  private readonly sieve: ReadonlySet<string>;
  private readonly marks: ReadonlySet<string>;

  private constructor(private readonly record: Tombstones | undefined) {
    this.marks = new Set(record?.marks);
    this.sieve = new Set(record?.marks.map((it) => it.slice(0, 3)));
  }

  static async read(db: HistoryDb): Promise<Erased> {
    return new Erased(await db.metaOf('tombstones'));
  }

  get isNobody(): boolean {
    return this.marks.size === 0;
  }

  /** Whether one of these identifiers is somebody's who was erased. */
  async has(ids: readonly string[]): Promise<boolean> {
    for (const id of ids)
      if (this.sieve.has(sieveOf(id)) && this.marks.has(await markOf(id, this.record!.salt))) return true;
    return false;
  }

  /** Whether it is still so. Must run in a transaction over meta. */
  async isCurrent(db: HistoryDb): Promise<boolean> {
    return (await db.metaOf('tombstones'))?.marks.length === this.record?.marks.length;
  }
}
