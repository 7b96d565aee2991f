import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createClock } from '../../test/fakes/clock';
import { never } from '../../test/fakes/never';
import { backOff, type ClientOptions, createClient } from './client';
import { createRation, type Spent } from './means';

type Reply = Response | Error | ((init: RequestInit) => Promise<Response>);

const good = () => Response.json({ n: 1 });
const say = (status: number, body: string, headers: Record<string, string> = {}) =>
  new Response(body, { status, headers });

function setUp(replies: Reply[], options: Partial<ClientOptions> = {}) {
  const clock = createClock();
  const sent: { url: string; init: RequestInit; at: number }[] = [];
  const client = createClient({
    base: 'https://api.vendor.example',
    means: {
      ...clock,
      random: () => 0.5,
      async fetch(url, init) {
        sent.push({ url, init, at: clock.now() });
        const reply = replies[Math.min(sent.length, replies.length) - 1]!;
        if (reply instanceof Error) throw reply;
        return typeof reply === 'function' ? reply(init) : reply.clone();
      },
    },
    headers: async () => ({ authorization: 'Bearer k' }),
    readFailure: (status) => (status === 401 ? { why: 'unauthorised' } : undefined),
    limits: [],
    atOnce: 4,
    ...options,
  });
  const get = (signal = never, once = false) =>
    client.send({ method: 'GET', path: '/x', answer: v.object({ n: v.number() }), once }, signal);
  return { clock, sent, client, get };
}

describe('one request', () => {
  it('sends what was asked, signed, without cookies and without following elsewhere', async () => {
    const { client, sent } = setUp([good()]);
    const got = await client.send(
      {
        method: 'POST',
        path: '/x',
        query: { a: 'b c', none: undefined },
        body: { y: 1 },
        answer: v.unknown(),
      },
      never,
    );
    expect(got).toEqual({ ok: true, value: { n: 1 } });
    expect(sent[0]!.url).toBe('https://api.vendor.example/x?a=b+c');
    expect(sent[0]!.init).toMatchObject({
      method: 'POST',
      body: '{"y":1}',
      credentials: 'omit',
      redirect: 'error',
      headers: { authorization: 'Bearer k', 'content-type': 'application/json' },
    });
  });

  it('takes an empty answer where one is expected', async () => {
    const { client } = setUp([new Response(null, { status: 204 })]);
    expect(await client.send({ method: 'DELETE', path: '/x', answer: v.undefined() }, never)).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it.each([
    ['HTML for JSON', say(200, '<!doctype html>'), { why: 'not-json' }],
    ['a broken-off answer', say(200, '{"n": '), { why: 'truncated' }],
    ['another shape', say(200, '{"m":1}'), { why: 'unexpected', where: 'n' }],
    ['a wrong key', say(401, '{}'), { why: 'unauthorised' }],
    ['a page of a proxy with an error', say(502, '<html>'), { why: 'broken', status: 502 }],
    ['an error nobody knows', say(418, '{}'), { why: 'unknown', status: 418 }],
    ['no answer', new TypeError('Failed to fetch'), { why: 'unreachable' }],
  ])('names %s', async (_, reply, failure) => {
    expect(await setUp([reply]).get()).toEqual({ ok: false, failure });
  });

  it('tells an answer that stops coming', async () => {
    const broken = async () =>
      new Response(
        new ReadableStream({
          start: (controller) => {
            controller.enqueue(new TextEncoder().encode('{"n"'));
            controller.error(new TypeError('network error'));
          },
        }),
      );
    expect(await setUp([broken]).get()).toEqual({ ok: false, failure: { why: 'truncated' } });
  });

  it('gives up on an answer that takes too long', async () => {
    const silent = (init: RequestInit) =>
      new Promise<Response>((_, reject) =>
        init.signal!.addEventListener('abort', () => reject(init.signal!.reason)),
      );
    const { get, sent, clock } = setUp([silent], { patience: 5_000, attempts: 1 });
    const start = clock.now();
    expect(await get()).toEqual({ ok: false, failure: { why: 'unreachable' } });
    expect(sent).toHaveLength(1);
    expect(clock.now() - start).toBe(5_000);
  });
});

describe('trying again', () => {
  it('comes back after what passes, each time later', async () => {
    const { get, sent } = setUp([say(500, '{}'), new TypeError(''), say(200, '<html>'), good()]);
    expect(await get()).toEqual({ ok: true, value: { n: 1 } });
    const gaps = sent.slice(1).map((it, index) => it.at - sent[index]!.at);
    expect(gaps).toEqual([375, 750, 1_500]);
  });

  it('jitters between half and the whole pause', () => {
    expect(backOff(2, 0)).toBe(1_000);
    expect(backOff(2, 0.999)).toBeCloseTo(1_999);
    expect(backOff(40, 1)).toBe(20_000);
  });

  it('does not come back with a wrong key', async () => {
    const { get, sent } = setUp([say(401, '{}')]);
    await get();
    expect(sent).toHaveLength(1);
  });

  it('never repeats what must not happen twice, unless the vendor surely did nothing', async () => {
    const unclear = setUp([say(500, '{}'), good()]);
    expect(await unclear.get(never, true)).toMatchObject({ ok: false });
    expect(unclear.sent).toHaveLength(1);
    const limited = setUp([say(429, '{}', { 'retry-after': '1' }), good()]);
    expect(await limited.get(never, true)).toMatchObject({ ok: true });
    expect(limited.sent).toHaveLength(2);
  });

  it.each([
    ['seconds', (_: number) => '7', 7_000],
    ['a date', (now: number) => new Date(now + 9_000).toUTCString(), 9_000],
  ])('waits as long as Retry-After says, in %s', async (_, header, ms) => {
    const clock = createClock();
    const { get, sent } = setUp([say(429, '{}', { 'retry-after': header(clock.now()) }), good()]);
    expect(await get()).toMatchObject({ ok: true });
    expect(sent[1]!.at - sent[0]!.at).toBe(ms);
  });

  it('slows down by itself where no Retry-After comes, and tells when it goes on', async () => {
    const { get, sent, clock } = setUp(Array.from({ length: 4 }, () => say(429, '{}')));
    const start = clock.now();
    const got = await get();
    const pauses = sent.map(({ at }, nth) => at - (sent[nth - 1]?.at ?? start)).slice(1);
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    expect(pauses[0]).toBeGreaterThanOrEqual(250);
    expect(got).toMatchObject({ ok: false, failure: { why: 'limited' } });
    expect(!got.ok && 'until' in got.failure && got.failure.until).toBeGreaterThan(clock.now());
  });

  it('tells a long pause instead of waiting it out, and leaves the vendor alone until then', async () => {
    const { get, sent, clock } = setUp([say(429, '{}', { 'retry-after': '600' }), good()]);
    const until = clock.now() + 600_000;
    expect(await get()).toEqual({ ok: false, failure: { why: 'limited', until } });
    expect(await get()).toEqual({ ok: false, failure: { why: 'limited', until } });
    expect(sent).toHaveLength(1);
    clock.set(until);
    expect(await get()).toMatchObject({ ok: true });
  });
});

describe('keeping to limits', () => {
  it('lets no more through in a window than allowed, lane by lane', async () => {
    const { client, sent } = setUp([good()], {
      limits: [
        { calls: 5, ms: 1_000 },
        { calls: 2, ms: 1_000, lane: 'search' },
      ],
    });
    const lane = (it: 'search' | undefined) =>
      client.send({ method: 'GET', path: `/${it}`, answer: v.unknown(), ...(it ? { lane: it } : {}) }, never);
    await Promise.all([
      ...Array.from({ length: 5 }, () => lane('search')),
      ...Array.from({ length: 5 }, () => lane(undefined)),
    ]);
    for (const { at } of sent) {
      const window = sent.filter((it) => it.at >= at && it.at < at + 1_000);
      expect(window.length).toBeLessThanOrEqual(5);
      expect(window.filter((it) => it.url.endsWith('search')).length).toBeLessThanOrEqual(2);
    }
    expect(sent).toHaveLength(10);
  });

  it('has only so many under way at once', async () => {
    let underWay = 0;
    let most = 0;
    const slow = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      return good();
    };
    const { get } = setUp([slow], { atOnce: 3 });
    await Promise.all(Array.from({ length: 12 }, () => get()));
    expect(most).toBe(3);
  });

  it('stops at the ration of the day and goes on the next', async () => {
    const clock = createClock();
    const kept: Spent[] = [];
    const ration = createRation(2, undefined, clock.now, (it) => kept.push(it));
    const { get, sent } = setUp([good()], { ration });
    expect((await get()).ok && (await get()).ok).toBe(true);
    const tomorrow = (Math.floor(clock.now() / 86_400_000) + 1) * 86_400_000;
    expect(await get()).toEqual({ ok: false, failure: { why: 'rationed', until: tomorrow } });
    expect(sent).toHaveLength(2);
    expect(kept.at(-1)).toEqual({ day: Math.floor(clock.now() / 86_400_000), calls: 2 });
    const afterRestart = createRation(2, kept.at(-1), clock.now, () => undefined);
    expect(afterRestart.take()).toBe(tomorrow);
    clock.set(tomorrow);
    expect(afterRestart.take()).toBeUndefined();
  });

  it('grants no second ration when the clock is set back', () => {
    const clock = createClock();
    const ration = createRation(1, undefined, clock.now, () => undefined);
    ration.take();
    clock.set(clock.now() - 3 * 86_400_000);
    expect(ration.take()).toBeGreaterThan(clock.now());
  });
});

describe('stopping', () => {
  it('stops before, while it waits for an answer, and while it pauses', async () => {
    const before = AbortSignal.abort();
    expect(await setUp([good()]).get(before)).toEqual({ ok: false, failure: { why: 'cancelled' } });

    const during = new AbortController();
    const hanging = (init: RequestInit) =>
      new Promise<Response>((_, reject) => {
        init.signal!.addEventListener('abort', () => reject(init.signal!.reason));
        during.abort();
      });
    expect(await setUp([hanging]).get(during.signal)).toEqual({ ok: false, failure: { why: 'cancelled' } });

    const pausing = new AbortController();
    const { get, sent } = setUp([
      async () => {
        queueMicrotask(() => setImmediate(() => pausing.abort()));
        return say(500, '{}');
      },
    ]);
    expect(await get(pausing.signal)).toEqual({ ok: false, failure: { why: 'cancelled' } });
    expect(sent).toHaveLength(1);
  });

  it('frees the places of those who no longer wait', async () => {
    const { client, get } = setUp([good()], { limits: [{ calls: 1, ms: 60_000 }], atOnce: 1 });
    await get();
    const stop = new AbortController();
    const waiting = get(stop.signal);
    stop.abort();
    expect(await waiting).toEqual({ ok: false, failure: { why: 'cancelled' } });
    expect(await client.send({ method: 'GET', path: '/y', answer: v.unknown() }, never)).toMatchObject({
      ok: true,
    });
  });
});
