import type { Touch } from '../../../story/touch';
import { type Answer, answer } from '../../failure';
import { when } from '../../when';
import type { Account } from '../account';
import { participations } from '../calls';
import { gather } from '../paging';
import type { Part, Piece } from '../part';
import type { Person } from '../person';
import type { Participation } from '../shapes';
import { touch } from '../touches';

const MOST_PAGES = 10;

/** HubSpot keeps one state an event: who attended is no longer told to have registered. */
function touchesOf({ properties, associations, createdAt }: Participation): {
  touches: readonly Touch[];
  gone: readonly string[];
} {
  const { marketingEventId, externalEventId, name } = associations.marketingEvent;
  const id = `webinar:${marketingEventId ?? externalEventId ?? name}`;
  const { attendanceState: state, occurredAt } = properties;
  const detail = { title: name };
  switch (state) {
    case 'ATTENDED':
      return {
        touches: touch(`${id}:attended`, occurredAt ?? createdAt, 'webinar-attended', 'prospect', detail),
        gone: [],
      };
    case 'REGISTERED':
      return {
        touches: touch(`${id}:registered`, occurredAt ?? createdAt, 'webinar-registered', 'prospect', detail),
        gone: [],
      };
    case 'NO_SHOW': {
      // They signed up, and that is all they did: at the time the record was made.
      const at = Math.min(
        when(createdAt) ?? Number.POSITIVE_INFINITY,
        when(occurredAt) ?? Number.POSITIVE_INFINITY,
      );
      return {
        touches: touch(`${id}:registered`, at, 'webinar-registered', 'prospect', detail),
        gone: [`${id}:attended`],
      };
    }
    case 'CANCELLED':
      return { touches: [], gone: [`${id}:registered`] };
    default:
      return { touches: [], gone: [] };
  }
}

async function webinarsOf(account: Account, person: Person, signal: AbortSignal): Promise<Answer<Piece>> {
  const got = await gather(MOST_PAGES, (after) =>
    account.client.send(participations(person.addresses[0] ?? person.record, after), signal),
  );
  if (!got.ok) return got.failure.why === 'missing' ? answer({ touches: [] }) : got;
  const all = got.value.rows.map(touchesOf);
  return answer({ touches: all.flatMap((it) => it.touches), gone: all.flatMap((it) => it.gone) });
}

/** Registrations for webinars and other marketing events, and who came. */
export const webinars: Part = {
  id: 'webinars',
  scope: 'crm.objects.marketing_events.read',
  dear: true,
  async read(account, people, signal) {
    const pieces = new Map<string, Piece>();
    const [first, ...others] = people;
    // One alone first: an account without webinars answers no, and the rest need not ask.
    for (const some of [first ? [first] : [], others]) {
      const all = await Promise.all(some.map((person) => webinarsOf(account, person, signal)));
      for (const [index, one] of all.entries()) {
        if (!one.ok) return one;
        pieces.set(some[index]!.record, one.value);
      }
    }
    return answer(pieces);
  },
};
