import type { SyncConfig } from '../../platform/messages/sources-protocol';
import type { SyncDb } from '../../platform/sync/db';
import { type Connected, connected } from '../../platform/sync/state';
import { SOURCES } from '../../sources/catalogue';
import type { SourceAbout } from '../../sources/source';
import type { Ground } from '../view';

/** A source with its connection. */
export interface Joined {
  readonly about: SourceAbout;
  readonly connection: Connected;
}

export async function joinedSources(db: SyncDb): Promise<Joined[]> {
  const all = await Promise.all(
    SOURCES.map(async (about) => ({ about, connection: await connected.read(db, about.id) })),
  );
  return all.flatMap(({ about, connection }) => (connection ? [{ about, connection }] : []));
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
