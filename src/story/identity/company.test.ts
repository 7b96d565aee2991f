import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCompanies } from './company';

describe('companies', () => {
  test.each([
    ['Acme', 'ACME Inc.', 'same'],
    ['Acme Tools, LLC', 'acme tools', 'same'],
    ['Acme GmbH & Co. KG', 'Acme', 'same'],
    ['Credit Agricole Bank Polska S.A.', 'Crédit Agricole Bank Polska SA', 'same'],
    ['Poczta Polska S. A.', 'Poczta Polska', 'same'],
    ['Kowalski Sp. z o.o.', 'Kowalski', 'same'],
    ['Kowalski Sp.z.o.o.', 'Kowalski spółka z o.o.'.replace('spółka', 'sp.'), 'same'],
    ['Novák s.r.o.', 'Novak', 'same'],
    ['Nevilcek Law, P.C.', 'Nevilcek Law PC', 'same'],
    ['Maersk A/S', 'Maersk', 'same'],
    ['The Acme Company', 'Acme', 'same'],
    ['Smith & Sons Ltd', 'Smith and Sons', 'same'],
    ['Womble Bond (US) LLP', 'Womble Bond', 'same'],
    ['トヨタ自動車株式会社', 'トヨタ自動車', 'same'],
    ['ООО Ромашка', 'Ромашка', 'same'],
    ['Face Book', 'Facebook', 'same'],
    ['Company Inc', 'Company Inc', 'same'],
    ['Kowalski sp z oo', 'Kowalski', 'same'],
    ['Kowalski SP ZOO', 'Kowalski', 'same'],
    ['Kowalski Sp.z o.o.', 'Kowalski', 'same'],
    ['Kowalski Sp. z.o.o.', 'Kowalski', 'same'],
    ['Kowalski Sp. z o. o.', 'Kowalski', 'same'],
    ['Sp. z o.o.', 'SP ZOO', 'same'],
    ['SP Zoom', 'M', 'different'],
    ['Novák s. r. o.', 'Novak', 'same'],
    ['Novák spol. s r.o.', 'Novak', 'same'],
    ['Novák spol. s r.o', 'Novak', 'same'],
    ['Novák spol. s r o', 'Novak', 'same'],
    ['Novák spol. s  r.  o.', 'Novak', 'same'],
    ['Novák spol. s r.o. Praha', 'Novak Praha', 'same'],
    ['S R Olsen', 'Lsen', 'different'],
    ['s r.o.', 'SRO', 'same'],
    ['Müller und Söhne', 'Müller & Söhne', 'same'],
    ['Dupont et Fils', 'Dupont & Fils', 'same'],
    ['Müller AG', 'Mueller', 'same'],
    ['Müller AG', 'MULLER', 'same'],
    ['Mueller Deutschland', 'Müller', 'related'],
    ['Løkke Ålesund AS', 'Loekke Aalesund', 'same'],
    ['Muller', 'Mueller', 'different'],
    ['acme.com', 'Acme GmbH', 'same'],
    ['Acme.co.uk', 'acme', 'same'],
    ['Acme.commerce', 'Acme', 'different'],
    ['Acme Com', 'Acme', 'different'],
    ['.com', 'Acme', 'different'],
    ['Pérez y Hijos', 'Pérez & Hijos', 'same'],
    ['Rossi e Figli', 'Rossi & Figli', 'same'],
    ['Kowalski i Synowie', 'Kowalski & Synowie', 'same'],
    ['Acme', 'Acme Deutschland GmbH', 'related'],
    ['Acme', 'Acme Schweiz', 'related'],
    ['Acme', 'Acme Japan', 'related'],
    ['Acme', 'Acme Labs', 'related'],
    ['Acme株式会社Japan', 'Acme', 'related'],
    ['Acme(UK)Group', 'Acme', 'related'],
    ['Acme (Deutschland', 'Acme', 'related'],
    [' TCS ', 'Tata Consultancy Services', 'related'],
    ['IBM', 'Tata Consultancy Services', 'different'],
    ['eCSG', 'Echo Cloud Security Grid', 'different'],
    ['ECSg', 'Echo Cloud Security Grid', 'different'],
    ['Acme', 'Acme Bakery Group', 'different'],
    ['Acme Tools', 'Acme Bakery', 'different'],
    ['', 'Group', 'different'],
    ['Acme Group', 'Acme', 'related'],
    ['TCS', 'Tata Consultancy Services', 'related'],
    ['Acme', 'Acme Bakery', 'different'],
    ['Swedbank', 'Swedbanken', 'different'],
    ['Ace', 'Acme', 'different'],
    ['Tools Acme', 'Acme Tools', 'different'],
    ['tcs', 'Tata Consultancy Services', 'different'],
    ['', '', 'different'],
    ['Inc', 'GmbH', 'different'],
  ] as const)('%s and %s: %s', (a, b, fit) => {
    expect(compareCompanies(a, b)).toBe(fit);
    expect(compareCompanies(b, a)).toBe(fit);
  });

  test('whoever is asked about first', () => {
    const company = fc.array(
      fc.oneof(
        fc.constantFrom('Acme', 'Group', 'GmbH', 'S.A.', 'TCS', '&', 'The'),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(company, company, (a, b) => {
        expect(compareCompanies(a.join(' '), b.join(' '))).toBe(compareCompanies(b.join(' '), a.join(' ')));
      }),
    );
  });
});
