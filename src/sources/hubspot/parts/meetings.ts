import { when } from '../../when';
import { associatedPart, type ToTouches } from '../associated';
import { touch } from '../touches';

/** It did not take place, or another record stands for it. */
const NOT_HELD = new Set(['NO_SHOW', 'CANCELED', 'CANCELLED', 'RESCHEDULED']);

const touches: ToTouches = ({ id, properties }, _person, account) => {
  const { hs_meeting_outcome: outcome, hs_meeting_start_time, hs_timestamp } = properties;
  const start = when(hs_meeting_start_time ?? hs_timestamp);
  if (start === undefined || NOT_HELD.has(outcome ?? '')) return [];
  const detail = { title: properties.hs_meeting_title, rep: properties.hubspot_owner_id };
  return start > account.now()
    ? touch(`meeting:${id}`, start, 'meeting-booked', 'prospect', detail)
    : // Hardly anybody sets the outcome afterwards: what was not called off took place.
      touch(`meeting:${id}`, start, 'sales-met', 'sales', detail);
};

export const meetings = associatedPart({
  type: 'meetings',
  scope: 'crm.objects.contacts.read',
  properties: [
    'hs_timestamp',
    'hs_meeting_title',
    'hs_meeting_start_time',
    'hs_meeting_outcome',
    'hubspot_owner_id',
  ],
  prefix: 'meeting:',
  touches,
});
