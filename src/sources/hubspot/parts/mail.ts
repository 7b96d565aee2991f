import type { Touch } from '../../../story/touch';
import { type Answer, answer } from '../../failure';
import { type Account, earliest } from '../account';
import { mailEvents } from '../calls';
import { mailTouches } from '../mail-touches';
import { gather } from '../paging';
import type { Part, Piece } from '../part';

const EVENTS_AT_ONCE = 300;
const MOST_PAGES = 10;
const ADDRESSES_ASKED = 3;

async function mailOf(
  account: Account,
  address: string,
  signal: AbortSignal,
): Promise<Answer<readonly Touch[]>> {
  const events = await gather(MOST_PAGES, async (offset) => {
    const startTimestamp = Math.round(earliest(account));
    const query = { recipient: address, startTimestamp, limit: EVENTS_AT_ONCE };
    const got = await account.client.send(
      mailEvents(offset === undefined ? query : { ...query, offset }),
      signal,
    );
    if (!got.ok) return got;
    const { events: results, hasMore, offset: after } = got.value;
    return answer({ results, ...(hasMore && after !== undefined ? { paging: { next: { after } } } : {}) });
  });
  if (!events.ok) return events;
  const byRecipient = await mailTouches(account, events.value.rows, signal);
  return answer([...byRecipient.values()].flat());
}

/** Marketing mail of the prospect in sight: the changes read everybody's at once. */
export const mail: Part = {
  id: 'mail',
  scope: 'content',
  alone: true,
  async read(account, people, signal) {
    const pieces = new Map<string, Piece>();
    for (const { record, addresses } of people) {
      const all = await Promise.all(
        addresses.slice(0, ADDRESSES_ASKED).map((address) => mailOf(account, address, signal)),
      );
      for (const one of all) if (!one.ok) return one;
      pieces.set(record, { touches: all.flatMap((one) => (one.ok ? one.value : [])) });
    }
    return answer(pieces);
  },
};
