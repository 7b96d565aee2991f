import * as v from 'valibot';
import { type Answer, answer, type Failure, failed } from './failure';
import { createGate, type Limit } from './gate';
import type { Means, Ration } from './means';
import { retryAfter } from './retry-after';

/** One request to a vendor, and the shape its answer must have. */
export interface Call<S extends v.GenericSchema = v.GenericSchema> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below the base address; parts already encoded. */
  readonly path: string;
  /** Absent values are left out. */
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
  readonly answer: S;
  /** A limit of its own, e.g. `search`. */
  readonly lane?: string;
  /** It must not happen twice: never repeated once the vendor may have acted on it. */
  readonly once?: boolean;
}

/** How one vendor tells what is wrong. `body` is parsed JSON where it was JSON. */
export type ReadFailure = (status: number, body: unknown, now: number) => Failure | undefined;

export interface ClientOptions {
  /** `https://api.example` without a slash at the end. */
  readonly base: string;
  readonly means: Means;
  /** Signs a request. Asked anew each time, since keys change. */
  headers(): Promise<Record<string, string>>;
  readonly readFailure: ReadFailure;
  readonly limits: readonly Limit[];
  readonly atOnce: number;
  readonly ration?: Ration;
  /** Attempts in all. */
  readonly attempts?: number;
  /** ms for one attempt. */
  readonly patience?: number;
  /** The longest pause (ms) that is waited out here; a longer one is told as `limited`. */
  readonly longestPause?: number;
}

export interface Client {
  /** Never throws: what goes wrong is a value. */
  send<S extends v.GenericSchema>(call: Call<S>, signal: AbortSignal): Promise<Answer<v.InferOutput<S>>>;
}

const ATTEMPTS = 4;
const PATIENCE = 20_000;
const LONGEST_PAUSE = 15_000;
const FIRST_PAUSE = 500;
const TOP_PAUSE = 20_000;

/** Grows twofold, jittered to half to full, so that many browsers do not come back at once. */
export const backOff = (attempt: number, random: number): number =>
  Math.min(TOP_PAUSE, FIRST_PAUSE * 2 ** attempt) * (0.5 + random / 2);

const addressOf = (base: string, { path, query }: Call): string => {
  const given = Object.entries(query ?? {}).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return given.length > 0 ? `${base}${path}?${new URLSearchParams(given)}` : base + path;
};

/** Parses what came; tells a broken-off JSON from something that never was JSON. */
function readJson(text: string): Answer<unknown> {
  const start = text.trimStart();
  if (start === '') return answer(undefined);
  try {
    return answer(JSON.parse(start));
  } catch {
    return failed({ why: /^[[{]/.test(start) ? 'truncated' : 'not-json' });
  }
}

const field = (issue: v.BaseIssue<unknown>): string => v.getDotPath(issue) ?? 'answer';

/** Failures that pass by themselves. */
const PASSING: ReadonlySet<Failure['why']> = new Set([
  'unreachable',
  'truncated',
  'not-json',
  'broken',
  'limited',
]);

/** What a complete answer means. */
function judge(options: ClientOptions, response: Response, text: string): Answer<unknown> {
  const { status } = response;
  const json = readJson(text);
  if (response.ok) return json;
  const now = options.means.now();
  const named = options.readFailure(status, json.ok ? json.value : undefined, now);
  const again = retryAfter(response.headers.get('retry-after'), now);
  if (status === 429) {
    return failed({ why: 'limited', until: again ?? (named?.why === 'limited' ? named.until : now) });
  }
  if (again !== undefined && status === 503) return failed({ why: 'limited', until: again });
  if (named) return failed(named);
  return failed(status >= 500 ? { why: 'broken', status } : { why: 'unknown', status });
}

const asRequest = async (options: ClientOptions, call: Call, signal: AbortSignal): Promise<RequestInit> => ({
  method: call.method,
  headers: {
    accept: 'application/json',
    ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(await options.headers()),
  },
  ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  signal,
  credentials: 'omit',
  cache: 'no-store',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
});

/** One attempt: the request and its whole body within `patience`. */
async function attempt(options: ClientOptions, call: Call, signal: AbortSignal): Promise<Answer<unknown>> {
  const late = new AbortController();
  const done = new AbortController();
  options.means.wait(options.patience ?? PATIENCE, done.signal).then(
    () => late.abort(),
    () => undefined,
  );
  let begun = false;
  try {
    const request = await asRequest(options, call, AbortSignal.any([signal, late.signal]));
    const response = await options.means.fetch(addressOf(options.base, call), request);
    begun = true;
    return judge(options, response, await response.text());
  } catch {
    if (signal.aborted) return failed({ why: 'cancelled' });
    return failed({ why: begun && !late.signal.aborted ? 'truncated' : 'unreachable' });
  } finally {
    done.abort();
  }
}

/** Retries, limits, times out, cancels and parses, for every vendor alike. */
export function createClient(options: ClientOptions): Client {
  const { means, attempts = ATTEMPTS, longestPause = LONGEST_PAUSE } = options;
  const gate = createGate(options.limits, options.atOnce, means);

  /** Through the gate and the ration, once. */
  const pass = async (call: Call, signal: AbortSignal): Promise<Answer<unknown>> => {
    const quiet = gate.closedUntil();
    if (quiet - means.now() > longestPause) return failed({ why: 'limited', until: quiet });
    let leave: () => void;
    try {
      leave = await gate.enter(call.lane, signal);
    } catch {
      return failed({ why: 'cancelled' });
    }
    try {
      const until = options.ration?.take();
      return until === undefined ? await attempt(options, call, signal) : failed({ why: 'rationed', until });
    } finally {
      leave();
    }
  };

  /** ms to pause before the next attempt; nothing if there shall be none. */
  const pauseAfter = (failure: Failure, { once }: Call, tried: number): number | undefined => {
    const grown = backOff(tried, means.random());
    const pause = failure.why === 'limited' ? Math.max(grown, failure.until - means.now()) : grown;
    if (failure.why === 'limited') gate.closeUntil(means.now() + pause);
    const mayRepeat = PASSING.has(failure.why) && (!once || failure.why === 'limited');
    return mayRepeat && tried + 1 < attempts && pause <= longestPause ? pause : undefined;
  };

  const send: Client['send'] = async (call, signal) => {
    for (let tried = 0; ; tried += 1) {
      const got = await pass(call, signal);
      if (got.ok) {
        const parsed = v.safeParse(call.answer, got.value);
        return parsed.success
          ? answer(parsed.output)
          : failed({ why: 'unexpected', where: field(parsed.issues[0]) });
      }
      const pause = pauseAfter(got.failure, call, tried);
      if (pause === undefined) {
        return got.failure.why === 'limited' ? failed({ why: 'limited', until: gate.closedUntil() }) : got;
      }
      try {
        await means.wait(pause, signal);
      } catch {
        return failed({ why: 'cancelled' });
      }
    }
  };

  return { send };
}
