import type { Moment } from '../moments';
import type { Prospect, Touch } from '../touch';

/**
 * A HubSpot contact list tells today's lifecycle stage and dates it by the day the record was made: nobody knew it
 * then. Such rows are left out of every past instant.
 */
const isOfToday = ({ kind, source, id }: Touch): boolean =>
  kind === 'lifecycle-changed' && source === 'files' && id.startsWith('hubspot:');

/** Touches whose time is when they became known. */
export const datedTruly = (touches: readonly Touch[]): readonly Touch[] =>
  touches.some(isOfToday) ? touches.filter((it) => !isOfToday(it)) : touches;

/**
 * A prospect as far as an instant may know them. Segment, persona, owner and industry are stored as they are today,
 * so only what a rep had reclassified by then counts; who they are does not change.
 */
export function asKnown(prospect: Prospect, before: readonly Moment[]): Prospect {
  const { addresses, slugs, name, company } = prospect;
  const segment = reclassified(before, 'segment');
  const persona = reclassified(before, 'persona');
  return {
    addresses,
    slugs,
    ...(name ? { name } : {}),
    ...(company ? { company } : {}),
    ...(segment ? { segment } : {}),
    ...(persona ? { persona } : {}),
  };
}

/** What a rep found to be right by then. */
export const reclassified = (before: readonly Moment[], what: 'segment' | 'persona'): string | undefined =>
  before.findLast((it) => it.kind === 'reclassified' && it.touch[what])?.touch[what];
