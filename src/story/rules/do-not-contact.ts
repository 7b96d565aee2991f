import { type Say, say } from '../../playbook/say';
import { type Facts, says } from '../facts';
import { bare, fold } from '../fold';
import { companyWords } from '../identity/company';
import { named } from '../named';
import type { Rule } from './rule';

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);
const isUnder = (domain: string, listed: string) => domain === listed || domain.endsWith(`.${listed}`);
const asDomain = (listed: string) =>
  fold(listed)
    .replace(/ /g, '-')
    .replace(/^(?:\*\.|@|\*@)/, '');

/** Letters and digits, and the words without “GmbH” or “Inc.”: either may stand on the list. */
const companyKeys = (company: string): string[] =>
  [bare(company), companyWords(company).join('')].filter((it) => it !== '');

const listedCompanies = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Each list is read once: it may hold thousands, and every prospect is held against it. */
function keysOf(companies: readonly string[]): ReadonlySet<string> {
  const known = listedCompanies.get(companies);
  if (known) return known;
  const keys = new Set(companies.flatMap(companyKeys));
  listedCompanies.set(companies, keys);
  return keys;
}

/** Entries of the suppression list that fit, each with what it forbids. */
function listed({ history: { prospect }, book: { suppression } }: Facts): Say[] {
  const addresses = prospect.addresses.map((it) => it.toLowerCase());
  const address = addresses.find((it) =>
    suppression.addresses.some((one) => one.trim().toLowerCase() === it),
  );
  const domain = addresses
    .map(domainOf)
    .find((it) => suppression.domains.some((one) => isUnder(it, asDomain(one))));
  const company = prospect.company;
  const isListed =
    company !== undefined &&
    suppression.companies.length > 0 &&
    companyKeys(company).some((it) => keysOf(suppression.companies).has(it));
  return [
    ...(address ? [say('rule_do_not_contact_address', address)] : []),
    ...(domain ? [say('rule_do_not_contact_domain', domain)] : []),
    ...(isListed ? [say('rule_do_not_contact_company', company)] : []),
  ];
}

export const doNotContact: Rule = {
  id: 'do-not-contact',
  fires(facts) {
    const { lifecycle, book } = facts;
    const flag = says(lifecycle, book.lifecycle.doNotContact) ? lifecycle : undefined;
    const entries = listed(facts);
    if (entries.length === 0 && !flag) return undefined;
    return {
      what: say('rule_do_not_contact'),
      evidence: [...entries, ...(flag ? [named(flag)] : [])],
      moments: flag ? [flag] : [],
    };
  },
  instead: () => say('rule_do_not_contact_instead'),
};
