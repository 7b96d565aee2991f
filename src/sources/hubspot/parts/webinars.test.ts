import { expect, it } from 'vitest';
import { connect } from '../../../../test/fakes/hubspot/connected';

const JANE = 'jane@acme.example';
const DAY = 86_400_000;

const setUp = (state: string) => {
  const all = connect();
  const contact = all.vendor.addContact({ email: JANE });
  const now = all.clock.now();
  all.vendor.addParticipation({
    contact,
    event: '77',
    name: 'Looms live',
    state,
    createdAt: now - 20 * DAY,
    occurredAt: now - 2 * DAY,
  });
  return { ...all, now };
};

it.each([
  ['REGISTERED', 'webinar-registered', 2],
  ['ATTENDED', 'webinar-attended', 2],
  ['NO_SHOW', 'webinar-registered', 20],
  ['CANCELLED', undefined, 0],
  ['SLEPT', undefined, 0],
] as const)('tells %s', async (state, kind, days) => {
  const { entryOf, now } = setUp(state);
  const { touches } = await entryOf(JANE);
  expect(touches.map((it) => [it.kind, it.title, (now - it.at) / DAY])).toEqual(
    kind ? [[kind, 'Looms live', days]] : [],
  );
});

it('takes a registration back', async () => {
  const { entryOf } = setUp('REGISTERED');
  const [registered] = (await entryOf(JANE)).touches;
  expect((await setUp('CANCELLED').entryOf(JANE)).gone).toContain(registered!.id);
});

it('reads every page', async () => {
  const { vendor, clock, touchesOf } = connect();
  const contact = vendor.addContact({ email: JANE });
  for (let event = 0; event < 230; event += 1) {
    const at = clock.now() - event * DAY;
    vendor.addParticipation({
      contact,
      event: String(event),
      name: `Webinar ${event}`,
      state: 'ATTENDED',
      createdAt: at,
      occurredAt: at,
    });
  }
  expect(await touchesOf(JANE)).toHaveLength(230);
});
