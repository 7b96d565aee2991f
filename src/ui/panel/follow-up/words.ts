import type { ListSet } from '../../../platform/messages/protocol';
import type { SentenceId } from '../../../playbook/say';
import type { Group } from '../../../story/rank';
import type { Verdict } from '../../../story/telling';
import type { Words } from '../../parts/tongue';

export const GROUP = {
  ready: { name: 'list_ready', why: 'list_ready_why' },
  'carry-on': { name: 'list_carry_on', why: 'list_carry_on_why' },
  'leave-alone': { name: 'list_leave_alone', why: 'list_leave_alone_why' },
} as const satisfies Record<Group, { name: SentenceId; why: SentenceId }>;

export const VERDICT = {
  stop: 'verdict_stop',
  hold: 'verdict_hold',
  ready: 'verdict_ready',
  unknown: 'verdict_unknown',
} as const satisfies Record<Verdict, SentenceId>;

const DEED = {
  'webinar-registered': 'panel_touch_registered_titled',
  'webinar-attended': 'panel_touch_attended_titled',
  'event-attended': 'panel_touch_event_titled',
  'content-downloaded': 'panel_touch_downloaded_titled',
  'form-submitted': 'list_did_form',
} as const satisfies Record<Extract<ListSet, { of: 'did' }>['kind'], SentenceId>;

/** What a set is called. */
export function nameOfSet(set: ListSet, t: Words['t']): string {
  if (set.of === 'everybody') return t('list_set_everybody');
  return set.of === 'segment' ? t('list_set_segment', set.segment) : t(DEED[set.kind], set.title);
}
