import type { HistoryStore, Stored } from '../platform/store/store';
import type { SeenPerson } from '../sites/sight';
import type { History, Prospect, SourceReading, Touch } from '../story/touch';
import { identifiers } from './who';

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
  prospect: { ...stored.prospect, ...reclassifiedAs(stored.touches) },
  match: { by: stored.prospect.addresses.length > 0 ? 'address' : 'slug', candidates: [] },
  readings: readingsOf(readings, stored.touches),
  colleagues: [],
});

/** A person known by name and company alone: every record that fits is a proposal, the first is shown. */
async function proposed(store: HistoryStore, person: SeenPerson): Promise<History> {
  if (!person.name || !person.company) return stranger(person);
  const [first, ...others] = await store.findByName(person.name, person.company);
  if (!first) return stranger(person);
  const address = first.addresses[0];
  const slug = first.slugs[0];
  const known = await historyOf(store, {
    field: person.field,
    ...(address ? { address } : {}),
    ...(slug ? { slug } : {}),
  });
  return { ...known, match: { by: 'name-and-company', candidates: [first, ...others] } };
}

/** Everything stored of a person in sight. Only exact identifiers decide. */
export async function historyOf(store: HistoryStore, person: SeenPerson): Promise<History> {
  const ids = identifiers(person);
  const stored = ids.length > 0 ? await store.find(ids) : undefined;
  if (!stored) return ids.some((id) => 'address' in id) ? stranger(person) : proposed(store, person);
  const [readings, colleagues] = await Promise.all([
    store.readings(),
    store.colleagues(stored.prospect, COLLEAGUES_SHOWN),
  ]);
  const history = asHistory(stored, readings);
  return {
    ...history,
    prospect: { ...asSeen(person), ...history.prospect },
    match: { by: person.address ? 'address' : 'slug', candidates: [] },
    colleagues,
  };
}
