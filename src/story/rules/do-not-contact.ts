import { type Say, say } from '../../playbook/say';
import { type Facts, says } from '../facts';
import { named } from '../named';
import type { Rule } from './rule';

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

/** Entries of the suppression list that fit, each with what it forbids. */
function listed({ history: { prospect }, book: { suppressed } }: Facts): Say[] {
  const addresses = prospect.addresses.map((it) => it.toLowerCase());
  const address = addresses.find(suppressed.isAddress);
  const domain = addresses.map(domainOf).find(suppressed.isDomain);
  const { company } = prospect;
  return [
    ...(address ? [say('rule_do_not_contact_address', address)] : []),
    ...(domain ? [say('rule_do_not_contact_domain', domain)] : []),
    ...(company && suppressed.isCompany(company) ? [say('rule_do_not_contact_company', company)] : []),
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
