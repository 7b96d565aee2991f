import { describe, expect, it } from 'vitest';
import { JANE, severityOf, told, touch, warningOf } from '../../../test/story/histories';

const NONE = { addresses: [], domains: [], companies: [] };
const listed = (suppression: object, prospect = JANE) =>
  severityOf('do-not-contact', [touch('nurture-clicked', 3)], {
    prospect,
    book: { suppression: { ...NONE, ...suppression } },
  });

describe('do-not-contact', () => {
  it('stops by address, whatever its case', () => {
    expect(listed({ addresses: ['Jane@Northwind.example '] })).toBe('stop');
    expect(listed({ addresses: ['june@northwind.example'] })).toBeUndefined();
  });

  it.each(['northwind.example', '@northwind.example', '*.northwind.example', 'NORTHWIND.example'])(
    'stops by the domain %s',
    (domain) => expect(listed({ domains: [domain] })).toBe('stop'),
  );

  it('stops by a domain with a hyphen, and not by the same without', () => {
    const there = { ...JANE, addresses: ['j@north-wind.example'] };
    expect(listed({ domains: ['North-Wind.example'] }, there)).toBe('stop');
    expect(listed({ domains: ['northwind.example'] }, there)).toBeUndefined();
    expect(listed({ domains: ['north-wind.example'] })).toBeUndefined();
  });

  it('stops beneath a domain, and not beside it', () => {
    const at = (address: string) => ({ ...JANE, addresses: [address] });
    expect(listed({ domains: ['northwind.example'] }, at('j@eu.northwind.example'))).toBe('stop');
    expect(listed({ domains: ['wind.example'] })).toBeUndefined();
    expect(listed({ domains: ['northwind.example'] }, at('j@northwind.example.com'))).toBeUndefined();
  });

  it('stops by company, blanks and points aside', () => {
    expect(listed({ companies: ['northwind foods.'] })).toBe('stop');
    expect(listed({ companies: ['Northwind'] })).toBeUndefined();
    expect(listed({ companies: ['  '] }, { ...JANE, company: '' })).toBeUndefined();
    expect(listed({ companies: ['—'] }, { ...JANE, company: '?' })).toBeUndefined();
  });

  it.each([
    ['Northwind Foods GmbH', 'Northwind Foods'],
    ['Northwind Foods', 'Northwind Foods, Inc.'],
    ['northwind-foods ltd', 'Northwind Foods AG'],
  ])('stops by the company “%s” whatever its form of law: “%s”', (entry, company) => {
    expect(listed({ companies: [entry] }, { ...JANE, company })).toBe('stop');
    expect(listed({ companies: [entry] }, { ...JANE, company: `${company} Deutschland` })).toBeUndefined();
  });

  it.each(['Do not contact', 'do_not_contact', 'DoNotContact', 'DNC'])('stops by the CRM’s “%s”', (title) =>
    expect(severityOf('do-not-contact', [touch('lifecycle-changed', 100, { title })])).toBe('stop'),
  );

  it('goes by the newest lifecycle, and by the flag at the same moment', () => {
    const flag = touch('lifecycle-changed', 10, { title: 'Do not contact' });
    const lead = (days: number) => touch('lifecycle-changed', days, { title: 'Lead' });
    expect(severityOf('do-not-contact', [flag, lead(9)])).toBeUndefined();
    expect(severityOf('do-not-contact', [flag, lead(10)])).toBe('stop');
    expect(severityOf('do-not-contact', [lead(11), flag])).toBe('stop');
  });

  it('shows which entry it was', () => {
    const telling = told([], {
      book: {
        suppression: { addresses: JANE.addresses as string[], domains: ['northwind.example'], companies: [] },
      },
    });
    expect(telling.verdict).toBe('stop');
    expect(warningOf(telling, 'do-not-contact')!.evidence.map((it) => it.say)).toEqual([
      'rule_do_not_contact_address',
      'rule_do_not_contact_domain',
    ]);
  });
});
