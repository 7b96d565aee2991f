import { unicodeDomain } from './punycode';
import { UNSEEN } from './unseen';

/** Why a text names nobody who could be written to. */
export type AddressProblem = 'none' | 'several' | 'not-an-address' | 'nobody-answers';

export type AddressReading = { readonly address: string } | { readonly problem: AddressProblem };

/** RFC 5321, 4.5.3.1.3, less the angle brackets. */
const LONGEST = 254;
// The commonest form by far; a label in punycode is none of it.
const PLAIN = /^[a-z0-9._%+-]{1,64}@(?:(?!xn--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
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
    .replace(/\?.*/, '');
  it = it.replace(/^['"]+|['"]+$/g, '').toLowerCase();
  const at = it.lastIndexOf('@');
  const address = `${it.slice(0, at + 1)}${unicodeDomain(it.slice(at + 1).replace(/\.$/, ''))}`.normalize(
    'NFKC',
  );
  if (address.length > LONGEST || !SHAPE.test(address)) return { problem: 'not-an-address' };
  return nobodyAnswers(address) ? { problem: 'nobody-answers' } : { address };
}
