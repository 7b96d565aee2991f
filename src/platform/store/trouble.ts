import { type Say, say } from '../../playbook/say';

export type StoreTroubleKind = 'full' | 'newer' | 'blocked' | 'outdated' | 'busy' | 'erased' | 'unavailable';

const SAYS = {
  full: say('store_full'),
  newer: say('store_newer'),
  blocked: say('store_blocked'),
  outdated: say('store_outdated'),
  busy: say('store_busy'),
  erased: say('store_erased'),
  unavailable: say('store_unavailable'),
} as const satisfies Record<StoreTroubleKind, Say>;

/** The store can't do what was asked; `say` tells what happened and what to do. Earlier history is whole. */
export class StoreTrouble extends Error {
  override readonly name = 'StoreTrouble';
  readonly say: Say;

  constructor(
    readonly kind: StoreTroubleKind,
    cause?: unknown,
  ) {
    super(`The history store: ${kind}.`, { cause });
    this.say = SAYS[kind];
  }
}

const NAMES: Readonly<Record<string, StoreTroubleKind>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  DatabaseClosedError: 'outdated',
  MissingAPIError: 'unavailable',
  OpenFailedError: 'unavailable',
  UnknownError: 'unavailable',
};

/** The trouble behind an error, looked for in `inner` and `cause` too: a full disk often hides in an AbortError. */
export function troubleOf(error: unknown): StoreTrouble | undefined {
  for (let it = error, depth = 0; it && typeof it === 'object' && depth < 6; depth++) {
    if (it instanceof StoreTrouble) return it;
    const { name, inner, cause } = it as { name?: string; inner?: unknown; cause?: unknown };
    const kind = name === undefined ? undefined : NAMES[name];
    // A closed database names why it could not be opened in `inner`; that reason is the better one.
    const deeper = troubleOf(inner ?? cause);
    if (deeper) return deeper;
    if (kind) return new StoreTrouble(kind, error);
    it = inner ?? cause;
  }
  return undefined;
}

/** Runs a task of the store and names its trouble. */
export async function named<T>(task: () => PromiseLike<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw troubleOf(error) ?? error;
  }
}
