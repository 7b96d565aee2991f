import type { HistoryStore } from '../../platform/store/store';
import type { SyncDb } from '../../platform/sync/db';
import { NOTHING_READ, type Progress, progress } from '../../platform/sync/state';
import type { Failure } from '../../sources/failure';
import type { Page, Told } from '../../sources/source';
import { afterFailure, afterSuccess } from './failing';
import type { Opened } from './opened';
import type { Taker } from './take';
import { noteTrouble } from './trouble';

/** Between two rounds. */
const EVERY = 10 * 60_000;
/** Pages in one go; the next alarm goes on. */
const PAGES = 300;
/** After so many pages open panels look again, and the store is tidied. */
const TELL_AFTER = 10;
/** What of the day's share rounds may use; the rest is for whoever is in sight. */
const SHARE = 0.8;
const DAY = 86_400_000;

export interface Needs {
  readonly db: SyncDb;
  readonly store: HistoryStore;
  readonly taker: Taker;
  readonly now: () => number;
  /** Something was read; `changed`: the history is another. */
  readonly tell: (changed: boolean) => void;
}

const distinct = (told: readonly Told[]): Told[] => [...new Map(told.map((it) => [it.part, it])).values()];

/** Reads what changed at a source, page by page, until there is no more. Each page is kept before its cursor is. */
export function rounds({ db, store, taker, now, tell }: Needs) {
  const running = new Set<string>();

  const isSpent = ({ config, spent }: Opened): boolean => {
    const { day, calls } = spent();
    return day === Math.floor(now() / DAY) && calls >= config.perDay * SHARE;
  };

  const fail = async ({ config, source }: Opened, before: Progress, failure: Failure): Promise<void> => {
    const stands = afterFailure(before, failure, now());
    await progress.write(db, config.source, stands);
    await noteTrouble(store, source.about, stands);
  };

  const keepPage = async (opened: Opened, before: Progress, page: Page): Promise<boolean> => {
    const source = opened.config.source;
    const changed = await taker.take(source, page.entries, page.gone);
    const { remaining: _, ...rest } = afterSuccess(before, now());
    await progress.write(db, source, {
      ...rest,
      cursor: page.cursor,
      told: distinct([...before.told, ...page.told]),
      ...(page.more && page.remaining !== undefined ? { remaining: page.remaining } : {}),
      ...(page.more ? {} : { upToDateAt: now(), nextTry: now() + EVERY }),
    });
    if (!page.more) await store.noteReading(source, { label: opened.source.about.label, readAt: now() });
    return changed;
  };

  /** One page. What became of it. */
  const step = async (opened: Opened): Promise<'more' | 'over' | 'changed'> => {
    const { source } = opened.config;
    const before = (await progress.read(db, source)) ?? NOTHING_READ;
    if (isSpent(opened)) {
      const until = (Math.floor(now() / DAY) + 1) * DAY;
      await fail(opened, before, { why: 'rationed', until });
      return 'over';
    }
    const got = await opened.source.changes(before.cursor, opened.signal);
    if (opened.signal.aborted) return 'over';
    if (!got.ok) {
      await fail(opened, before, got.failure);
      return 'over';
    }
    // A page that leads to itself would be read for ever.
    const isStuck = got.value.more && got.value.cursor === before.cursor;
    const changed = await keepPage(opened, before, got.value);
    if (isStuck) {
      const stuck = (await progress.read(db, source)) ?? before;
      await fail(opened, stuck, { why: 'unexpected', where: 'cursor' });
      return 'over';
    }
    if (!got.value.more) tell(changed);
    return got.value.more ? (changed ? 'changed' : 'more') : 'over';
  };

  const walk = async (opened: Opened): Promise<void> => {
    const { source } = opened.config;
    const before = await progress.read(db, source);
    if (before?.told.length) await progress.write(db, source, { ...before, told: [] });
    let changed = false;
    for (let page = 1; page <= PAGES && !opened.signal.aborted; page += 1) {
      const came = await step(opened);
      if (came === 'over') break;
      changed ||= came === 'changed';
      if (page % TELL_AFTER > 0) continue;
      tell(changed);
      changed = false;
      // A store that is being written to by an import is tidied another time.
      await store.tidy().catch(() => undefined);
    }
    await store.tidy().catch(() => undefined);
    tell(changed);
  };

  return {
    isRunning: (source: string): boolean => running.has(source),
    /** A round, unless one is under way or it is too early. `isAsked`: whatever the clock says. */
    async round(opened: Opened, isAsked: boolean): Promise<void> {
      const { source } = opened.config;
      if (running.has(source)) return;
      running.add(source);
      try {
        const { nextTry } = (await progress.read(db, source)) ?? NOTHING_READ;
        // A next try more than a day ahead was written by a clock that ran wrong.
        const isDue = nextTry <= now() || nextTry - now() > DAY;
        if (isAsked || isDue) await walk(opened);
      } finally {
        running.delete(source);
      }
    },
  };
}
