import { expect, it } from 'vitest';
import { connect } from '../../../../test/fakes/hubspot/connected';

const JANE = 'jane@acme.example';
const DAY = 86_400_000;

const dealt = async (properties: Record<string, string>) => {
  const { vendor, clock, touchesOf } = connect();
  const now = clock.now();
  const id = vendor.addContact({ email: JANE });
  vendor.log(
    'deals',
    id,
    { dealname: 'Looms', createdate: new Date(now - 90 * DAY).toISOString(), ...properties },
    now - DAY,
  );
  return (await touchesOf(JANE)).map((touch) => [touch.kind, Math.round((now - touch.at) / DAY), touch.note]);
};

it('tells an open deal, a won and a lost one', async () => {
  const closedate = new Date(connect().clock.now() - 10 * DAY).toISOString();
  expect(await dealt({ dealstage: 'qualifiedtobuy' })).toEqual([['deal-opened', 90, undefined]]);
  expect(await dealt({ hs_is_closed: 'true', hs_is_closed_won: 'true', closedate })).toEqual([
    ['deal-opened', 90, undefined],
    ['deal-won', 10, undefined],
  ]);
  expect(await dealt({ dealstage: 'closedlost', closedate, closed_lost_reason: 'No budget' })).toEqual([
    ['deal-opened', 90, undefined],
    ['deal-lost', 10, 'No budget'],
  ]);
});

it('does not date a closing into the future', async () => {
  const closedate = new Date(connect().clock.now() + 30 * DAY).toISOString();
  expect(await dealt({ dealstage: 'closedwon', closedate })).toEqual([
    ['deal-opened', 90, undefined],
    ['deal-won', 1, undefined],
  ]);
});

it('goes on without deals where the key may not read them, and says so', async () => {
  const { vendor, source } = connect();
  vendor.addContact({ email: JANE, firstname: 'Jane' });
  vendor.scopes.delete('crm.objects.deals.read');
  const id = vendor.objects('contacts')[0]!.id;
  vendor.log('deals', id, { dealname: 'Looms' });
  const got = await source.find([{ address: JANE }], new AbortController().signal);
  expect(got).toMatchObject({
    ok: true,
    value: {
      entries: [{ prospect: { name: 'Jane' } }],
      told: [{ part: 'deals', failure: { why: 'forbidden-scope', scopes: ['crm.objects.deals.read'] } }],
    },
  });
});
