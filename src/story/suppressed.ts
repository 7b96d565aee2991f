import type { Playbook } from '../playbook/types';
import { bare, fold } from './fold';
import { companyWords } from './identity/company';

/** The suppression list made ready to be asked by everybody: it may hold thousands. */
export interface Suppressed {
  readonly isAddress: (address: string) => boolean;
  /** Also what lies beneath a listed domain. */
  readonly isDomain: (domain: string) => boolean;
  readonly isCompany: (company: string) => boolean;
}

/** As people write it: `@acme.example`, `*.acme.example`. */
const asDomain = (listed: string): string =>
  fold(listed)
    .replace(/ /g, '-')
    .replace(/^(?:\*\.|@|\*@)/, '');

/** Letters and digits, and the words without “GmbH” or “Inc.”: either may stand on the list. */
const companyKeys = (company: string): string[] =>
  [bare(company), companyWords(company).join('')].filter((it) => it !== '');

/** Reads a suppression list once. Addresses and domains are asked for in lower case. */
export function suppressedBy({ addresses, domains, companies }: Playbook['suppression']): Suppressed {
  const byAddress = new Set(addresses.map((it) => it.trim().toLowerCase()));
  const byDomain = new Set(domains.map(asDomain));
  const byCompany = new Set(companies.flatMap(companyKeys));
  return {
    isAddress: (address) => byAddress.has(address),
    isDomain(domain) {
      if (byDomain.size === 0) return false;
      for (let it: string | undefined = domain; it !== undefined; ) {
        if (byDomain.has(it)) return true;
        const dot = it.indexOf('.');
        it = dot < 0 ? undefined : it.slice(dot + 1);
      }
      return false;
    },
    isCompany: (company) => byCompany.size > 0 && companyKeys(company).some((it) => byCompany.has(it)),
  };
}
