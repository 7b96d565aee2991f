import { expect, it } from 'vitest';
import { NO_SETTINGS } from '../platform/settings';
import { DEFAULT_PLAYBOOK } from '../playbook/default';
import { resolve } from '../playbook/resolve';
import { onThisDevice } from './ground';

it('adds what only this device knows to what the layers say, and takes nothing from them', () => {
  const { playbook } = resolve(DEFAULT_PLAYBOOK, {
    suppression: { addresses: ['board@acme.example'], domains: [], companies: ['Acme'] },
    assets: [{ title: 'The cost of waiting', format: 'white-paper' }],
  });
  const neverContact = { addresses: ['me@home.example'], domains: ['rival.example'], companies: [] };
  const here = onThisDevice(playbook, { ...NO_SETTINGS, neverContact }, [
    { title: 'Heard of in a file', format: 'article' },
  ]);
  expect(here.suppression).toEqual({
    addresses: ['board@acme.example', 'me@home.example'],
    domains: ['rival.example'],
    companies: ['Acme'],
  });
  expect(here.assets.map(({ title }) => title)).toEqual(['The cost of waiting', 'Heard of in a file']);
  expect(here.rules).toEqual(DEFAULT_PLAYBOOK.rules);
});
