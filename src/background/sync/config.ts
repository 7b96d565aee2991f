import { type Connected, readConnections } from '../../platform/connections';
import type { SyncConfig } from '../../platform/messages/sources-protocol';
import { SOURCES } from '../../sources/catalogue';
import type { SourceAbout } from '../../sources/source';
import type { Ground } from '../view';

/** A source with its connection. */
export interface Joined {
  readonly about: SourceAbout;
  readonly connection: Connected;
}

export async function joinedSources(): Promise<Joined[]> {
  const connections = await readConnections();
  return SOURCES.flatMap((about) => {
    const connection = connections[about.id];
    return connection ? [{ about, connection }] : [];
  });
}

/** One source as the playbook wants it read. */
export function configOf(
  { playbook: { sources } }: Pick<Ground, 'playbook'>,
  source: string,
  connection: Pick<Connected, 'me'> = {},
): SyncConfig[number] {
  const { writeBack, callsPerDay, months, segmentProperty, personaProperty, forms } = sources;
  const ownerId = connection.me?.ids[0];
  return {
    source,
    perDay: callsPerDay,
    mayWrite: writeBack,
    months,
    forms: forms.map(({ kind, ...form }) => ({ ...form, ...(kind ? { kind } : {}) })),
    ...(segmentProperty ? { segmentProperty } : {}),
    ...(personaProperty ? { personaProperty } : {}),
    ...(ownerId ? { ownerId } : {}),
  };
}
