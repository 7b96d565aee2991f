import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAll } from '../../test/fakes/storage';
import {
  firing,
  JANE,
  type Known,
  member,
  NOW,
  type Person,
  page,
  scene,
  titles,
} from '../../test/fakes/who';

vi.mock('../platform/browser', () => import('../../test/fakes/storage'));
beforeEach(forgetAll);

describe('exact identifiers decide', () => {
  it.each<[string, Known, Person]>([
    ['a slug', { ...JANE, slugs: ['jane-doe-7'] }, page],
    ['a slug after a change of employer', { ...JANE, slugs: ['jane-doe-7'] }, { ...page, company: 'Globex' }],
    ['a member id', { ...JANE, slugs: [member.toLowerCase()] }, { memberId: member, field: 'message' }],
    ['a Sales Navigator id', { ...JANE, slugs: ['acwaajane00'] }, { leadId: 'ACwAAjane00', field: 'lead' }],
    ['the address that a profile shows', JANE, { ...page, address: 'jane@northwind.example' }],
    ['a plus-address', JANE, { address: 'jane+news@northwind.example', field: 'to' }],
    [
      'the plain address of a plus-address',
      { addresses: ['jane+news@northwind.example'] },
      { address: 'jane@northwind.example', field: 'to' },
    ],
    [
      'dots at Gmail',
      { addresses: ['jane.doe@gmail.com'] },
      { address: 'janedoe@googlemail.com', field: 'to' },
    ],
    [
      'dots left out at Gmail',
      { addresses: ['janedoe@gmail.com'] },
      { address: 'j.ane.doe+x@gmail.com', field: 'to' },
    ],
  ])('%s', async (_, known, person) => {
    const { shown } = await scene([
      known,
      { addresses: ['jane@globex.example'], name: 'Jane Doe', company: 'Globex' },
    ]);
    const it = await shown(person);
    expect(it.telling.touches).toHaveLength(1);
    expect(titles(it)).toEqual([`A paper for ${known.addresses![0]}`]);
    expect(firing(it)).not.toContain('unsure-who');
    expect(it.recognised.address ?? it.id).toBe(person.address ?? known.addresses![0]);
  });

  it('says where the profile shows another employer than the record', async () => {
    const { shown } = await scene([{ ...JANE, slugs: ['jane-doe-7'] }]);
    expect((await shown({ ...page, company: 'Globex' })).recognised.employer).toBe('Globex');
    expect((await shown(page)).recognised.employer).toBeUndefined();
  });

  it('spellings of an address are apart where the settings say so', async () => {
    const { shown } = await scene([{ addresses: ['jane+news@gmail.com'] }, JANE], {
      plus: false,
      dots: false,
    });
    expect((await shown({ address: 'jane@gmail.com', field: 'to' })).telling.verdict).toBe('unknown');
    expect((await shown({ address: 'jane+x@northwind.example', field: 'to' })).telling.verdict).toBe(
      'unknown',
    );
  });

  it('a mail to a mailbox of several people is about that mailbox, whoever is named beside it', async () => {
    const { shown } = await scene([
      { addresses: ['info@acme.example'], name: 'Jane Doe', kinds: ['unsubscribed'] },
    ]);
    expect(
      (await shown({ address: 'info@acme.example', name: 'Bob Smith', field: 'to' })).telling.verdict,
    ).toBe('stop');
  });

  it('a profile that shows such a mailbox is not whoever else wrote from there', async () => {
    const { shown } = await scene([
      { addresses: ['info@acme.example'], name: 'Jane Doe', kinds: ['unsubscribed'] },
    ]);
    const bob = { slug: 'bob', address: 'info@acme.example', name: 'Bob Smith', field: 'profile' } as const;
    expect((await shown(bob)).telling.verdict).toBe('unknown');
  });

  it('nor is somebody on record in doubt because the profile shows such a mailbox', async () => {
    const { shown } = await scene([
      { addresses: ['info@acme.example'], kinds: ['unsubscribed'] },
      { addresses: ['bob@acme.example'], slugs: ['bob'], name: 'Bob Smith' },
    ]);
    const bob = await shown({
      slug: 'bob',
      address: 'info@acme.example',
      name: 'Bob Smith',
      field: 'profile',
    });
    expect(titles(bob)).toEqual(['A paper for bob@acme.example']);
    expect(firing(bob)).not.toContain('unsure-who');
  });

  it('two records that fit are left to the rep, who joins them or keeps them apart', async () => {
    const both = { ...page, address: 'jane@northwind.example' };
    const { shown, who } = await scene([
      { ...JANE, company: 'Globex' },
      { slugs: ['jane-doe-7'], name: 'Jane Doe' },
    ]);
    const unsure = await shown(both);
    expect(firing(unsure)).toContain('unsure-who');
    expect(unsure.recognised.candidates.map((it) => it.id)).toEqual(['jane@northwind.example']);
    await who.say({
      who: { linkedin: 'jane-doe-7' },
      records: [{ prospect: 'jane@northwind.example' }],
      says: 'same',
    });
    const joined = await shown(both);
    expect(firing(joined)).not.toContain('unsure-who');
    expect(joined.telling.touches).toHaveLength(2);
    await who.say({
      who: { linkedin: 'jane-doe-7' },
      records: [{ prospect: 'jane@northwind.example' }],
      says: 'other',
    });
    const apart = await shown(both);
    expect(titles(apart)).toEqual(['A paper for jane-doe-7']);
    expect(apart.recognised.candidates).toEqual([]);
  });
});

describe('name and company only propose', () => {
  const many = [
    JANE,
    {
      addresses: ['j.doe@northwind.example'],
      name: 'Doe, Jane',
      company: 'Northwind Foods Deutschland GmbH',
    },
    { addresses: ['jane@globex.example'], name: 'Jane Doe', company: 'Globex' },
    { addresses: ['jon@northwind.example'], name: 'Jon Doe', company: 'Northwind Foods' },
  ];

  it('with the candidates, the best first, and the reasons', async () => {
    const { shown } = await scene(many);
    const it = await shown(page);
    expect(firing(it)).toContain('unsure-who');
    expect(it.telling.verdict).toBe('hold');
    expect(it.recognised.address).toBeUndefined();
    expect(it.recognised.candidates.map(({ id, reasons }) => [id, reasons])).toEqual([
      ['jane@northwind.example', [{ name: 'same' }, { company: 'same' }]],
      ['j.doe@northwind.example', [{ name: 'same' }, { company: 'related' }]],
    ]);
    const [first, second] = it.recognised.candidates;
    expect(first!.score).toBeGreaterThan(second!.score);
    expect(first!.score).toBeLessThan(1);
  });

  it.each([
    ['a short form of the name', 'Bob Müller', 'Northwind', { name: 'Robert Mueller', company: 'Northwind' }],
    [
      'an acronym of the company',
      'Jane Doe',
      'TCS',
      { name: 'Jane Doe', company: 'Tata Consultancy Services' },
    ],
    ['other scripts', 'Алёна Петрова', 'Ромашка', { name: 'Петрова Алена', company: 'ООО Ромашка' }],
  ])('finds %s', async (_, name, company, known) => {
    const { shown } = await scene([{ addresses: ['a@b.example'], ...known }]);
    expect(
      (await shown({ slug: 's-1', name, company, field: 'profile' })).recognised.candidates,
    ).toHaveLength(1);
  });

  it('“This is Jane” counts at once on LinkedIn and in mail, outlives an import, and can be undone', async () => {
    const { shown, who, know, act } = await scene(many);
    await who.say({
      who: { linkedin: 'jane-doe-7' },
      records: [{ prospect: 'jane@northwind.example' }],
      says: 'same',
    });
    await act.log({ who: { linkedin: 'jane-doe-7' }, kind: 'sales-messaged', at: NOW });
    await know({ ...JANE, kinds: ['webinar-attended'] });
    const sure = await shown(page);
    expect(firing(sure)).not.toContain('unsure-who');
    expect(sure.recognised).toMatchObject({
      address: 'jane@northwind.example',
      candidates: [],
      said: [{ says: 'same', by: 'rep', name: 'Jane Doe' }],
    });
    const mail: Person = { address: 'jane@northwind.example', field: 'to' };
    expect(titles(await shown(mail)).sort()).toEqual(titles(sure).sort());
    expect(titles(sure)).toContain('sales-messaged');
    const { a, b } = sure.recognised.said[0]!;
    await who.unsay({ a, b, apart: false });
    // What was noted on LinkedIn stays with the profile, the rest with the record: nothing is lost.
    expect(titles(await shown(page))).toEqual(['sales-messaged']);
    expect(titles(await shown(mail))).not.toContain('sales-messaged');
    expect((await shown(mail)).telling.touches).toHaveLength(2);
  });

  it('“None of these” is remembered, and can be undone', async () => {
    const { shown, who } = await scene(many);
    const records = (await shown(page)).recognised.candidates.map((it) => ({ prospect: it.id }));
    await who.say({ who: { linkedin: 'jane-doe-7' }, records, says: 'other' });
    const stranger = await shown(page);
    expect(stranger.telling.verdict).toBe('unknown');
    expect(stranger.recognised).toMatchObject({ candidates: [], kept: { forDays: 90 } });
    expect(stranger.recognised.said.map((it) => it.says)).toEqual(['other', 'other']);
    const { a, b } = stranger.recognised.said[0]!;
    await who.unsay({ a, b, apart: false });
    expect((await shown(page)).recognised.candidates).toHaveLength(1);
  });
});
