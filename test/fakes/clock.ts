/**
 * A clock that stands still while anybody works and jumps to the next alarm once all wait: tests wait for nothing, and a
 * pause of an hour takes no time.
 */
export interface FakeClock {
  now(): number;
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** Moves on by itself to here. */
  set(at: number): void;
  /** Every pause that was asked for, in ms. */
  readonly pauses: number[];
}

interface Alarm {
  readonly at: number;
  ring(): void;
}

export function createClock(start = Date.UTC(2026, 8, 1, 9)): FakeClock {
  let now = start;
  let alarms: Alarm[] = [];
  let isTicking = false;
  const pauses: number[] = [];

  const tick = () => {
    isTicking = false;
    const next = alarms.toSorted((a, b) => a.at - b.at)[0];
    if (!next) return;
    now = Math.max(now, next.at);
    alarms = alarms.filter((it) => it !== next);
    next.ring();
    later();
  };
  // Two turns of the loop: whoever can go on has gone on by then.
  const later = () => {
    if (isTicking || alarms.length === 0) return;
    isTicking = true;
    setImmediate(() => setImmediate(tick));
  };

  return {
    pauses,
    now: () => now,
    set(at) {
      now = at;
    },
    wait(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        pauses.push(ms);
        const stop = () => {
          alarms = alarms.filter((it) => it !== alarm);
          reject(signal?.reason);
        };
        const alarm: Alarm = {
          at: now + ms,
          ring: () => {
            signal?.removeEventListener('abort', stop);
            resolve();
          },
        };
        alarms.push(alarm);
        signal?.addEventListener('abort', stop, { once: true });
        later();
      });
    },
  };
}
