import { expect, it } from 'vitest';
import { connect } from '../../../../test/fakes/hubspot/connected';

const JANE = 'jane@acme.example';
const HOUR = 3_600_000;

it.each([
  ['held', -HOUR, 'COMPLETED', 'sales-met'],
  ['past, and nobody said how it went', -HOUR, 'SCHEDULED', 'sales-met'],
  ['still to come', HOUR, 'SCHEDULED', 'meeting-booked'],
  ['not come', -HOUR, 'NO_SHOW', undefined],
  ['called off', HOUR, 'CANCELED', undefined],
  ['moved', -HOUR, 'RESCHEDULED', undefined],
] as const)('tells a meeting: %s', async (_, offset, outcome, kind) => {
  const { vendor, clock, entryOf } = connect();
  const id = vendor.addContact({ email: JANE });
  const at = clock.now() + offset;
  vendor.log('meetings', id, {
    hs_timestamp: String(clock.now() - 30 * HOUR),
    hs_meeting_start_time: new Date(at).toISOString(),
    hs_meeting_title: 'First look',
    hs_meeting_outcome: outcome,
  });
  const { touches, complete } = await entryOf(JANE);
  expect(touches.map((touch) => [touch.kind, touch.at])).toEqual(kind ? [[kind, at]] : []);
  // A booking that was told earlier and called off since is known to be gone.
  expect(complete).toContain('meeting:');
});

it('keeps one id from booking to meeting', async () => {
  const { vendor, clock, touchesOf } = connect();
  const id = vendor.addContact({ email: JANE });
  vendor.log('meetings', id, { hs_timestamp: '0', hs_meeting_start_time: String(clock.now() + HOUR) });
  const [booked] = await touchesOf(JANE);
  clock.set(clock.now() + 2 * HOUR);
  const [met] = await touchesOf(JANE);
  expect(booked).toMatchObject({ kind: 'meeting-booked', by: 'prospect' });
  expect(met).toMatchObject({ id: booked!.id, kind: 'sales-met' });
});
