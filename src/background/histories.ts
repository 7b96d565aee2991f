import type { Stored } from '../platform/store/store';
import type { SeenPerson } from '../sites/sight';
import { toldOnce } from '../story/same-touch';
import type { History, Prospect, SourceReading, Touch } from '../story/touch';
import { type Knowing, type Recognised, recognise } from './recognise';

const COLLEAGUES_SHOWN = 20;

/** What the page says of a person, as far as nothing is stored. */
const asSeen = (person: SeenPerson): Prospect => ({
  addresses: person.address ? [person.address] : [],
  slugs: person.slug ? [person.slug] : [],
  ...(person.name ? { name: person.name } : {}),
  ...(person.company ? { company: person.company } : {}),
  ...(person.title ? { title: person.title } : {}),
});

const stranger = (person: SeenPerson): History => ({
  prospect: asSeen(person),
  touches: [],
  match: { by: 'none', candidates: [] },
  readings: [],
  colleagues: [],
  dismissals: [],
});

/** What a rep found to be right wins over what marketing guessed; the newest of each. */
function reclassifiedAs(touches: readonly Touch[]): Pick<Prospect, 'segment' | 'persona'> {
  const found = touches.filter((it) => it.kind === 'reclassified').sort((a, b) => a.at - b.at);
  const segment = found.findLast((it) => it.segment)?.segment;
  const persona = found.findLast((it) => it.persona)?.persona;
  return { ...(segment ? { segment } : {}), ...(persona ? { persona } : {}) };
}

/** When each source that tells of these touches was last read. */
function readingsOf(readings: readonly SourceReading[], touches: readonly Touch[]): SourceReading[] {
  const used = new Set(touches.map((touch) => touch.source));
  return readings.filter((it) => used.has(it.source));
}

/** Everything stored of somebody, as the story takes it; colleagues are left to who shows them. */
export const asHistory = (stored: Stored, readings: readonly SourceReading[]): History => ({
  ...stored,
  touches: toldOnce(stored.touches),
  prospect: { ...stored.prospect, ...reclassifiedAs(stored.touches) },
  match: { by: stored.prospect.addresses.length > 0 ? 'address' : 'slug', candidates: [] },
  readings: readingsOf(readings, stored.touches),
  colleagues: [],
});

/** A person in sight, what is stored of them, and how they were recognised. */
export interface Known {
  readonly history: History;
  readonly recognised: Recognised;
}

/** What the page says of itself leads where the record is but a proposal. */
const aboutThem = (person: SeenPerson, { prospect }: History, { isProposal }: Recognised): Prospect =>
  isProposal
    ? { ...prospect, ...asSeen(person), addresses: prospect.addresses, slugs: prospect.slugs }
    : { ...asSeen(person), ...prospect };

/** Everything stored of a person in sight. Only exact identifiers decide. */
export async function knownOf(knowing: Knowing, person: SeenPerson): Promise<Known> {
  const recognised = await recognise(knowing, person);
  const { stored, by, candidates, isProposal } = recognised;
  if (!stored) return { history: stranger(person), recognised };
  const { store } = knowing;
  const [readings, colleagues] = await Promise.all([
    store.readings(),
    store.colleagues(stored.prospect, COLLEAGUES_SHOWN),
  ]);
  const history = asHistory(stored, readings);
  return {
    recognised,
    history: {
      ...history,
      prospect: aboutThem(person, history, recognised),
      match: {
        by,
        candidates: candidates.map((it) => it.record),
        ...(isProposal && by !== 'name-and-company' ? { isOtherName: true as const } : {}),
      },
      colleagues,
    },
  };
}
