import * as v from 'valibot';
import { readConnections } from '../../platform/connections';
import type { SourceLine, WriteLine } from '../../platform/messages/sources-protocol';
import { mayReach } from '../../platform/permissions';
import type { SyncDb } from '../../platform/sync/db';
import { NOTHING_READ, outbox, progress, spent, waiting } from '../../platform/sync/state';
import { type Failure, sayFailure, sayTrouble } from '../../sources/failure';
import type { SourceAbout } from '../../sources/source';

const DAY = 86_400_000;

/** An item of the outbox, as far as it is shown. */
const item = v.object({
  step: v.object({ key: v.string(), source: v.string(), order: v.unknown() }),
  state: v.picklist(['waiting', 'sending', 'unsure', 'sent', 'undone', 'refused']),
  failure: v.optional(v.custom<Failure>((it) => typeof it === 'object' && it !== null && 'why' in it)),
});

const intentOf = (key: string): string => key.slice(0, key.lastIndexOf('/'));
/** Of several steps the one that is furthest from done speaks. */
const WORST = ['refused', 'unsure', 'waiting', 'sent', 'undone'] as const;

/** What goes to a source, an act a line, the newest first. */
async function writesOf(db: SyncDb, { id, label }: SourceAbout): Promise<WriteLine[]> {
  const parsed = v.safeParse(v.array(item), await outbox.read(db));
  const lines = new Map<string, WriteLine>();
  for (const { step, state, failure } of parsed.success ? parsed.output : []) {
    if (step.source !== id) continue;
    const key = intentOf(step.key);
    const before = lines.get(key);
    const now = state === 'sending' ? 'unsure' : state;
    const isWorse = !before || WORST.indexOf(now) < WORST.indexOf(before.state);
    const says = failure && now !== 'sent' ? { says: sayFailure(failure, label) } : {};
    // A reclassification has a second step: the note with its reason.
    const what = step.key.endsWith('/2') || before?.what === 'reclassify' ? 'reclassify' : 'log-touch';
    if (isWorse) lines.set(key, { key, source: id, what, state: now, ...says });
    else lines.set(key, { ...before, what });
  }
  for (const { source, intent, failure, refused } of await waiting.read(db)) {
    if (source !== id) continue;
    const says = failure ? { says: sayFailure(failure, label) } : {};
    const state = refused ? 'refused' : 'waiting';
    lines.set(intent.key, { key: intent.key, source, what: intent.does, state, ...says });
  }
  return [...lines.values()].reverse();
}

/** A source as the options page shows it. */
export async function lineOf(db: SyncDb, about: SourceAbout, isReading: boolean): Promise<SourceLine> {
  const { id: source, label, origins, scopes } = about;
  const [isAllowed, { [source]: connection }] = await Promise.all([mayReach(origins), readConnections()]);
  const base = { source, label, origins, scopes, isAllowed };
  if (!connection) return base;
  const [stands = NOTHING_READ, calls, writes] = await Promise.all([
    progress.read(db, source),
    spent.read(db, source),
    writesOf(db, about),
  ]);
  const { readAt, upToDateAt, remaining, failure, told, nextTry } = stands;
  return {
    ...base,
    connected: {
      at: connection.at,
      checks: connection.checks,
      checkedAt: connection.checkedAt,
      me: connection.me?.names ?? [],
      isReading,
      ...(readAt === undefined ? {} : { readAt }),
      ...(upToDateAt === undefined ? {} : { upToDateAt }),
      ...(remaining === undefined ? {} : { remaining }),
      ...(failure ? { trouble: sayTrouble(failure, label) } : {}),
      told: told.map(({ part, says }) => ({ part, says })),
      nextTry,
      spentToday: calls && calls.day === Math.floor(Date.now() / DAY) ? calls.calls : 0,
      writes,
    },
  };
}
