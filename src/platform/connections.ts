import * as v from 'valibot';
import type { Check, Myself } from '../sources/source';
import { kept } from './kept';

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

type Connections = Readonly<Record<string, Connected>>;

const schema = v.record(v.string(), connected) as v.GenericSchema<unknown, Connections>;
const connections = kept<Connections>('connections', schema, {});

/** Every connected source by its id. No secret is among it. */
export const readConnections = connections.read;

/** Remembers a connection, or that it ended. */
export async function writeConnection(source: string, it: Connected | undefined): Promise<void> {
  await connections.change(({ [source]: _, ...others }) => (it ? { ...others, [source]: it } : others));
}
