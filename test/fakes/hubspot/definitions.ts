import type { ObjectType } from './state';

/** A property as `GET /crm/v3/properties/{type}` lists it. */
export interface Definition {
  readonly name: string;
  readonly label: string;
  readonly type: 'string' | 'number' | 'datetime' | 'enumeration' | 'bool';
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly isReadOnly?: boolean;
  /** A search by it is refused. */
  readonly isUnsearchable?: boolean;
}

const is =
  (type: Definition['type'], isReadOnly = false) =>
  (name: string, label = name): Definition => ({ name, label, type, ...(isReadOnly ? { isReadOnly } : {}) });
const text = is('string');
const moment = is('datetime');
const number = is('number');
const computed = is('datetime', true);
const computedText = is('string', true);
const list = (name: string, label: string, options: Readonly<Record<string, string>>): Definition => ({
  name,
  label,
  type: 'enumeration',
  options: Object.entries(options).map(([value, said]) => ({ value, label: said })),
});

const ENGAGEMENT = [
  moment('hs_timestamp'),
  text('hubspot_owner_id'),
  computed('hs_lastmodifieddate'),
  number('hs_object_id'),
];

export const STANDARD_PROPERTIES: Readonly<Record<ObjectType, readonly Definition[]>> = {
  contacts: [
    text('email', 'Email'),
    text('firstname', 'First Name'),
    text('lastname', 'Last Name'),
    text('jobtitle', 'Job Title'),
    text('company', 'Company Name'),
    text('hubspot_owner_id', 'Contact owner'),
    text('hs_additional_emails', 'Additional email addresses'),
    text('hs_linkedin_url', 'LinkedIn URL'),
    text('linkedinbio', 'LinkedIn Bio'),
    number('linkedinconnections', 'LinkedIn Connections'),
    computedText('hs_merged_object_ids', 'Merged record IDs'),
    computed('lastmodifieddate', 'Last Modified Date'),
    is('number', true)('hs_object_id', 'Record ID'),
    number('num_conversion_events', 'Number of Form Submissions'),
    text('recent_conversion_event_name', 'Recent Conversion'),
    moment('recent_conversion_date', 'Recent Conversion Date'),
    text('first_conversion_event_name', 'First Conversion'),
    is('bool')('hs_email_optout', 'Unsubscribed from all email'),
    list('lifecyclestage', 'Lifecycle Stage', {
      subscriber: 'Subscriber',
      lead: 'Lead',
      marketingqualifiedlead: 'Marketing Qualified Lead',
      salesqualifiedlead: 'Sales Qualified Lead',
      opportunity: 'Opportunity',
      customer: 'Customer',
      '3141592': 'Pilot customer',
    }),
    list('hs_lead_status', 'Lead Status', { NEW: 'New', OPEN: 'Open', DO_NOT_CONTACT: 'Do not contact' }),
    list('hs_persona', 'Persona', { persona_1: 'Head of IT', persona_2: 'Finance lead' }),
    list('industry', 'Industry', { TEXTILES: 'Textiles', LOGISTICS: 'Logistics' }),
  ],
  calls: [
    ...ENGAGEMENT,
    ...['hs_call_title', 'hs_call_body', 'hs_call_direction', 'hs_call_disposition', 'hs_call_status'].map(
      (it) => text(it),
    ),
  ],
  emails: [
    ...ENGAGEMENT,
    ...[
      'hs_email_subject',
      'hs_email_direction',
      'hs_email_status',
      'hs_email_text',
      'hs_body_preview',
      'hs_email_from_email',
      'hs_email_bounce_error_detail_status_code',
    ].map((it) => text(it)),
  ],
  meetings: [
    ...ENGAGEMENT,
    text('hs_meeting_title'),
    moment('hs_meeting_start_time'),
    text('hs_meeting_outcome'),
  ],
  notes: [...ENGAGEMENT, text('hs_note_body')],
  tasks: [
    ...ENGAGEMENT,
    ...['hs_task_subject', 'hs_task_status', 'hs_task_type'].map((it) => text(it)),
    moment('hs_task_completion_date'),
  ],
  communications: [
    ...ENGAGEMENT,
    ...['hs_communication_channel_type', 'hs_communication_body', 'hs_communication_logged_from'].map((it) =>
      text(it),
    ),
  ],
  deals: [
    text('dealname'),
    text('dealstage'),
    moment('createdate'),
    moment('closedate'),
    text('hs_is_closed'),
    text('hs_is_closed_won'),
    text('closed_lost_reason'),
    text('hubspot_owner_id'),
    computed('hs_lastmodifieddate'),
    number('hs_object_id'),
  ],
};
