/** What a source may use of the world around it. All of it is passed in, so that tests can stand in for it. */
export interface Means {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** ms since 1970 */
  now(): number;
  /** Resolves after `ms`; rejects when the signal fires. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** 0 ≤ x < 1 */
  random(): number;
}

/** Calls already made on a day (days since 1970, UTC). The host keeps it across restarts. */
export interface Spent {
  readonly day: number;
  readonly calls: number;
}

const DAY = 86_400_000;

/** Our own share of a quota that other integrations need too. */
export interface Ration {
  /** Takes one call; where none is left, ms since 1970 when there will be. */
  take(): number | undefined;
  spent(): Spent;
}

/** `perDay` calls each UTC day. `save` hears of every call that is taken. */
export function createRation(
  perDay: number,
  before: Spent | undefined,
  now: () => number,
  save: (spent: Spent) => void,
): Ration {
  let spent = before ?? { day: 0, calls: 0 };
  const today = () => Math.floor(now() / DAY);
  return {
    take() {
      const day = today();
      // A clock set back must not grant the same day twice.
      if (day > spent.day) spent = { day, calls: 0 };
      if (spent.calls >= perDay) return (spent.day + 1) * DAY;
      spent = { day: spent.day, calls: spent.calls + 1 };
      save(spent);
      return undefined;
    },
    spent: () => spent,
  };
}
