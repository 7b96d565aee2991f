import { type Say, type SentenceId, say } from '../playbook/say';
import type { Moment } from './moments';
import type { Prospect } from './touch';

/** What happened, as a noun. */
const NOUN: Record<Moment['kind'], SentenceId> = {
  'nurture-sent': 'story_touch_nurture_sent',
  invited: 'story_touch_invited',
  'nurture-scheduled': 'story_touch_nurture_scheduled',
  'nurture-opened': 'story_touch_nurture_opened',
  'nurture-clicked': 'story_touch_nurture_clicked',
  'content-downloaded': 'story_touch_content_downloaded',
  'webinar-registered': 'story_touch_webinar_registered',
  'webinar-attended': 'story_touch_webinar_attended',
  'page-visited': 'story_touch_page_visited',
  'form-submitted': 'story_touch_form_submitted',
  'social-mentioned': 'story_touch_social_mentioned',
  'event-attended': 'story_touch_event_attended',
  'pricing-visited': 'story_touch_pricing_visited',
  'trial-started': 'story_touch_trial_started',
  'contact-requested': 'story_touch_contact_requested',
  'demo-requested': 'story_touch_demo_requested',
  'meeting-booked': 'story_touch_meeting_booked',
  replied: 'story_touch_replied',
  unsubscribed: 'story_touch_unsubscribed',
  objected: 'story_touch_objected',
  complained: 'story_touch_complained',
  'opted-in': 'story_touch_opted_in',
  bounced: 'story_touch_bounced',
  'sales-emailed': 'story_touch_sales_emailed',
  'sales-called': 'story_touch_sales_called',
  'sales-left-voicemail': 'story_touch_sales_left_voicemail',
  'sales-messaged': 'story_touch_sales_messaged',
  'sales-visited': 'story_touch_sales_visited',
  'sales-talked': 'story_touch_sales_talked',
  'sales-met': 'story_touch_sales_met',
  'lifecycle-changed': 'story_touch_lifecycle_changed',
  'deal-opened': 'story_touch_deal_opened',
  'deal-won': 'story_touch_deal_won',
  'deal-lost': 'story_touch_deal_lost',
  reclassified: 'story_touch_reclassified',
};

/** Kinds whose title alone would not say what happened. */
const NEEDS_ITS_KIND = new Set([
  'contact-requested',
  'demo-requested',
  'meeting-booked',
  'replied',
  'unsubscribed',
  'objected',
  'complained',
  'bounced',
  'sales-emailed',
  'sales-called',
  'sales-left-voicemail',
  'sales-messaged',
  'sales-visited',
  'sales-talked',
  'sales-met',
  'lifecycle-changed',
  'deal-opened',
  'deal-won',
  'deal-lost',
  'reclassified',
  'pricing-visited',
  'trial-started',
]);

/** Kinds whose note is what they wrote themselves. */
const WORDED = new Set(['replied', 'form-submitted', 'social-mentioned']);
const QUOTED = 80;

/** What they wrote, cut at a word. */
function quoteOf({ touch: { note }, kind }: Moment): string | undefined {
  const words = WORDED.has(kind) ? note?.replace(/\s+/g, ' ').trim() : undefined;
  if (!words || words.length <= QUOTED) return words || undefined;
  return `${words.slice(0, QUOTED).replace(/\s\S*$/, '')} …`;
}

/** What happened and when, without its title: for what is another's to show. */
export const namedOnly = ({ kind, at }: Moment): Say => say('story_named', say(NOUN[kind]), { day: at });

/** A touch as evidence: “Why dirty data costs you”, yesterday. / A request for a demo, 12 Oct. */
export function named(it: Moment): Say {
  const title = quoteOf(it) ?? it.touch.title?.trim();
  if (!title) return namedOnly(it);
  if (!NEEDS_ITS_KIND.has(it.kind)) return say('story_named_titled', title, { day: it.at });
  return say('story_named_both', say(NOUN[it.kind]), title, { day: it.at });
}

const HONORIFIC = /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|sir|dame|ing|dipl)\.?$/i;

/** The first name alone; undefined where the record has none. */
export function firstName({ name }: Prospect): string | undefined {
  if (!name || name.includes('@')) return undefined;
  const given = name.includes(',') ? (name.split(',')[1] ?? '') : name;
  return given.split(/\s+/).find((it) => it !== '' && !HONORIFIC.test(it));
}

/** Who the story is of, at the beginning of a sentence. */
export const whom = (prospect: Prospect): string | Say => firstName(prospect) ?? say('story_somebody');
