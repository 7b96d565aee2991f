import { answer, type Failure, isFatal } from '../../failure';
import type { SourceEntry } from '../../source';
import type { Account } from '../account';
import { mailEvents } from '../calls';
import type { Cursor } from '../cursor';
import { mailTouches } from '../mail-touches';
import { isLost, type Phase, soberly, type Turn } from '../phase';
import { tell } from '../read';
import type { MailEvent } from '../shapes';

const EVENTS_AT_ONCE = 1_000;
/** Opens and clicks reach the log up to an hour late. */
const OVERLAP = 3_600_000;
const LOST_AT_MOST = 1;

const over = (cursor: Cursor, failure: Failure): Turn => ({
  cursor: { ...cursor, mail: { from: cursor.mail.from, newest: cursor.mail.from, lost: 0 } },
  told: [tell('mail', failure)],
  over: true,
});

function afterFailure(cursor: Cursor, failure: Failure): Turn {
  const { from, offset, lost } = cursor.mail;
  if (offset === undefined || !isLost(failure) || lost >= LOST_AT_MOST) return over(cursor, failure);
  const mail = { from, newest: from, lost: lost + 1 };
  return { cursor: { ...cursor, mail }, told: [tell('mail', { why: 'cursor-lost' })], over: false };
}

async function entriesOf(
  account: Account,
  events: readonly MailEvent[],
  signal: AbortSignal,
): Promise<SourceEntry[]> {
  const byRecipient = await mailTouches(account, events, signal);
  return [...byRecipient].flatMap(([address, touches]) =>
    address === '' ? [] : [{ prospect: { addresses: [address], slugs: [] }, touches }],
  );
}

/** Everybody's marketing mail since, a thousand events a call instead of a call a person. */
export const mail: Phase = {
  id: 'mail',
  async read(account, cursor, signal) {
    const { from, offset, newest, lost } = cursor.mail;
    const query = { startTimestamp: Math.round(from), limit: EVENTS_AT_ONCE };
    const got = await account.client.send(
      mailEvents(offset === undefined ? query : { ...query, offset }),
      signal,
    );
    if (!got.ok) return isFatal(got.failure) ? got : answer(afterFailure(cursor, got.failure));
    const { events, hasMore, offset: next } = got.value;
    const entries = await entriesOf(account, events, signal);
    const latest = events.reduce((most, { created }) => Math.max(most, created), newest);
    const isMore = hasMore && next !== undefined && next !== offset && events.length > 0;
    const mailAt = isMore
      ? { from, offset: next, newest: latest, lost }
      : { from: Math.max(from, soberly(latest, account) - OVERLAP), newest: latest, lost: 0 };
    return answer({ entries, cursor: { ...cursor, mail: mailAt }, over: !isMore });
  },
};
