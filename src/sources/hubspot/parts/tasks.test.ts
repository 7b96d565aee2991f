import { expect, it } from 'vitest';
import { connect, readAll } from '../../../../test/fakes/hubspot/connected';

const JANE = 'jane@acme.example';
const HOUR = 3_600_000;

it.each([
  ['LINKED_IN_MESSAGE', 'COMPLETED', ['sales-messaged']],
  ['LINKED_IN_CONNECT', 'COMPLETED', ['sales-messaged']],
  ['LINKED_IN_MESSAGE', 'NOT_STARTED', []],
  ['CALL', 'COMPLETED', []],
  ['EMAIL', 'COMPLETED', []],
  ['TODO', 'COMPLETED', []],
])('tells a task %s, %s', async (hs_task_type, hs_task_status, kinds) => {
  const { vendor, clock, source, touchesOf } = connect();
  vendor.addOwner({ id: '7', email: 'sam@us.example', firstName: 'Sam' });
  const done = clock.now() - HOUR;
  vendor.log('tasks', vendor.addContact({ email: JANE }), {
    hs_timestamp: String(done - HOUR),
    hs_task_completion_date: new Date(done).toISOString(),
    hs_task_subject: 'Second step',
    hubspot_owner_id: '7',
    hs_task_type,
    hs_task_status,
  });
  clock.set(clock.now() + HOUR);
  const touches = (await readAll(source)).pages.flatMap((it) => it.entries).flatMap((it) => it.touches);
  expect(touches.map(({ kind, at, title, rep }) => [kind, at, title, rep])).toEqual(
    kinds.map((kind) => [kind, done, 'Second step', 'Sam']),
  );
  // Whoever is in sight does not wait for them.
  const asked = vendor.seen.length;
  await touchesOf(JANE);
  expect(vendor.seen.slice(asked).filter((it) => it.path.includes('tasks'))).toEqual([]);
});
