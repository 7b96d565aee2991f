import { expect, it } from 'vitest';
import { connect } from '../../../test/fakes/hubspot/connected';
import { ALL_SCOPES } from '../../../test/fakes/hubspot/hubspot';
import { never } from '../../../test/fakes/never';
import { SCOPES } from './scopes';

const form = { guid: 'f1', name: 'Book a demo' };
const setUp = () => {
  const all = connect({ settings: { forms: [form] } });
  all.vendor.addContact({ email: 'jane@acme.example' });
  all.vendor.addForm('f1');
  all.vendor.addOwner({ id: '7', email: 'Sam@us.example', firstName: 'Sam', lastName: 'Seller' });
  return all;
};

it('asks for no scope that no call needs', () => {
  for (const { id } of SCOPES) expect(ALL_SCOPES).toContain(id);
});

it.each(SCOPES.filter((it) => !it.forWriting).map((it) => it.id))(
  'names %s when it is missing',
  async (id) => {
    const { vendor, source } = setUp();
    vendor.scopes.clear();
    for (const scope of ALL_SCOPES) {
      const isOther = scope === 'subscriptions-status-read' || scope === 'forms-uploaded-files';
      if (scope !== id && !isOther) vendor.scopes.add(scope);
    }
    const { checks, works } = await source.test([], never);
    const missing = checks.filter((it) => it.state === 'missing');
    expect(missing.map((it) => it.failure)).toEqual([{ why: 'forbidden-scope', scopes: [id] }]);
    expect(works).toBe(id !== 'crm.objects.contacts.read');
  },
);

it('says what the plan lacks, and works', async () => {
  const { vendor, source } = setUp();
  vendor.hasMarketing = false;
  const { checks, works } = await source.test([], never);
  expect(works).toBe(true);
  expect(checks.filter((it) => it.state === 'missing').map((it) => [it.scope, it.failure?.why])).toEqual([
    ['content', 'forbidden'],
    ['crm.objects.marketing_events.read', 'forbidden'],
  ]);
});

it('finds out which owner is me, by address', async () => {
  const { source } = setUp();
  expect((await source.test(['sam@us.example', 'sam@private.example'], never)).me).toEqual({
    ids: ['7'],
    names: ['Sam Seller'],
    addresses: ['sam@us.example'],
  });
});

it('says of writing that it can’t be tried, and tries nothing that writes', async () => {
  const { vendor, source } = setUp();
  const { checks } = await source.test([], never);
  expect(checks.find((it) => it.scope === 'crm.objects.contacts.write')?.state).toBe('untried');
  expect(vendor.seen.every((it) => it.method === 'GET' || it.path.endsWith('/search'))).toBe(true);
  expect(vendor.seen.length).toBeLessThanOrEqual(8);
});
