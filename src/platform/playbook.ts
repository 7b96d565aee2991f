import { browser } from './browser';

/** Documents laid over the built-in playbook, as they were stored: unparsed, of any version. */
export interface Layers {
  readonly team?: unknown;
  readonly own?: unknown;
  readonly policy?: unknown;
}

/** Where the layers are that are kept on this device. */
const TEAM = 'playbook:team';
const OWN = 'playbook:own';

/** What administrators set, if they set anything; a browser without policies has none. */
async function readPolicy(): Promise<Pick<Layers, 'policy'>> {
  const policy = await browser.storage.managed.get(null).catch(() => ({}));
  return Object.keys(policy).length > 0 ? { policy } : {};
}

/** Every layer that there is. */
export async function readLayers(): Promise<Layers> {
  const [kept, policy] = await Promise.all([browser.storage.local.get([TEAM, OWN]), readPolicy()]);
  const team: unknown = kept[TEAM];
  const own: unknown = kept[OWN];
  return {
    ...(team === undefined ? {} : { team }),
    ...(own === undefined ? {} : { own }),
    ...policy,
  };
}

/** The administrator changed the policy while the browser runs. */
export function onPolicyChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') changed();
  });
}
