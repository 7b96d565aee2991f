import { expect, it } from 'vitest';
import { connect } from '../../../../test/fakes/hubspot/connected';

const JANE = 'jane@acme.example';

it('tells the picked forms of this person alone, as what the manager said they mean', async () => {
  const { vendor, clock, touchesOf } = connect({
    settings: { forms: [{ guid: 'f1', name: 'Book a demo', kind: 'demo-requested' }] },
  });
  vendor.addContact({ email: JANE });
  const submittedAt = clock.now() - 60_000;
  vendor.submit('f1', {
    conversionId: 'c1',
    submittedAt,
    values: { email: 'JANE@acme.example', message: 'Please call me' },
  });
  vendor.submit('f1', { conversionId: 'c2', submittedAt, values: { email: 'bob@acme.example' } });
  vendor.submit('f2', { conversionId: 'c3', submittedAt, values: { email: JANE } });
  expect(await touchesOf(JANE)).toEqual([
    {
      id: 'form:c1',
      at: submittedAt,
      kind: 'demo-requested',
      by: 'prospect',
      title: 'Book a demo',
      url: 'https://www.example.com/form',
      note: 'Please call me',
      source: 'hubspot',
    },
  ]);
});

it('asks for no form where none was picked', async () => {
  const { vendor, touchesOf } = connect();
  vendor.addContact({ email: JANE });
  await touchesOf(JANE);
  expect(vendor.seen.filter((it) => it.path.includes('form-integrations'))).toEqual([]);
});
