import { DAY } from './time';
import type { Prospect, Touch } from './touch';

/** The source of all that a rep does in the panel. */
export const OWN_SOURCE = 'throughline';

/** What dates a person whom the rep kept: a classification that classifies nothing. */
export const isKeptMark = ({ source, kind, stage, segment, persona }: Partial<Touch>): boolean =>
  source === OWN_SOURCE && kind === 'reclassified' && !stage && !segment && !persona;

/** True for somebody of whom nothing is known but what a rep kept and noted from LinkedIn. */
export const isOnlyKept = ({ addresses }: Pick<Prospect, 'addresses'>, touches: readonly Touch[]): boolean =>
  addresses.length === 0 && touches.every((it) => it.source === OWN_SOURCE);

/**
 * Until when such a person stays stored, in ms since 1970: so many days after the last that was noted.
 * Undefined for everybody else.
 */
export const keptUntil = (
  prospect: Pick<Prospect, 'addresses'>,
  touches: readonly Touch[],
  days: number,
): number | undefined =>
  isOnlyKept(prospect, touches) ? Math.max(0, ...touches.map((it) => it.at)) + days * DAY : undefined;
