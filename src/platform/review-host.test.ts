import { expect, it, vi } from 'vitest';
import type { ReviewContext } from '../story/review/types';
import { workerHost } from './review-host';

const CONTEXT = { verdict: 'hold' } as ReviewContext;
const REVIEW = { checked: 'all', findings: [] } as const;

/** Workers whose answers come when the test says so. */
function bench(patience?: number) {
  const workers: (Worker & { asked: { id: number; text: string }[]; isGone: boolean })[] = [];
  const start = () => {
    const worker = {
      asked: [] as { id: number; text: string }[],
      isGone: false,
      postMessage(it: { id: number; text: string }) {
        worker.asked.push(it);
      },
      terminate() {
        worker.isGone = true;
      },
    } as unknown as (typeof workers)[number];
    workers.push(worker);
    return worker;
  };
  const host = workerHost(start, patience);
  const say = (data: unknown, nth = 0) => workers[nth]!.onmessage!({ data } as MessageEvent);
  return { host, workers, say };
}

it('gives each answer to who asked for it, in whatever order they come', async () => {
  const { host, workers, say } = bench();
  const first = host.review('one', CONTEXT);
  const second = host.review('two', CONTEXT);
  expect(workers).toHaveLength(1);
  expect(workers[0]!.asked.map(({ text }) => text)).toEqual(['one', 'two']);
  say({ id: 2, failed: 'no such phrase' });
  say({ id: 1, review: REVIEW });
  expect(await first).toEqual(REVIEW);
  await expect(second).rejects.toThrow('no such phrase');
});

it('ends a worker that hangs, and starts another for the next draft', async () => {
  vi.useFakeTimers();
  const { host, workers, say } = bench(1_000);
  const hanging = host.review('one', CONTEXT);
  const told = expect(hanging).rejects.toThrow('took too long');
  await vi.advanceTimersByTimeAsync(1_001);
  await told;
  expect(workers[0]!.isGone).toBe(true);
  const next = host.review('two', CONTEXT);
  say({ id: 2, review: REVIEW }, 1);
  expect(await next).toEqual(REVIEW);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(workers[1]!.isGone).toBe(false);
  vi.useRealTimers();
});

it('says so when a worker breaks', async () => {
  const { host, workers } = bench();
  const asked = host.review('one', CONTEXT);
  workers[0]!.onerror!({ message: 'no such file' } as ErrorEvent);
  await expect(asked).rejects.toThrow('no such file');
});
