import { type Playbook, VERSION } from '../playbook/catalogue';
import { migrate } from '../playbook/migrate';
import { isDocument } from '../playbook/paths';
import { browser } from './browser';

/** Documents laid over the built-in playbook, as they were stored: unparsed, of any version. */
export interface Layers {
  readonly team?: unknown;
  readonly own?: unknown;
  readonly policy?: unknown;
}

/** A layer that is kept on this device. */
export type KeptLayer = 'team' | 'own';

/** Where the layers are that are kept on this device, and the address that the team's may come from. */
export const TEAM = 'playbook:team';
const OWN = 'playbook:own';
export const ADDRESS = 'playbook:team-address';

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

/** Stores a layer in one write, or takes it away. */
export async function writeLayer(layer: KeptLayer, document?: unknown): Promise<void> {
  const key = layer === 'team' ? TEAM : OWN;
  await (document === undefined
    ? browser.storage.local.remove(key)
    : browser.storage.local.set({ [key]: document }));
}

/** The layer that is edited on this device: a team's playbook that comes from an address is edited there. */
export async function editedLayer(): Promise<KeptLayer> {
  const { [ADDRESS]: address } = await browser.storage.local.get(ADDRESS);
  return address === undefined ? 'team' : 'own';
}

/** Sets parts of the rep's own layer; what else is in it stays. */
export async function changeOwn(parts: Partial<Omit<Playbook, 'version'>>): Promise<void> {
  const { own } = await readLayers();
  const document = isDocument(own) ? migrate(own).document : {};
  await writeLayer('own', { ...document, version: VERSION, ...parts });
}

/** The administrator changed the policy while the browser runs. */
export function onPolicyChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') changed();
  });
}
