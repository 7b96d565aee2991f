import { type Account, createAccount } from './account';
import { broken, type Fault } from './faults';
import { createMeter, HUBSPOT_LIMITS, type Limits } from './limits';
import { checkQuery, parsed, type Route } from './route';
import { associationRoutes } from './routes/associations';
import { crmRoutes } from './routes/crm';
import { crmWriteRoutes } from './routes/crm-write';
import { marketingRoutes } from './routes/marketing';
import { ownerRoutes } from './routes/owners';
import { searchRoutes } from './routes/search';
import { emptyState } from './state';
import { invalid, problem, Refusal, type WireRequest, type WireResponse } from './wire';

const ROUTES: readonly Route[] = [
  ...searchRoutes,
  ...crmRoutes,
  ...crmWriteRoutes,
  ...associationRoutes,
  ...ownerRoutes,
  ...marketingRoutes,
];

export const ALL_SCOPES: readonly string[] = [...new Set(ROUTES.flatMap((route) => route.scopes))];
export const KEY = 'pat-eu1-stand-in';

type Lag = number | ((id: string) => number);

export interface Options {
  now(): number;
  wait?(ms: number, signal?: AbortSignal): Promise<void>;
  readonly limits?: Partial<Limits>;
  /** ms by which searches lag behind: all alike, or by the record's id. */
  readonly lag?: Lag;
  /** Rows that may be paged through in one search; HubSpot's own number by default. */
  readonly mostRows?: number;
}

/** A call that came in. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly status: number;
}

/** HubSpot as far as we know it: keeps state, and refuses what the vendor refuses. */
export interface HubSpotFake extends Account {
  /** Whatever `fault` says aside. */
  handle(request: WireRequest): WireResponse;
  /** Nothing: the connection broke. */
  respond(request: WireRequest, signal?: AbortSignal): Promise<WireResponse | undefined>;
  fetch(url: string, init: RequestInit): Promise<Response>;
  readonly seen: Seen[];
  /** Scopes of the key. */
  readonly scopes: Set<string>;
  /** Changes the key; the old one is refused. */
  setKey(key: string): void;
  /** Whether the plan includes marketing. */
  hasMarketing: boolean;
  /** Whether a creation answers as newer descriptions have it: the object and its id in an object of their own. */
  wrapsCreated: boolean;
  /** Called before each answer; a fault breaks that answer. */
  fault: ((seen: Pick<Seen, 'method' | 'path'>) => Fault | undefined) | undefined;
  lag: Lag;
}

function parseBody(text: string | undefined): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(invalid('Invalid input JSON'));
  }
}

const missingScopes = (scopes: readonly string[]) =>
  problem(403, 'MISSING_SCOPES', 'This app hasn’t been granted all required scopes to make this call.', {
    errors: [
      {
        message: 'One or more of the following scopes are required.',
        context: { requiredGranularScopes: scopes },
      },
    ],
    links: { scopes: 'https://developers.hubspot.com/scopes' },
  });

const wrapped = (answer: WireResponse): WireResponse => {
  const entity = JSON.parse(answer.body) as { id: string };
  return { ...answer, body: JSON.stringify({ createdResourceId: entity.id, entity }) };
};

const asWire = (url: string, { method = 'GET', headers, body }: RequestInit): WireRequest => ({
  method,
  url,
  headers: Object.fromEntries(new Headers(headers).entries()),
  ...(typeof body === 'string' ? { body } : {}),
});

export function createHubSpotFake({ now, wait, limits, lag = 0, mostRows = 10_000 }: Options): HubSpotFake {
  const state = emptyState();
  const meter = createMeter({ ...HUBSPOT_LIMITS, ...limits });
  let key = KEY;

  const lagOf = (id: string) => (typeof fake.lag === 'number' ? fake.lag : fake.lag(id));

  const answer = (request: WireRequest): WireResponse => {
    const { pathname, searchParams, origin } = new URL(request.url);
    const auth = request.headers.authorization;
    if (origin !== 'https://api.hubapi.com') return problem(404, 'NOT_FOUND', 'Unknown host');
    if (auth !== `Bearer ${key}`) {
      return problem(401, 'INVALID_AUTHENTICATION', 'Authentication credentials not found.');
    }
    const fitting = ROUTES.filter((it) => it.path.test(pathname));
    const route = fitting.find((it) => it.method === request.method);
    if (!route) return problem(fitting.length > 0 ? 405 : 404, 'NOT_FOUND', 'resource not found');
    const tooMany = meter(now(), route.isSearch === true);
    if (tooMany) return tooMany;
    if (!route.scopes.some((scope) => fake.scopes.has(scope))) return missingScopes(route.scopes);
    if (route.needs === 'marketing' && !fake.hasMarketing) {
      return problem(403, 'FORBIDDEN', 'This account does not have access to this product.');
    }
    checkQuery(route, searchParams);
    if (request.body && request.headers['content-type'] !== 'application/json') {
      return problem(415, 'UNSUPPORTED_MEDIA_TYPE', 'Cannot parse content. No Content-Type defined.');
    }
    const body = parseBody(request.body);
    if (route.body) parsed(route.body, body);
    else if (body !== undefined) return invalid('This call takes no body');
    const path = (route.path.exec(pathname) ?? []).slice(1).map((it) => decodeURIComponent(it));
    const answered = route.answer({ state, now: now(), path, query: searchParams, body, lagOf, mostRows });
    return fake.wrapsCreated && answered.status === 201 ? wrapped(answered) : answered;
  };

  const safely = (request: WireRequest): WireResponse => {
    try {
      return answer(request);
    } catch (cause) {
      if (cause instanceof Refusal) return cause.response;
      throw cause;
    }
  };

  const note = (request: WireRequest, status: number) => {
    const { pathname, search } = new URL(request.url);
    fake.seen.push({ method: request.method, path: pathname, query: search, status });
  };

  const handle = (request: WireRequest): WireResponse => {
    const response = safely(request);
    note(request, response.status);
    return response;
  };

  const respond: HubSpotFake['respond'] = async (request, signal) => {
    const fault = fake.fault?.({ method: request.method, path: new URL(request.url).pathname });
    if (fault === 'slow') await wait?.(60_000, signal);
    const wire = fault && fault !== 'slow' ? broken(fault, () => safely(request)) : safely(request);
    note(request, wire?.status ?? 0);
    return wire;
  };

  const fake: HubSpotFake = {
    ...createAccount(state, now),
    handle,
    seen: [],
    scopes: new Set(ALL_SCOPES),
    setKey: (it) => {
      key = it;
    },
    hasMarketing: true,
    wrapsCreated: false,
    fault: undefined,
    lag,
    respond: (request, signal) => respond(request, signal),
    async fetch(url, init) {
      init.signal?.throwIfAborted();
      const wire = await respond(asWire(url, init), init.signal ?? undefined);
      if (!wire) throw new TypeError('Failed to fetch');
      return new Response(wire.status === 204 ? null : wire.body, {
        status: wire.status,
        headers: wire.headers,
      });
    },
  };
  return fake;
}
