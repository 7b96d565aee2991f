import { type Say, say } from '../../playbook/say';
import { type Facts, says } from '../facts';
import { bare, fold } from '../fold';
import { named } from '../named';
import type { Rule } from './rule';

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);
const isUnder = (domain: string, listed: string) => domain === listed || domain.endsWith(`.${listed}`);
const asDomain = (listed: string) =>
  fold(listed)
    .replace(/ /g, '-')
    .replace(/^(?:\*\.|@|\*@)/, '');

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
  const isListed = company && bare(company) && suppression.companies.some((it) => bare(it) === bare(company));
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
