import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Prospect } from '../touch';
import { identifiersOf, match, type Reason, type Seen } from './match';

const record = (it: Partial<Prospect>): Prospect => ({ addresses: [], slugs: [], ...it });
const jane = record({
  addresses: ['jane@acme.example'],
  slugs: ['jane-kowalska'],
  name: 'Jane Kowalska',
  company: 'Acme Tools',
});
const member = 'ACoAAJaneMember00000000';

describe('exact identifiers decide', () => {
  test.each<[string, Seen, string]>([
    ['an address', { address: 'jane@acme.example' }, 'address'],
    ['a slug', { slug: 'jane-kowalska' }, 'slug'],
    ['both', { address: 'jane@acme.example', slug: 'jane-kowalska' }, 'address'],
    ['a folded address', { address: 'jane+webinar@acme.example' }, 'address'],
    ['a slug after a change of employer', { slug: 'jane-kowalska', company: 'Contoso' }, 'slug'],
    ['an address after a wedding', { address: 'jane@acme.example', name: 'Jane Nowak' }, 'address'],
  ])('%s', (_, seen, by) => {
    const found = match(seen, [jane, record({ addresses: ['bob@acme.example'], name: 'Bob' })]);
    expect(found).toMatchObject({ by, decided: { record: jane, score: 1 }, candidates: [] });
  });

  test('a member id, as an export may have it for a slug', () => {
    const imported = record({ slugs: [member.toLowerCase()] });
    expect(match({ memberId: member, name: 'Jane Kowalska' }, [imported]).decided?.reasons).toEqual([
      { same: 'member' },
    ]);
  });

  test('and say what has changed', () => {
    expect(match({ slug: 'jane-kowalska', company: 'Contoso' }, [jane]).decided?.reasons).toContainEqual({
      changed: 'company',
    });
  });

  test.each<[string, Seen, Reason[]]>([
    ['an address', { address: 'jane@acme.example' }, [{ same: 'address' }]],
    ['another spelling of it', { address: 'jane+x@acme.example' }, [{ same: 'mailbox' }]],
    ['a slug', { slug: 'jane-kowalska' }, [{ same: 'slug' }]],
    [
      'both',
      { address: 'jane@acme.example', slug: 'jane-kowalska' },
      [{ same: 'address' }, { same: 'slug' }],
    ],
    [
      'another name',
      { address: 'jane@acme.example', name: 'Bob Smith' },
      [{ same: 'address' }, { changed: 'name' }],
    ],
    [
      'the same name and company',
      { address: 'jane@acme.example', name: 'Jane Kowalska', company: 'Acme Tools' },
      [{ same: 'address' }],
    ],
  ])('%s, and say why', (_, seen, reasons) => {
    const two = { ...jane, addresses: [...jane.addresses, 'kowalska@home.example'] };
    expect(match(seen, [two]).decided?.reasons).toEqual(reasons);
  });

  test('a lead id, stored in lower case', () => {
    expect(match({ leadId: 'ACwAAaed42' }, [record({ slugs: ['acwaaaed42'] })]).decided?.reasons).toEqual([
      { same: 'member' },
    ]);
    expect(identifiersOf({ leadId: 'ACwAAaed42' }).slugs).toEqual(['acwaaaed42']);
  });

  test('not by a plus-address where the setting forbids it', () => {
    const seen = { address: 'jane+webinar@acme.example' };
    expect(match(seen, [jane], { plus: false, dots: true }).by).toBe('none');
  });

  test('two that fit exactly are both candidates', () => {
    const other = record({ slugs: ['jane-k'], name: 'Jane K.' });
    const found = match({ address: 'jane@acme.example', slug: 'jane-k' }, [jane, other]);
    expect(found.decided).toBeUndefined();
    expect(found.by).toBe('address');
    expect(found.candidates.map((it) => it.record)).toEqual([jane, other]);
  });

  test('an exact one leaves namesakes out', () => {
    const namesake = record({ ...jane, addresses: ['jk@acme.example'], slugs: ['jane-kowalska-2'] });
    expect(
      match({ slug: 'jane-kowalska', name: 'Jane Kowalska', company: 'Acme Tools' }, [namesake, jane]),
    ).toMatchObject({ decided: { record: jane }, candidates: [] });
  });
});

describe('an address that several people read', () => {
  const desk = record({ addresses: ['info@acme.example'], name: 'Bob Smith', company: 'Acme Tools' });

  test('is found by mail', () => {
    expect(match({ address: 'info@acme.example' }, [desk]).decided?.reasons).toContainEqual({ shared: true });
  });
  test('makes nobody of somebody else', () => {
    expect(
      match({ address: 'info@acme.example', slug: 'jane-kowalska', name: 'Jane Kowalska' }, [desk]),
    ).toEqual({
      by: 'none',
      candidates: [],
    });
  });
  test.each<[string, Partial<Prospect>, Seen]>([
    ['slug', { slugs: ['jane-kowalska'] }, { slug: 'jane-kowalska' }],
    ['member id', { slugs: [member.toLowerCase()] }, { memberId: member }],
  ])('is left aside where the %s is theirs', (_, own, seen) => {
    const { decided } = match({ address: 'info@acme.example', name: 'Jane Kowalska', ...seen }, [
      { ...desk, ...own },
    ]);
    expect(decided?.score).toBe(1);
    expect(decided?.reasons).not.toContainEqual({ shared: true });
    expect(decided?.reasons).toContainEqual({ changed: 'name' });
  });
  test('ties no slug to it, as one’s own address does', () => {
    expect(identifiersOf({ address: 'jane@acme.example' })).toEqual({
      addresses: ['jane@acme.example'],
      slugs: [],
    });
    expect(identifiersOf({})).toEqual({ addresses: [], slugs: [] });
    expect(identifiersOf({ address: 'info@acme.example', slug: 'jane-kowalska' })).toEqual({
      addresses: [],
      slugs: ['jane-kowalska'],
    });
  });
});

describe('name and company propose', () => {
  test.each<[string, Seen]>([
    ['both', { name: 'Jane Kowalska', company: 'Acme Tools' }],
    ['other spelling', { name: 'KOWALSKA, Jane', company: 'ACME Tools Sp. z o.o.' }],
    ['a house of the group', { name: 'Jane Kowalska', company: 'Acme Tools Polska' }],
    ['with a lead id', { name: 'Jane A. Kowalska', company: 'Acme Tools' }],
  ])('%s', (_, seen) => {
    const found = match(seen, [jane]);
    expect(found).toMatchObject({ by: 'name-and-company', candidates: [{ record: jane }] });
    expect(found.decided).toBeUndefined();
    expect(found.candidates[0]!.score).toBeLessThan(1);
  });

  test.each<[string, Seen]>([
    ['a name alone', { name: 'Jane Kowalska' }],
    ['a company alone', { company: 'Acme Tools' }],
    ['the name in another company', { name: 'Jane Kowalska', company: 'Contoso' }],
    ['a family name’s initial', { name: 'Jane K.', company: 'Acme Tools' }],
    ['a first name', { name: 'Jane', company: 'Acme Tools' }],
    ['another script', { name: 'Яна Ковальская', company: 'Acme Tools' }],
  ])('not %s', (_, seen) => expect(match(seen, [jane])).toEqual({ by: 'none', candidates: [] }));

  test.each<[string, Seen, number, Reason[]]>([
    ['no slug', {}, 0.9, []],
    ['another slug', { slug: 'jane-new' }, 0.45, [{ other: 'slug' }]],
  ])('with %s', (_, own, score, more) => {
    const seen = { name: 'Jane Kowalska', company: 'Acme Tools', ...own };
    expect(match(seen, [jane]).candidates).toEqual([
      { record: jane, score, reasons: [{ name: 'same' }, { company: 'same' }, ...more] },
    ]);
    const plain = { ...jane, slugs: [] };
    expect(match(seen, [plain]).candidates).toEqual([
      { record: plain, score: 0.9, reasons: [{ name: 'same' }, { company: 'same' }] },
    ]);
  });

  test.each<[string, string[], Reason[]]>([
    ['a member id', [member.toLowerCase()], []],
    ['a lead id', ['acwaaaed42'], []],
    ['ids and this slug', [member.toLowerCase(), 'jane-new', 'acwaaaed42'], []],
    ['an id and another slug', [member.toLowerCase(), 'jane-kowalska'], [{ other: 'slug' }]],
    ['a slug that only begins like an id', ['acoaa'], [{ other: 'slug' }]],
  ])('a slug seen beside %s on record', (_, slugs, more) => {
    const seen = { slug: 'jane-new', name: 'Jane Kowalska', company: 'Acme Tools' };
    const { candidates, decided } = match(seen, [{ ...jane, slugs }]);
    const reasons = (decided ?? candidates[0])?.reasons.filter((it) => 'other' in it);
    expect(reasons).toEqual(more);
    if (!decided) expect(candidates[0]!.score).toBe(more.length ? 0.45 : 0.9);
  });

  test('the best first, namesakes with a slug of their own last', () => {
    const namesake = record({ ...jane, slugs: ['jane-kowalska-2'] });
    const plain = record({ name: 'Jane Kowalska', company: 'Acme Tools', addresses: ['jk@acme.example'] });
    const short = record({ name: 'J. Kowalska', company: 'Acme Tools' });
    const seen = { slug: 'jane-new', name: 'Jane Kowalska', company: 'Acme Tools' };
    expect(match(seen, [namesake, short, plain]).candidates.map((it) => it.record)).toEqual([
      plain,
      short,
      namesake,
    ]);
  });
});

const text = fc.constantFrom('Jane Kowalska', 'J. Kowalska', 'Bob Smith', 'Robert Smith', 'Ян', 'Jane');
const company = fc.constantFrom('Acme', 'Acme GmbH', 'Contoso');
const prospects = fc.record<Prospect>({
  addresses: fc.uniqueArray(fc.constantFrom('a@x.example', 'a+b@x.example', 'info@x.example', 'b@x.example')),
  slugs: fc.uniqueArray(fc.constantFrom('jane', 'bob', member.toLowerCase())),
  name: text,
  company,
});
const people = fc.record(
  {
    address: fc.constantFrom('a@x.example', 'c@x.example', 'info@x.example'),
    slug: fc.constantFrom('jane', 'bob', 'eve'),
    memberId: fc.constant(member),
    name: text,
    company,
  },
  { requiredKeys: [] },
);

describe('always', () => {
  test('names alone are never exact', () => {
    fc.assert(
      fc.property(text, company, fc.array(prospects), (name, company, records) => {
        const found = match({ name, company }, records);
        expect(found.decided).toBeUndefined();
        for (const it of found.candidates) expect(it.score).toBeLessThan(1);
      }),
    );
  });

  test('what is decided shares an identifier; the order of records does not matter', () => {
    fc.assert(
      fc.property(people, fc.array(prospects, { maxLength: 5 }), (seen, records) => {
        const found = match(seen, records);
        if (found.decided) expect(found.decided.reasons.some((it) => 'same' in it)).toBe(true);
        const turned = match(seen, [...records].reverse());
        expect(turned.by).toBe(found.by);
        expect(turned.decided).toEqual(found.decided);
        expect(new Set(turned.candidates.map((it) => JSON.stringify(it)))).toEqual(
          new Set(found.candidates.map((it) => JSON.stringify(it))),
        );
      }),
    );
  });

  test('who is seen and who is stored can change places', () => {
    const one = fc.record({
      address: fc.constantFrom('a@x.example', 'b@x.example'),
      slug: fc.constantFrom('jane', 'bob'),
      name: text,
      company,
    });
    fc.assert(
      fc.property(one, one, (a, b) => {
        const asRecord = ({ address, slug, name, company }: typeof a) => ({
          addresses: [address],
          slugs: [slug],
          name,
          company,
        });
        const [there, back] = [match(a, [asRecord(b)]), match(b, [asRecord(a)])];
        expect(back.by).toBe(there.by);
        expect(back.decided?.score).toBe(there.decided?.score);
        expect(back.candidates.map((it) => it.score)).toEqual(there.candidates.map((it) => it.score));
      }),
    );
  });
});
