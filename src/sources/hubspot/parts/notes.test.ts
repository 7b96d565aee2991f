import { expect, it } from 'vitest';
import { connect } from '../../../../test/fakes/hubspot/connected';
import { logEntry } from '../log-entry';

const JANE = 'jane@acme.example';

it('takes no note of others for a touch', async () => {
  const { vendor, clock, touchesOf } = connect();
  vendor.log('notes', vendor.addContact({ email: JANE }), {
    hs_timestamp: String(clock.now() - 1),
    hs_note_body: '<p>Nice person</p>',
  });
  expect(await touchesOf(JANE)).toEqual([]);
});

it('reads what we logged as what it was', async () => {
  const { vendor, clock, touchesOf } = connect();
  const at = clock.now() - 60_000;
  const { properties } = logEntry(
    { at, kind: 'sales-met', title: 'Coffee <at> the fair', note: 'Likes\nblue' },
    'k1',
    undefined,
  );
  vendor.log('notes', vendor.addContact({ email: JANE }), { ...properties });
  expect(await touchesOf(JANE)).toEqual([
    expect.objectContaining({
      kind: 'sales-met',
      at,
      title: 'Coffee <at> the fair',
      note: 'Likes\nblue',
      by: 'sales',
    }),
  ]);
});

it('believes no kind that does not exist', async () => {
  const { vendor, clock, touchesOf } = connect();
  const body = 'Hello<br>Throughline: constructor · abc';
  vendor.log('notes', vendor.addContact({ email: JANE }), {
    hs_timestamp: String(clock.now() - 1),
    hs_note_body: body,
  });
  expect(await touchesOf(JANE)).toEqual([]);
});
