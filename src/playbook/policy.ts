import { VERSION } from './catalogue';
import type { Document } from './migrate';
import { isDocument, pathsOf, valueAt } from './paths';
import type { Problem } from './resolve';

/** What administrators set, apart from how the browser handed it over. */
export interface Policy {
  /** To be laid over the other playbooks. */
  readonly document?: Document;
  /** Where the team's playbook is to be read from. */
  readonly teamAddress?: string;
  readonly problems: readonly Problem[];
}

/**
 * Takes a policy apart. Browsers leave out what their schema refuses, without a word; what a policy says it
 * `sets` and does not bring was refused so.
 */
export function readPolicy(given: unknown): Policy {
  if (given === undefined) return { problems: [] };
  if (!isDocument(given)) return { problems: [{ layer: 'policy', path: '', why: 'no-document' }] };
  const { sets, teamAddress, ...document } = given;
  const problems: Problem[] = [];
  const names = (Array.isArray(sets) ? sets : []).filter((it): it is string => typeof it === 'string');
  for (const path of names)
    if (valueAt(given, path) === undefined) problems.push({ layer: 'policy', path, why: 'dropped' });
  const isNamed = typeof teamAddress === 'string' && teamAddress.trim() !== '';
  if (teamAddress !== undefined && !isNamed)
    problems.push({ layer: 'policy', path: 'teamAddress', why: 'invalid' });
  return {
    problems,
    ...(Object.keys(document).length > 0 ? { document } : {}),
    ...(isNamed ? { teamAddress } : {}),
  };
}

/** A copy of a document in which only what these paths name is left. */
function only(document: Document, paths: readonly string[], under = ''): Document {
  const kept = Object.entries(document).flatMap(([key, it]): [string, unknown][] => {
    const path = under + key;
    if (paths.some((lock) => path === lock || path.startsWith(`${lock}.`))) return [[key, it]];
    if (!isDocument(it) || !paths.some((lock) => lock.startsWith(`${path}.`))) return [];
    return [[key, only(it, paths, `${path}.`)]];
  });
  return Object.fromEntries(kept);
}

/**
 * A document as a policy says it, for `policyFiles`: all of it, or only what it locks. It names what it sets, so
 * that what a browser keeps back is noticed.
 */
export function policyOf(document: Document, what: 'all' | 'locked', teamAddress?: string): Document {
  const { version: _, locks: given, ...settings } = document;
  const locks = Array.isArray(given) ? given.filter((it): it is string => typeof it === 'string') : [];
  const set = what === 'all' ? settings : only(settings, locks);
  const values = {
    ...set,
    ...(locks.length > 0 ? { locks } : {}),
    ...(teamAddress ? { teamAddress } : {}),
  };
  return { version: VERSION, sets: pathsOf(values), ...values };
}
