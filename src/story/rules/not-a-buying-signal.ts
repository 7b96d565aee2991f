import { type SentenceId, say } from '../../playbook/say';
import type { Moment } from '../moments';
import { named } from '../named';
import { within } from '../time';
import type { Rule } from './rule';

type Texts = readonly [what: SentenceId, means: SentenceId];

const DOWNLOADED: Texts = ['rule_signal_downloaded', 'rule_signal_downloaded_means'];
const REGISTERED: Texts = ['rule_signal_registered', 'rule_signal_registered_means'];
const ATTENDED: Texts = ['rule_signal_attended', 'rule_signal_registered_means'];
const VISITED: Texts = ['rule_signal_visited', 'rule_signal_visited_means'];
const READ: Texts = ['rule_signal_read', 'rule_signal_read_means'];
const OPENED: Texts = ['rule_signal_opened', 'rule_signal_opened_means'];
const MENTIONED: Texts = ['rule_signal_mentioned', 'rule_signal_mentioned_means'];
const FORM: Texts = ['rule_signal_form', 'rule_signal_downloaded_means'];

/** What each behaviour does mean. Source: Ardath Albee, five behaviours that are not "sell to me now". */
const TEXTS: Partial<Record<Moment['kind'], Texts>> = {
  'content-downloaded': DOWNLOADED,
  'webinar-registered': REGISTERED,
  'webinar-attended': ATTENDED,
  'event-attended': ATTENDED,
  'page-visited': VISITED,
  'nurture-clicked': READ,
  'nurture-opened': OPENED,
  'social-mentioned': MENTIONED,
  'form-submitted': FORM,
};

export const notABuyingSignal: Rule = {
  id: 'not-a-buying-signal',
  fires(facts) {
    const { newestOfProspect: newest, book, now } = facts;
    if (!newest || (newest.role !== 'interest' && newest.role !== 'weak')) return undefined;
    if (!within(newest.at, now, book.rules['not-a-buying-signal'].days)) return undefined;
    if (facts.openHandRaises.length > 0 || facts.isSalesReady || facts.inConversation || facts.repliedLately)
      return undefined;
    const [what, means] = TEXTS[newest.kind] ?? VISITED;
    return { what: say(what), evidence: [named(newest), say(means)], moments: [newest] };
  },
  instead(_, move) {
    if (move === 'share-content') return say('rule_signal_instead_share');
    if (move === 'invite-webinar') return say('rule_signal_instead_invite');
    if (move === 'share-customer-story') return say('rule_signal_instead_story');
    return undefined;
  },
};
