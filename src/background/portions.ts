/** How long one portion may take, in ms: the first is quick, so that something shows at once. */
const FIRST = 40;
const LATER = 150;
/** A reading that nobody goes on with is let go: it holds back clearing away after imports. In ms. */
const IDLE = 10_000;

/** A way through everybody, told a portion at a time. */
export interface Reading<P> {
  /** How many were passed. */
  at(): number;
  /** Passes over those that an earlier worker has told of. */
  skipTo(cursor: number): Promise<void>;
  portion(patience: number): Promise<P>;
  end(): Promise<unknown>;
}

interface Asked {
  /** The asker's own name for this reading. */
  readonly run: string;
  /** How many were passed before; 0 begins. */
  readonly cursor: number;
}

/**
 * Answers a portion a question: keeps each reading open between its portions, and lets it go when nobody asks on.
 * After a worker's death it goes on where it was.
 */
export function inPortions<A extends Asked, P extends { readonly next?: number | undefined }>(
  begin: (asked: A) => Promise<Reading<P>>,
  idle = IDLE,
) {
  const open = new Map<string, { it: Reading<P>; timer: ReturnType<typeof setTimeout> }>();

  const drop = (run: string) => {
    const kept = open.get(run);
    open.delete(run);
    void kept?.it.end();
  };

  const take = async (asked: A): Promise<Reading<P>> => {
    const { run, cursor } = asked;
    const kept = open.get(run);
    open.delete(run);
    clearTimeout(kept?.timer);
    if (kept?.it.at() === cursor) return kept.it;
    await kept?.it.end();
    const anew = await begin(asked);
    await anew.skipTo(cursor);
    return anew;
  };

  return async (asked: A): Promise<P> => {
    const it = await take(asked);
    try {
      const portion = await it.portion(asked.cursor === 0 ? FIRST : LATER);
      if (portion.next === undefined) await it.end();
      else open.set(asked.run, { it, timer: setTimeout(() => drop(asked.run), idle) });
      return portion;
    } catch (error) {
      await it.end();
      throw error;
    }
  };
}

/** Does something again and again until it says that this is all, or the patience (ms) is over. True: that was all. */
export async function forAWhile(patience: number, step: () => Promise<boolean>): Promise<boolean> {
  const until = performance.now() + patience;
  let isAll = false;
  do isAll = await step();
  while (!isAll && performance.now() < until);
  return isAll;
}
