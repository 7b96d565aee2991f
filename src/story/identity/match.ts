import type { Match, Prospect } from '../touch';
import { COMPANY_WORTH, type CompanyFit, compareCompanies } from './company';
import { isShared } from './desk';
import { isOwnId } from './linkedin';
import { type Folding, mailboxOf, USUAL_FOLDING } from './mailbox';
import { compareNames, NAME_WORTH, type NameFit } from './name';

/** A person as a page shows them. Identifiers in the one form that `readAddress` and `readSlug` give. */
export interface Seen {
  readonly address?: string | undefined;
  readonly slug?: string | undefined;
  readonly memberId?: string | undefined;
  /** Sales Navigator's id; stored like a slug where nothing else is known. */
  readonly leadId?: string | undefined;
  readonly name?: string | undefined;
  readonly company?: string | undefined;
}

/** Why a record is or is not the person seen. */
export type Reason =
  | { readonly same: 'address' | 'mailbox' | 'slug' | 'member' }
  /** An address that several people read: it decides only while the names do not disagree. */
  | { readonly shared: true }
  | { readonly name: NameFit }
  | { readonly company: CompanyFit }
  /** They left: the identifier stays theirs. */
  | { readonly changed: 'company' | 'name' }
  | { readonly other: 'slug' };

export interface Scored<R extends Prospect = Prospect> {
  readonly record: R;
  /** 1: the same by an exact identifier. Below: a proposal, however sure it looks. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What a match comes to: the record that is decided, or those among which the rep has to choose. */
export interface Matching<R extends Prospect = Prospect> {
  readonly by: Match['by'];
  readonly decided?: Scored<R>;
  /** Several exact ones, or proposals, the best first; empty where one is decided. */
  readonly candidates: readonly Scored<R>[];
}

/** A proposal needs both: a common name in another company is somebody else. */
const ENOUGH = 0.6;
/** No name, however rare, is an identifier. */
const BEST_PROPOSAL = 0.9;
const OTHER_SLUG = 0.5;

/** All that LinkedIn tells a person by, in the one form in which it is stored; the steadiest first. */
export const slugsOf = ({ slug, memberId, leadId }: Seen): readonly string[] =>
  [slug, memberId?.toLowerCase(), leadId?.toLowerCase()].filter((it) => it !== undefined);

/** The identifiers that the person and the record share. */
function shared(seen: Seen, record: Prospect, folding: Folding): Reason[] {
  const { address } = seen;
  const reasons: Reason[] = [];
  if (address && record.addresses.includes(address)) reasons.push({ same: 'address' });
  else if (address && record.addresses.some((it) => mailboxOf(it, folding) === mailboxOf(address, folding)))
    reasons.push({ same: 'mailbox' });
  if (seen.slug && record.slugs.includes(seen.slug)) reasons.push({ same: 'slug' });
  if (slugsOf({ ...seen, slug: undefined }).some((it) => record.slugs.includes(it)))
    reasons.push({ same: 'member' });
  return reasons;
}

function exact(seen: Seen, record: Prospect, folding: Folding): Scored | undefined {
  const reasons = shared(seen, record, folding);
  if (reasons.length === 0) return undefined;
  const name = seen.name && record.name ? compareNames(seen.name, record.name) : undefined;
  const company = seen.company && record.company ? compareCompanies(seen.company, record.company) : undefined;
  const isOnLinkedIn = reasons.some((it) => 'same' in it && (it.same === 'slug' || it.same === 'member'));
  if (seen.address && isShared(seen.address) && !isOnLinkedIn) {
    reasons.push({ shared: true });
    // Bob's page with `info@` on it is not Jane, who wrote from there.
    if (name === 'different') return undefined;
  }
  if (name === 'different') reasons.push({ changed: 'name' });
  if (company === 'different') reasons.push({ changed: 'company' });
  return { record, score: 1, reasons };
}

function proposal(seen: Seen, record: Prospect): Scored | undefined {
  if (!seen.name || !seen.company || !record.name || !record.company) return undefined;
  const name = compareNames(seen.name, record.name);
  const company = compareCompanies(seen.company, record.company);
  if (NAME_WORTH[name] < ENOUGH || COMPANY_WORTH[company] < ENOUGH) return undefined;
  const reasons: Reason[] = [{ name }, { company }];
  const known = record.slugs.filter((it) => !isOwnId(it));
  // One slug a person: another one is a namesake, or the same person after a change of it.
  const isNamesake = seen.slug !== undefined && known.length > 0 && !known.includes(seen.slug);
  if (isNamesake) reasons.push({ other: 'slug' });
  const worth = BEST_PROPOSAL * NAME_WORTH[name] * COMPANY_WORTH[company];
  return { record, score: worth * (isNamesake ? OTHER_SLUG : 1), reasons };
}

/**
 * Which of the records is the person seen. Exact identifiers decide; name and company only ever propose; one
 * of the two alone does nothing. Two records that fit exactly are both candidates.
 */
export function match<R extends Prospect>(
  seen: Seen,
  records: readonly R[],
  folding: Folding = USUAL_FOLDING,
): Matching<R> {
  const best = (found: (Scored | undefined)[]) =>
    found.filter((it) => it !== undefined).sort((a, b) => b!.score - a!.score) as Scored<R>[];
  const decided = best(records.map((it) => exact(seen, it, folding)));
  const [first] = decided;
  if (first) {
    const isByMail = (it: Reason) => 'same' in it && (it.same === 'address' || it.same === 'mailbox');
    const by = decided.some((it) => it.reasons.some(isByMail)) ? 'address' : 'slug';
    return decided.length === 1 ? { by, decided: first, candidates: [] } : { by, candidates: decided };
  }
  const candidates = best(records.map((it) => proposal(seen, it)));
  return { by: candidates.length > 0 ? 'name-and-company' : 'none', candidates };
}

/** Every exact identifier a page shows of one person together: they belong to one another. */
export const identifiersOf = (seen: Seen): { addresses: readonly string[]; slugs: readonly string[] } => ({
  addresses: seen.address && !isShared(seen.address) ? [seen.address] : [],
  slugs: slugsOf(seen),
});
