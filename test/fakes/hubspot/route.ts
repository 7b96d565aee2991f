import type * as v from 'valibot';
import { safeParse } from 'valibot';
import type { State } from './state';
import { refuse, type WireResponse } from './wire';

/** What a route may look at. */
export interface Visit {
  readonly state: State;
  readonly now: number;
  /** What matched the path's groups, decoded. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** ms by which the search index lags behind with this record. */
  lagOf(id: string): number;
  /** What may be paged through in one search. */
  readonly mostRows: number;
}

/** One call of the vendor's, as its own description has it. */
export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Any one of them opens it. */
  readonly scopes: readonly string[];
  /** A part of HubSpot that a plan may lack. */
  readonly needs?: 'marketing';
  /** Query parameters it knows, and what they may be. */
  readonly query?: Readonly<Record<string, RegExp>>;
  /** Query parameters it can't do without. */
  readonly required?: readonly string[];
  readonly body?: v.GenericSchema;
  readonly isSearch?: boolean;
  readonly answer: (visit: Visit) => WireResponse;
}

export const ANY = /^.+$/s;
export const NUMBER = /^\d+$/;
export const BOOLEAN = /^(?:true|false)$/;

/** Parses a body, refusing what the description does not know. */
export function parsed<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const result = safeParse(schema, body);
  return result.success ? result.output : refuse(`Invalid input JSON: ${result.issues[0].message}`);
}

/** Refuses parameters that the description does not know, and values it does not allow. */
export function checkQuery({ query = {}, required = [] }: Route, given: URLSearchParams): void {
  for (const [name, value] of given) {
    const allowed = query[name];
    if (!allowed) refuse(`Unknown query parameter: ${name}`);
    if (!allowed.test(value)) refuse(`Unable to parse value for query parameter: ${name}`);
    if (given.getAll(name).length > 1) refuse(`Query parameter given twice: ${name}`);
  }
  for (const name of required) if (!given.has(name)) refuse(`Missing query parameter: ${name}`);
}
