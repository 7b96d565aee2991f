import type { Touch } from '../../../story/touch';
import { type Answer, answer } from '../../failure';
import { when } from '../../when';
import type { Account } from '../account';
import { subscriptions as read } from '../calls';
import type { Part, Piece } from '../part';
import type { Subscription } from '../shapes';
import { touch } from '../touches';

/** HubSpot's own list for mail from one person to one person. */
const ONE_TO_ONE = /one[ -]?to[ -]?one|\b1:1\b|\bsales\b/i;

/**
 * Out of mail from sales, or out of some lists and in none: no more mail. Out of one list and in another is their choice
 * of topics.
 */
export function optOutOf(address: string, statuses: readonly Subscription[]): readonly Touch[] {
  const left = statuses.filter((it) => it.status === 'UNSUBSCRIBED');
  const isInOne = statuses.some((it) => it.status === 'SUBSCRIBED');
  const fromSales = left.filter((it) => ONE_TO_ONE.test(it.subscriptionName ?? ''));
  const counting = fromSales.length > 0 ? fromSales : isInOne ? [] : left;
  const newest = counting.toSorted((a, b) => (when(b.timestamp) ?? 0) - (when(a.timestamp) ?? 0))[0];
  if (!newest) return [];
  const at = when(newest.timestamp) ?? 0;
  return touch(
    `subscription:${address}:${newest.subscriptionId ?? ''}:${at}`,
    at,
    'unsubscribed',
    'prospect',
    {
      title: newest.subscriptionName,
    },
  );
}

async function statusOf(
  account: Account,
  address: string,
  signal: AbortSignal,
): Promise<Answer<readonly Touch[]>> {
  const got = await account.client.send(read(address), signal);
  if (got.ok) return answer(optOutOf(address, got.value.results));
  return got.failure.why === 'missing' ? answer([]) : got;
}

/** Which mail they still want. */
export const subscriptions: Part = {
  id: 'subscriptions',
  scope: 'communication_preferences.read',
  alone: true,
  async read(account, people, signal) {
    const pieces = new Map<string, Piece>();
    for (const { record, addresses } of people) {
      const address = addresses[0];
      const got = address ? await statusOf(account, address, signal) : answer([]);
      if (!got.ok) return got;
      pieces.set(record, { touches: got.value, complete: ['subscription:'] });
    }
    return answer(pieces);
  },
};
