import { describe, expect, it } from 'vitest';
import { createClock } from '../fakes/clock';
import { FAULTS } from '../fakes/hubspot/faults';
import { ALL_SCOPES, createHubSpotFake, KEY, type Options } from '../fakes/hubspot/hubspot';
import { serve } from '../fakes/hubspot/server';

const HOST = 'https://api.hubapi.com';
const CONTACTS = '/crm/v3/objects/contacts';

function setUp(options: Partial<Options> = {}) {
  const clock = createClock();
  const vendor = createHubSpotFake({ now: clock.now, wait: clock.wait, ...options });
  const ask = (method: string, path: string, body?: unknown, key = KEY) => {
    const wire = vendor.handle({
      method,
      url: HOST + path,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return {
      status: wire.status,
      headers: wire.headers,
      body: wire.body ? JSON.parse(wire.body) : undefined,
    };
  };
  return { clock, vendor, ask };
}

const search = (more: Record<string, unknown> = {}) => ({
  filterGroups: [],
  properties: [],
  limit: 10,
  ...more,
});
const by = (propertyName: string, operator: string, more: Record<string, unknown> = {}) =>
  search({ filterGroups: [{ filters: [{ propertyName, operator, ...more }] }] });
const batch = (more: Record<string, unknown> = {}) => ({
  inputs: [{ id: '101' }],
  properties: [],
  propertiesWithHistory: [],
  ...more,
});
const note = (more: Record<string, unknown> = {}, to: Record<string, unknown> = {}) => ({
  properties: { hs_timestamp: '2026-01-01T00:00:00Z', hs_note_body: 'x', ...more },
  associations: [
    { to: { id: '101', ...to }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 202 }] },
  ],
});

describe('the stand-in refuses', () => {
  it.each([
    ['a field that searches do not have', 'POST', `${CONTACTS}/search`, search({ offset: 1 })],
    ['more than 200 a page', 'POST', `${CONTACTS}/search`, search({ limit: 201 })],
    ['rows behind the 10,000th', 'POST', `${CONTACTS}/search`, search({ after: '9995' })],
    [
      'sorts that the description does not have',
      'POST',
      `${CONTACTS}/search`,
      search({ sorts: [{ propertyName: 'email' }] }),
    ],
    ['two sorts', 'POST', `${CONTACTS}/search`, search({ sorts: ['email', 'company'] })],
    ['a sort by what is not there', 'POST', `${CONTACTS}/search`, search({ sorts: ['nonsense'] })],
    ['a filter on what is not there', 'POST', `${CONTACTS}/search`, by('nonsense', 'EQ', { value: 'x' })],
    ['an operator of its own', 'POST', `${CONTACTS}/search`, by('email', 'LIKE', { value: 'x' })],
    [
      'a token of a number',
      'POST',
      `${CONTACTS}/search`,
      by('linkedinconnections', 'CONTAINS_TOKEN', { value: 'x' }),
    ],
    ['a filter without a value', 'POST', `${CONTACTS}/search`, by('email', 'EQ')],
    ['a value that is no string', 'POST', `${CONTACTS}/search`, by('email', 'EQ', { value: 5 })],
    ['a date that is none', 'POST', `${CONTACTS}/search`, by('lastmodifieddate', 'GTE', { value: 'soon' })],
    [
      'six filter groups',
      'POST',
      `${CONTACTS}/search`,
      search({ filterGroups: Array.from({ length: 6 }, () => ({ filters: [] })) }),
    ],
    ['a batch without a list of the past', 'POST', `${CONTACTS}/batch/read`, { inputs: [], properties: [] }],
    [
      'a batch of 101',
      'POST',
      `${CONTACTS}/batch/read`,
      batch({ inputs: Array.from({ length: 101 }, () => ({ id: '1' })) }),
    ],
    [
      '51 with the past',
      'POST',
      `${CONTACTS}/batch/read`,
      batch({ inputs: Array.from({ length: 51 }, () => ({ id: '1' })), propertiesWithHistory: ['email'] }),
    ],
    ['a body where none belongs', 'GET', '/crm/v3/owners', {}],
    ['a parameter nobody knows', 'GET', '/crm/v3/owners?mail=x', undefined],
    ['a parameter twice', 'GET', '/crm/v3/owners?email=a&email=b', undefined],
    ['a number that is none', 'GET', '/crm/v3/owners?limit=many', undefined],
    ['501 associations', 'GET', '/crm/v4/objects/contacts/101/associations/calls?limit=501', undefined],
    ['a place it never gave', 'GET', '/crm/v4/objects/contacts/101/associations/calls?after=5', undefined],
    ['51 submissions', 'GET', '/form-integrations/v1/submissions/forms/f1?limit=51', undefined],
    [
      '101 participations',
      'GET',
      '/marketing/v3/marketing-events/participations/contacts/101/breakdown?limit=101',
      undefined,
    ],
    ['statuses without a channel', 'GET', '/communication-preferences/v4/statuses/a@b.example', undefined],
    [
      'statuses of a channel it lacks',
      'GET',
      '/communication-preferences/v4/statuses/a@b.example?channel=FAX',
      undefined,
    ],
    ['1,001 events', 'GET', '/email/public/v1/events?limit=1001', undefined],
    ['a place in events of another question', 'GET', '/email/public/v1/events?offset=abc', undefined],
    ['a note without a time', 'POST', '/crm/v3/objects/notes', note({ hs_timestamp: '' })],
    ['a note with a property of a call', 'POST', '/crm/v3/objects/notes', note({ hs_call_title: 'x' })],
    [
      'a property that only HubSpot writes',
      'POST',
      '/crm/v3/objects/notes',
      note({ hs_lastmodifieddate: 'x' }),
    ],
    ['an association to nobody', 'POST', '/crm/v3/objects/notes', note({}, { id: '999' })],
    ['a value that is no option', 'PATCH', `${CONTACTS}/101`, { properties: { hs_persona: 'wizard' } }],
    ['a property it lacks', 'PATCH', `${CONTACTS}/101`, { properties: { nonsense: 'x' } }],
    ['fields beside the properties', 'PATCH', `${CONTACTS}/101`, { properties: {}, id: '101' }],
  ] as [string, string, string, unknown][])('%s', (_, method, path, body) => {
    const { vendor, ask } = setUp();
    vendor.addContact({ email: 'jane@acme.example' });
    vendor.addForm('f1');
    const { status, body: told } = ask(method, path, body);
    expect(status).toBe(400);
    expect(told).toMatchObject({
      status: 'error',
      category: 'VALIDATION_ERROR',
      message: expect.any(String),
    });
    expect(told.correlationId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('strangers, unknown addresses and wrong methods', () => {
    const { ask } = setUp();
    expect(ask('GET', '/crm/v3/owners', undefined, 'wrong').body.category).toBe('INVALID_AUTHENTICATION');
    expect(ask('GET', '/crm/v3/nothing').status).toBe(404);
    expect(ask('DELETE', '/crm/v3/owners').status).toBe(405);
  });

  it('calls whose scope the key lacks, and says which', () => {
    const { vendor, ask } = setUp();
    vendor.scopes.delete('crm.objects.owners.read');
    const { status, body } = ask('GET', '/crm/v3/owners');
    expect([status, body.category, body.errors[0].context.requiredGranularScopes]).toEqual([
      403,
      'MISSING_SCOPES',
      ['crm.objects.owners.read'],
    ]);
    expect(ALL_SCOPES.length).toBeGreaterThan(8);
  });

  it('too many calls, until the window has passed', () => {
    const { ask, clock } = setUp();
    const statuses = Array.from({ length: 191 }, () => ask('GET', '/crm/v3/owners').status);
    expect(statuses.lastIndexOf(200)).toBe(189);
    const refused = ask('GET', '/crm/v3/owners');
    expect([refused.status, refused.headers['retry-after'], refused.body.policyName]).toEqual([
      429,
      '10',
      'TEN_SECONDLY_ROLLING',
    ]);
    clock.set(clock.now() + 10_000);
    expect(ask('GET', '/crm/v3/owners').status).toBe(200);
  });

  it('the sixth search of a second, and all calls once the day’s are spent', () => {
    const { ask, clock } = setUp({ limits: { perDay: 8 } });
    const statuses = Array.from({ length: 6 }, () => ask('POST', `${CONTACTS}/search`, search()).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    clock.set(clock.now() + 1_000);
    expect(Array.from({ length: 4 }, () => ask('GET', '/crm/v3/owners').status)).toEqual([
      200, 200, 200, 429,
    ]);
    clock.set(clock.now() + 86_400_000);
    expect(ask('GET', '/crm/v3/owners').status).toBe(200);
  });
});

describe('the stand-in remembers', () => {
  it('finds by value, by token and by time, in order and by pages', () => {
    const { vendor, ask, clock } = setUp();
    const start = clock.now();
    for (let number = 0; number < 5; number += 1) {
      vendor.addContact(
        { email: `P${number}@acme.example`, hs_linkedin_url: `https://linkedin.com/in/p-${number}` },
        start - number * 1_000,
      );
    }
    const emails = (body: unknown) =>
      ask('POST', `${CONTACTS}/search`, body).body.results.map(
        (it: { properties: { email: string } }) => it.properties.email[1],
      );
    const asked = { properties: ['email'] };
    expect(emails({ ...by('email', 'EQ', { value: 'p3@ACME.example' }), ...asked })).toEqual(['3']);
    expect(emails({ ...by('hs_linkedin_url', 'CONTAINS_TOKEN', { value: 'p-4' }), ...asked })).toEqual(['4']);
    const recent = { ...by('lastmodifieddate', 'GTE', { value: String(start - 2_000) }), ...asked };
    expect(emails({ ...recent, sorts: ['lastmodifieddate'] })).toEqual(['2', '1', '0']);
    expect(emails({ ...recent, sorts: ['-lastmodifieddate'] })).toEqual(['0', '1', '2']);
    clock.set(clock.now() + 1_000);
    const { body } = ask('POST', `${CONTACTS}/search`, search({ limit: 2 }));
    expect([body.total, body.results.length, body.paging.next.after]).toEqual([5, 2, '2']);
  });

  it('shows what was there before, in the archive, and after a merge', () => {
    const { vendor, ask, clock } = setUp();
    const [first, second, third] = ['a', 'b', 'c'].map((it) =>
      vendor.addContact({ email: `${it}@x.example`, lifecyclestage: 'lead' }),
    );
    vendor.change(first!, { lifecyclestage: 'customer' }, clock.now() + 1);
    const { body } = ask(
      'POST',
      `${CONTACTS}/batch/read`,
      batch({ inputs: [{ id: first }], propertiesWithHistory: ['lifecyclestage'] }),
    );
    expect(
      body.results[0].propertiesWithHistory.lifecyclestage.map((it: { value: string }) => it.value),
    ).toEqual(['customer', 'lead']);
    vendor.log('calls', second!, { hs_timestamp: '1' });
    vendor.merge(first!, second!);
    expect(ask('GET', `/crm/v4/objects/contacts/${first}/associations/calls`).body.results).toHaveLength(1);
    expect(ask('GET', `/crm/v4/objects/contacts/${second}/associations/calls`).status).toBe(404);
    vendor.remove(third!);
    expect(ask('GET', `${CONTACTS}?archived=true&limit=100`).body.results).toMatchObject([
      { id: third, archived: true },
    ]);
    expect(ask('POST', `${CONTACTS}/search`, search()).body.total).toBe(1);
  });

  it('keeps what is written, and hangs it where it belongs', () => {
    const { vendor, ask } = setUp();
    const contact = vendor.addContact({ email: 'jane@acme.example' });
    const { status, body } = ask('POST', '/crm/v3/objects/notes', note());
    expect([status, vendor.linked(contact, 'notes').map((it) => it.id)]).toEqual([201, [body.id]]);
    expect(ask('DELETE', `/crm/v3/objects/notes/${body.id}`).status).toBe(204);
    expect(ask('GET', `/crm/v4/objects/contacts/${contact}/associations/notes`).body.results).toEqual([]);
  });

  it('forgets its own places when told to', () => {
    const { vendor, ask } = setUp();
    for (const id of ['1', '2'])
      vendor.addMail({ id, created: Number(id), type: 'SENT', recipient: 'a@x.example' });
    const { offset } = ask('GET', '/email/public/v1/events?limit=1').body;
    expect(ask('GET', `/email/public/v1/events?limit=1&offset=${offset}`).body.events).toHaveLength(1);
    vendor.expireTokens();
    expect(ask('GET', `/email/public/v1/events?limit=1&offset=${offset}`).status).toBe(400);
  });
});

describe('the stand-in breaks as told', () => {
  it.each(FAULTS)('%s', async (fault) => {
    const { vendor } = setUp();
    vendor.addContact({ email: 'jane@acme.example' });
    vendor.fault = () => fault;
    const ask = () =>
      vendor.fetch(`${HOST}${CONTACTS}/search`, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
        body: JSON.stringify(search()),
      });
    if (fault === 'drop') {
      await expect(ask()).rejects.toThrow('Failed to fetch');
      return;
    }
    const response = await ask();
    const good = await response
      .json()
      .then((it) => response.ok && Array.isArray(it.results))
      .catch(() => false);
    expect(good).toBe(['slow', 'turned', 'some'].includes(fault));
  });
});

it('answers over a real socket as well', async () => {
  const { vendor } = setUp();
  vendor.addOwner({ id: '7', email: 'sam@us.example' });
  const { origin, close } = await serve(vendor);
  try {
    const headers = { authorization: `Bearer ${KEY}` };
    const response = await fetch(`${origin}/crm/v3/owners/7`, { headers });
    expect(await response.json()).toMatchObject({ id: '7', email: 'sam@us.example' });
    vendor.fault = () => 'drop';
    await expect(fetch(`${origin}/crm/v3/owners/7`, { headers })).rejects.toThrow();
  } finally {
    await close();
  }
});
