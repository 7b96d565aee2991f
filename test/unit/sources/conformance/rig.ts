import en from '../../../../public/_locales/en/messages.json';
import type { HistorySource, Page, SourceEntry } from '../../../../src/sources/source';
import type { Touch } from '../../../../src/story/touch';
import type { FakeClock } from '../../../fakes/clock';
import { never } from '../../../fakes/never';

/** What can go wrong on the wire. Source: BUDGETS, fault 13. */
export const WIRE_FAULTS = [
  '401',
  '403',
  '429',
  '500',
  'html',
  'truncated',
  'empty',
  'renamed',
  'drop',
  'slow',
] as const;
export type WireFault = (typeof WIRE_FAULTS)[number];

/** One source and a stand-in of its vendor, in the terms that every vendor shares. */
export interface Rig {
  readonly clock: FakeClock;
  readonly source: HistorySource;
  /** Another life of the worker. */
  restart(): HistorySource;
  /** A person at the vendor; gives the vendor's id. */
  addPerson(address: string): string;
  /** So many touches of a person, at times of their own. */
  addTouches(record: string, count: number): void;
  remove(record: string): void;
  merge(winner: string, loser: string): void;
  /** The first request that the test accepts is answered wrongly, and so on, `times` times. */
  break(fault: WireFault, accept?: (path: string) => boolean, times?: number): void;
  heal(): void;
  /** What was asked so far, one path a request. */
  asked(): readonly string[];
  /** How many requests the vendor refused because they were too many. */
  refusals(): number;
  /** Places in lists handed out so far are worth nothing from now on. */
  expirePlaces(): void;
  /** The key is withdrawn. */
  revoke(): void;
  /** Takes a permission away that only a part needs. */
  takeScope(): void;
  /** What the vendor really holds of what we wrote, by person. */
  written(record: string): number;
}

export interface RigWishes {
  /** ms by which the rep's clock is ahead. */
  readonly skew?: number;
  readonly perDay?: number;
  readonly mayWrite?: boolean;
}

/** An address of the nth person. */
export const address = (number: number) => `person${number}@acme.example`;

/** A store in a few lines: what a host would hold after these pages. */
export function keep(pages: readonly { entries: readonly SourceEntry[]; gone: Page['gone'] }[]) {
  const touches = new Map<string, Touch>();
  const gone = new Set<string>();
  for (const page of pages) {
    for (const entry of page.entries) {
      const who = entry.prospect.addresses[0];
      for (const touch of entry.touches) touches.set(`${who} ${touch.id}`, touch);
    }
    for (const { record } of page.gone) gone.add(record);
  }
  return { touches, gone };
}

/** Reads until the source is up to date. */
export async function follow(
  source: HistorySource,
  from?: string,
): Promise<{ pages: Page[]; cursor: string }> {
  const pages: Page[] = [];
  let cursor = from;
  for (let count = 0; count < 300; count += 1) {
    const got = await source.changes(cursor, never);
    if (!got.ok) throw new Error(JSON.stringify(got.failure));
    pages.push(got.value);
    cursor = got.value.cursor;
    if (!got.value.more) return { pages, cursor };
  }
  throw new Error('The changes never end');
}

/** Whether this sentence exists. */
export const has = (id: string) => id in en || `${id}_one` in en;

/** Sets up one source with its stand-in, empty. */
export type CreateRig = (wishes?: RigWishes) => Rig;
