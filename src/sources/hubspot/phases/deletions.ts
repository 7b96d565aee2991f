import { answer, isFatal } from '../../failure';
import type { Gone } from '../../source';
import { when } from '../../when';
import type { Account } from '../account';
import { archivedContacts } from '../calls';
import type { Cursor } from '../cursor';
import { nextOf } from '../paging';
import { asPerson } from '../person';
import { isLost, type Phase, soberly } from '../phase';
import { tell } from '../read';

/** The list is that of the last 90 days each time, so it is read about once a day. */
const EVERY = 20 * 3_600_000;
const OVERLAP = 120_000;

const isDue = ({ deletions: { after, readAt } }: Cursor, account: Account): boolean =>
  after !== undefined || account.now() - readAt >= EVERY || readAt > account.now();

/** Contacts deleted at the vendor since. */
export const deletions: Phase = {
  id: 'deletions',
  async read(account, cursor, signal) {
    if (!isDue(cursor, account)) return answer({ cursor, over: true });
    const { from, after, newest, readAt } = cursor.deletions;
    const fields = await account.fields(signal);
    if (!fields.ok) return fields;
    const asked = ['email', 'hs_additional_emails'].filter((it) => fields.value.read.includes(it));
    const got = await account.client.send(archivedContacts(asked, after), signal);
    if (!got.ok) {
      if (isFatal(got.failure)) return got;
      const failure =
        after !== undefined && isLost(got.failure) ? ({ why: 'cursor-lost' } as const) : got.failure;
      const back: Cursor = { ...cursor, deletions: { from, newest: from, readAt } };
      return answer({ cursor: back, told: [tell('deletions', failure)], over: true });
    }
    const times = got.value.results.map((it) => when(it.archivedAt) ?? 0);
    const gone: Gone[] = got.value.results
      .filter((_, index) => times[index]! >= from)
      .map((it) => ({ record: it.id, addresses: asPerson(it, fields.value).addresses }));
    const latest = Math.max(newest, ...times);
    const next = nextOf(got.value);
    const isMore = next !== undefined && next !== after;
    const at = isMore
      ? { from, after: next, newest: latest, readAt }
      : { from: Math.max(from, soberly(latest, account) - OVERLAP), newest: latest, readAt: account.now() };
    return answer({ gone, cursor: { ...cursor, deletions: at }, over: !isMore });
  },
};
