import { describe, expect, it } from 'vitest';
import { connect } from '../../../test/fakes/hubspot/connected';
import { never } from '../../../test/fakes/never';

const JANE = 'jane@acme.example';

describe('whom it finds', () => {
  it('finds by any of somebody’s addresses', async () => {
    const { vendor, entryOf } = connect();
    vendor.addContact({ email: JANE, hs_additional_emails: 'j.doe@old.example;jane@home.example' });
    const { prospect } = await entryOf('j.doe@old.example');
    expect(prospect.addresses).toEqual([JANE, 'j.doe@old.example', 'jane@home.example']);
  });

  it('takes no near miss of a loose search', async () => {
    const { vendor, source } = connect();
    vendor.addContact({ email: 'other@acme.example', hs_additional_emails: 'doe.jane@acme.example' });
    vendor.addContact({
      email: 'third@acme.example',
      hs_linkedin_url: 'https://www.linkedin.com/in/jane-doe-smith',
    });
    const got = await source.find([{ address: 'jane.doe@acme.example' }, { slug: 'jane-doe' }], never);
    expect(got).toMatchObject({ ok: true, value: { entries: [] } });
  });

  it.each([
    ['https://www.linkedin.com/in/Jane-Doe-123/'],
    ['http://de.linkedin.com/in/jane-doe-123?trk=x'],
    ['linkedin.com/in/jane-doe-123'],
  ])('finds by LinkedIn, however the address was written: %s', async (url) => {
    const { vendor, entryOf } = connect();
    vendor.addContact({ email: JANE, hs_linkedin_url: url });
    const { prospect } = await entryOf({ slug: 'jane-doe-123' });
    expect(prospect).toMatchObject({ addresses: [JANE], slugs: ['jane-doe-123'] });
  });

  it('finds by a property of the account’s own, and by letters that addresses escape', async () => {
    const { vendor, entryOf } = connect();
    vendor.addProperty('contacts', { name: 'li_profile', label: 'Linked In profile', type: 'string' });
    vendor.addContact({ email: JANE, li_profile: 'https://www.linkedin.com/in/j%C3%B6rg-m' });
    expect((await entryOf({ slug: 'jörg-m' })).prospect.addresses).toEqual([JANE]);
  });

  it('does without a property that can’t be searched, and asks by it no more', async () => {
    const { vendor, source } = connect();
    vendor.addProperty('contacts', {
      name: 'old_linkedin',
      label: 'Old LinkedIn',
      type: 'string',
      isUnsearchable: true,
    });
    const id = vendor.addContact({ email: JANE, hs_linkedin_url: 'https://www.linkedin.com/in/jane-doe' });
    for (const refused of [2, 0]) {
      const before = vendor.seen.length;
      const got = await source.find([{ slug: 'jane-doe' }, { address: JANE }], never);
      expect(got.ok && got.value.entries.map((it) => it.record)).toEqual([id]);
      expect(vendor.seen.slice(before).filter((it) => it.status === 400)).toHaveLength(refused);
    }
  });

  it('hands over both where two records carry one address', async () => {
    const { vendor, source } = connect();
    const first = vendor.addContact({ email: JANE, firstname: 'Jane' });
    const second = vendor.addContact({
      email: 'jane@other.example',
      hs_additional_emails: JANE,
      firstname: 'J.',
    });
    const got = await source.find([{ address: JANE }], never);
    expect(got.ok && got.value.entries.map((it) => it.record)).toEqual([first, second]);
  });
});

describe('what it tells of a person', () => {
  it('names person, company, owner, segment and persona in words', async () => {
    const { vendor, entryOf } = connect({
      settings: { segmentProperty: 'industry', personaProperty: 'hs_persona' },
    });
    vendor.addOwner({ id: '7', email: 'sam@us.example', firstName: 'Sam', lastName: 'Seller' });
    vendor.addContact({
      email: JANE,
      firstname: 'Jane',
      lastname: 'Doe',
      jobtitle: 'Head of IT',
      company: 'Acme',
      hubspot_owner_id: '7',
      industry: 'TEXTILES',
      hs_persona: 'persona_1',
    });
    expect((await entryOf(JANE)).prospect).toEqual({
      addresses: [JANE],
      slugs: [],
      name: 'Jane Doe',
      title: 'Head of IT',
      company: 'Acme',
      owner: 'Sam Seller',
      segment: 'Textiles',
      industry: 'Textiles',
      persona: 'Head of IT',
    });
  });

  it('asks for no property that the account lacks', async () => {
    const { vendor, entryOf } = connect({ settings: { personaProperty: 'renamed_persona' } });
    vendor.addContact({ email: JANE, firstname: 'Jane' });
    expect((await entryOf(JANE)).prospect.name).toBe('Jane');
  });

  it('goes on where the list of properties may not be read', async () => {
    const { vendor, entryOf } = connect();
    vendor.addContact({ email: JANE, firstname: 'Jane' });
    vendor.fault = ({ path }) => (path.startsWith('/crm/v3/properties') ? '403' : undefined);
    expect((await entryOf(JANE)).prospect.name).toBe('Jane');
  });

  it('tells the sales side of an account without marketing, and says what is missing', async () => {
    const { vendor, clock, source } = connect();
    vendor.hasMarketing = false;
    vendor.log('calls', vendor.addContact({ email: JANE }), { hs_timestamp: String(clock.now() - 1_000) });
    const got = await source.find([{ address: JANE }], never);
    expect(got).toMatchObject({ ok: true, value: { entries: [{ touches: [{ kind: 'sales-called' }] }] } });
    expect(got.ok && got.value.told.map((it) => [it.part, it.failure.why])).toEqual([
      ['mail', 'forbidden'],
      ['webinars', 'forbidden'],
    ]);
  });

  it('asks for each owner once, also in another life of the worker', async () => {
    const { vendor, clock, source, restart } = connect();
    vendor.addOwner({ id: '7', email: 'sam@us.example', firstName: 'Sam' });
    const id = vendor.addContact({ email: JANE, hubspot_owner_id: '7' });
    vendor.log('calls', id, { hs_timestamp: String(clock.now() - 1_000), hubspot_owner_id: '7' });
    await source.find([{ address: JANE }], never);
    await restart().find([{ address: JANE }], never);
    expect(vendor.seen.filter((it) => it.path.startsWith('/crm/v3/owners'))).toHaveLength(1);
  });

  it('spends few requests on a prospect in sight', async () => {
    const { vendor, clock, source } = connect();
    const id = vendor.addContact({ email: JANE });
    for (const type of ['calls', 'emails', 'meetings', 'notes'] as const) {
      vendor.log(type, id, { hs_timestamp: String(clock.now() - 1_000) });
    }
    await source.find([{ address: JANE }], never);
    expect(vendor.seen.length).toBeLessThanOrEqual(16);
  });
});
