import { type Say, type SentenceId, say } from '../../playbook/say';
import { isKeptMark } from '../../story/kept';
import type { Selves } from '../../story/telling';
import type { Kind, Touch } from '../../story/touch';
import { whose } from '../../story/whose';

/** `bare` says what happened; `titled` says it with the title in it, where "what: “title”" would read badly. */
interface Sentence {
  readonly bare: SentenceId;
  readonly titled?: SentenceId;
}
type SalesKind = Extract<Kind, `sales-${string}`>;

const SALES: Record<SalesKind, { you: SentenceId; other: SentenceId; somebody: SentenceId }> = {
  'sales-emailed': { you: 'panel_you_wrote', other: 'panel_other_wrote', somebody: 'panel_sales_wrote' },
  'sales-called': { you: 'panel_you_called', other: 'panel_other_called', somebody: 'panel_sales_called' },
  'sales-left-voicemail': {
    you: 'panel_you_voicemail',
    other: 'panel_other_voicemail',
    somebody: 'panel_sales_voicemail',
  },
  'sales-messaged': {
    you: 'panel_you_messaged',
    other: 'panel_other_messaged',
    somebody: 'panel_sales_messaged',
  },
  'sales-visited': {
    you: 'panel_you_visited',
    other: 'panel_other_visited',
    somebody: 'panel_sales_visited',
  },
  'sales-talked': { you: 'panel_you_talked', other: 'panel_other_talked', somebody: 'panel_sales_talked' },
  'sales-met': { you: 'panel_you_met', other: 'panel_other_met', somebody: 'panel_sales_met' },
};

const SENTENCES: Record<Exclude<Kind, SalesKind>, Sentence> = {
  'nurture-sent': { bare: 'panel_touch_sent', titled: 'panel_touch_sent_titled' },
  invited: { bare: 'panel_touch_invited', titled: 'panel_touch_invited_titled' },
  'nurture-scheduled': { bare: 'panel_touch_scheduled', titled: 'panel_touch_scheduled_titled' },
  'nurture-opened': { bare: 'panel_touch_opened', titled: 'panel_touch_opened_titled' },
  'nurture-clicked': { bare: 'panel_touch_clicked', titled: 'panel_touch_clicked_titled' },
  'content-downloaded': { bare: 'panel_touch_downloaded', titled: 'panel_touch_downloaded_titled' },
  'webinar-registered': { bare: 'panel_touch_registered', titled: 'panel_touch_registered_titled' },
  'webinar-attended': { bare: 'panel_touch_attended', titled: 'panel_touch_attended_titled' },
  'page-visited': { bare: 'panel_touch_visited', titled: 'panel_touch_visited_titled' },
  'form-submitted': { bare: 'panel_touch_form' },
  'social-mentioned': { bare: 'panel_touch_mentioned' },
  'event-attended': { bare: 'panel_touch_event', titled: 'panel_touch_event_titled' },
  'pricing-visited': { bare: 'panel_touch_pricing' },
  'trial-started': { bare: 'panel_touch_trial' },
  'contact-requested': { bare: 'panel_touch_contact' },
  'demo-requested': { bare: 'panel_touch_demo' },
  'meeting-booked': { bare: 'panel_touch_meeting' },
  replied: { bare: 'panel_touch_replied' },
  unsubscribed: { bare: 'panel_touch_unsubscribed' },
  objected: { bare: 'panel_touch_objected' },
  complained: { bare: 'panel_touch_complained' },
  'opted-in': { bare: 'panel_touch_opted_in' },
  bounced: { bare: 'panel_touch_bounced' },
  'lifecycle-changed': { bare: 'panel_touch_lifecycle' },
  'deal-opened': { bare: 'panel_touch_deal_opened' },
  'deal-won': { bare: 'panel_touch_deal_won' },
  'deal-lost': { bare: 'panel_touch_deal_lost' },
  reclassified: { bare: 'panel_touch_reclassified' },
};

const isSales = (kind: string): kind is SalesKind => Object.hasOwn(SALES, kind);
const isKnown = (kind: string): kind is keyof typeof SENTENCES => Object.hasOwn(SENTENCES, kind);

const NOBODY: Selves = { addresses: [], names: [], ids: [] };

/** A name a reader knows: not an owner id of a CRM. */
const isName = (rep: string): boolean => /\p{L}/u.test(rep) && !/^00[0-9A-Za-z]{13,16}$/.test(rep);

function bySales(kind: SalesKind, rep: string | undefined, me: Selves | undefined): Say {
  const { you, other, somebody } = SALES[kind];
  if (whose(rep, me ?? NOBODY, NOBODY) === 'me') return say(you);
  return rep && isName(rep) ? say(other, rep) : say(somebody);
}

type Told = Pick<Touch, 'kind' | 'title' | 'rep'> & Partial<Touch>;

/** One touch as a person would tell it: "Downloaded “…”", "You wrote: “…”". */
export function touchWords(touch: Told, me?: Selves): Say {
  const { kind, title, rep } = touch;
  if (isKeptMark(touch)) return say('panel_touch_kept');
  if (isSales(kind)) {
    const what = bySales(kind, rep, me);
    return title ? say('panel_touch_titled', what, title) : what;
  }
  if (!isKnown(kind))
    return title ? say('panel_touch_titled', kind, title) : say('panel_touch_unknown', kind);
  const { bare, titled } = SENTENCES[kind];
  if (!title) return say(bare);
  return titled ? say(titled, title) : say('panel_touch_titled', say(bare), title);
}
