import { send } from '../../platform/messages/send';
import type { Means } from '../../sources/means';

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** The answer, unless the signal fires before it. The signal lives as long as the source: nothing may stay on it. */
function unlessAborted<T>(answer: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return answer;
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** What a source may use of the world: requests go through the worker, which alone has the keys. */
export const meansOf = (source: string, isTrial: boolean): Means => ({
  async fetch(url, { method = 'GET', headers, body, signal }) {
    signal?.throwIfAborted();
    const { authorization: _, ...named } = Object.fromEntries(new Headers(headers));
    const asked = send('door/fetch', {
      source,
      isTrial,
      url,
      method: method as Method,
      headers: named,
      ...(typeof body === 'string' ? { body } : {}),
    });
    const answer = await unlessAborted(asked, signal);
    if ('failed' in answer) throw new TypeError('No answer.');
    const isBodiless = answer.status === 204 || answer.status === 304;
    return new Response(isBodiless ? null : answer.body, { status: answer.status, headers: answer.headers });
  },
  now: Date.now,
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal?.addEventListener('abort', stop, { once: true });
    }),
  random: Math.random,
});
