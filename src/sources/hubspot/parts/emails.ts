import { readAddress } from '../../../story/identity';
import { isAutomaticReply } from '../../../story/words';
import { plain } from '../../plain';
import { associatedPart, type ToTouches } from '../associated';
import type { Person } from '../person';
import { withoutQuote } from '../quote';
import type { CrmObject } from '../shapes';
import { touch } from '../touches';

const NOT_SENT = new Set(['BOUNCED', 'FAILED', 'SCHEDULED', 'SENDING']);
const PREFIX = 'email:';

/** Whether this person wrote it. Someone in copy did not. Without a sender the direction decides. */
function isTheirs({ properties }: CrmObject, { addresses }: Person): boolean {
  const sender = readAddress(properties.hs_email_from_email ?? '');
  if ('address' in sender) return addresses.includes(sender.address);
  return properties.hs_email_direction === 'INCOMING_EMAIL';
}

function received(record: CrmObject, person: Person) {
  const { hs_email_subject: subject, hs_email_text, hs_body_preview, hs_timestamp } = record.properties;
  if (!isTheirs(record, person)) return [];
  const text = plain(withoutQuote(hs_email_text ?? hs_body_preview ?? ''));
  if (isAutomaticReply(subject ?? undefined, text)) return [];
  return touch(PREFIX + record.id, hs_timestamp, 'replied', 'prospect', { title: subject, note: text });
}

/** RFC 3463: 5.1.x and 5.2.1 say that the address is dead; other refusals may pass. */
const isHardBounce = (status: string | null | undefined) => /^5\.(1\.\d+|2\.1)$/.test(status ?? '');

const touches: ToTouches = (record, person) => {
  const { properties, id } = record;
  const { hs_email_direction: direction, hs_email_status: status, hs_timestamp: at } = properties;
  const detail = { title: properties.hs_email_subject, rep: properties.hubspot_owner_id };
  if (direction === 'INCOMING_EMAIL') return received(record, person);
  if (direction === 'FORWARDED_EMAIL' && isTheirs(record, person)) return received(record, person);
  if (direction !== 'EMAIL' && direction !== 'FORWARDED_EMAIL') return [];
  if (status === 'BOUNCED' && isHardBounce(properties.hs_email_bounce_error_detail_status_code)) {
    return touch(PREFIX + id, at, 'bounced', 'sales', detail);
  }
  return NOT_SENT.has(status ?? '') ? [] : touch(PREFIX + id, at, 'sales-emailed', 'sales', detail);
};

export const emails = associatedPart({
  type: 'emails',
  scope: 'sales-email-read',
  properties: [
    'hs_timestamp',
    'hs_email_subject',
    'hs_email_direction',
    'hs_email_status',
    'hs_email_text',
    'hs_body_preview',
    'hs_email_from_email',
    'hs_email_bounce_error_detail_status_code',
    'hubspot_owner_id',
  ],
  prefix: PREFIX,
  touches,
});
