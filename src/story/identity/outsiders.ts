import { isFreeMail } from '../../playbook/free-mail';
import { domainOf } from './address';
import { mailboxOf } from './mailbox';

const MACHINE = /^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?)([+\-_.].*)?$/;
/** Hosts and host names of mailing lists. */
const LIST_HOST =
  /(^|\.)(googlegroups\.com|groups\.google\.com|groups\.io|yahoogroups\.com|freelists\.org|listserv\..+)$|^(lists?|groups?)\./;

/**
 * Tells the rep's own side, groups and machines from people somebody may write to. Addresses are in lower case;
 * a colleague is who shares a domain with the rep, providers of free mail excepted.
 */
export function outsiders(ownAddresses: Iterable<string>): (address: string) => boolean {
  const own = [...ownAddresses];
  const mailboxes = new Set(own.map((it) => mailboxOf(it)));
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
