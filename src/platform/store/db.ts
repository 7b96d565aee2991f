import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Dismissal, SourceReading } from '../../story/touch';
import type { LayerInfo, PartKey } from './layer';
import type { Entry, Generation } from './store';
import { StoreTrouble } from './trouble';

/** A piece of a layer; a layer never changes once it is live. */
export interface Part {
  readonly layer: number;
  readonly part: PartKind;
  readonly nth: number;
  readonly body: Uint8Array | string;
}

export const PART = { page: 0, domains: 1, names: 2, assets: 3 } as const;
export type PartKind = (typeof PART)[keyof typeof PART];

/** What one person got since the layers were made: one record a person, read over the layers. */
export interface FreshRecord {
  readonly id?: number;
  readonly ids: readonly string[];
  readonly domains: readonly string[];
  /** Newer than layers of this order and below. */
  readonly after: number;
  /** Nobody knew this person before. */
  readonly isNew: boolean;
  readonly entry: Entry;
}

export interface GenerationRecord extends Generation {
  /** `staged`: being written; no reader sees it. */
  readonly state: 'staged' | 'live';
  /** Its layers; empty once they were folded into an older one: it can't be undone any more. */
  readonly layers: readonly number[];
  /** Tells whether the same file is chosen again. */
  readonly fingerprint?: string;
  /** The layers it was compared with, while it is staged. */
  readonly over?: string;
}

export interface DismissalRecord {
  readonly id?: number;
  readonly ids: readonly string[];
  readonly dismissal: Dismissal;
}

/** Which layers count, the oldest first. The one record that makes an import visible. */
export interface Live {
  readonly key: 'live';
  readonly layers: readonly LayerInfo[];
}
/** Layers that no reader needs any more. */
export interface Doomed {
  readonly key: 'doomed';
  readonly layers: readonly number[];
}
/** The shape of what is stored; newer than `LAYOUT` means a newer version of us wrote it. */
export interface Layout {
  readonly key: 'layout';
  readonly layout: number;
}
/** Grows with every fresh touch, so that others know when what they remember of them is old. */
export interface FreshMark {
  readonly key: 'fresh';
  readonly mark: number;
}
export interface NextLayer {
  readonly key: 'next-layer';
  readonly next: number;
}
/** When each source was last read. */
export interface Readings {
  readonly key: 'readings';
  readonly readings: readonly Omit<SourceReading, 'isFile'>[];
}
/** Who was erased, as marks that name nobody. */
export interface Tombstones {
  readonly key: 'tombstones';
  readonly salt: string;
  readonly marks: readonly string[];
  /** How many people. */
  readonly people: number;
}
/** What the last sweep took away: moments in ms since 1970. */
export interface Swept {
  readonly key: 'swept';
  readonly before: number;
  readonly strangersBefore: number;
}
export type Meta = Live | Doomed | Layout | FreshMark | NextLayer | Readings | Tombstones | Swept;

export const LAYOUT = 1;

export class HistoryDb extends Dexie {
  meta!: Table<Meta, Meta['key']>;
  parts!: Table<Part, number[]>;
  fresh!: EntityTable<FreshRecord, 'id'>;
  generations!: Table<GenerationRecord, number, Omit<GenerationRecord, 'id'> & { readonly id?: number }>;
  dismissals!: EntityTable<DismissalRecord, 'id'>;

  constructor(name: string) {
    super(name);
    // Another tab upgrades: let it, and say so to whoever asks us afterwards.
    this.on('versionchange', () => {
      this.close();
      // Dexie’s own answer would open it again.
      return false;
    });
    this.version(1).stores({
      meta: 'key',
      parts: '[layer+part+nth]',
      fresh: '++id, *ids, *domains',
      generations: '++id, state',
      dismissals: '++id, *ids',
    });
  }

  async metaOf<K extends Meta['key']>(key: K): Promise<Extract<Meta, { key: K }> | undefined> {
    return (await this.meta.get(key)) as Extract<Meta, { key: K }> | undefined;
  }

  /** Bodies of parts, in the order asked for. */
  async bodies(keys: readonly PartKey[]): Promise<(Part['body'] | undefined)[]> {
    const parts = await this.parts.bulkGet(keys.map((key) => [...key]));
    return parts.map((part) => part?.body);
  }

  async liveLayers(): Promise<readonly LayerInfo[]> {
    return (await this.metaOf('live'))?.layers ?? [];
  }
}

/** Opens the database, or says in words why not: a newer version wrote it, or another tab holds the old one. */
export async function openDb(name: string): Promise<HistoryDb> {
  const db = new HistoryDb(name);
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => reject(new StoreTrouble('blocked')));
  });
  try {
    await Promise.race([db.open(), blocked]);
    await db.transaction('rw', db.meta, async () => {
      const layout = (await db.metaOf('layout'))?.layout;
      if (layout === undefined) await db.meta.put({ key: 'layout', layout: LAYOUT });
      else if (layout > LAYOUT) throw new StoreTrouble('newer');
    });
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}
