import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, fold } from './fold';
import { companyWords } from './identity/company';
import { suppressedBy } from './suppressed';

const words = (...some: readonly string[]) => fc.constantFrom(...some);
const labels = fc.array(words('acme', 'a-b', 'eu', 'example', ''), { minLength: 1, maxLength: 4 });
const domain = labels.map((it) => it.join('.'));
const listed = fc.tuple(words('', '@', '*.', '*@', ' '), domain, words('', ' ')).map((it) => it.join(''));
const company = words('Acme, Inc.', 'acme inc', 'Globex', '—', '');

describe('a suppression list', () => {
  it('finds what asking each of its entries finds', () => {
    const asDomain = (it: string) =>
      fold(it)
        .replaceAll(' ', '-')
        .replace(/^(?:\*\.|@|\*@)/, '');
    const namesOf = (it: string) => [bare(it), companyWords(it).join('')].filter(Boolean);
    fc.assert(
      fc.property(fc.array(listed), domain, fc.array(company), company, (domains, its, companies, who) => {
        const list = suppressedBy({ addresses: domains, domains, companies });
        expect(list.isDomain(its)).toBe(
          domains.map(asDomain).some((it) => its === it || its.endsWith(`.${it}`)),
        );
        expect(list.isAddress(its)).toBe(domains.some((it) => it.trim().toLowerCase() === its));
        expect(list.isCompany(who)).toBe(
          companies.some((it) => namesOf(it).some((name) => namesOf(who).includes(name))),
        );
      }),
      { numRuns: 500 },
    );
  });
});
