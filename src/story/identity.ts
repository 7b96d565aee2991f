import { unicodeDomain } from './punycode';

/** Why a text names nobody who could be written to. */
export type AddressProblem = 'none' | 'several' | 'not-an-address' | 'nobody-answers';

export type AddressReading = { readonly address: string } | { readonly problem: AddressProblem };

const PLAIN = /^[a-z0-9._%+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/;
// Zero-width marks, soft hyphens and direction marks come with copied text.
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const IN_BRACKETS = /<([^<>]*)>/;
const NOBODY_READS =
  /^(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|mailer-daemon|postmaster|bounces?|undisclosed-recipients?)(?:[+\-._].*)?$/;
const LIST_DOMAIN =
  /(?:^|\.)(?:googlegroups\.com|groups\.io|yahoogroups\.com)$|^(?:lists?|listserv|groups)\./;
const SHAPE =
  /^[^\s@"(),:;<>[\]\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{N}\p{M}-]{2,}$/u;

/** The part behind the last `@`. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** True where no person reads: `no-reply@`, `postmaster@`, mailing lists. A lower-case address expected. */
export const nobodyAnswers = (address: string): boolean =>
  NOBODY_READS.test(address.slice(0, address.lastIndexOf('@'))) || LIST_DOMAIN.test(domainOf(address));

/**
 * The one form of an address: no name, brackets or `mailto:` around it, NFKC, lower case, the domain in Unicode.
 * Dots and plus-addresses are kept apart: only some providers fold them.
 */
export function readAddress(text: string): AddressReading {
  if (PLAIN.test(text)) return nobodyAnswers(text) ? { problem: 'nobody-answers' } : { address: text };
  let it = text.replace(UNSEEN, '').normalize('NFKC').trim();
  if (it === '') return { problem: 'none' };
  if (it.split('@').length > 2) return { problem: /[\s,;|/]/.test(it) ? 'several' : 'not-an-address' };
  it = (IN_BRACKETS.exec(it)?.[1] ?? it)
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '');
  it = it.replace(/^['"]+|['"]+$/g, '').toLowerCase();
  const at = it.lastIndexOf('@');
  const address = `${it.slice(0, at + 1)}${unicodeDomain(it.slice(at + 1).replace(/\.$/, ''))}`.normalize(
    'NFKC',
  );
  if (address.length > 254 || !SHAPE.test(address)) return { problem: 'not-an-address' };
  return nobodyAnswers(address) ? { problem: 'nobody-answers' } : { address };
}

const PROFILE = /^(?:https?:)?(?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com\/(?:mwlite\/)?in\/([^/?#\s]+)/i;
const SLUG = /^[\p{L}\p{N}\p{M}\-_’'.&~]{2,150}$/u;

function decoded(slug: string): string {
  let it = slug;
  for (let round = 0; round < 2 && it.includes('%'); round++) {
    try {
      it = decodeURIComponent(it);
    } catch {
      return it;
    }
  }
  return it;
}

/**
 * A LinkedIn profile's slug from its address or the bare slug: decoded, NFKC, lower case.
 * Undefined for companies, Sales Navigator leads and anything else that is no profile.
 */
export function readSlug(text: string): string | undefined {
  const it = text.replace(UNSEEN, '').trim();
  if (it === '') return undefined;
  const named =
    PROFILE.exec(it)?.[1] ?? /^\/?in\/([^/?#\s]+)/i.exec(it)?.[1] ?? it.replace(/^@/, '').replace(/\/$/, '');
  const slug = decoded(named).normalize('NFKC').toLowerCase();
  return SLUG.test(slug) && !/^(?:www\.)?linkedin\.com$/.test(slug) ? slug : undefined;
}

// Two lanes of 32 bits, fed char by char; no cryptography, only few collisions.
const LANE_A = 0x811c9dc5;
const LANE_B = 0x2f0b4c47;
let a = 0;
let b = 0;

function feed(text: string): void {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x5bd1e995) ^ (b >>> 13);
  }
  a = Math.imul(a ^ 0x1f, 0x01000193);
  b = Math.imul(b + 0x1f, 0x5bd1e995) ^ (b >>> 13);
}

const spread = (lane: number): number => {
  let it = Math.imul(lane ^ (lane >>> 16), 0x7feb352d);
  it = Math.imul(it ^ (it >>> 15), 0x846ca68b);
  return (it ^ (it >>> 16)) >>> 0;
};

/** 32 well spread bits of a text. */
export function hash32(text: string): number {
  a = LANE_A;
  b = LANE_B;
  feed(text);
  return spread(a ^ Math.imul(b, 0x9e3779b1));
}

/** What a touch without an id of its own is known by: 64 bits of who, when and what. Stable across versions. */
export function touchId(
  identity: string,
  touch: { readonly at: number; readonly kind: string; readonly title?: string; readonly url?: string },
): string {
  a = LANE_A;
  b = LANE_B;
  feed(identity);
  feed(String(touch.at));
  feed(touch.kind);
  feed(touch.title ?? '');
  feed(touch.url ?? '');
  const tail = spread(b ^ a)
    .toString(36)
    .padStart(7, '0');
  return `~${spread(a).toString(36).padStart(7, '0')}${tail}`;
}
