import * as v from 'valibot';
import type { Check, Myself } from '../sources/source';
import { browser } from './browser';

const KEY = 'connections';

/** That a source is connected, and what was found when it was last tried. Times are ms since 1970. */
export interface Connected {
  readonly at: number;
  readonly checks: readonly Check[];
  readonly checkedAt: number;
  readonly me?: Myself;
}

const texts = v.array(v.string());
const check = v.custom<Check>((it) => typeof it === 'object' && it !== null && 'scope' in it && 'says' in it);
const connected = v.object({
  at: v.number(),
  checks: v.array(check),
  checkedAt: v.number(),
  me: v.optional(v.object({ ids: texts, names: texts, addresses: texts })),
});

/** Every connected source by its id. No secret is among it. */
export async function readConnections(): Promise<Readonly<Record<string, Connected>>> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = v.safeParse(v.record(v.string(), connected), stored);
  return parsed.success ? (parsed.output as Record<string, Connected>) : {};
}

/** Remembers a connection, or that it ended. */
export async function writeConnection(source: string, it: Connected | undefined): Promise<void> {
  const { [source]: _, ...others } = await readConnections();
  await browser.storage.local.set({ [KEY]: it ? { ...others, [source]: it } : others });
}
