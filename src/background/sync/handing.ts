import type { Handle, Request } from '../../platform/messages/protocol';
import type { SyncConfig } from '../../platform/messages/sources-protocol';
import type { Identifier } from '../../platform/store/store';
import type { SyncDb } from '../../platform/sync/db';
import { outbox, undoing, waiting } from '../../platform/sync/state';
import type { Playbook } from '../../playbook/types';
import type { Intent } from '../../sources/source';
import { OWN_SOURCE } from '../../story/kept';
import type { Prospect, Touch } from '../../story/touch';
import type { GroundKeeper } from '../ground';
import { named } from '../who';

const KNOWN_BY = 5;

/** All exact ways a person is known by, this one first, as many as one search takes. */
export function knownBy(first: Identifier, prospect: Prospect | undefined): Identifier[] {
  const others: Identifier[] = [
    ...(prospect?.addresses ?? []).map((address) => ({ address })),
    ...(prospect?.slugs ?? []).map((slug) => ({ slug })),
  ];
  const isFirst = (it: Identifier) => JSON.stringify(it) === JSON.stringify(first);
  return [first, ...others.filter((it) => !isFirst(it))].slice(0, KNOWN_BY);
}

/** A stage by the name a person knows it by. */
const stageIn = ({ stages }: Playbook, id: string | undefined): { stage?: string } =>
  id ? { stage: stages.find((it) => it.id === id)?.label ?? id } : {};

function intentOf(touch: Touch, who: readonly Identifier[], playbook: Playbook): Intent {
  const { id: key, at, segment, persona, stage, note } = touch;
  if (touch.kind !== 'reclassified') return { does: 'log-touch', key, who, touch };
  return {
    does: 'reclassify',
    key,
    who,
    at,
    reason: note ?? '',
    ...(segment ? { segment } : {}),
    ...(persona ? { persona } : {}),
    ...stageIn(playbook, stage),
  };
}

/** Notes what is to be written at the sources, so that it survives whatever happens next. */
export function handing(db: SyncDb, ground: GroundKeeper, configs: () => Promise<SyncConfig>) {
  return {
    /** True where a source may have it. */
    async over(who: Handle, id: string): Promise<boolean> {
      const writers = (await configs()).filter((it) => it.mayWrite);
      if (writers.length === 0) return false;
      const first = named(who);
      const stored = await (await ground.store()).find([first]);
      const touch = stored?.touches.find((it) => it.source === OWN_SOURCE && it.id === id);
      if (!stored || !touch) return false;
      const { playbook } = await ground.now();
      const intent = intentOf(touch, knownBy(first, stored.prospect), playbook);
      await waiting.edit(db, (all) => [
        ...all,
        ...writers.map(({ source }) => ({ source, intent, attempts: 0, notBefore: 0 })),
      ]);
      return true;
    },
    /** True where a source has it, or was to have it. */
    async takeBack(key: string): Promise<boolean> {
      const [waits, sent] = await Promise.all([waiting.read(db), outbox.read(db)]);
      const isThere =
        waits.some((it) => it.intent.key === key) || JSON.stringify(sent ?? []).includes(`"key":"${key}/`);
      if (!isThere) return false;
      await undoing.edit(db, (all) => [
        ...all.filter((it) => it.key !== key),
        { key, attempts: 0, notBefore: 0 },
      ]);
      return true;
    },
    /** What a form in the panel would write, for a preview. */
    async asIntent(wish: Request<'sources/preview'>): Promise<Intent> {
      const first = named(wish.who);
      const who = knownBy(first, (await (await ground.store()).find([first]))?.prospect);
      const key = 'preview';
      if (wish.does === 'reclassify') {
        const { segment, persona, stage, reason } = wish;
        const { playbook } = await ground.now();
        const right = {
          ...(segment ? { segment } : {}),
          ...(persona ? { persona } : {}),
          ...stageIn(playbook, stage),
        };
        return { does: 'reclassify', key, who, at: Date.now(), reason, ...right };
      }
      const { kind, at, note } = wish;
      const touch: Touch = { id: key, at, kind, by: 'sales', source: OWN_SOURCE, ...(note ? { note } : {}) };
      return { does: 'log-touch', key, who, touch };
    },
  };
}
