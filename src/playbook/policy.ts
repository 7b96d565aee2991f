import type { Document } from './migrate';
import { isDocument, valueAt } from './paths';
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
  if (!isDocument(given)) return { problems: [] };
  const { sets, teamAddress, ...document } = given;
  const problems: Problem[] = [];
  const names = (Array.isArray(sets) ? sets : []).filter((it): it is string => typeof it === 'string');
  for (const path of names)
    if (valueAt(given, path) === undefined) problems.push({ layer: 'policy', path, why: 'dropped' });
  if (teamAddress !== undefined && typeof teamAddress !== 'string')
    problems.push({ layer: 'policy', path: 'teamAddress', why: 'invalid' });
  return {
    problems,
    ...(Object.keys(document).length > 0 ? { document } : {}),
    ...(typeof teamAddress === 'string' ? { teamAddress } : {}),
  };
}
