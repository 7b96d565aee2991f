import { expect, it } from 'vitest';
import { connect } from '../../../../test/fakes/hubspot/connected';

const JANE = 'jane@acme.example';

it.each([
  ['LINKEDIN_MESSAGE', 1],
  ['WHATS_APP', 1],
  ['SMS', 1],
  ['CUSTOM_CHANNEL_CONVERSATION', 0],
])('tells a message by %s', async (channel, count) => {
  const { vendor, clock, touchesOf } = connect();
  vendor.log('communications', vendor.addContact({ email: JANE }), {
    hs_timestamp: String(clock.now() - 1_000),
    hs_communication_channel_type: channel,
    hs_communication_logged_from: 'CRM',
    hs_communication_body: 'Hello Jane',
  });
  const touches = await touchesOf(JANE);
  expect(touches.map((touch) => touch.kind)).toEqual(Array.from({ length: count }, () => 'sales-messaged'));
});
