import { describe, expect, it } from 'vitest';
import { connect } from '../../../../test/fakes/hubspot/connected';

const JANE = 'jane@acme.example';
const DAY = 86_400_000;

const setUp = () => {
  const it = connect();
  it.vendor.addContact({ email: JANE });
  const mail = (type: string, more: Record<string, unknown> = {}, days = 1) => {
    const created = it.clock.now() - days * DAY;
    const id = `${type}-${days}-${JSON.stringify(more).length}`;
    it.vendor.addMail({ id, created, type, recipient: JANE, emailCampaignId: 5, ...more });
    return { id, created };
  };
  return { ...it, mail, kinds: async () => (await it.touchesOf(JANE)).map((touch) => touch.kind) };
};

describe('marketing mail', () => {
  it('tells what was sent, opened and clicked, under the subject of what was sent', async () => {
    const { mail, touchesOf } = setUp();
    const sentBy = mail('SENT', { subject: 'The loom guide' }, 3);
    mail('DELIVERED', { sentBy }, 3);
    mail('OPEN', { sentBy }, 2);
    mail('CLICK', { sentBy, url: 'https://www.us.example/guide?utm_source=hs&_hsenc=abc&page=2' });
    expect((await touchesOf(JANE)).map((it) => [it.kind, it.by, it.title, it.url])).toEqual([
      ['nurture-clicked', 'prospect', 'The loom guide', 'https://www.us.example/guide?page=2'],
      ['nurture-opened', 'prospect', 'The loom guide', undefined],
      ['nurture-sent', 'marketing', 'The loom guide', undefined],
    ]);
  });

  it('looks a subject up where only the click is in reach', async () => {
    const { mail, touchesOf } = setUp();
    const sentBy = mail('SENT', { subject: 'An old guide' }, 900);
    mail('CLICK', { sentBy, url: 'https://www.us.example/' });
    expect((await touchesOf(JANE)).map((it) => [it.kind, it.title])).toEqual([
      ['nurture-clicked', 'An old guide'],
    ]);
  });

  it.each([
    ['a dead address', 'BOUNCE', { category: 'UNKNOWN_USER', status: '5.0.0' }, ['bounced']],
    ['a dead address by its code', 'BOUNCE', { status: '5.1.1' }, ['bounced']],
    ['a full mailbox', 'BOUNCE', { category: 'MAILBOX_FULL', status: '5.2.1' }, []],
    ['a spam filter', 'BOUNCE', { category: 'SPAM', status: '5.7.1' }, []],
    ['a server that is busy', 'BOUNCE', { status: '4.2.1' }, []],
    ['a complaint', 'SPAMREPORT', {}, ['complained']],
    [
      'out of everything',
      'STATUSCHANGE',
      { portalSubscriptionStatus: 'UNSUBSCRIBED', source: 'SOURCE_RECIPIENT' },
      ['unsubscribed'],
    ],
    ['in again', 'STATUSCHANGE', { portalSubscriptionStatus: 'SUBSCRIBED' }, ['opted-in']],
    ['out of one list', 'STATUSCHANGE', { subscriptions: [{ id: 1, status: 'UNSUBSCRIBED' }] }, []],
    [
      'out by complaint',
      'STATUSCHANGE',
      { portalSubscriptionStatus: 'UNSUBSCRIBED', source: 'SOURCE_SPAM_REPORT' },
      ['complained'],
    ],
    [
      'a click on “unsubscribe”',
      'CLICK',
      { url: 'https://x.example/hs/manage-preferences/unsubscribe?d=1' },
      [],
    ],
    ['a machine’s click', 'CLICK', { url: 'https://x.example/', filteredEvent: true }, []],
    ['a confirmation', 'SENT', { subject: 'Your registration is confirmed' }, []],
    ['a reminder', 'SENT', { subject: 'Reminder: the webinar starts in an hour' }, []],
    ['what the mail server does', 'DEFERRED', {}, []],
    ['what is new to us', 'TELEPATHY', {}, []],
  ] as [string, string, Record<string, unknown>, string[]][])('tells %s', async (_, type, more, kinds) => {
    const { mail, kinds: read } = setUp();
    mail(type, more);
    expect(await read()).toEqual(kinds);
  });

  it('reads all pages of a person who gets much mail', async () => {
    const { mail, kinds } = setUp();
    for (let day = 1; day <= 650; day += 1) mail('SENT', { subject: 'News' }, day);
    expect(await kinds()).toHaveLength(650);
  });
});
