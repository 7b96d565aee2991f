import * as v from 'valibot';
import type { ReadFailure } from '../client';
import type { Failure } from '../failure';
import { problem } from './shapes';

const DAY = 86_400_000;
const WORDS_SHOWN = 200;
const SCOPE_LISTS = ['requiredGranularScopes', 'requiredScopes', 'missingScopes'];

const strings = (it: unknown): string[] =>
  Array.isArray(it) ? it.filter((one) => typeof one === 'string') : [];

function scopesIn(body: v.InferOutput<typeof problem>): string[] {
  const contexts = [body.context, ...body.errors.map((error) => error.context)];
  return [...new Set(contexts.flatMap((it) => SCOPE_LISTS.flatMap((name) => strings(it?.[name]))))];
}

function forbidden(body: v.InferOutput<typeof problem> | undefined): Failure {
  const scopes = body ? scopesIn(body) : [];
  return scopes.length > 0 ? { why: 'forbidden-scope', scopes } : { why: 'forbidden' };
}

/** HubSpot's errors: `{status, message, category, correlationId}`, with scopes in `context` or `errors[].context`. */
export const readHubSpotFailure: ReadFailure = (status, body, now) => {
  const parsed = v.safeParse(problem, body);
  const it = parsed.success ? parsed.output : undefined;
  switch (status) {
    case 401:
      return { why: 'unauthorised' };
    case 403:
      return forbidden(it);
    case 404:
    case 405:
      return { why: 'missing' };
    case 429:
      // The day's quota comes back at midnight; the ten-second one nearly at once.
      return { why: 'limited', until: it?.policyName === 'DAILY' ? (Math.floor(now / DAY) + 1) * DAY : now };
    default:
      return it && status >= 400 && status < 500
        ? { why: 'refused', words: it.message.slice(0, WORDS_SHOWN) }
        : undefined;
  }
};
