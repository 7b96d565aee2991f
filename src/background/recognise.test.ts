import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sight } from '../sites/sight';
import type { Folding } from '../story/identity/mailbox';
import type { Prospect, Touch } from '../story/touch';

const local = new Map<string, unknown>();
const session = new Map<string, unknown>();
const area = (kept: Map<string, unknown>) => ({
  get: async (keys: string | readonly string[] | null) =>
    Object.fromEntries([...kept].filter(([key]) => keys === null || [keys].flat().includes(key))),
  set: async (it: object) => Object.entries(it).forEach(([key, value]) => void kept.set(key, value)),
});
vi.mock('../platform/browser', () => ({
  browser: { storage: { local: area(local), session: area(session), managed: area(new Map()) } },
}));
const { openStore } = await import('../platform/store/open');
const { NO_SETTINGS } = await import('../platform/settings');
const { eraseLinks, readLinks } = await import('../platform/links');
const { writeSight } = await import('../platform/session');
const { DEFAULT_PLAYBOOK } = await import('../playbook/default');
const { resolve } = await import('../playbook/resolve');
const { acts } = await import('./acts');
const { joinedToRecords } = await import('./recognise');
const { sayWho } = await import('./say-who');
const { viewOfPerson, viewOfSight } = await import('./view');

type Person = Sight['people'][number];
type Known = Partial<Prospect> & { readonly kinds?: readonly string[] };

const NOW = Date.now();
const DAY = 86_400_000;
const JANE = { addresses: ['jane@northwind.example'], name: 'Jane Doe', company: 'Northwind Foods' };
const page: Person = {
  slug: 'jane-doe-7',
  name: 'Jane Doe',
  company: 'Northwind Foods GmbH',
  field: 'profile',
};
const member = 'ACoAAJaneMember00000000';
let names = 0;

/** A store that knows these people, each with a download a day ago if nothing else is said. */
async function scene(people: readonly Known[], folding: Folding = { plus: true, dots: true }) {
  const store = await openStore(`who ${++names}`);
  const know = async ({ kinds = ['content-downloaded'], ...it }: Known) => {
    const touches = kinds.map(
      (kind, at): Touch => ({
        id: `${it.addresses?.[0] ?? it.slugs?.[0]} ${kind}`,
        at: NOW - (at + 1) * DAY,
        kind,
        by: 'prospect',
        title: `A paper for ${it.addresses?.[0] ?? it.slugs?.[0]}`,
        source: 'files',
      }),
    );
    await store.append({ prospect: { addresses: [], slugs: [], ...it }, touches });
  };
  for (const it of people) await know(it);
  const ground = {
    store: async () => store,
    now: async () => ({
      store,
      settings: { ...NO_SETTINGS, folding },
      accounts: ['robin@seller.example'],
      links: await readLinks(),
      layers: {},
      mentioned: [],
      playbook: DEFAULT_PLAYBOOK,
      resolved: resolve(DEFAULT_PLAYBOOK),
      now: NOW + 1000,
    }),
    forget: () => {},
  };
  const changed = async () => {};
  const shown = async (person: Person) => {
    const it = await viewOfPerson(await ground.now(), person);
    if (it.state !== 'someone') throw new Error(it.state);
    return it;
  };
  return { ground, store, know, shown, who: sayWho(ground, changed), act: acts(ground, changed) };
}

const firing = (it: Awaited<ReturnType<Awaited<ReturnType<typeof scene>>['shown']>>) =>
  it.telling.warnings.map(({ rule }) => rule);
const titles = (it: Awaited<ReturnType<Awaited<ReturnType<typeof scene>>['shown']>>) =>
  it.telling.touches.map(({ title, kind }) => title ?? kind);

beforeEach(() => {
  local.clear();
  session.clear();
});

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

describe('somebody known from LinkedIn alone', () => {
  const stranger: Person = { ...page, memberId: member, title: 'Head of Supply Data' };
  const sight: Sight = {
    site: 'linkedin',
    state: 'someone',
    where: 'profile',
    people: [stranger],
    composes: [],
  };
  const message: Person = { memberId: member, name: 'Jane Doe', field: 'message' };

  it('is stored on a click alone, with what the page shows, and can be taken back', async () => {
    const { shown, store, who, act } = await scene([]);
    await writeSight(1, sight);
    await who.learn([stranger]);
    expect((await shown(stranger)).recognised.kept).toEqual({ forDays: 90 });
    expect(await store.count()).toEqual({ prospects: 0, touches: 0 });
    expect(local.size).toBe(0);
    const { touch } = await who.keep({ who: { linkedin: 'jane-doe-7' } });
    const kept = await shown(message);
    expect(kept.prospect).toMatchObject({
      name: 'Jane Doe',
      company: 'Northwind Foods GmbH',
      title: 'Head of Supply Data',
    });
    expect(kept.recognised.kept).toMatchObject({ until: expect.closeTo(Date.now() + 90 * DAY, -5) });
    expect(kept.telling.verdict).toBe('unknown');
    expect(await act.takeBack({ who: { linkedin: 'jane-doe-7' }, touch: touch! })).toEqual({ done: true });
    expect(await store.count()).toEqual({ prospects: 0, touches: 0 });
  });

  it('is entered by name when the rep logs a touch', async () => {
    const { shown, act } = await scene([]);
    await writeSight(1, sight);
    await act.log({ who: { linkedin: 'jane-doe-7' }, kind: 'sales-messaged', at: NOW });
    expect((await shown(message)).prospect.name).toBe('Jane Doe');
    await expect(act.log({ who: { linkedin: 'Jane Doe' }, kind: 'sales-messaged', at: NOW })).rejects.toThrow(
      'by name only',
    );
  });

  it('joins the mail record that brings the slug', async () => {
    const { shown, who, know } = await scene([]);
    await writeSight(1, sight);
    await who.keep({ who: { linkedin: 'jane-doe-7' } });
    await know({ ...JANE, slugs: ['jane-doe-7'] });
    const it = await shown(message);
    expect(it.recognised.address).toBe('jane@northwind.example');
    expect(it.recognised.kept).toBeUndefined();
    expect(firing(it)).not.toContain('unsure-who');
  });

  it('is asked about when a mail record appears that may be theirs', async () => {
    const { shown, who, know } = await scene([]);
    await writeSight(1, sight);
    await who.keep({ who: { linkedin: 'jane-doe-7' } });
    await know(JANE);
    const unsure = await shown(stranger);
    expect(firing(unsure)).toContain('unsure-who');
    expect(unsure.recognised.candidates.map((it) => it.id)).toEqual(['jane@northwind.example']);
    await who.say({
      who: { linkedin: 'jane-doe-7' },
      records: [{ prospect: 'jane@northwind.example' }],
      says: 'same',
    });
    expect(titles(await shown(message)).sort()).toEqual([
      'A paper for jane@northwind.example',
      'reclassified',
    ]);
  });
});

it('whom a link joins to a record with an address is no stranger, as long as the link stands', async () => {
  const { ground, who } = await scene([
    JANE,
    { slugs: ['jane-doe-7'], name: 'Jane Doe' },
    { slugs: ['omar'] },
  ]);
  const records = [{ prospect: 'jane@northwind.example' }];
  await who.say({ who: { linkedin: 'jane-doe-7' }, records, says: 'same' });
  await who.say({ who: { linkedin: 'omar' }, records: [{ linkedin: 'omar-2' }], says: 'same' });
  const joined = async () => [...(await joinedToRecords(await ground.now()))].sort();
  expect(await joined()).toEqual(['jane-doe-7', 'jane@northwind.example']);
  await who.unsay({ a: 'slug:jane-doe-7', b: 'address:jane@northwind.example', apart: false });
  expect(await joined()).toEqual([]);
});

describe('what a profile shows together', () => {
  it('is remembered of people on record: their messages are theirs', async () => {
    const { shown, who } = await scene([{ ...JANE, slugs: ['jane-doe-7'] }]);
    const message: Person = { memberId: member, name: 'Jane Doe', field: 'message' };
    expect((await shown(message)).telling.verdict).toBe('unknown');
    await who.learn([{ ...page, memberId: member }]);
    expect((await shown(message)).recognised.address).toBe('jane@northwind.example');
    expect((await shown(message)).recognised.said).toEqual([]);
  });

  it('joins the address that a profile shows to its record, unless the rep keeps them apart', async () => {
    const { shown, who } = await scene([JANE]);
    const both = { ...page, address: 'jane@northwind.example' };
    await who.learn([both]);
    const joined = await shown(page);
    expect(joined.recognised).toMatchObject({ address: 'jane@northwind.example', said: [{ by: 'page' }] });
    const { a, b } = joined.recognised.said[0]!;
    await who.unsay({ a, b, apart: true });
    await who.learn([both]);
    expect((await shown(both)).telling.verdict).toBe('unknown');
    expect((await shown(page)).recognised).toMatchObject({ candidates: [], said: [{ says: 'other' }] });
  });

  it('is forgotten with who is erased', async () => {
    const { who } = await scene([{ ...JANE, slugs: ['jane-doe-7'] }]);
    await who.learn([{ ...page, memberId: member }]);
    await eraseLinks(['slug:jane-doe-7']);
    expect(await readLinks()).toEqual([]);
  });

  it('is not, where the address leads to somebody of another name: that is left to the rep', async () => {
    const { who, shown } = await scene([{ addresses: ['mary@northwind.example'], name: 'Mary Major' }]);
    await who.learn([{ ...page, address: 'mary@northwind.example' }]);
    expect(await readLinks()).toEqual([]);
    const unsure = await shown({ ...page, address: 'mary@northwind.example' });
    expect(firing(unsure)).toContain('unsure-who');
    expect(unsure).toMatchObject({ id: 'jane-doe-7', prospect: { name: 'Jane Doe' } });
    expect(unsure.recognised).toMatchObject({
      isProposal: true,
      address: 'mary@northwind.example',
      candidates: [{ id: 'mary@northwind.example' }],
    });
  });

  it('tells whether their message is being answered', async () => {
    const { ground } = await scene([{ ...JANE, slugs: [member.toLowerCase()] }]);
    const people: Person[] = [{ memberId: member, name: 'Jane Doe', field: 'message' }];
    const sight: Sight = {
      site: 'linkedin',
      state: 'someone',
      where: 'messaging',
      people,
      composes: [],
      answering: { from: member, text: 'How much is it?' },
    };
    expect(await viewOfSight(await ground.now(), sight)).toMatchObject({ state: 'someone', answering: true });
  });
});
