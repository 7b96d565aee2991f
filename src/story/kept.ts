import { DAY } from './time';
import type { Prospect, Touch } from './touch';

/** The source of all that a rep does in the panel. */
export const OWN_SOURCE = 'throughline';

/** What dates a person whom the rep kept: a classification that classifies nothing. */
export const isKeptMark = ({ source, kind, stage, segment, persona }: Partial<Touch>): boolean =>
  source === OWN_SOURCE && kind === 'reclassified' && !stage && !segment && !persona;

/**
 * Until when somebody stays stored of whom nothing is known but what a rep kept and noted from LinkedIn, in ms
 * since 1970: so many days after the last. Undefined for everybody else.
 */
export function keptUntil(
  { addresses }: Pick<Prospect, 'addresses'>,
  touches: readonly Touch[],
  days: number,
): number | undefined {
  if (addresses.length > 0 || touches.some((it) => it.source !== OWN_SOURCE)) return undefined;
  return Math.max(0, ...touches.map((it) => it.at)) + days * DAY;
}
