import { describe, expect, it } from 'vitest';
import type { HistoryStore, Stored } from '../../platform/store/store';
import { goThrough } from './go-through';

const PEOPLE = 1_000;
const everybody: readonly Stored[] = Array.from({ length: PEOPLE }, (_, nth) => ({
  prospect: { addresses: [`p${nth}@acme.example`], slugs: [] },
  touches: [],
  dismissals: [],
}));
/** All in one batch. */
const store = {
  count: async () => ({ prospects: PEOPLE, touches: 0 }),
  async *everybody() {
    yield everybody;
  },
} as unknown as HistoryStore;

/** Takes a millisecond. */
function slowly(): void {
  const until = performance.now() + 1;
  while (performance.now() < until);
}

describe('going through everybody', () => {
  it('hears of a cancelling while it works on a long batch', async () => {
    const stop = new AbortController();
    let met = 0;
    const meet = () => {
      if (met++ === 0) setTimeout(() => stop.abort());
      slowly();
    };
    const isWhole = await goThrough(store, {}, { meet, onProgress: () => {}, signal: stop.signal });
    expect(isWhole).toBe(false);
    expect(met).toBeLessThan(PEOPLE);
  });

  it('says how far it is while it works on a long batch, and at its end', async () => {
    const told: number[] = [];
    const { signal } = new AbortController();
    const onProgress = ({ done }: { done: number }) => told.push(done);
    expect(await goThrough(store, {}, { meet: slowly, onProgress, signal })).toBe(true);
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toBe(PEOPLE);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });
});
