import { browser } from './browser';

/** Documents laid over the built-in playbook, as they were stored: unparsed, of any version. */
export interface Layers {
  readonly team?: unknown;
  readonly own?: unknown;
  readonly policy?: unknown;
}

/** Layers that are kept on this device; the policy is the administrator's. */
export type KeptLayer = 'team' | 'own';

const key = (layer: KeptLayer) => `playbook:${layer}` as const;

/** What administrators set, if they set anything; a browser without policies has none. */
async function readPolicy(): Promise<Pick<Layers, 'policy'>> {
  const policy = await browser.storage.managed.get(null).catch(() => ({}));
  return Object.keys(policy).length > 0 ? { policy } : {};
}

/** Every layer that there is. */
export async function readLayers(): Promise<Layers> {
  const [kept, policy] = await Promise.all([
    browser.storage.local.get([key('team'), key('own')]),
    readPolicy(),
  ]);
  const team: unknown = kept[key('team')];
  const own: unknown = kept[key('own')];
  return {
    ...(team === undefined ? {} : { team }),
    ...(own === undefined ? {} : { own }),
    ...policy,
  };
}

/** Keeps a layer's document, or, without one, drops the layer. */
export const writeLayer = (layer: KeptLayer, document?: object): Promise<void> =>
  document === undefined
    ? browser.storage.local.remove(key(layer))
    : browser.storage.local.set({ [key(layer)]: document });

/** The administrator changed the policy while the browser runs. */
export function onPolicyChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') changed();
  });
}
