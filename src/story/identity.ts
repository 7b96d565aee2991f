import { unicodeDomain } from './punycode';

/** Why a text names nobody who could be written to. */
export type AddressProblem = 'none' | 'several' | 'not-an-address' | 'nobody-answers';

export type AddressReading = { readonly address: string } | { readonly problem: AddressProblem };

/** RFC 5321, 4.5.3.1.3, less the angle brackets. */
const LONGEST = 254;
// The commonest form by far; a label in punycode is none of it.
const PLAIN = /^[a-z0-9._%+-]{1,64}@(?:(?!xn--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
// Zero-width marks, soft hyphens and direction marks come with copied text.
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const IN_BRACKETS = /<([^<>]*)>/;
const NOBODY_READS =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer-daemon|postmaster|bounces?|undisclosed-recipients?)(?:[+\-._][^@]*)?@/;
const LIST_DOMAIN =
  /@(?:(?:lists?|listserv|groups)\.|(?:[^@]*\.)?(?:googlegroups\.com|groups\.io|yahoogroups\.com)$)/;
const SHAPE =
  /^[^\s@"(),:;<>[\]\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{N}\p{M}-]{2,}$/u;

/** The part behind the last `@`. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** True where no person reads: `no-reply@`, `postmaster@`, mailing lists. A lower-case address expected. */
export const nobodyAnswers = (address: string): boolean =>
  NOBODY_READS.test(address) || LIST_DOMAIN.test(address);

/**
 * The one form of an address: no name, brackets or `mailto:` around it, NFKC, lower case, the domain in Unicode.
 * Dots and plus-addresses are kept apart: only some providers fold them.
 */
export function readAddress(text: string): AddressReading {
  if (text.length <= LONGEST && PLAIN.test(text))
    return nobodyAnswers(text) ? { problem: 'nobody-answers' } : { address: text };
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
  if (address.length > LONGEST || !SHAPE.test(address)) return { problem: 'not-an-address' };
  return nobodyAnswers(address) ? { problem: 'nobody-answers' } : { address };
}

const PROFILE = /^(?:https?:)?(?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com\/(?:mwlite\/)?in\/([^/?#\s]+)/i;
const PLAIN_SLUG = /^[a-z0-9][a-z0-9-]{1,149}$/;
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
  if (PLAIN_SLUG.test(text)) return text;
  const it = text.replace(UNSEEN, '').trim();
  if (it === '') return undefined;
  const named =
    PROFILE.exec(it)?.[1] ?? /^\/?in\/([^/?#\s]+)/i.exec(it)?.[1] ?? it.replace(/^@/, '').replace(/\/$/, '');
  const slug = decoded(named).normalize('NFKC').toLowerCase();
  return SLUG.test(slug) && !/^(?:www\.)?linkedin\.com$/.test(slug) ? slug : undefined;
}

// Two lanes of 32 bits over the text; no cryptography, only few collisions.
const LANE_A = 0x811c9dc5;
const LANE_B = 0x2f0b4c47;

const spread = (lane: number): number => {
  let it = Math.imul(lane ^ (lane >>> 16), 0x7feb352d);
  it = Math.imul(it ^ (it >>> 15), 0x846ca68b);
  return (it ^ (it >>> 16)) >>> 0;
};

/** 32 well spread bits of a text. */
export function hash32(text: string): number {
  let lane = LANE_A;
  for (let nth = 0; nth < text.length; nth++) lane = Math.imul(lane ^ text.charCodeAt(nth), 0x01000193);
  return spread(lane);
}

/** 64 bits of a text in two lanes, to be mixed further. */
export type Lanes = readonly [a: number, b: number];

export function lanesOf(text: string): Lanes {
  let a = LANE_A;
  let b = LANE_B;
  for (let nth = 0; nth < text.length; nth++) {
    const code = text.charCodeAt(nth);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x5bd1e995) ^ (b >>> 13);
  }
  return [spread(a), spread(b)];
}

/** What tells two touches of one moment apart. */
export const whatOf = (touch: {
  readonly kind: string;
  readonly title?: string;
  readonly url?: string;
}): string => `${touch.kind}\u001f${touch.title ?? ''}\u001f${touch.url ?? ''}`;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Two digits for every twelve bits; made when first needed. */
let pairs: string[] | undefined;

const pairsOfDigits = (): string[] => {
  pairs ??= Array.from({ length: 4096 }, (_, it) => `${DIGITS[it >> 6]}${DIGITS[it & 63]}`);
  return pairs;
};

/** As `touchId`, from lanes that many touches share: of the identifier and of `whatOf`. */
export function touchIdFrom(who: Lanes, at: number, what: Lanes): string {
  const low = at >>> 0;
  const high = Math.floor(at / 0x1_0000_0000) >>> 0;
  const a = spread(Math.imul(who[0], 0x9e3779b1) ^ Math.imul(what[0], 0x85ebca77) ^ spread(low));
  const b = spread(
    Math.imul(who[1], 0xc2b2ae3d) ^ Math.imul(what[1], 0x27d4eb2f) ^ spread(low + high + 0x165667b1),
  );
  const two = pairsOfDigits();
  const middle = ((a & 0xff) << 4) | (b >>> 28);
  return `~${two[a >>> 20]}${two[(a >>> 8) & 0xfff]}${two[middle]}${two[(b >>> 16) & 0xfff]}${two[(b >>> 4) & 0xfff]}`;
}

/** What a touch without an id of its own is known by: 60 bits of who, when and what. Stable across versions. */
export const touchId = (
  identity: string,
  touch: Parameters<typeof whatOf>[0] & { readonly at: number },
): string => touchIdFrom(lanesOf(identity), touch.at, lanesOf(whatOf(touch)));
