import { describe, expect, it } from 'vitest';
import { connect } from '../../../../test/fakes/hubspot/connected';

const JANE = 'jane@acme.example';
const DAY = 86_400_000;

describe('lifecycle', () => {
  it('tells every stage with its day, in words', async () => {
    const { vendor, clock, touchesOf } = connect();
    const start = clock.now() - 30 * DAY;
    const id = vendor.addContact({ email: JANE, lifecyclestage: 'lead' }, start);
    vendor.change(id, { lifecyclestage: 'lead' }, start + DAY);
    vendor.change(id, { lifecyclestage: 'salesqualifiedlead' }, start + 2 * DAY);
    vendor.change(id, { lifecyclestage: '3141592' }, start + 3 * DAY);
    expect(
      (await touchesOf(JANE)).map((touch) => [touch.kind, touch.title, (touch.at - start) / DAY]),
    ).toEqual([
      ['lifecycle-changed', 'Lead', 0],
      ['lifecycle-changed', 'Sales Qualified Lead', 2],
      ['lifecycle-changed', 'Pilot customer', 3],
    ]);
  });

  it('hears the CRM’s flag', async () => {
    const { vendor, touchesOf } = connect();
    const id = vendor.addContact({ email: JANE, hs_lead_status: 'NEW' });
    expect(await touchesOf(JANE)).toEqual([]);
    vendor.change(id, { hs_lead_status: 'DO_NOT_CONTACT' });
    expect((await touchesOf(JANE)).map((touch) => touch.title)).toEqual(['Do not contact']);
  });
});

describe('opt-out', () => {
  it('is dated, and an opt-in after it is one', async () => {
    const { vendor, clock, touchesOf } = connect();
    const start = clock.now() - 9 * DAY;
    const id = vendor.addContact({ email: JANE, hs_email_optout: 'false' }, start);
    expect(await touchesOf(JANE)).toEqual([]);
    vendor.change(id, { hs_email_optout: 'true' }, start + DAY);
    vendor.change(id, { hs_email_optout: 'false' }, start + 2 * DAY);
    expect((await touchesOf(JANE)).map((touch) => [touch.kind, (touch.at - start) / DAY])).toEqual([
      ['unsubscribed', 1],
      ['opted-in', 2],
    ]);
  });
});

describe('the newest form', () => {
  const converted = (name: string) => ({
    email: JANE,
    recent_conversion_event_name: name,
    recent_conversion_date: String(connect().clock.now() - DAY),
  });

  it('is told by its name', async () => {
    const { vendor, touchesOf } = connect();
    vendor.addContact(converted('Pricing page: Ask us anything'));
    expect(await touchesOf(JANE)).toEqual([
      expect.objectContaining({
        kind: 'form-submitted',
        title: 'Pricing page: Ask us anything',
        by: 'prospect',
      }),
    ]);
  });

  it('is left to the form itself where the manager picked it', async () => {
    const { vendor, touchesOf } = connect({ settings: { forms: [{ guid: 'f1', name: 'Ask us anything' }] } });
    vendor.addForm('f1');
    vendor.addContact(converted('Pricing page: Ask us anything'));
    expect(await touchesOf(JANE)).toEqual([]);
  });
});
