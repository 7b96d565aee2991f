import type { Failure } from '../../sources/failure';
import type { Spent } from '../../sources/means';
import type { Intent, Told } from '../../sources/source';
import { hash32 } from '../../story/identity';
import { written } from '../../story/identity/written';
import type { Identifier } from '../../story/touch';
import type { SyncDb } from './db';

/** How the reading of one source stands. Times are ms since 1970. */
export interface Progress {
  /** Where reading goes on. */
  readonly cursor?: string;
  /** Something was read. */
  readonly readAt?: number;
  /** A round ended with nothing left to read. */
  readonly upToDateAt?: number;
  /** People still to come in this round, as far as the vendor tells. */
  readonly remaining?: number;
  readonly failure?: Failure;
  readonly failedAt?: number;
  /** In a row. */
  readonly failures: number;
  readonly nextTry: number;
  /** Parts that could not be read in the last round. */
  readonly told: readonly Told[];
}

/** Something to be written that the source was not asked about yet. */
export interface Waiting {
  readonly source: string;
  readonly intent: Intent;
  readonly attempts: number;
  readonly notBefore: number;
  readonly failure?: Failure;
  /** It will not be tried again by itself. */
  readonly refused?: boolean;
}

export interface Undoing {
  readonly key: string;
  readonly attempts: number;
  readonly notBefore: number;
}

export const NOTHING_READ: Progress = { failures: 0, nextTry: 0, told: [] };

// All of this we wrote ourselves, in this version: the schema of the database guards the rest.
const read = <T>(key: (source: string) => string) => ({
  read: async (db: SyncDb, source: string) => (await db.read(key(source))) as T | undefined,
  write: (db: SyncDb, source: string, it: T) => db.write(key(source), it),
});

/** How far a source was read. */
export const progress = read<Progress>((source) => `${source}/progress`);
/** What a source has cost of its budget. */
export const spent = read<Spent>((source) => `${source}/spent`);
/** What a source keeps for itself; it reads its own shape out of it. */
export const notes = read<unknown>((source) => `${source}/notes`);

/** A list that several pages of ours add to and take from: each edit sees the one before. */
const list = <T>(key: string) => ({
  read: async (db: SyncDb) => ((await db.read(key)) ?? []) as readonly T[],
  edit: (db: SyncDb, edit: (all: readonly T[]) => readonly T[]): PromiseLike<void> =>
    db.transaction('rw', db.kept, async () => {
      await db.write(key, edit(((await db.read(key)) ?? []) as readonly T[]));
    }),
});

/** What waits to be written, of all sources together. */
export const waiting = list<Waiting>('waiting');
/** Acts that were taken back here and not yet there. */
export const undoing = list<Undoing>('undoing');
/** Calls that write, as the outbox keeps them. */
export const outbox = {
  read: (db: SyncDb) => db.read('outbox'),
  write: (db: SyncDb, items: unknown) => db.write('outbox', items),
};

/** Takes out what is noted of somebody beside the history. */
export const letGo = (db: SyncDb, who: readonly Identifier[]): Promise<void> =>
  db.letGo(
    who.map(written),
    who.map((it) => whoKey([it])),
  );

/**
 * One text for a person, by which is remembered when they were asked for: made of the first way to know them. Whoever is
 * merely looked at is not written down by name.
 */
export function whoKey([first]: readonly Identifier[]): string {
  if (!first) return '';
  const text = written(first).toLowerCase();
  return `${hash32(text).toString(36)}${hash32(`${text}\u0000`).toString(36)}`;
}
