import { type Say, say, sayCount } from '../playbook/say';
import { type Facts, isByProspect } from './facts';
import { whom } from './named';
import { openQuestionOf } from './scene';
import { DAY, within } from './time';
import type { Topic } from './topics';

/** Who, what about, since when. */
function beginning(facts: Facts, topics: readonly Topic[]): Say {
  const who = whom(facts.history.prospect);
  const engaged = facts.moments.filter(
    (it) => it.at <= facts.now && isByProspect(it) && it.role !== 'opt-out',
  );
  const first = engaged[0];
  if (!first) {
    const sent = facts.moments.filter((it) => it.role === 'delivered').length;
    if (sent > 0) return sayCount('story_only_sent', sent, who);
    const sales = facts.moments.some((it) => it.role === 'attempt' || it.role === 'conversation');
    return sales ? say('story_only_sales', who) : say('story_nothing_yet', who);
  }
  const about = topics.slice(0, 2).map((it) => it.topic);
  const weeks = Math.round((facts.now - first.at) / (7 * DAY));
  if (about.length === 0) return say('story_since', who, { day: first.at });
  if (engaged.length === 1) return say('story_first_look', who, { list: about }, { day: first.at });
  if (weeks < 2) return say('story_reading_lately', who, { list: about });
  return sayCount('story_reading_weeks', weeks, who, { list: about });
}

/** Where the story stands, and what is open. */
function middle(facts: Facts): Say | undefined {
  const { standing, book } = facts;
  const stage = standing && book.stages[standing.index];
  if (!stage) return undefined;
  const from = standing.steppedBackFrom === undefined ? undefined : book.stages[standing.steppedBackFrom];
  if (from) return say('story_stands_back', from.label, stage.label);
  const question = openQuestionOf(facts);
  return question ? say('story_stands_question', stage.label, question) : say('story_stands', stage.label);
}

const hasOptedOut = ({ moments }: Facts): boolean =>
  moments.findLast((it) => it.role === 'opt-out' || it.role === 'opt-in')?.role === 'opt-out';

/** Whether anybody asked to talk. */
function end(facts: Facts): Say | undefined {
  const open = facts.openHandRaises[0];
  const missed = facts.missedHandRaises[0];
  if (!open && hasOptedOut(facts)) return undefined;
  if (open) return say(open.at > facts.now ? 'story_ends_booked' : 'story_ends_asked', { day: open.at });
  if (missed) return say('story_ends_missed', { day: missed.at });
  if (facts.talked) return say('story_ends_talked', { day: facts.talked.at });
  if (facts.inConversation) return say('story_ends_conversation');
  if (facts.customer) return say('story_ends_customer');
  if (facts.isSalesReady) return say('story_ends_ready');
  const no = facts.moments.findLast(
    (it) => it.isNo && within(it.at, facts.now, facts.book.rules.declined.days),
  );
  if (no) return say('story_ends_no', { day: no.at });
  return facts.hasDialogue ? say('story_ends_nothing') : undefined;
}

/** The story so far in two or three plain sentences; none without touches. */
export function sentencesOf(facts: Facts, topics: readonly Topic[]): Say[] {
  if (facts.moments.length === 0) return [];
  return [beginning(facts, topics), middle(facts), end(facts)].filter((it) => it !== undefined);
}
