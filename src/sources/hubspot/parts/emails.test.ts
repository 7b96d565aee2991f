import { expect, it } from 'vitest';
import { connect } from '../../../../test/fakes/hubspot/connected';

const JANE = 'jane@acme.example';

const logged = async (properties: Record<string, string>) => {
  const { vendor, clock, touchesOf } = connect();
  const id = vendor.addContact({ email: JANE });
  vendor.log('emails', id, {
    hs_timestamp: String(clock.now() - 60_000),
    hs_email_subject: 'Re: your guide',
    ...properties,
  });
  return touchesOf(JANE);
};

const INCOMING = { hs_email_direction: 'INCOMING_EMAIL' };
const OUTGOING = { hs_email_direction: 'EMAIL' };
const FORWARDED = { hs_email_direction: 'FORWARDED_EMAIL' };

it.each([
  ['an answer', INCOMING, 'replied'],
  ['an answer with its sender', { ...INCOMING, hs_email_from_email: 'Jane@Acme.example' }, 'replied'],
  [
    'somebody else’s answer that she was copied on',
    { ...INCOMING, hs_email_from_email: 'bob@acme.example' },
    undefined,
  ],
  ['an absence note', { ...INCOMING, hs_email_subject: 'Automatic reply: your guide' }, undefined],
  [
    'an absence note by its words',
    { ...INCOMING, hs_email_text: 'I am currently out of the office until Monday.' },
    undefined,
  ],
  ['mail by a rep', { ...OUTGOING, hs_email_status: 'SENT' }, 'sales-emailed'],
  ['mail logged by hand', OUTGOING, 'sales-emailed'],
  ['mail still to go out', { ...OUTGOING, hs_email_status: 'SCHEDULED' }, undefined],
  ['mail that failed', { ...OUTGOING, hs_email_status: 'FAILED' }, undefined],
  [
    'a dead address',
    { ...OUTGOING, hs_email_status: 'BOUNCED', hs_email_bounce_error_detail_status_code: '5.1.1' },
    'bounced',
  ],
  [
    'a full mailbox',
    { ...OUTGOING, hs_email_status: 'BOUNCED', hs_email_bounce_error_detail_status_code: '5.2.2' },
    undefined,
  ],
  ['a bounce that says nothing', { ...OUTGOING, hs_email_status: 'BOUNCED' }, undefined],
  ['her mail, forwarded into the CRM', { ...FORWARDED, hs_email_from_email: JANE }, 'replied'],
  [
    'a colleague’s mail, forwarded into the CRM',
    { ...FORWARDED, hs_email_from_email: 'sam@us.example' },
    'sales-emailed',
  ],
  ['a direction nobody knows', { hs_email_direction: 'SIDEWAYS' }, undefined],
] as [string, Record<string, string>, string | undefined][])(
  'tells mail: %s',
  async (_, properties, kind) => {
    const touches = await logged(properties);
    expect(touches.map((touch) => touch.kind)).toEqual(kind ? [kind] : []);
  },
);

it('keeps what they wrote, not what they answered', async () => {
  const [reply] = await logged({
    ...INCOMING,
    hs_email_text:
      'Could we talk on Friday?\n\nOn Mon, 3 Aug 2026 at 10:00 Sam Seller wrote:\n> Would you like a demo?',
  });
  expect(reply).toMatchObject({ by: 'prospect', note: 'Could we talk on Friday?' });
});

it('keeps no text of ours', async () => {
  expect((await logged({ ...OUTGOING, hs_email_text: 'Hello Jane' }))[0]).not.toHaveProperty('note');
});
