import type { Stored } from '../platform/store/store';
import type { Situation } from '../story/telling';
import type { History, Prospect } from '../story/touch';
import { asHistory } from './histories';
import { joiner } from './joined';
import { type Ground, myself } from './view';
import { prospectTest } from './who';

/** Somebody stored, and what the story takes. */
export interface Passed {
  readonly stored: Stored;
  readonly history: History;
}

/** A prospect by the handle the panel shows them under, and the situation in which nothing is in sight. */
export interface Tellable {
  readonly id: string;
  readonly situation: Situation;
}

async function* one(batches: AsyncIterable<readonly Stored[]>): AsyncGenerator<Stored> {
  for await (const batch of batches) yield* batch;
}

/** A walk through everybody stored, one after the other. */
export async function everybody(ground: Ground) {
  const { store } = ground;
  const people = one(store.everybody());
  const join = joiner(ground);
  const [readings, { prospects }] = await Promise.all([store.readings(), store.count()]);
  let passed = 0;
  return {
    /** How many there are. */
    of: prospects,
    /** How many were passed. */
    at: () => passed,
    async next(): Promise<Passed | undefined> {
      for (;;) {
        const next = await people.next();
        if (next.done) return undefined;
        passed++;
        const stored = await join(next.value);
        if (stored) return { stored, history: asHistory(stored, readings) };
      }
    },
    end: () => people.return(undefined),
  };
}

/** Tells whom a rep could write to, and how; undefined for the rep's own side, groups and machines. */
export function tellableBy(ground: Ground): (prospect: Prospect) => Tellable | undefined {
  const me = myself(ground);
  const isProspect = prospectTest(me.addresses);
  const base = { now: ground.now, me, team: ground.settings.team };
  return ({ addresses, slugs }) => {
    const [address] = addresses;
    const id = address ?? slugs[0];
    if (!id || (address && !isProspect({ address, field: 'to' }))) return undefined;
    return { id, situation: { ...base, channel: address ? 'mail' : 'linkedin' } };
  };
}
