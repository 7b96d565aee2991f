import { problem, type WireResponse } from './wire';

/** What HubSpot allows: 190 calls in ten seconds, five searches a second, and a number a day. */
export interface Limits {
  readonly perTenSeconds: number;
  readonly searchesPerSecond: number;
  readonly perDay: number;
}

export const HUBSPOT_LIMITS: Limits = { perTenSeconds: 190, searchesPerSecond: 5, perDay: 250_000 };

const refusal = (policyName: string, seconds: number): WireResponse =>
  problem(
    429,
    'RATE_LIMITS',
    `You have reached your ${policyName.toLowerCase()} limit.`,
    { errorType: 'RATE_LIMIT', policyName },
    seconds > 0 ? { 'retry-after': String(seconds) } : {},
  );

/** Counts calls, and refuses those that are too many. */
export function createMeter(limits: Limits): (now: number, isSearch: boolean) => WireResponse | undefined {
  let calls: number[] = [];
  let searches: number[] = [];
  let day = 0;
  let today = 0;
  return (now, isSearch) => {
    const date = Math.floor(now / 86_400_000);
    if (date !== day) [day, today] = [date, 0];
    calls = calls.filter((it) => it > now - 10_000);
    searches = searches.filter((it) => it > now - 1_000);
    if (today >= limits.perDay) return refusal('DAILY', 0);
    if (calls.length >= limits.perTenSeconds) return refusal('TEN_SECONDLY_ROLLING', 10);
    if (isSearch && searches.length >= limits.searchesPerSecond) return refusal('SECONDLY', 1);
    today += 1;
    calls.push(now);
    if (isSearch) searches.push(now);
    return undefined;
  };
}
