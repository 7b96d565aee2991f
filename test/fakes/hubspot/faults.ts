import { problem, type WireResponse } from './wire';

/**
 * What can go wrong on the way, and what the caller then sees. `drop`: no answer. `slow`: an answer after a minute. `turned`:
 * rows in another order. `some`: a batch that says of its first rows only that it could not read the others.
 */
export const FAULTS = [
  '401',
  '403',
  '403-scope',
  '429',
  '500',
  'html',
  'truncated',
  'empty',
  'renamed',
  'drop',
  'slow',
  'missing',
  'turned',
  'some',
] as const;
export type Fault = (typeof FAULTS)[number];

const HTML = '<!doctype html><title>Sign in</title><h1>Please sign in</h1>';

/** The broken answer; nothing where no answer comes. `good` is what would have been answered. */
export function broken(fault: Fault, good: () => WireResponse): WireResponse | undefined {
  switch (fault) {
    case '401':
      return problem(401, 'INVALID_AUTHENTICATION', 'Authentication credentials not found.');
    case '403':
      return problem(403, 'BANNED', 'This portal does not have access to this feature.');
    case '403-scope':
      return problem(403, 'MISSING_SCOPES', 'This app hasn’t been granted all required scopes.', {
        errors: [
          {
            message: 'One or more of the following scopes are required.',
            context: { requiredGranularScopes: ['x.y'] },
          },
        ],
      });
    case '429':
      return problem(
        429,
        'RATE_LIMITS',
        'Too many',
        { policyName: 'TEN_SECONDLY_ROLLING' },
        { 'retry-after': '3' },
      );
    case 'missing':
      return problem(404, 'NOT_FOUND', 'resource not found');
    case '500':
      return problem(500, 'INTERNAL_ERROR', 'internal error');
    case 'html':
      return { status: 200, headers: { 'content-type': 'text/html' }, body: HTML };
    case 'truncated': {
      const { body, ...rest } = good();
      return { ...rest, body: body.slice(0, Math.max(1, Math.floor(body.length / 2))) };
    }
    case 'empty':
      return { status: 200, headers: { 'content-type': 'application/json' }, body: '' };
    case 'renamed': {
      const { body, ...rest } = good();
      return { ...rest, body: body.replace(/"(results|events|id)"/g, '"$1_new"') };
    }
    case 'turned': {
      const { body, ...rest } = good();
      const told = JSON.parse(body) as { results: unknown[] };
      return { ...rest, body: JSON.stringify({ ...told, results: told.results.toReversed() }) };
    }
    case 'some': {
      const { body, ...rest } = good();
      const told = JSON.parse(body) as { results: unknown[] };
      const errors = [{ status: 'error', category: 'INTERNAL_ERROR', message: 'Unable to read' }];
      return {
        ...rest,
        status: 207,
        body: JSON.stringify({ ...told, results: told.results.slice(0, 1), errors }),
      };
    }
    default:
      return undefined;
  }
}
