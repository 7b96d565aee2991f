import { expect, it, vi } from 'vitest';
import type { HistoryStore } from '../platform/store/store';
import { DEFAULT_PLAYBOOK } from '../playbook/default';
import { resolve } from '../playbook/resolve';
import type { SeenPerson, Sight } from '../sites/sight';
import { badgesOf, type Ground } from './view';

const NOW = Date.UTC(2026, 10, 22);
const none = { addresses: [], names: [], ids: [] };
const to = (address: string): SeenPerson => ({ address, field: 'to' });
const [jane, quinn, ravi] = ['jane@northwind.example', 'quinn@globex.example', 'ravi@initech.example'].map(
  to,
) as [SeenPerson, SeenPerson, SeenPerson];
const KINDS: Record<string, string> = {
  'jane@northwind.example': 'content-downloaded',
  'quinn@globex.example': 'unsubscribed',
  'ravi@initech.example': 'demo-requested',
};

/** A ground whose store knows the three, and counts how often it is asked. */
function ground() {
  const find = vi.fn(async ([who]: readonly { address: string }[]) => ({
    prospect: { addresses: [who!.address], slugs: [] },
    touches: [
      { id: '1', at: NOW - 86_400_000, kind: KINDS[who!.address]!, by: 'prospect' as const, source: 'files' },
    ],
    dismissals: [],
  }));
  const store = { find, readings: async () => [], colleagues: async () => [] } as unknown as HistoryStore;
  const it: Ground = {
    store,
    playbook: DEFAULT_PLAYBOOK,
    resolved: resolve(DEFAULT_PLAYBOOK),
    layers: {},
    mentioned: [],
    settings: {
      me: none,
      team: none,
      logSent: 'ask',
      folding: { plus: true, dots: true },
      accountsOff: [],
      neverContact: { addresses: [], domains: [], companies: [] },
    },
    accounts: ['rep@seller.example'],
    links: [],
    now: NOW,
  };
  return { it, find };
}

const compose = (id: string, people: SeenPerson[]): Sight['composes'][number] => ({
  id,
  surface: 'window',
  minimised: false,
  people,
});

it('says of each compose what its own people’s strictest verdict is, and tells nobody twice', async () => {
  const { it: on, find } = ground();
  const people = [jane, to('rep@seller.example'), to('boss@seller.example')];
  const composes = [
    compose('1', people),
    compose('2', [ravi]),
    compose('3', [ravi, quinn, jane]),
    compose('4', []),
  ];
  const { verdict, badges } = await badgesOf(on, {
    site: 'gmail',
    state: 'someone',
    where: 'compose',
    people,
    composes,
  });
  expect(verdict).toBe('hold');
  expect(badges.map((badge) => badge.verdict)).toEqual(['hold', 'ready', 'stop', 'unknown']);
  expect(badges.map((badge) => badge.count)).toEqual([1, 0, 2, 0]);
  expect(find).toHaveBeenCalledTimes(3);
});
