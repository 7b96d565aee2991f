import { isFreeMail } from '../../playbook/free-mail';

/** Marks of writing direction that Gmail puts around addresses. */
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g;
const ADDRESS = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:.]+$/;
const MACHINE = /^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?)([+\-_.].*)?$/;
/** Hosts and host names of mailing lists. */
const LIST_HOST =
  /(^|\.)(googlegroups\.com|groups\.google\.com|groups\.io|yahoogroups\.com|freelists\.org|listserv\..+)$|^(lists?|groups?)\./;
const MAX_ADDRESS = 320;

/** The address in lower case, else nothing: half-typed words and names of contact groups are none. */
export function asAddress(text: string | null | undefined): string | undefined {
  const cleaned = text?.replace(INVISIBLE, '').trim().toLowerCase();
  return cleaned && cleaned.length <= MAX_ADDRESS && ADDRESS.test(cleaned) ? cleaned : undefined;
}

/** Reads `Name <address>` or a bare address. */
export function asMailbox(text: string | null | undefined): { address: string; name?: string } | undefined {
  const cleaned = text?.replace(INVISIBLE, '').trim() ?? '';
  const open = cleaned.lastIndexOf('<');
  const address = asAddress(open < 0 ? cleaned : cleaned.slice(open + 1).replace(/>.*$/s, ''));
  if (!address) return undefined;
  const name = asName(open < 0 ? undefined : cleaned.slice(0, open).replace(/^\s*"|"\s*$/g, ''), address);
  return name ? { address, name } : { address };
}

/** A name as shown, unless it only repeats the address. */
export function asName(text: string | null | undefined, address: string): string | undefined {
  const name = text?.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().slice(0, 200);
  if (!name || name.toLowerCase() === address || name.toLowerCase() === address.split('@')[0])
    return undefined;
  return name;
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** One form for the addresses of one mailbox: no plus part; for Gmail's own no dots either. */
function mailboxOf(address: string): string {
  const domain = domainOf(address);
  const local = address.slice(0, -domain.length - 1).replace(/\+.*$/, '');
  return /^(gmail|googlemail)\.com$/.test(domain)
    ? `${local.replaceAll('.', '')}@gmail.com`
    : `${local}@${domain}`;
}

/** Tells the rep's own side, groups and machines from people somebody may write to. */
export function outsiders(ownAddresses: Iterable<string>): (address: string) => boolean {
  const own = [...ownAddresses];
  const mailboxes = new Set(own.map(mailboxOf));
  const domains = own.map(domainOf).filter((domain) => !isFreeMail(domain));
  return (address) => {
    const domain = domainOf(address);
    return (
      !mailboxes.has(mailboxOf(address)) &&
      !MACHINE.test(address.slice(0, address.lastIndexOf('@'))) &&
      !LIST_HOST.test(domain) &&
      !domains.some((ours) => domain === ours || domain.endsWith(`.${ours}`))
    );
  };
}
