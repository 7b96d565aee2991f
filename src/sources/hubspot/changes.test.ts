import { describe, expect, it } from 'vitest';
import { connect, readAll } from '../../../test/fakes/hubspot/connected';
import { never } from '../../../test/fakes/never';
import type { Page } from '../source';
import { readCursor } from './cursor';

const JANE = 'jane@acme.example';
const DAY = 86_400_000;
const MINUTE = 60_000;

const touchesIn = (pages: readonly Page[]) =>
  pages.flatMap((page) => page.entries).flatMap((it) => it.touches);

describe('contacts', () => {
  it('never reaches the rows that a search may not tell', async () => {
    const { vendor, source, clock } = connect({ vendor: { mostRows: 120 } });
    for (let number = 0; number < 400; number += 1)
      vendor.addContact({ email: `p${number}@x.example` }, clock.now() - number * 10);
    const { pages } = await readAll(source);
    expect(new Set(pages.flatMap((it) => it.entries).map((it) => it.record)).size).toBe(400);
    expect(pages[0]!.remaining).toBe(350);
  });

  it('spends no call for each person on a crowd, and does once the rest is none', async () => {
    const { vendor, source, clock } = connect();
    for (let number = 0; number < 5_060; number += 1)
      vendor.addContact({ email: `p${number}@x.example` }, clock.now() - MINUTE * 10 + number);
    const dear = () => vendor.seen.filter((it) => it.path.includes('/participations/')).length;
    let cursor: string | undefined;
    for (const calls of [0, 0, 49]) {
      const page = await source.changes(cursor, never);
      expect(dear()).toBe(calls);
      cursor = page.ok ? page.value.cursor : undefined;
    }
    await source.find([{ address: 'p1@x.example' }], never);
    expect(dear()).toBe(50);
  });

  it('misses nobody although searches lag behind, with some people more than with others', async () => {
    const lag = (id: string) => (Number(id) % 2) * 50_000;
    const { vendor, source, clock } = connect({ vendor: { lag } });
    const pages: Page[] = [];
    let cursor: string | undefined;
    for (let round = 0; round < 20; round += 1) {
      vendor.addContact({ email: `a${round}@x.example` });
      clock.set(clock.now() + 7_000);
      const read = await readAll(source, cursor);
      pages.push(...read.pages);
      ({ cursor } = read);
    }
    clock.set(clock.now() + MINUTE);
    pages.push(...(await readAll(source, cursor)).pages);
    const told = pages.flatMap((it) => it.entries).map((it) => it.record);
    expect(told).toHaveLength(20);
    expect(new Set(told).size).toBe(20);
  });

  it('stops rather than skip people when the answer is not in order', async () => {
    const { vendor, source, clock } = connect();
    vendor.addContact({ email: JANE }, clock.now() - DAY);
    vendor.addContact({ email: 'bob@acme.example' }, clock.now() - 2 * DAY);
    vendor.fault = ({ path }) => (path.endsWith('/search') ? 'turned' : undefined);
    expect(await source.changes(undefined, never)).toEqual({
      ok: false,
      failure: { why: 'unexpected', where: 'lastmodifieddate' },
    });
  });

  it('is not led into the future by one record of the year 2090', async () => {
    const { vendor, source, clock } = connect();
    vendor.addContact({ email: 'future@x.example' }, Date.UTC(2090, 0));
    clock.set(clock.now() + MINUTE);
    vendor.lag = Number.NEGATIVE_INFINITY;
    const first = await readAll(source);
    clock.set(clock.now() + 2 * DAY);
    vendor.addContact({ email: JANE });
    const { pages } = await readAll(source, first.cursor);
    expect(pages.flatMap((it) => it.entries).map((it) => it.prospect.addresses[0])).toContain(JANE);
  });

  it('reads one by one where the account lacks the batch call', async () => {
    const { vendor, source, clock } = connect();
    for (const email of [JANE, 'bob@acme.example']) {
      vendor.log('calls', vendor.addContact({ email }), { hs_timestamp: String(clock.now() - MINUTE) });
    }
    vendor.fault = ({ path }) => (path.startsWith('/crm/v4/associations/') ? 'missing' : undefined);
    clock.set(clock.now() + MINUTE);
    expect(touchesIn((await readAll(source)).pages)).toHaveLength(2);
  });
});

describe('marketing mail', () => {
  const withMail = (count: number) => {
    const all = connect();
    all.vendor.addContact({ email: JANE });
    for (let number = 0; number < count; number += 1) {
      const created = all.clock.now() - DAY - number * 1_000;
      all.vendor.addMail({
        id: `e${number}`,
        created,
        type: 'SENT',
        recipient: JANE,
        emailCampaignId: 1,
        subject: 'News',
      });
    }
    return all;
  };

  it('reads everybody’s by the thousand, then only what is new', async () => {
    const { vendor, source, clock } = withMail(2_500);
    const first = await readAll(source);
    expect(new Set(touchesIn(first.pages).map((it) => it.id)).size).toBe(2_500);
    expect(vendor.seen.filter((it) => it.path === '/email/public/v1/events')).toHaveLength(3);
    vendor.addMail({ id: 'new', created: clock.now(), type: 'OPEN', recipient: JANE, emailCampaignId: 1 });
    const { pages } = await readAll(source, first.cursor);
    expect(touchesIn(pages).filter((it) => it.kind === 'nurture-opened')).toMatchObject([{ title: 'News' }]);
  });

  it('begins the mail again when its place is forgotten, and gives up for this round when that happens again', async () => {
    const { vendor, source } = withMail(3_500);
    const pages: Page[] = [];
    let cursor: string | undefined;
    for (let more = true; more; ) {
      const got = await source.changes(cursor, never);
      if (!got.ok) throw new Error(got.failure.why);
      pages.push(got.value);
      ({ cursor, more } = got.value);
      if (readCursor(cursor)?.mail.offset) vendor.expireTokens();
      expect(pages.length).toBeLessThan(20);
    }
    expect(pages.flatMap((it) => it.told).map((it) => it.failure.why)).toEqual(['cursor-lost', 'refused']);
    const again = await readAll(source, cursor);
    expect(new Set(touchesIn(again.pages).map((it) => it.id)).size).toBe(3_500);
  });

  it('goes on with the rest of an account without marketing', async () => {
    const { vendor, source, clock } = connect();
    vendor.hasMarketing = false;
    vendor.log('calls', vendor.addContact({ email: JANE }), { hs_timestamp: String(clock.now() - MINUTE) });
    clock.set(clock.now() + MINUTE);
    const { pages } = await readAll(source);
    expect(touchesIn(pages)).toHaveLength(1);
    expect([...new Set(pages.flatMap((it) => it.told).map((it) => it.part))]).toEqual(['webinars', 'mail']);
  });
});

describe('picked forms', () => {
  const form = { guid: 'f1', name: 'Book a demo', kind: 'demo-requested' } as const;
  const withForm = (count: number) => {
    const all = connect({ settings: { forms: [form] } });
    for (let number = 0; number < count; number += 1) {
      all.vendor.submit('f1', {
        conversionId: `c${number}`,
        submittedAt: all.clock.now() - DAY - number * MINUTE,
        values: { email: `p${number}@x.example` },
      });
    }
    return all;
  };
  const calls = (all: ReturnType<typeof withForm>) =>
    all.vendor.seen.filter((it) => it.path.includes('/forms/')).length;

  it('reads all at first, and then stops at what it knows', async () => {
    const all = withForm(130);
    const first = await readAll(all.source);
    expect(touchesIn(first.pages)).toHaveLength(130);
    expect(calls(all)).toBe(3);
    all.vendor.submit('f1', { conversionId: 'new', submittedAt: all.clock.now(), values: { email: JANE } });
    const { pages } = await readAll(all.source, first.cursor);
    expect(touchesIn(pages).map((it) => it.id)).toContain('form:new');
    expect(touchesIn(pages).length).toBeLessThan(20);
    expect(calls(all)).toBe(4);
  });

  it('does not go round in circles when its place is forgotten each time', async () => {
    const all = withForm(200);
    let cursor: string | undefined;
    let count = 0;
    for (let more = true; more; count += 1) {
      const got = await all.source.changes(cursor, never);
      if (!got.ok) throw new Error(got.failure.why);
      ({ cursor, more } = got.value);
      all.vendor.expireTokens();
      expect(count).toBeLessThan(20);
    }
  });

  it('says so when a picked form is gone, and reads the others', async () => {
    const all = connect({ settings: { forms: [{ guid: 'gone', name: 'Old' }, form] } });
    all.vendor.submit('f1', {
      conversionId: 'c',
      submittedAt: all.clock.now() - MINUTE,
      values: { email: JANE },
    });
    const { pages } = await readAll(all.source);
    expect(touchesIn(pages)).toHaveLength(1);
    expect(pages.flatMap((it) => it.told)).toMatchObject([{ part: 'forms', failure: { why: 'missing' } }]);
  });
});

describe('deletions', () => {
  it('are asked for about once a day, every page', async () => {
    const { vendor, source, clock } = connect();
    const records = Array.from({ length: 230 }, (_, number) =>
      vendor.addContact({ email: `p${number}@x.example` }),
    );
    const first = await readAll(source);
    for (const record of records) vendor.remove(record);
    clock.set(clock.now() + MINUTE);
    const soon = await readAll(source, first.cursor);
    expect(soon.pages.flatMap((it) => it.gone)).toEqual([]);
    clock.set(clock.now() + DAY);
    const later = await readAll(source, soon.cursor);
    expect(later.pages.flatMap((it) => it.gone)).toHaveLength(230);
    clock.set(clock.now() + DAY);
    const again = await readAll(source, later.cursor);
    expect(again.pages.flatMap((it) => it.gone).length).toBeLessThanOrEqual(230);
  });
});
