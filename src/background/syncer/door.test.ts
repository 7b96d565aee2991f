import { expect, it, vi } from 'vitest';

let answer: (it: object) => void = () => {};
vi.mock('../../platform/messages/send', () => ({
  send: () =>
    new Promise((resolve) => {
      answer = resolve;
    }),
}));
const { meansOf } = await import('./door');

const asked = (signal: AbortSignal) =>
  meansOf('hubspot', false).fetch('https://api.hubapi.com/crm/v3/owners', { signal });

it('stops waiting when it is told to', async () => {
  const stop = new AbortController();
  const fetched = asked(stop.signal);
  stop.abort(new Error('disconnected'));
  await expect(fetched).rejects.toThrow('disconnected');
});

it('leaves nothing on a signal that outlives the request', async () => {
  const { signal } = new AbortController();
  const removed = vi.spyOn(signal, 'removeEventListener');
  const added = vi.spyOn(signal, 'addEventListener');
  const fetched = asked(signal);
  answer({ status: 200, headers: {}, body: '{}' });
  expect((await fetched).status).toBe(200);
  await vi.waitFor(() => expect(removed).toHaveBeenCalledTimes(1));
  expect(removed.mock.calls[0]?.[1]).toBe(added.mock.calls[0]?.[1]);
});
