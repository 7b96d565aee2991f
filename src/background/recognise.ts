import type { Identifier, Stored } from '../platform/store/store';
import type { SeenPerson } from '../sites/sight';
import { isShared } from '../story/identity/desk';
import { isSomebodyElse, type Key, samePerson, standing } from '../story/identity/links';
import { mailboxOf } from '../story/identity/mailbox';
import { match, type Reason, type Scored, slugsOf } from '../story/identity/match';
import type { Match, Prospect } from '../story/touch';
import { findJoined } from './joined';
import type { Ground } from './view';
import { identifierOf, identifiers, keyOf, keysOf } from './who';

/** What recognising somebody rests on. */
export type Knowing = Pick<Ground, 'store' | 'settings' | 'links' | 'playbook'>;

/** Which record a person in sight is, and which others they may be. */
export interface Recognised {
  readonly by: Match['by'];
  /** Absent where nobody fits. By name and company: the likeliest proposal. */
  readonly stored?: Stored;
  readonly reasons: readonly Reason[];
  /** Records that fit as well; by name and company the shown one too. */
  readonly candidates: readonly Scored[];
  /** Whose record is shown is for the rep to say: nothing exact of the page's own subject leads to it. */
  readonly isProposal: boolean;
}

type Recorded = Prospect & { readonly stored?: Stored };

const NOBODY: Recognised = { by: 'none', reasons: [], candidates: [], isProposal: false };
const MOST_CANDIDATES = 5;

const holds = ({ addresses, slugs }: Prospect, id: Identifier): boolean =>
  'address' in id ? addresses.includes(id.address) : slugs.includes(id.slug);

const overlap = (a: Prospect, b: Prospect): boolean =>
  a.addresses.some((it) => b.addresses.includes(it)) || a.slugs.some((it) => b.slugs.includes(it));

/** With the identifier by which it was found, which a link may have led from. */
const foundBy = (record: Prospect, stored: Stored, id: Identifier): Recorded => ({
  ...record,
  addresses: 'address' in id ? [...new Set([...record.addresses, id.address])] : record.addresses,
  slugs: 'slug' in id ? [...new Set([...record.slugs, id.slug])] : record.slugs,
  stored,
});

/** What a page is about first of all: on LinkedIn the profile, whatever address it shows. */
export const primaryOf = (person: SeenPerson): Identifier | undefined => {
  const ids = identifiers(person);
  return ids.find((it) => 'slug' in it) ?? ids[0];
};

/** The records that hold these identifiers, each once. */
async function recordsBy(knowing: Knowing, ids: readonly Identifier[]): Promise<Recorded[]> {
  const found: Recorded[] = [];
  for (const id of ids) {
    if (found.some((it) => holds(it, id))) continue;
    const stored = await findJoined(knowing, [id]);
    if (!stored) continue;
    const same = found.findIndex((it) => overlap(it, stored.prospect));
    if (same < 0) found.push(foundBy(stored.prospect, stored, id));
    else found[same] = foundBy(found[same]!, found[same]!.stored!, id);
  }
  return found;
}

/** The record of another spelling of the address, as far as the settings let spellings differ. */
async function recordByMailbox(knowing: Knowing, address: string): Promise<Recorded[]> {
  const { folding } = knowing.settings;
  if (!folding.plus && !folding.dots) return [];
  const bare = mailboxOf(address, folding);
  const others = bare === address ? [] : [bare];
  const [found] = await recordsBy(
    knowing,
    others.map((it) => ({ address: it })),
  );
  if (found) return [found];
  const spelled = await knowing.store.spelled(address, folding);
  return recordsBy(
    knowing,
    spelled.map((it) => ({ address: it })),
  );
}

async function exactly(knowing: Knowing, person: SeenPerson): Promise<Recorded[]> {
  const onLinkedIn = await recordsBy(
    knowing,
    slugsOf(person).map((slug) => ({ slug })),
  );
  const { address } = person;
  // What several people read says nothing beside somebody's own profile.
  if (!address || (onLinkedIn.length > 0 && isShared(address))) return onLinkedIn;
  if (onLinkedIn.length === 0) {
    const byAddress = await recordsBy(knowing, [{ address }]);
    return byAddress.length > 0 ? byAddress : recordByMailbox(knowing, address);
  }
  return recordsBy(knowing, identifiers(person));
}

/** Records that name and company propose, but for their own and those that the rep said are somebody else. */
async function proposals(knowing: Knowing, person: SeenPerson): Promise<readonly Scored[]> {
  const { name, company, slug } = person;
  if (!name || !company) return [];
  const ids = identifiers(person);
  const others = (await knowing.store.likely(name, company)).filter((it) => !ids.some((id) => holds(it, id)));
  const own = ids.map(keyOf);
  return match({ name, company, slug }, others)
    .candidates.filter(({ record }) => !isSomebodyElse(knowing.links, own, keysOf(record)))
    .slice(0, MOST_CANDIDATES);
}

async function proposed(knowing: Knowing, person: SeenPerson): Promise<Recognised> {
  const candidates = await proposals(knowing, person);
  const [best] = candidates;
  const stored = best && (await findJoined(knowing, keysOf(best.record).map(identifierOf)));
  return best && stored
    ? { by: 'name-and-company', stored, reasons: best.reasons, candidates, isProposal: true }
    : NOBODY;
}

/** Somebody of whom LinkedIn alone tells may have a record under an address by now. */
async function joining(knowing: Knowing, person: SeenPerson, own: Prospect): Promise<readonly Scored[]> {
  if (own.addresses.length > 0) return [];
  return (await proposals(knowing, person)).filter(({ record }) => !overlap(record, own));
}

const isOtherName = (reasons: readonly Reason[]): boolean =>
  reasons.some((it) => 'changed' in it && it.changed === 'name');

/** What exact identifiers decide, and what the rep or a page joined to them; two that fit are left to the rep. */
export async function recogniseExactly(
  knowing: Knowing,
  person: SeenPerson,
): Promise<Recognised | undefined> {
  const primary = primaryOf(person);
  const isTheirs = (it: Prospect) => primary !== undefined && holds(it, primary);
  const own = primary ? [keyOf(primary)] : [];
  const records = (await exactly(knowing, person)).filter(
    (it) => isTheirs(it) || !isSomebodyElse(knowing.links, own, keysOf(it)),
  );
  // A mail goes to its address, whoever is named beside it.
  const seen = slugsOf(person).length > 0 ? person : { address: person.address };
  const { by, decided, candidates } = match(seen, records, knowing.settings.folding);
  const best = decided ?? candidates.find(({ record }) => isTheirs(record)) ?? candidates[0];
  if (!best?.record.stored) return undefined;
  const { stored } = best.record;
  // Whose address a profile shows may be a colleague's.
  if (!isTheirs(best.record) && isOtherName(best.reasons))
    return { by, stored, reasons: best.reasons, candidates: [best], isProposal: true };
  const others = decided
    ? await joining(knowing, person, stored.prospect)
    : candidates.filter((it) => it !== best);
  return { by, stored, reasons: best.reasons, candidates: others, isProposal: false };
}

/** Which stored record a person in sight is. Exact identifiers decide; name and company only propose. */
export const recognise = async (knowing: Knowing, person: SeenPerson): Promise<Recognised> =>
  (await recogniseExactly(knowing, person)) ?? proposed(knowing, person);

/** Every identifier that links join to a record with an address, without its kind. */
export async function joinedToRecords(knowing: Knowing): Promise<ReadonlySet<string>> {
  const joined = new Set<string>();
  for (const { a, says } of standing(knowing.links)) {
    if (says !== 'same' || joined.has(textOf(a))) continue;
    const stored = await findJoined(knowing, [identifierOf(a)]);
    if (!stored?.prospect.addresses.length) continue;
    for (const key of samePerson(knowing.links, [a, ...keysOf(stored.prospect)])) joined.add(textOf(key));
  }
  return joined;
}

const textOf = (key: Key): string => key.slice(key.indexOf(':') + 1);
