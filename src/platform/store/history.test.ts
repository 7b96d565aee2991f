import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDb } from './db';
import { StoredHistory } from './history';
import type { Incoming } from './store';

let store: StoredHistory;
let nth = 0;

beforeEach(async () => {
  store = new StoredHistory(await openDb(`history-${++nth}`));
});
afterEach(() => store.close());

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 20);

const touch = (days: number, title: string, more: Partial<Incoming['touches'][number]> = {}) => ({
  at: NOW - days * DAY,
  kind: 'content-downloaded',
  by: 'prospect' as const,
  title,
  source: 'files',
  ...more,
});

const jane = { addresses: ['jane@acme.example'], slugs: ['jane-roe'], name: 'Jane Roe', company: 'Acme' };
const janeByMail = { ...jane, slugs: [] };
const janeBySlug = { addresses: [], slugs: ['jane-roe'] };

const find = (address: string) => store.find([{ address }]);

async function importAll(...entries: Incoming[]) {
  const running = await store.beginImport('a.csv', 'files', NOW);
  await running.add(entries);
  return running.commit({ rejected: 0 });
}

describe('an import', () => {
  test('is seen as a whole once it is committed', async () => {
    const running = await store.beginImport('a.csv', 'files', NOW);
    await running.add([{ prospect: janeByMail, touches: [touch(3, 'A'), touch(5, 'B')] }]);
    expect(await store.find([{ address: 'jane@acme.example' }])).toBeUndefined();
    expect(await store.isEmpty()).toBe(true);
    const done = await running.commit({ rejected: 1 });
    expect(done).toMatchObject({ imported: 2, unchanged: 0, generation: { rejected: 1, label: 'a.csv' } });
    const found = await store.find([{ address: 'Jane@ACME.example' }]);
    expect(found?.prospect).toEqual(janeByMail);
    expect(found?.touches.map((it) => it.title)).toEqual(['B', 'A']);
    expect(await store.count()).toEqual({ prospects: 1, touches: 2 });
  });

  test('a second time changes nothing', async () => {
    const entry = { prospect: jane, touches: [touch(3, 'A'), touch(5, 'B', { id: '17' })] };
    await importAll(entry);
    const before = await store.find([{ slug: 'jane-roe' }]);
    expect(await importAll(entry)).toEqual({ imported: 0, unchanged: 2 });
    expect(await store.find([{ slug: 'jane-roe' }])).toEqual(before);
    expect(await store.generations()).toHaveLength(1);
  });
});

describe('what is new', () => {
  test('the same id with other content: the newer stands', async () => {
    await importAll({ prospect: janeByMail, touches: [touch(3, 'Old', { id: '7' })] });
    const done = await importAll({
      prospect: janeByMail,
      touches: [touch(2, 'New', { id: '7', topic: 'data' })],
    });
    expect(done).toMatchObject({ imported: 1, unchanged: 0 });
    expect((await find('jane@acme.example'))?.touches).toEqual([
      { id: '7', ...touch(2, 'New', { topic: 'data' }) },
    ]);
    expect(await store.count()).toEqual({ prospects: 1, touches: 1 });
  });

  test('within one file the last row stands, and importing it again changes nothing', async () => {
    const rows = [
      { prospect: janeByMail, touches: [touch(2, 'First', { id: '7' })] },
      { prospect: janeByMail, touches: [touch(4, 'Second', { id: '7' })] },
      { prospect: janeByMail, touches: [touch(9, 'Twice')] },
      { prospect: janeByMail, touches: [touch(9, 'Twice')] },
    ];
    expect(await importAll(...rows)).toMatchObject({ imported: 3, unchanged: 1 });
    expect((await find('jane@acme.example'))?.touches.map((it) => it.title)).toEqual(['Twice', 'Second']);
    expect(await importAll(...rows)).toEqual({ imported: 0, unchanged: 4 });
  });

  test('a corrected fact alone counts as imported, once', async () => {
    const row = (segment: string, days: number) => ({
      prospect: { ...janeByMail, segment },
      touches: [touch(days, 'A')],
    });
    await importAll(row('small', 3), row('small', 5));
    expect(await importAll(row('large', 3), row('large', 5))).toMatchObject({ imported: 1, unchanged: 1 });
    expect((await find('jane@acme.example'))?.prospect.segment).toBe('large');
    expect(await importAll(row('large', 5), row('large', 3))).toEqual({ imported: 0, unchanged: 2 });
  });

  test('within one file the newest row’s fact stands, whatever the order', async () => {
    const old = { prospect: { ...janeByMail, title: 'Head of nothing much' }, touches: [touch(9, 'A')] };
    const now = { prospect: { ...janeByMail, title: 'CEO' }, touches: [touch(2, 'B')] };
    await importAll(now, old);
    expect((await find('jane@acme.example'))?.prospect.title).toBe('CEO');
  });

  test('a fact that is left empty later stays', async () => {
    await importAll({ prospect: janeByMail, touches: [touch(3, 'A')] });
    await importAll({
      prospect: { addresses: ['jane@acme.example'], slugs: [], name: '' },
      touches: [touch(2, 'B')],
    });
    expect((await find('jane@acme.example'))?.prospect.name).toBe('Jane Roe');
  });

  test('texts are kept as they are', async () => {
    const odd = touch(1, '<b>“é” 山田 😀</b>', { id: 'x\u0001y', note: '=1+1\n\u0001', rep: '__proto__' });
    await importAll({ prospect: { ...janeByMail, name: '<img onerror=alert(1)>' }, touches: [odd] });
    const found = await find('jane@acme.example');
    expect(found?.prospect.name).toBe('<img onerror=alert(1)>');
    expect(found?.touches[0]).toMatchObject({ title: odd.title, rep: '__proto__', note: odd.note });
  });
});

describe('who is who', () => {
  test('a record with address and slug joins one with the slug only', async () => {
    await importAll({ prospect: janeBySlug, touches: [touch(9, 'Slug')] });
    await importAll({ prospect: janeByMail, touches: [touch(8, 'Mail')] });
    expect((await store.find([{ address: 'jane@acme.example' }]))?.touches).toHaveLength(1);
    expect(await store.count()).toEqual({ prospects: 2, touches: 2 });
    await importAll({ prospect: jane, touches: [touch(7, 'Both')] });
    for (const who of [{ address: 'jane@acme.example' }, { slug: 'jane-roe' }])
      expect((await store.find([who]))?.touches.map((it) => it.title)).toEqual(['Slug', 'Mail', 'Both']);
    expect(await store.count()).toEqual({ prospects: 1, touches: 3 });
  });
});

test('a slug names somebody rather than an id of LinkedIn’s, whichever came last', async () => {
  await importAll({ prospect: jane, touches: [touch(3, 'A')] });
  const byId = { addresses: ['jane@acme.example'], slugs: ['acoaajanemember0000'] };
  await store.append({ prospect: byId, touches: [touch(1, 'B')] });
  expect((await find('jane@acme.example'))?.prospect.slugs).toEqual(['jane-roe', 'acoaajanemember0000']);
});

test('two people never become one by a shared hash, name or company', async () => {
  const people = Array.from({ length: 500 }, (_, it) => ({
    prospect: { addresses: [`p${it}@acme.example`], slugs: [`p-${it}`], name: 'Sam Poe', company: 'Acme' },
    touches: [touch(it % 50, `T${it}`)] as [ReturnType<typeof touch>],
  }));
  await importAll(...people);
  expect(await store.count()).toEqual({ prospects: 500, touches: 500 });
  for (let it = 0; it < 500; it += 7) {
    const found = await store.find([{ slug: `p-${it}` }]);
    expect(found?.prospect.addresses).toEqual([`p${it}@acme.example`]);
    expect(found?.touches.map((one) => one.title)).toEqual([`T${it}`]);
  }
});

describe('undo', () => {
  test('takes the last import out, then the one before', async () => {
    await importAll({ prospect: janeByMail, touches: [touch(3, 'A')] });
    await importAll({ prospect: janeByMail, touches: [touch(2, 'B')] });
    expect(await store.undoLastImport()).toMatchObject({ imported: 1 });
    expect((await find('jane@acme.example'))?.touches.map((it) => it.title)).toEqual(['A']);
    await store.undoLastImport();
    expect(await store.isEmpty()).toBe(true);
    expect(await store.undoLastImport()).toBeUndefined();
  });

  test('leaves what was logged since', async () => {
    await importAll({ prospect: janeByMail, touches: [touch(3, 'A')] });
    await store.append({
      prospect: janeByMail,
      touches: [touch(1, 'Called', { kind: 'sales-called', source: 'rep' })],
    });
    await store.undoLastImport();
    expect((await find('jane@acme.example'))?.touches.map((it) => it.title)).toEqual(['Called']);
    expect(await store.count()).toEqual({ prospects: 1, touches: 1 });
  });

  test('leaves nobody of whom nothing is left', async () => {
    const called = touch(1, 'Called', { id: 'c1', kind: 'sales-called', source: 'rep' });
    await importAll({ prospect: janeByMail, touches: [touch(3, 'A')] });
    await store.append({ prospect: janeByMail, touches: [called] });
    await store.withdraw([{ address: 'jane@acme.example' }], { source: 'rep', id: 'c1' });
    await store.undoLastImport();
    expect(await find('jane@acme.example')).toBeUndefined();
    expect(await store.count()).toEqual({ prospects: 0, touches: 0 });
    expect(await store.isEmpty()).toBe(true);
  });
});

describe('touches one by one', () => {
  const called = touch(1, 'Called', { kind: 'sales-called', source: 'rep' });

  test('join what was imported; the same again changes nothing', async () => {
    await importAll({ prospect: janeByMail, touches: [touch(3, 'A')] });
    expect(await store.append({ prospect: janeByMail, touches: [called] })).toEqual({ appended: 1 });
    expect(await store.append({ prospect: janeByMail, touches: [called] })).toEqual({ appended: 0 });
    expect((await find('jane@acme.example'))?.touches.map((it) => it.title)).toEqual(['A', 'Called']);
    expect(await store.count()).toEqual({ prospects: 1, touches: 2 });
  });

  test('do not hold facts against a later import', async () => {
    await importAll({ prospect: janeByMail, touches: [touch(3, 'A')] });
    await store.append({ prospect: { ...janeByMail, segment: 'small' }, touches: [called] });
    expect((await find('jane@acme.example'))?.prospect.segment).toBe('small');
    await importAll({
      prospect: { ...janeByMail, segment: 'large', company: 'Acme Ltd' },
      touches: [touch(3, 'A')],
    });
    expect((await find('jane@acme.example'))?.prospect).toMatchObject({
      segment: 'large',
      company: 'Acme Ltd',
    });
    await store.append({ prospect: { ...janeByMail, segment: 'mid' }, touches: [] });
    expect((await find('jane@acme.example'))?.prospect).toMatchObject({ segment: 'mid', company: 'Acme' });
  });

  test('with an id that stood and other content: the newer stands', async () => {
    await store.append({ prospect: janeByMail, touches: [{ ...called, id: '7' }] });
    const met = { ...called, id: '7', kind: 'sales-met' };
    expect(await store.append({ prospect: janeByMail, touches: [met] })).toEqual({ appended: 1 });
    expect((await find('jane@acme.example'))?.touches).toEqual([met]);
  });

  test('stay as old as they are when layers are joined', async () => {
    const told = (segment: string, title: string) =>
      importAll({ prospect: { ...janeByMail, segment }, touches: [touch(3, title)] });
    await told('first', 'A');
    await store.append({ prospect: { ...janeByMail, segment: 'logged' }, touches: [called] });
    for (const title of ['B', 'C', 'D', 'E']) await told('last', title);
    await importAll({ prospect: { addresses: ['john@acme.example'], slugs: [] }, touches: [touch(3, 'F')] });
    await store.tidy();
    expect((await find('jane@acme.example'))?.prospect.segment).toBe('last');
    await store.append({ prospect: { ...janeByMail, segment: 'newest' }, touches: [] });
    expect((await find('jane@acme.example'))?.prospect.segment).toBe('newest');
  });

  test('begin a record of somebody unknown', async () => {
    await store.append({ prospect: janeBySlug, touches: [called] });
    expect(await store.isEmpty()).toBe(false);
    expect(await store.count()).toEqual({ prospects: 1, touches: 1 });
    await importAll({ prospect: jane, touches: [touch(3, 'A')] });
    expect((await find('jane@acme.example'))?.touches).toHaveLength(2);
    expect(await store.count()).toEqual({ prospects: 1, touches: 2 });
  });
});

describe('finding by words', () => {
  const person = (name: string, company: string, address: string): Incoming => ({
    prospect: { addresses: [address], slugs: [], name, company },
    touches: [touch(3, 'A')],
  });
  beforeEach(async () => {
    await importAll(
      person('Jürgen Groß', 'Acme GmbH', 'jg@acme.example'),
      person('Anna Acmeson', 'Other', 'anna@other.example'),
      person('Zoë Ødegård', 'Fjord AS', 'zoe.o@fjord.example'),
      person('Roseanna Lee', 'Fjord AS', 'r.lee@fjord.example'),
      person('Aleena Abel', 'Beacon', 'abel@beacon.example'),
    );
  });
  const names = async (words: string) => (await store.search(words, 9)).map((it) => it.prospect.name);

  test.each([
    ['gross', ['Jürgen Groß']],
    ['JÜRG acme', ['Jürgen Groß']],
    ['odegard', ['Zoë Ødegård']],
    ['anna', ['Anna Acmeson', 'Roseanna Lee']],
    ['acme', ['Anna Acmeson', 'Jürgen Groß']],
    ['zoe.o@fjord', ['Zoë Ødegård']],
    ['fjord', ['Roseanna Lee', 'Zoë Ødegård']],
    ['nobody', []],
    ['anna fjord', ['Roseanna Lee']],
    ['lee', ['Roseanna Lee', 'Aleena Abel']],
    [' ', []],
  ])('“%s”', async (words, found) => expect(await names(words)).toEqual(found));

  test('sees what was imported and appended since, and forgets what was undone', async () => {
    expect(await names('newcomer')).toEqual([]);
    await importAll(person('Nora Newcomer', 'New', 'nora@new.example'));
    expect(await names('newcomer')).toEqual(['Nora Newcomer']);
    await store.append(person('Ned Newcomer', 'New', 'ned@new.example'));
    expect(await names('newcomer')).toEqual(['Ned Newcomer', 'Nora Newcomer']);
    await store.undoLastImport();
    expect(await names('newcomer')).toEqual(['Ned Newcomer']);
  });

  test('one person in two imports comes up once, with the newest facts', async () => {
    await importAll(person('Anna Acmeson-Poe', 'Other', 'anna@other.example'));
    expect(await names('anna')).toEqual(['Anna Acmeson-Poe', 'Roseanna Lee']);
  });

  test('by name and company, as far as they may be the same', async () => {
    const by = async (name: string, company: string) =>
      (await store.likely(name, company)).map((it) => it.addresses[0]);
    expect(await by('gross jurgen', 'ACME')).toEqual(['jg@acme.example']);
    expect(await by('Zoe Odegard', 'Fjord')).toEqual(['zoe.o@fjord.example']);
    expect(await by('Jürgen Groß', 'Other')).toEqual([]);
    expect(await by('Jürgen', 'Acme')).toEqual([]);
    expect(await by('J. Gross', 'Acme Deutschland AG')).toEqual(['jg@acme.example']);
    expect(await by('Jürgen Groß', 'acme.com')).toEqual(['jg@acme.example']);
  });

  test.each([
    ['Müller AG', 'Mueller'],
    ['Mueller AG', 'Müller'],
    ['Muller AG', 'Müller'],
    ['mueller.com', 'Müller GmbH'],
  ])('by name, and by %s where %s is stored', async (company, stored) => {
    await importAll(person('Uwe Klein', stored, 'uwe@mueller.example'));
    const found = await store.likely('Uwe Klein', company);
    expect(found.map((it) => it.addresses[0])).toEqual(['uwe@mueller.example']);
  });
});

describe('the rest of the account', () => {
  test('colleagues by domain, the newest first; a mail provider is no company', async () => {
    const at = (address: string, days: number): Incoming => ({
      prospect: { addresses: [address], slugs: [], name: address.split('@')[0]! },
      touches: [touch(days, 'A')],
    });
    await importAll(
      at('old@acme.example', 9),
      at('new@acme.example', 1),
      at('x@gmail.com', 1),
      at('y@gmail.com', 1),
    );
    await importAll(at('old@acme.example', 20), at('other@else.example', 1));
    await store.append(at('mid@acme.example', 5));
    const of = async (address: string, limit = 9) =>
      (await store.colleagues({ addresses: [address], slugs: [] }, limit)).map((it) => it.name);
    expect(await of('me@acme.example')).toEqual(['new', 'mid', 'old']);
    expect(await of('new@acme.example')).toEqual(['mid', 'old']);
    expect(await of('me@acme.example', 1)).toEqual(['new']);
    expect(await of('x@gmail.com')).toEqual([]);
    const [, , old] = await store.colleagues({ addresses: ['me@acme.example'], slugs: [] }, 9);
    expect(old?.touches).toHaveLength(2);
  });

  test('content that is mentioned, the most used first', async () => {
    const paper = { url: 'https://a.example/p', topic: 'data', stage: 'research' };
    await importAll(
      { prospect: janeByMail, touches: [touch(3, 'Paper', paper), touch(4, 'Paper', paper)] },
      { prospect: janeByMail, touches: [touch(5, 'Talk', { kind: 'webinar-attended' })] },
      { prospect: janeByMail, touches: [touch(6, 'Hello', { kind: 'sales-emailed' })] },
    );
    await importAll({
      prospect: janeByMail,
      touches: [touch(1, 'Why Acme chose us', { url: 'https://a.example/customer-stories/1' })],
    });
    await store.append({ prospect: janeByMail, touches: [touch(1, 'Paper', paper)] });
    expect(await store.assets()).toEqual([
      { title: 'Paper', format: 'white-paper', ...paper },
      { title: 'Talk', format: 'webinar', at: NOW - 5 * DAY },
      { title: 'Why Acme chose us', format: 'customer-story', url: 'https://a.example/customer-stories/1' },
    ]);
  });

  test('when a source was last read, also where it held nothing new', async () => {
    const rows = { prospect: janeByMail, touches: [touch(3, 'A')] as const };
    await importAll(rows);
    const running = await store.beginImport('b.csv', 'files', NOW + DAY);
    await running.add([rows]);
    await running.commit({ rejected: 0 });
    expect(await store.readings()).toEqual([
      { source: 'files', label: 'b.csv', readAt: NOW + DAY, isFile: true },
    ]);
    await store.undoLastImport();
    expect(await store.readings()).toEqual([]);
  });

  test('warnings that somebody silenced', async () => {
    await importAll({ prospect: jane, touches: [touch(3, 'A')] });
    const silenced = { rule: 'too-early', at: NOW, reason: 'we met' };
    await store.dismiss([{ slug: 'jane-roe' }], silenced);
    await store.dismiss([{ slug: 'jane-roe' }], { ...silenced, rule: 'bounced' });
    expect((await find('jane@acme.example'))?.dismissals).toHaveLength(2);
    await store.dismiss([{ address: 'jane@acme.example' }], { ...silenced, reason: 'again' });
    await store.undismiss([{ address: 'jane@acme.example' }], 'bounced');
    expect((await find('jane@acme.example'))?.dismissals).toEqual([{ ...silenced, reason: 'again' }]);
  });
});
