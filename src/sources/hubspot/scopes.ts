import { say } from '../../playbook/say';
import type { Scope } from '../source';

/** The least that a key needs, and what each is for. */
export const SCOPES: readonly Scope[] = [
  { id: 'crm.objects.contacts.read', why: say('hubspot_scope_contacts'), required: true },
  { id: 'crm.objects.owners.read', why: say('hubspot_scope_owners'), required: false },
  { id: 'crm.objects.deals.read', why: say('hubspot_scope_deals'), required: false },
  { id: 'sales-email-read', why: say('hubspot_scope_emails'), required: false },
  { id: 'content', why: say('hubspot_scope_content'), required: false },
  { id: 'crm.objects.marketing_events.read', why: say('hubspot_scope_webinars'), required: false },
  { id: 'forms', why: say('hubspot_scope_forms'), required: false },
  { id: 'communication_preferences.read', why: say('hubspot_scope_preferences'), required: false },
  { id: 'crm.objects.contacts.write', why: say('hubspot_scope_write'), required: false, forWriting: true },
];
