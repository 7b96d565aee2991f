import { UNSEEN } from './unseen';

/** What a LinkedIn address says of a person. Only one of these is ever set. */
export interface LinkedInPerson {
  /** The public id: decoded, NFKC, lower case. */
  readonly slug?: string;
  /** LinkedIn's own id of a member (`ACoAA…`), as messaging links carry it. Case counts. */
  readonly memberId?: string;
  /** Sales Navigator's id (`ACwAA…`). Case counts; it is neither slug nor member id. */
  readonly leadId?: string;
}

const HOST = /^(?:https?:)?(?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com(?=[/?#]|$)/i;
const PATH = /^(?:\/mwlite)?\/(in|sales\/(?:lead|people))\/([^/?#,\s]+)/i;
/** A pasted `in/jane-doe`, as spreadsheets have it. */
const BARE_PATH = /^\/?in\/([^/?#\s]+)/i;
const MEMBER = /^AC[ow]AA[\w-]{12,}$/;
const LEAD = /^A[A-Za-z]{2}AA[\w-]{3,}$/;
/** Either, as it is stored. No slug that people choose looks like it. */
const STORED_ID = /^ac[a-z]aa[\w-]{3,}$/;
/** Letters, digits, marks and pictures of any script, and the separators LinkedIn allows. */
const SLUG = /^[\p{L}\p{N}\p{M}\p{Extended_Pictographic}\p{Join_Control}\-_.~'’&()]{2,150}$/u;
/** Most slugs are this plain, and there are millions in a file. */
const PLAIN_SLUG = /^[a-z0-9][a-z0-9-]{1,149}$/;
/** Words of LinkedIn's own addresses that stand where a slug would. */
const NO_SLUG = /^(?:me|edit|unavailable|(?:www\.)?linkedin\.com)$/;

/** Percent-decoded, twice where it was encoded twice; nothing where the text is broken. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(decodeURIComponent(text));
  } catch {
    return undefined;
  }
}

function asIn(id: string): LinkedInPerson {
  const plain = decoded(id) ?? '';
  if (MEMBER.test(plain)) return { memberId: plain };
  const slug = plain.normalize('NFKC').toLowerCase();
  return SLUG.test(slug) && !NO_SLUG.test(slug) ? { slug } : {};
}

/**
 * Reads an address of any LinkedIn host (`de.linkedin.com`, `www`, mobile), whole or from the site's root,
 * with or without tracking parameters. Empty where it names no person.
 */
export function personAt(address: string): LinkedInPerson {
  const [, section, id] = PATH.exec(address.replace(HOST, '')) ?? [];
  if (!section || !id) return {};
  if (section.toLowerCase() === 'in') return asIn(id);
  return LEAD.test(id) ? { leadId: id } : {};
}

/** Reads what people type or export as “LinkedIn”: an address, `in/jane-doe`, `@jane-doe` or the slug alone. */
export function personFrom(text: string): LinkedInPerson {
  const it = text.replace(UNSEEN, '').trim();
  const found = personAt(it);
  if (Object.keys(found).length > 0) return found;
  const id = BARE_PATH.exec(it)?.[1] ?? it.replace(/^@/, '').replace(/\/$/, '');
  return /[/:?#\s]/.test(id) ? {} : asIn(id);
}

/**
 * What a person on LinkedIn is stored under: the slug, or the member id in lower case, under which LinkedIn
 * serves the profile too. Undefined for companies, Sales Navigator leads and anything else that is no profile.
 */
export function readSlug(text: string): string | undefined {
  if (PLAIN_SLUG.test(text)) return NO_SLUG.test(text) ? undefined : text;
  const { slug, memberId } = personFrom(text);
  return slug ?? memberId?.toLowerCase();
}

/** As `readSlug`, and for a lead of Sales Navigator its id in lower case, under which its page is found again. */
export const readOnLinkedIn = (text: string): string | undefined =>
  readSlug(text) ?? personFrom(text).leadId?.toLowerCase();

/** True for one of LinkedIn's own ids among what a person is stored under: everybody has several, and one slug. */
export const isOwnId = (stored: string): boolean => STORED_ID.test(stored);
