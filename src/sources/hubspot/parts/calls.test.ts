import { expect, it } from 'vitest';
import { connect } from '../../../../test/fakes/hubspot/connected';
import { OUTCOMES } from './calls';

const JANE = 'jane@acme.example';

const kindOf = async (properties: Record<string, string>) => {
  const { vendor, clock, touchesOf } = connect();
  const id = vendor.addContact({ email: JANE });
  vendor.log('calls', id, {
    hs_timestamp: String(clock.now() - 60_000),
    hs_call_title: 'Pilot',
    ...properties,
  });
  return (await touchesOf(JANE)).map((touch) => touch.kind);
};

it.each([
  ['connected', { hs_call_disposition: OUTCOMES.connected, hs_call_status: 'COMPLETED' }, ['sales-talked']],
  [
    'voicemail',
    { hs_call_disposition: OUTCOMES.leftVoicemail, hs_call_status: 'COMPLETED' },
    ['sales-left-voicemail'],
  ],
  [
    'a message with somebody',
    { hs_call_disposition: OUTCOMES.leftLiveMessage, hs_call_status: 'COMPLETED' },
    ['sales-called'],
  ],
  ['no answer', { hs_call_disposition: OUTCOMES.noAnswer, hs_call_status: 'COMPLETED' }, ['sales-called']],
  ['busy', { hs_call_disposition: OUTCOMES.busy }, ['sales-called']],
  ['wrong number', { hs_call_disposition: OUTCOMES.wrongNumber, hs_call_status: 'COMPLETED' }, []],
  [
    'an outcome of the account’s own',
    { hs_call_disposition: '0d0d0d0d-0000', hs_call_status: 'COMPLETED' },
    ['sales-called'],
  ],
  ['no outcome', { hs_call_status: 'COMPLETED', hs_call_direction: 'OUTBOUND' }, ['sales-called']],
  ['they rang', { hs_call_status: 'COMPLETED', hs_call_direction: 'INBOUND' }, ['sales-talked']],
  [
    'they rang and nobody answered',
    { hs_call_status: 'NO_ANSWER', hs_call_direction: 'INBOUND' },
    ['sales-called'],
  ],
  ['still ringing', { hs_call_status: 'RINGING' }, []],
  ['a call without a time', { hs_timestamp: '', hs_call_status: 'COMPLETED' }, []],
] as [string, Record<string, string>, string[]][])('tells a call: %s', async (_, properties, kinds) => {
  expect(await kindOf(properties)).toEqual(kinds);
});

it('names the rep, and keeps the id of an owner that nobody knows', async () => {
  const { vendor, clock, touchesOf } = connect();
  const id = vendor.addContact({ email: JANE });
  vendor.addOwner({ id: '7', email: 'sam@us.example', firstName: 'Sam', lastName: 'Seller' });
  vendor.addOwner({ id: '8', email: 'old@us.example', firstName: 'Olga', lastName: 'Gone', archived: true });
  for (const owner of ['7', '8', '9']) {
    vendor.log('calls', id, {
      hs_timestamp: String(clock.now() - Number(owner) * 60_000),
      hubspot_owner_id: owner,
    });
  }
  expect((await touchesOf(JANE)).map((touch) => touch.rep)).toEqual(['Sam Seller', 'Olga Gone', '9']);
});
