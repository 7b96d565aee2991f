import { expect, it } from 'vitest';
import { connect } from '../../../../test/fakes/hubspot/connected';

const JANE = 'jane@acme.example';
const list = (id: number, name: string, status: string, day = 1) => ({
  id,
  name,
  status,
  timestamp: `2026-08-0${day}T10:00:00Z`,
});

it.each([
  ['in all', [list(1, 'News', 'SUBSCRIBED')], 0],
  ['nowhere asked', [list(1, 'News', 'NOT_SPECIFIED')], 0],
  ['out of one of two', [list(1, 'News', 'UNSUBSCRIBED'), list(2, 'Events', 'SUBSCRIBED')], 0],
  ['out of all', [list(1, 'News', 'UNSUBSCRIBED', 2), list(2, 'Events', 'UNSUBSCRIBED', 3)], 1],
  ['out of one, in none', [list(1, 'News', 'UNSUBSCRIBED'), list(2, 'Events', 'NOT_SPECIFIED')], 1],
  ['out of mail by people', [list(1, 'One to One', 'UNSUBSCRIBED'), list(2, 'Events', 'SUBSCRIBED')], 1],
])('hears an opt-out: %s', async (_, statuses, count) => {
  const { vendor, touchesOf } = connect();
  vendor.addContact({ email: JANE });
  vendor.setSubscriptions(JANE, statuses);
  expect((await touchesOf(JANE)).filter((it) => it.kind === 'unsubscribed')).toHaveLength(count);
});

it('dates it by the newest', async () => {
  const { vendor, touchesOf } = connect();
  vendor.addContact({ email: JANE });
  vendor.setSubscriptions(JANE, [list(1, 'News', 'UNSUBSCRIBED', 2), list(2, 'Events', 'UNSUBSCRIBED', 3)]);
  expect((await touchesOf(JANE))[0]).toMatchObject({ title: 'Events', at: Date.UTC(2026, 7, 3, 10) });
});
