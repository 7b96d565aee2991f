import type { Touch } from '../../story/touch';
import type { Account } from './account';
import { mailEvent } from './calls';
import type { MailEvent } from './shapes';
import { touch } from './touches';

/** RFC 3463: 5.1.x and 5.2.1 say that the address is dead. A full mailbox or a spam filter says no such thing. */
const isHard = ({ category, status }: MailEvent) =>
  category === 'UNKNOWN_USER' || (category !== 'MAILBOX_FULL' && /^5\.(1\.\d+|2\.1)$/.test(status ?? ''));

/** Confirmations and reminders are service, not nurture. */
const SERVICE =
  /\b(?:registration (?:is )?(?:confirm\w*|received)|(?:you['’]?re|you are|successfully) registered|(?:thank(?:s| you) for|confirm\w* (?:of )?(?:your|the)) (?:registration|registering|sign(?:ing)?[ -]?up)|confirm your (?:e-?mail|subscription|address)|anmeldebest[äa]tigung|deine? anmeldung|ihre anmeldung)\b|^\W*(?:reminder|erinnerung|last call|starting (?:soon|now)|we['’]?re live)\b/i;
const LEAVING = /\/hs\/(?:manage-preferences|preferences-center)|unsubscribe|abmelden|opt-?out/i;
/** What HubSpot adds to addresses to follow people. */
const TRACKING = /^(?:_hs\w+|hs\w+|utm_\w+|__hs\w+)$/i;
const LOOKED_UP = 40;

function withoutTracking(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

function statusTouch(event: MailEvent): readonly Touch[] {
  const id = `mail:${event.id}`;
  if (/spam|complaint/i.test(event.source ?? '')) return touch(id, event.created, 'complained', 'prospect');
  switch (event.portalSubscriptionStatus) {
    case 'UNSUBSCRIBED':
      return touch(id, event.created, 'unsubscribed', 'prospect');
    case 'SUBSCRIBED':
      return touch(id, event.created, 'opted-in', 'prospect');
    default:
      // One list of several: the state of all lists is read elsewhere.
      return [];
  }
}

function eventTouch(event: MailEvent, subject: string | undefined): readonly Touch[] {
  const id = `mail:${event.id}`;
  const detail = { title: subject, campaign: event.emailCampaignId };
  const isService = subject !== undefined && SERVICE.test(subject);
  switch (event.type) {
    case 'SENT':
      return isService ? [] : touch(id, event.created, 'nurture-sent', 'marketing', detail);
    case 'OPEN':
      return isService || event.filteredEvent
        ? []
        : touch(id, event.created, 'nurture-opened', 'prospect', detail);
    case 'CLICK':
      return event.filteredEvent || LEAVING.test(event.url ?? '')
        ? []
        : touch(id, event.created, 'nurture-clicked', 'prospect', {
            ...detail,
            url: withoutTracking(event.url),
          });
    case 'BOUNCE':
      return isHard(event) ? touch(id, event.created, 'bounced', 'marketing', detail) : [];
    case 'SPAMREPORT':
      return touch(id, event.created, 'complained', 'prospect', detail);
    case 'STATUSCHANGE':
      return statusTouch(event);
    default:
      // DELIVERED says no more than SENT; DEFERRED, DROPPED and the rest are the mail server's own affair.
      return [];
  }
}

const TITLED = new Set(['OPEN', 'CLICK', 'BOUNCE']);

/** Subjects stand in the sent event alone: learns those of this page, then looks up what is still unknown. */
async function learnSubjects(
  account: Account,
  events: readonly MailEvent[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const subjects = await account.subjects();
  for (const { emailCampaignId, subject } of events) {
    if (emailCampaignId !== undefined && subject) subjects.set(emailCampaignId, subject);
  }
  const unknown = new Map<string, NonNullable<MailEvent['sentBy']>>();
  for (const { type, emailCampaignId: campaign, sentBy } of events) {
    if (TITLED.has(type) && campaign !== undefined && sentBy && !subjects.has(campaign))
      unknown.set(campaign, sentBy);
  }
  await Promise.all(
    [...unknown].slice(0, LOOKED_UP).map(async ([campaign, { created, id }]) => {
      const sent = await account.client.send(mailEvent(created, id), signal);
      // A subject is an ornament: without it the touch still counts.
      if (sent.ok && sent.value.subject) subjects.set(campaign, sent.value.subject);
    }),
  );
  return subjects;
}

/** Touches of marketing mail by recipient (lower case). */
export async function mailTouches(
  account: Account,
  events: readonly MailEvent[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly Touch[]>> {
  const subjects = await learnSubjects(account, events, signal);
  const byRecipient = new Map<string, Touch[]>();
  for (const event of events) {
    const subject = event.subject ?? subjects.get(event.emailCampaignId ?? '');
    const recipient = event.recipient.toLowerCase();
    const touches = eventTouch(event, subject);
    if (touches.length > 0) byRecipient.set(recipient, [...(byRecipient.get(recipient) ?? []), ...touches]);
  }
  return byRecipient;
}
