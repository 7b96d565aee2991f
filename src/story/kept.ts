import { DAY } from './time';
import type { Prospect, Touch } from './touch';

/** The source of all that a rep does in the panel. */
export const OWN_SOURCE = 'throughline';

/** How long somebody known from LinkedIn alone stays stored after the last that was noted of them, in ms. */
export const KEPT_FOR = 90 * DAY;

/** What dates a person whom the rep kept: a classification that classifies nothing. */
export const isKeptMark = ({ source, kind, stage, segment, persona }: Partial<Touch>): boolean =>
  source === OWN_SOURCE && kind === 'reclassified' && !stage && !segment && !persona;

/**
 * Until when somebody stays stored of whom nothing is known but what a rep kept and noted from LinkedIn, in ms
 * since 1970. Undefined for everybody else.
 */
export function keptUntil(
  { addresses }: Pick<Prospect, 'addresses'>,
  touches: readonly Touch[],
): number | undefined {
  if (addresses.length > 0 || touches.some((it) => it.source !== OWN_SOURCE)) return undefined;
  return Math.max(0, ...touches.map((it) => it.at)) + KEPT_FOR;
}
