import type { Means } from './means';

/** At most `calls` in any `ms`. A limit with a lane holds for calls in that lane only. */
export interface Limit {
  readonly calls: number;
  readonly ms: number;
  readonly lane?: string;
}

/** Lets calls through no faster than the vendor wants. */
export interface Gate {
  /** Waits for a place; the returned function gives it back. Rejects when the signal fires. */
  enter(lane: string | undefined, signal: AbortSignal): Promise<() => void>;
  /** The vendor asked for quiet until then (ms since 1970). */
  closeUntil(at: number): void;
  closedUntil(): number;
}

/** A sliding window for each limit, and no more than `atOnce` calls under way. */
export function createGate(
  limits: readonly Limit[],
  atOnce: number,
  means: Pick<Means, 'now' | 'wait'>,
): Gate {
  const made = limits.map(() => [] as number[]);
  let queue: (() => void)[] = [];
  let underWay = 0;
  let closed = 0;
  let turn: Promise<unknown> = Promise.resolve();

  /** Hands the place on, or gives it back. */
  const leave = () => {
    const next = queue.shift();
    if (next) next();
    else underWay -= 1;
  };

  const place = (signal: AbortSignal): Promise<void> => {
    if (underWay < atOnce) {
      underWay += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const stop = () => {
        queue = queue.filter((it) => it !== go);
        reject(signal.reason);
      };
      const go = () => {
        signal.removeEventListener('abort', stop);
        resolve();
      };
      queue.push(go);
      signal.addEventListener('abort', stop, { once: true });
    });
  };

  /** ms until every limit of this lane has room. */
  const delay = (lane: string | undefined): number => {
    const now = means.now();
    let longest = Math.max(0, closed - now);
    limits.forEach((limit, index) => {
      if (limit.lane !== undefined && limit.lane !== lane) return;
      const times = made[index]!;
      // A clock that was set back would leave times in the future: forget them.
      while (times.length > 0 && (times[0]! <= now - limit.ms || times[0]! > now)) times.shift();
      if (times.length >= limit.calls)
        longest = Math.max(longest, times[times.length - limit.calls]! + limit.ms - now);
    });
    return longest;
  };

  const pass = async (lane: string | undefined, signal: AbortSignal) => {
    for (let ms = delay(lane); ms > 0; ms = delay(lane)) await means.wait(ms, signal);
    signal.throwIfAborted();
    limits.forEach((limit, index) => {
      if (limit.lane === undefined || limit.lane === lane) made[index]!.push(means.now());
    });
  };

  return {
    async enter(lane, signal) {
      signal.throwIfAborted();
      await place(signal);
      // One after another, or two waiting calls would take the same free place.
      const mine = turn.then(() => pass(lane, signal));
      turn = mine.catch(() => undefined);
      try {
        await mine;
      } catch (cause) {
        leave();
        throw cause;
      }
      return leave;
    },
    closeUntil: (at) => {
      closed = Math.max(closed, at);
    },
    closedUntil: () => closed,
  };
}
