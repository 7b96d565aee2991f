/** A request as it stands on the wire, wherever it came from: a fetch, a browser's route, a socket. */
export interface WireRequest {
  readonly method: string;
  /** Whole address. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const json = (status: number, body: unknown, headers: Record<string, string> = {}): WireResponse => ({
  status,
  headers: { 'content-type': 'application/json;charset=utf-8', ...headers },
  body: body === undefined ? '' : JSON.stringify(body),
});

let counted = 0;

/** HubSpot's error: `{status, message, category, correlationId}`, and more where it has more to say. */
export function problem(
  status: number,
  category: string,
  message: string,
  more: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): WireResponse {
  counted += 1;
  const correlationId = `00000000-0000-4000-8000-${String(counted).padStart(12, '0')}`;
  return json(status, { status: 'error', message, correlationId, category, ...more }, headers);
}

export const invalid = (message: string): WireResponse => problem(400, 'VALIDATION_ERROR', message);

/** Thrown by a route that refuses. */
export class Refusal extends Error {
  constructor(readonly response: WireResponse) {
    super(response.body);
  }
}

export function refuse(message: string): never {
  throw new Refusal(invalid(message));
}
