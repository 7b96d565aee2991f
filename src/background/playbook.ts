import type { EditedLayer, PlaybookState } from '../platform/messages/playbook-protocol';
import type { Request, Response } from '../platform/messages/protocol';
import { editedLayer, type Layers, writeLayer } from '../platform/playbook';
import { CATALOGUE, type SettingId, VERSION } from '../playbook/catalogue';
import { complaintsOf, isSound } from '../playbook/check';
import { DEFAULT_PLAYBOOK } from '../playbook/default';
import { type LayerName, type Resolved, resolve } from '../playbook/resolve';
import { hash32 } from '../story/identity/hash';
import type { GroundKeeper } from './ground';

/** Tells whether two are the same; a layer is written rarely and compared at once. */
const stampOf = (document: unknown): string => hash32(JSON.stringify(document) ?? '').toString(36);

/** The playbook with another document in the place of a layer. */
export const resolveWith = (layers: Layers, layer: EditedLayer, document: unknown): Resolved => {
  const laid = { ...layers, [layer]: document };
  return resolve(DEFAULT_PLAYBOOK, laid.team, laid.own, laid.policy);
};

const names = (document: unknown, id: string): boolean =>
  typeof document === 'object' && document !== null && Object.hasOwn(document, id);

/** The strongest layer that names each setting. */
const originsOf = (layers: Layers): Record<SettingId, LayerName> =>
  Object.fromEntries(
    (Object.keys(CATALOGUE) as SettingId[]).map((id) => [
      id,
      (['policy', 'own', 'team'] as const).find((layer) => names(layers[layer], id)) ?? 'default',
    ]),
  ) as Record<SettingId, LayerName>;

/** Answers `playbook/state` and `playbook/save`. */
export function playbooks(ground: GroundKeeper, changed: () => Promise<void>) {
  /** One save at a time: each looks at what the one before it left. */
  let last: Promise<unknown> = Promise.resolve();

  const save = async (asked: Request<'playbook/save'>): Promise<Response<'playbook/save'>> => {
    const { layer, document, stamp } = asked;
    // The worker may have stood since before another page wrote.
    ground.forget();
    const { layers, mentioned } = await ground.now();
    if (stamp !== undefined && stamp !== stampOf(layers[layer]))
      return { saved: false, isStale: true, complaints: [] };
    const { playbook, problems } = resolveWith(layers, layer, document);
    const locked = problems.filter((it) => it.layer === layer && it.why === 'locked');
    const complaints = complaintsOf(document, playbook, { mentioned, locked });
    if (!isSound(complaints)) return { saved: false, complaints };
    await writeLayer(layer, { ...(document as object), version: VERSION });
    await changed();
    return { saved: true, complaints };
  };

  return {
    async state(): Promise<PlaybookState> {
      const [{ layers, mentioned, resolved }, edited] = await Promise.all([ground.now(), editedLayer()]);
      return {
        ...resolved,
        documents: layers,
        edited,
        origins: originsOf(layers),
        mentioned,
        stamp: stampOf(layers[edited]),
      };
    },
    save(asked: Request<'playbook/save'>): Promise<Response<'playbook/save'>> {
      const mine = last.then(() => save(asked));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
