import { type Say, say } from '../playbook/say';
import type { Book } from './book';
import { bare } from './fold';
import { type Moment, readMoments } from './moments';
import { named } from './named';
import { type Standing, standingOf } from './stage';
import type { Situation } from './telling';
import { utcDay, within } from './time';
import type { History } from './touch';
import { repKey, type Whose, whose } from './whose';
import { isAutomaticReply } from './words';

/** One rep's attempts of one day (UTC): they count once, at the time of the latest. */
export interface Attempt {
  readonly at: number;
  readonly latest: Moment;
}

/** What rules and moves share, computed once. */
export interface Facts {
  readonly history: History;
  readonly book: Book;
  readonly situation: Situation;
  readonly now: number;
  /** Oldest first. */
  readonly moments: readonly Moment[];
  readonly ignored: readonly Say[];
  readonly standing: Standing | undefined;
  /** The stage is `options` or later. */
  readonly isLate: boolean;
  /** Newest first. Unanswered, and of the last 30 days (or booked for a day to come). */
  readonly openHandRaises: readonly Moment[];
  /** Newest first. Unanswered, older, and at most 180 days old. */
  readonly missedHandRaises: readonly Moment[];
  /** A hand-raise that sales answered lately. */
  readonly answered: { readonly asked: Moment; readonly answer: Moment } | undefined;
  readonly talked: Moment | undefined;
  readonly myDeals: readonly Moment[];
  readonly othersDeals: readonly Moment[];
  readonly isAnswering: boolean;
  readonly inConversation: boolean;
  /** A plain reply of late: short of a conversation, yet no mere interest. */
  readonly repliedLately: boolean;
  readonly lifecycle: Moment | undefined;
  readonly isSalesReady: boolean;
  readonly customer: Moment | undefined;
  /** Since the last reply, hand-raise or conversation; newest first. */
  readonly attempts: readonly Attempt[];
  /** The same for what marketing delivered. */
  readonly deliveries: readonly Moment[];
  readonly newestOfProspect: Moment | undefined;
  /** There is a touch by marketing or the prospect, or a conversation. */
  readonly hasDialogue: boolean;
  readonly whose: (moment: Moment) => Whose;
}

const isAnswer = ({ role }: Moment) => role === 'reply' || role === 'hand-raise' || role === 'conversation';
/** Whether sales tried, or talked with them. */
export const isSales = ({ role }: Moment) => role === 'attempt' || role === 'conversation';
const BY_PROSPECT = new Set(['weak', 'interest', 'evaluating', 'hand-raise', 'reply', 'opt-out', 'opt-in']);
const BY_MARKETING = new Set(['delivered', 'ahead', 'delivery-failure']);

/** Whether the prospect did it. */
export const isByProspect = ({ role }: Moment): boolean => BY_PROSPECT.has(role);

function newestFirst(moments: readonly Moment[]): Moment[] {
  return [...moments].reverse();
}

function handRaises(moments: readonly Moment[], book: Book, now: number) {
  const asked = moments.filter((it) => it.role === 'hand-raise');
  const lastSales = moments.findLast(isSales)?.at ?? Number.NEGATIVE_INFINITY;
  const lastNo = moments.findLast((it) => it.isNo)?.at ?? Number.NEGATIVE_INFINITY;
  const openDays = book.rules['hand-raised'].days;
  const missedDays = book.rules['missed-hand-raise'].days;
  const waiting = newestFirst(asked.filter((it) => it.at >= lastSales && it.at >= lastNo));
  const isOpen = (it: Moment) => it.at > now || within(it.at, now, openDays);
  return {
    openHandRaises: waiting.filter(isOpen),
    missedHandRaises: waiting.filter((it) => !isOpen(it) && within(it.at, now, missedDays)),
  };
}

/** The newest hand-raise whose first answer by sales is at most `days` old. */
function answeredLately(moments: readonly Moment[], days: number, now: number): Facts['answered'] {
  let waiting: Moment[] = [];
  let newest: Facts['answered'];
  for (const it of moments) {
    if (it.role === 'hand-raise') waiting.push(it);
    if (!isSales(it)) continue;
    const asked = waiting.findLast((one) => one.at < it.at);
    if (!asked) continue;
    newest = { asked, answer: it };
    waiting = waiting.filter((one) => one.at >= it.at);
  }
  return newest && within(newest.answer.at, now, days) ? newest : undefined;
}

const DEALS = new Set<Moment['kind']>(['deal-opened', 'deal-won', 'deal-lost']);

/** Deals opened and neither won nor lost since; a closing closes those of its title, else all before it. */
function openDeals(moments: readonly Moment[]): Moment[] {
  const open = new Map<string, Moment[]>();
  for (const it of moments) {
    if (it.role !== 'state' || !DEALS.has(it.kind)) continue;
    const name = bare(it.touch.title ?? '');
    if (it.kind === 'deal-opened') {
      const namesakes = open.get(name);
      if (namesakes) namesakes.push(it);
      else open.set(name, [it]);
    } else if (!open.delete(name)) open.clear();
  }
  return [...open.values()].flat();
}

function attemptsOf(moments: readonly Moment[], since: number): Attempt[] {
  const byRepAndDay = new Map<string, Attempt>();
  for (const it of moments)
    if (it.role === 'attempt' && it.at > since)
      byRepAndDay.set(`${utcDay(it.at)} ${repKey(it.touch.rep)}`, { at: it.at, latest: it });
  return [...byRepAndDay.values()].sort((a, b) => b.at - a.at);
}

/** The newest lifecycle value; at the same moment "do not contact" wins. */
function lifecycleOf(moments: readonly Moment[], book: Book): Moment | undefined {
  const newest = moments.findLast((it) => it.kind === 'lifecycle-changed' && it.touch.title);
  if (!newest) return undefined;
  const flag = (it: Moment) => says(it, book.lifecycle.doNotContact);
  return (
    moments.findLast((it) => it.kind === 'lifecycle-changed' && it.at === newest.at && flag(it)) ?? newest
  );
}

/** Whether a lifecycle value is on a list of the playbook's. */
export const says = (it: Moment | undefined, list: readonly string[]): boolean =>
  it?.touch.title !== undefined && list.some((word) => bare(word) === bare(it.touch.title!));

/** A classification that was not followed is said. */
const overruledInWords = (standing: Standing | undefined): Say[] =>
  standing?.overruled ? [say('story_ignored_classification', named(standing.overruled))] : [];

/** Whose a touch is; the same few reps come back by the thousand. */
function whoseOf({ me, team }: Situation): Facts['whose'] {
  const known = new Map<string | undefined, Whose>();
  return ({ touch: { rep } }) => {
    const before = known.get(rep);
    if (before) return before;
    const found = whose(rep, me, team);
    known.set(rep, found);
    return found;
  };
}

/** Who talks with them. DESIGN 2, "In conversation". */
function talkOf(moments: readonly Moment[], book: Book, situation: Situation, whoseIs: Facts['whose']) {
  const { now, answering } = situation;
  const { days } = book.rules['in-conversation'];
  const deals = openDeals(moments);
  const answered = answeredLately(moments, days, now);
  const talked = moments.findLast((it) => it.role === 'conversation' && within(it.at, now, days));
  const myDeals = deals.filter((it) => whoseIs(it) === 'me' || whoseIs(it) === 'untold');
  const isAnswering = answering !== undefined && !isAutomaticReply(undefined, answering.text);
  return {
    answered,
    talked,
    myDeals,
    othersDeals: deals.filter((it) => whoseIs(it) === 'somebody-else'),
    isAnswering,
    inConversation: answered !== undefined || talked !== undefined || myDeals.length > 0 || isAnswering,
    repliedLately: moments.some((it) => it.role === 'reply' && within(it.at, now, days)),
  };
}

/** Whether they are ready for sales, or bought already. DESIGN 2, "Sales-ready". */
function readinessOf(moments: readonly Moment[], book: Book, now: number, isLate: boolean) {
  const { evaluatingDays, evaluatingTouches } = book.reading;
  const evaluating = moments.filter((it) => it.role === 'evaluating' && within(it.at, now, evaluatingDays));
  const lifecycle = lifecycleOf(moments, book);
  const customer =
    moments.findLast((it) => it.kind === 'deal-won') ??
    (says(lifecycle, book.lifecycle.customer) ? lifecycle : undefined);
  return {
    lifecycle,
    isSalesReady:
      (isLate && evaluating.length >= Math.max(1, evaluatingTouches)) ||
      says(lifecycle, book.lifecycle.salesReady),
    customer,
  };
}

/** What sales and marketing did since the last reply, hand-raise or conversation. */
function contactOf(moments: readonly Moment[]) {
  const since = moments.findLast(isAnswer)?.at ?? Number.NEGATIVE_INFINITY;
  return {
    attempts: attemptsOf(moments, since),
    deliveries: newestFirst(moments.filter((it) => it.role === 'delivered' && it.at > since)),
  };
}

const isDialogue = ({ role }: Moment): boolean =>
  BY_PROSPECT.has(role) || BY_MARKETING.has(role) || role === 'conversation';

/** Collects what the story rests on. Linear in the number of touches, but for one sort. */
export const factsOf = (history: History, book: Book, situation: Situation): Facts =>
  factsFrom(readMoments(history, book, situation.now), history, book, situation);

/** The same from moments that were read before. */
export function factsFrom(
  { moments, ignored }: ReturnType<typeof readMoments>,
  history: History,
  book: Book,
  situation: Situation,
): Facts {
  const { now } = situation;
  const whoseIs = whoseOf(situation);
  const standing = standingOf(moments, book, now);
  const isLate = standing !== undefined && standing.index >= book.lateFrom;
  return {
    history,
    book,
    situation,
    now,
    moments,
    ignored: [...ignored, ...overruledInWords(standing), ...book.ignored],
    standing,
    isLate,
    ...handRaises(moments, book, now),
    ...talkOf(moments, book, situation, whoseIs),
    ...readinessOf(moments, book, now, isLate),
    ...contactOf(moments),
    newestOfProspect: moments.findLast(isByProspect),
    hasDialogue: moments.some(isDialogue),
    whose: whoseIs,
  };
}
