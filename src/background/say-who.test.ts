import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAll, local } from '../../test/fakes/storage';
import { DAY, firing, JANE, member, NOW, type Person, page, scene, titles } from '../../test/fakes/who';
import { eraseLinks, readLinks } from '../platform/links';
import { writeSight } from '../platform/session';
import type { Sight } from '../sites/sight';
import { joinedToRecords } from './recognise';
import { viewOfSight } from './view';

vi.mock('../platform/browser', () => import('../../test/fakes/storage'));
beforeEach(forgetAll);

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

  it('is not, where profile and address lead to two records of different names: that is left to the rep', async () => {
    const { who, shown } = await scene([
      { ...JANE, slugs: ['jane-doe-7'] },
      { addresses: ['mary@globex.example'], name: 'Mary Major', kinds: ['unsubscribed'] },
    ]);
    const both = { ...page, memberId: member, address: 'mary@globex.example' };
    await who.learn([both]);
    // Its own id is the profile's all the same.
    expect((await readLinks()).map(({ a, b }) => [a, b])).toEqual([
      ['slug:jane-doe-7', `slug:${member.toLowerCase()}`],
    ]);
    const unsure = await shown(both);
    expect(titles(unsure)).toEqual(['A paper for jane@northwind.example']);
    expect(firing(unsure)).toContain('unsure-who');
    expect(unsure.recognised.candidates.map((it) => it.id)).toEqual(['mary@globex.example']);
    expect(titles(await shown({ address: 'mary@globex.example', field: 'to' }))).toHaveLength(1);
  });

  it('is, where both records bear the name', async () => {
    const { who, shown } = await scene([
      { ...JANE, slugs: ['jane-doe-7'] },
      { addresses: ['j.doe@globex.example'], name: 'Doe, Jane' },
    ]);
    const both = { ...page, address: 'j.doe@globex.example' };
    await who.learn([both]);
    expect((await shown(page)).telling.touches).toHaveLength(2);
    expect(firing(await shown(both))).not.toContain('unsure-who');
  });

  it('never joins what the rep kept apart, by whichever of its addresses', async () => {
    const { who, shown } = await scene([
      { ...JANE, slugs: ['jane-doe-7'] },
      { addresses: ['jane@globex.example', 'j.doe@globex.example'], name: 'Jane Doe' },
    ]);
    await who.say({
      who: { linkedin: 'jane-doe-7' },
      records: [{ prospect: 'jane@globex.example' }],
      says: 'other',
    });
    await who.learn([{ ...page, address: 'j.doe@globex.example' }]);
    expect(titles(await shown(page))).toEqual(['A paper for jane@northwind.example']);
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
