// A store with people in it, and the background's use cases that say who is who. Mock platform/browser first.
import 'fake-indexeddb/auto';
import { acts } from '../../src/background/acts';
import { sayWho } from '../../src/background/say-who';
import { viewOfPerson } from '../../src/background/view';
import { readLinks } from '../../src/platform/links';
import { NO_SETTINGS } from '../../src/platform/settings';
import { openStore } from '../../src/platform/store/open';
import { DEFAULT_PLAYBOOK } from '../../src/playbook/default';
import { resolve } from '../../src/playbook/resolve';
import type { Sight } from '../../src/sites/sight';
import type { Folding } from '../../src/story/identity/mailbox';
import type { Prospect, Touch } from '../../src/story/touch';

export type Person = Sight['people'][number];
export type Known = Partial<Prospect> & { readonly kinds?: readonly string[] };

export const NOW = Date.now();
export const DAY = 86_400_000;
export const JANE = { addresses: ['jane@northwind.example'], name: 'Jane Doe', company: 'Northwind Foods' };
export const page: Person = {
  slug: 'jane-doe-7',
  name: 'Jane Doe',
  company: 'Northwind Foods GmbH',
  field: 'profile',
};
export const member = 'ACoAAJaneMember00000000';
let names = 0;

/** A store that knows these people, each with a download a day ago if nothing else is said. */
export async function scene(people: readonly Known[], folding: Folding = { plus: true, dots: true }) {
  const store = await openStore(`who ${++names}`);
  const know = async ({ kinds = ['content-downloaded'], ...it }: Known) => {
    const touches = kinds.map(
      (kind, at): Touch => ({
        id: `${it.addresses?.[0] ?? it.slugs?.[0]} ${kind}`,
        at: NOW - (at + 1) * DAY,
        kind,
        by: 'prospect',
        title: `A paper for ${it.addresses?.[0] ?? it.slugs?.[0]}`,
        source: 'files',
      }),
    );
    await store.append({ prospect: { addresses: [], slugs: [], ...it }, touches });
  };
  for (const it of people) await know(it);
  const ground = {
    store: async () => store,
    now: async () => ({
      store,
      settings: { ...NO_SETTINGS, folding },
      accounts: ['robin@seller.example'],
      links: await readLinks(),
      layers: {},
      mentioned: [],
      playbook: DEFAULT_PLAYBOOK,
      resolved: resolve(DEFAULT_PLAYBOOK),
      now: NOW + 1000,
    }),
    forget: () => {},
  };
  const changed = async () => {};
  const shown = async (person: Person) => {
    const it = await viewOfPerson(await ground.now(), person);
    if (it.state !== 'someone') throw new Error(it.state);
    return it;
  };
  return { ground, store, know, shown, who: sayWho(ground, changed), act: acts(ground, changed) };
}

type Shown = Awaited<ReturnType<Awaited<ReturnType<typeof scene>>['shown']>>;

export const firing = (it: Shown) => it.telling.warnings.map(({ rule }) => rule);
export const titles = (it: Shown) => it.telling.touches.map(({ title, kind }) => title ?? kind);
