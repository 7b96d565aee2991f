import { type Say, type SentenceId, say } from '../playbook/say';
import type { Judgement } from './judge';
import type { Verdict } from './telling';

const HEADLINES: Record<Verdict, SentenceId> = {
  stop: 'verdict_stop',
  hold: 'verdict_hold',
  ready: 'verdict_ready',
  unknown: 'verdict_unknown',
};

export const headlineOf = ({ verdict }: Judgement): Say => say(HEADLINES[verdict]);

/** One sentence why, in keeping with the move. */
export function sentenceOf(judgement: Judgement): Say {
  const { verdict } = judgement;
  if (verdict === 'stop') return whyStop(judgement);
  if (verdict === 'ready') return whyReady(judgement);
  return verdict === 'unknown' ? say('verdict_because_unknown') : whyHold(judgement);
}

function whyStop({ fired }: Judgement): Say {
  const rule = fired.find((it) => it.severity === 'stop')?.rule.id;
  if (rule === 'opted-out') return say('verdict_because_opted_out');
  return say(rule === 'bounced' ? 'verdict_because_bounced' : 'verdict_because_do_not_contact');
}

function whyReady({ facts }: Judgement): Say {
  const open = facts.openHandRaises[0];
  if (open) return say(open.at > facts.now ? 'verdict_because_booked' : 'verdict_because_asked');
  if (facts.inConversation)
    return say(facts.isAnswering ? 'verdict_because_answering' : 'verdict_because_conversation');
  return say(facts.isSalesReady ? 'verdict_because_sales_ready' : 'verdict_because_customer');
}

function whyHold({ step, fired, facts }: Judgement): Say {
  const held = (rule: string) => fired.find((it) => it.rule.id === rule && it.severity === 'hold');
  const someone = held('someone-else-in-touch')?.firing.moments.at(-1)?.touch.rep;
  switch (step.id) {
    case 'answer-hand-raise':
      if (held('opted-out')) return say('verdict_because_only_answer');
      if (someone) return say('verdict_because_asked_someone', someone);
      if (held('unsure-who')) return say('verdict_because_asked_unsure');
      return say('verdict_because_missed');
    case 'wait':
      return say('verdict_because_wait', { day: held('too-much-contact')?.firing.until ?? facts.now });
    case 'hand-back':
      if (held('declined')) return say('verdict_because_declined');
      return someone ? say('verdict_because_someone', someone) : say('verdict_because_no_answer');
    case 'ask-question':
      return say(held('unsure-who') ? 'verdict_because_unsure' : 'verdict_because_misplaced');
    default:
      return whyCarryOn(fired, facts);
  }
}

/** The first words for each behaviour that is not a buying signal. */
const BEHAVIOUR: Partial<Record<string, SentenceId>> = {
  rule_signal_downloaded: 'verdict_because_downloaded',
  rule_signal_registered: 'verdict_because_registered',
  rule_signal_attended: 'verdict_because_attended',
  rule_signal_visited: 'verdict_because_visited',
  rule_signal_read: 'verdict_because_read',
  rule_signal_opened: 'verdict_because_opened',
  rule_signal_mentioned: 'verdict_because_mentioned',
  rule_signal_form: 'verdict_because_form',
};

function whyCarryOn(fired: Judgement['fired'], { standing, isLate }: Judgement['facts']): Say {
  const signal = fired.find((it) => it.rule.id === 'not-a-buying-signal');
  const because = signal && BEHAVIOUR[signal.firing.what.say];
  if (because) return say(because);
  if (isLate) return say('verdict_because_late');
  return say(standing ? 'verdict_because_early' : 'verdict_because_no_stage');
}
