import type { Identifier } from '../../platform/store/store';
import { NOTHING_READ, type Progress, progress, whoKey } from '../../platform/sync/state';
import { isWorthAsking } from '../../platform/sync/worth';
import { isFatal } from '../../sources/failure';
import { afterFailure, afterSuccess } from './failing';
import type { Opened } from './opened';
import type { Needs } from './round';
import { noteTrouble } from './trouble';

const KEPT = 86_400_000;

/** Reads everything of one person, now. */
export function looker({ db, store, taker, now, tell }: Needs) {
  const underWay = new Map<string, Promise<boolean>>();

  const stand = async ({ config, source }: Opened, stands: Progress): Promise<void> => {
    await progress.write(db, config.source, stands);
    await noteTrouble(store, source.about, stands);
  };

  const lookAt = async (opened: Opened, who: readonly Identifier[], anew: boolean): Promise<boolean> => {
    const { source } = opened.config;
    const key = whoKey(who);
    if (!anew && !(await isWorthAsking(db, source, who, now()))) return false;
    const got = await opened.source.find(who, opened.signal);
    if (opened.signal.aborted) return false;
    const before = (await progress.read(db, source)) ?? NOTHING_READ;
    if (!got.ok) {
      if (isFatal(got.failure)) await stand(opened, afterFailure(before, got.failure, now()));
      else {
        const { readAt } = (await db.asked.get([key, source])) ?? {};
        const asked = { who: key, source, at: now(), failure: got.failure };
        await db.asked.put({ ...asked, ...(readAt === undefined ? {} : { readAt }) });
      }
      return false;
    }
    const changed = await taker.take(source, got.value.entries, got.value.gone);
    const records = new Set(got.value.entries.flatMap((it) => it.record ?? [])).size;
    await db.asked.put({ who: key, source, at: now(), readAt: now(), records });
    if (before.failure && before.failure.why !== 'rationed') await stand(opened, afterSuccess(before, now()));
    return changed;
  };

  /** The same person at the same source is asked for once at a time. */
  const once = (opened: Opened, who: readonly Identifier[], anew: boolean): Promise<boolean> => {
    const key = `${opened.config.source} ${whoKey(who)}`;
    const running = underWay.get(key);
    if (running) return running;
    const work = lookAt(opened, who, anew).finally(() => underWay.delete(key));
    underWay.set(key, work);
    return work;
  };

  return async (all: readonly Opened[], who: readonly Identifier[], anew: boolean): Promise<boolean> => {
    // One broken source hides no other.
    const ends = await Promise.allSettled(all.map((opened) => once(opened, who, anew)));
    await db.asked
      .where('at')
      .below(now() - KEPT)
      .delete();
    const changed = ends.some((it) => it.status === 'fulfilled' && it.value);
    tell(changed);
    return changed;
  };
}
