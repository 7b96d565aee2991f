import type { HubSpotSettings } from '../../../src/sources/hubspot/account';
import { createHubSpot } from '../../../src/sources/hubspot/hubspot';
import { createRation } from '../../../src/sources/means';
import type { HistorySource, Notebook, Page, SourceEntry } from '../../../src/sources/source';
import type { Identifier, Touch } from '../../../src/story/touch';
import { createClock, type FakeClock } from '../clock';
import { never } from '../never';
import { createHubSpotFake, type HubSpotFake, KEY, type Options } from './hubspot';

/** Our source and the stand-in, joined. */
export interface Connected {
  readonly clock: FakeClock;
  readonly vendor: HubSpotFake;
  readonly source: HistorySource;
  /** Another life of the worker: same key, same notebook. */
  restart(): HistorySource;
  /** The one entry for this person; throws where the source fails or knows several. */
  entryOf(who: string | Identifier): Promise<SourceEntry>;
  touchesOf(who: string | Identifier): Promise<readonly Touch[]>;
}

export interface Wishes {
  readonly settings?: Partial<HubSpotSettings>;
  readonly vendor?: Partial<Options>;
  readonly perDay?: number;
  readonly mayWrite?: boolean;
  /** ms by which the rep's clock differs from the vendor's. */
  readonly skew?: number;
}

function createNotebook(): Notebook {
  let kept: unknown;
  return {
    read: async () => structuredClone(kept),
    write: async (notes) => {
      kept = structuredClone(notes);
    },
  };
}

export function connect({
  settings,
  vendor: options,
  perDay,
  mayWrite = true,
  skew = 0,
}: Wishes = {}): Connected {
  const clock = createClock();
  const vendor = createHubSpotFake({ now: clock.now, wait: clock.wait, ...options });
  const notebook = createNotebook();
  const now = () => clock.now() + skew;
  const ration = perDay === undefined ? undefined : createRation(perDay, undefined, now, () => undefined);
  const restart = () =>
    createHubSpot({
      means: { fetch: vendor.fetch, now, wait: clock.wait, random: () => 0.5 },
      key: async () => KEY,
      settings: { forms: [], months: 24, ...settings },
      notebook,
      mayWrite,
      ...(ration ? { ration } : {}),
    });
  const source = restart();
  const entryOf = async (who: string | Identifier) => {
    const got = await source.find([typeof who === 'string' ? { address: who } : who], never);
    if (!got.ok) throw new Error(JSON.stringify(got.failure));
    const [entry, ...others] = got.value.entries;
    if (!entry || others.length > 0) throw new Error(`${got.value.entries.length} entries`);
    return entry;
  };
  return { clock, vendor, source, restart, entryOf, touchesOf: async (who) => (await entryOf(who)).touches };
}

/** Reads pages until the source is up to date; throws where it fails or goes on for ever. */
export async function readAll(
  source: HistorySource,
  cursor?: string,
): Promise<{ pages: Page[]; cursor: string }> {
  const pages: Page[] = [];
  let at = cursor;
  for (let count = 0; count < 500; count += 1) {
    const got = await source.changes(at, never);
    if (!got.ok) throw new Error(JSON.stringify(got.failure));
    pages.push(got.value);
    at = got.value.cursor;
    if (!got.value.more) return { pages, cursor: at };
  }
  throw new Error('The changes never end');
}
