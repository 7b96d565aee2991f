import type { FileFormat, PeopleFormat } from '../format';
import { hubspotContacts } from './hubspot-contacts';
import { mailchimpAudience } from './mailchimp-audience';
import { marketoActivities } from './marketo-activities';
import { marketoLeads } from './marketo-leads';
import { on24Attendees } from './on24-attendees';
import { own } from './own';
import { ownExport } from './own-export';
import { zoomAttendees } from './zoom-attendees';

/** Every kind of file we know, the surest first. */
export const FORMATS: readonly FileFormat[] = [
  ownExport,
  own,
  marketoActivities,
  zoomAttendees,
  mailchimpAudience,
  on24Attendees,
  hubspotContacts,
];

/** Files that tell who hides behind the ids of another. */
export const PEOPLE_FORMATS: readonly PeopleFormat[] = [marketoLeads];
