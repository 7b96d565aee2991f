import { type Say, say, sayCount } from '../playbook/say';
import type { Asset } from '../playbook/types';
import type { Book } from './book';
import { fold } from './fold';
import { settled } from './settled';
import { type History, KINDS, type Kind, type Touch } from './touch';
import { asksForTalk, declines, isAutomaticReply, ownWords } from './words';

/** What a touch is to the story: its class, with words and stage taken into account. DESIGN, "Kinds of touch". */
export type Role =
  | 'delivered'
  /** Still to come: scheduled by marketing. */
  | 'ahead'
  | 'weak'
  | 'interest'
  | 'evaluating'
  | 'hand-raise'
  | 'reply'
  | 'opt-out'
  | 'opt-in'
  | 'delivery-failure'
  | 'attempt'
  | 'conversation'
  | 'state';

export interface Moment {
  readonly touch: Touch;
  readonly kind: Kind;
  readonly at: number;
  readonly role: Role;
  /** The playbook's entry for what the touch names. */
  readonly asset: Asset | undefined;
  /** Index in the book's stages; -1 where nothing names one. */
  readonly stage: number;
  /** They said no: in a reply, or by a lost deal. */
  readonly isNo: boolean;
}

/** At the same millisecond the weightier touch counts as the later. */
const WEIGHT: Record<Role, number> = {
  ahead: 0,
  delivered: 1,
  state: 2,
  weak: 3,
  attempt: 4,
  interest: 5,
  evaluating: 6,
  'hand-raise': 7,
  reply: 8,
  conversation: 9,
  'opt-in': 10,
  'delivery-failure': 11,
  'opt-out': 12,
};

/** Chronological, and the same for every order of import. */
const chronologically = (a: Moment, b: Moment): number =>
  a.at - b.at ||
  WEIGHT[a.role] - WEIGHT[b.role] ||
  compare(a.kind, b.kind) ||
  compare(a.touch.source, b.touch.source) ||
  compare(a.touch.id, b.touch.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Texts that came out of a store compare slowly with those of the code: each kind is exchanged for ours once. */
const OURS: ReadonlyMap<string, Kind> = new Map(Object.keys(KINDS).map((it) => [it, it as Kind]));
const WORDED: ReadonlySet<string> = new Set(['replied', 'form-submitted', 'social-mentioned']);
const MAY_LIE_AHEAD: ReadonlySet<string> = new Set(['nurture-scheduled', 'meeting-booked']);
const READ_AT_MOST = 4_000;

/** The words of theirs that a touch carries; none where a machine answered. */
const wordsOf = ({ kind, title, note }: Touch): string => ownWords(kind, title, note).slice(0, READ_AT_MOST);

const stageNamed = (name: string | undefined, book: Book): number =>
  name ? (book.stageIndex.get(fold(name)) ?? -1) : -1;

const lookUp = (key: string | undefined, book: Book): Asset | undefined =>
  key ? book.assetOf.get(fold(key)) : undefined;

/** The playbook's entry for what a touch names: by name, address or title. */
const assetNamed = ({ asset, url, title }: Touch, book: Book): Asset | undefined =>
  book.assetOf.size === 0 ? undefined : (lookUp(asset, book) ?? lookUp(url, book) ?? lookUp(title, book));

function roleOf(touch: Touch, kind: Kind, stage: number, words: string, book: Book, now: number): Role {
  const cls = KINDS[kind];
  if (kind === 'nurture-scheduled') return touch.at > now ? 'ahead' : 'delivered';
  if (words && asksForTalk(words)) return 'hand-raise';
  if (cls === 'interest' && stage >= book.lateFrom) return 'evaluating';
  return cls;
}

/** `byRow`: index of the stage that the row names, or -1. */
function asMoment(touch: Touch, kind: Kind, byRow: number, book: Book, now: number): Moment {
  const words = WORDED.has(kind) ? wordsOf(touch) : '';
  const asset = assetNamed(touch, book);
  const explicit = byRow >= 0 ? byRow : stageNamed(asset?.stage, book);
  const role = roleOf(touch, kind, explicit, words, book, now);
  const byKind = role === 'hand-raise' ? -1 : (book.stageOfKind.get(kind) ?? -1);
  return {
    touch,
    kind,
    at: touch.at,
    role,
    asset,
    stage: explicit >= 0 ? explicit : byKind,
    isNo: kind === 'deal-lost' || (kind === 'replied' && role === 'reply' && declines(words)),
  };
}

interface Skipped {
  kinds: Set<string>;
  unknown: number;
  ahead: number;
  undated: number;
  stages: Set<string>;
}

function skippedInWords({ kinds, unknown, ahead, undated, stages }: Skipped): Say[] {
  return [
    ...(unknown > 0
      ? [sayCount('story_ignored_kind', unknown, { list: [...kinds].sort().slice(0, 5) })]
      : []),
    ...(ahead > 0 ? [sayCount('story_ignored_future', ahead)] : []),
    ...(undated > 0 ? [sayCount('story_ignored_undated', undated)] : []),
    ...(stages.size > 0 ? [say('story_ignored_stage', { list: [...stages].sort().slice(0, 5) })] : []),
  ];
}

/**
 * Why a touch can't be used at `now`; undefined where it can.
 * An opt-out counts even with a clock that runs ahead: it is safer heard early.
 */
function whyUnusable(
  at: number,
  kind: Kind | undefined,
  now: number,
): 'unknown' | 'ahead' | 'undated' | undefined {
  if (!Number.isFinite(at)) return 'undated';
  if (!kind) return 'unknown';
  if (at > now && !MAY_LIE_AHEAD.has(kind) && KINDS[kind] !== 'opt-out') return 'ahead';
  return undefined;
}

/** Reads a history's touches: each once, in order, with what could not be used said. */
export function readMoments(
  { touches }: Pick<History, 'touches'>,
  book: Book,
  now: number,
): { moments: readonly Moment[]; ignored: readonly Say[] } {
  const skipped: Skipped = { kinds: new Set(), unknown: 0, ahead: 0, undated: 0, stages: new Set() };
  const read: Moment[] = [];
  for (const touch of touches) {
    const kind = OURS.get(touch.kind);
    const why = whyUnusable(touch.at, kind, now);
    if (why || !kind) {
      skipped[why ?? 'unknown']++;
      if (why === 'unknown') skipped.kinds.add(String(touch.kind));
      continue;
    }
    if (kind === 'replied' && isAutomaticReply(touch.title, touch.note)) continue;
    const byRow = stageNamed(touch.stage, book);
    if (touch.stage && byRow < 0) skipped.stages.add(touch.stage);
    read.push(asMoment(touch, kind, byRow, book, now));
  }
  const moments = settled(inOrder(read));
  return { moments, ignored: skippedInWords(skipped) };
}

/** Sorts where need be: a store hands touches over in order. */
function inOrder(read: Moment[]): readonly Moment[] {
  for (let nth = 1; nth < read.length; nth++)
    if (chronologically(read[nth - 1]!, read[nth]!) > 0) return read.sort(chronologically);
  return read;
}

/** Cuts a history at an instant. */
export interface Cut {
  /** All that has a time in the past of `now`, in order; of what comes twice, both. */
  readonly all: readonly Moment[];
  /** What was there strictly before `at` (ms): as `readMoments` would read it had nothing followed. */
  before(at: number): readonly Moment[];
}

/** Reads a history's past once, to be looked at from many instants of it. `now`: ms since 1970. */
export function cutter(touches: readonly Touch[], book: Book, now: number): Cut {
  const read: Moment[] = [];
  for (const touch of touches) {
    const kind = OURS.get(touch.kind);
    if (!Number.isFinite(touch.at) || touch.at > now || !kind) continue;
    if (kind === 'replied' && isAutomaticReply(touch.title, touch.note)) continue;
    read.push(asMoment(touch, kind, stageNamed(touch.stage, book), book, now));
  }
  const all = inOrder(read);
  const isSettled = settled(all).length === all.length && !all.some((it) => it.kind === 'nurture-scheduled');
  return {
    all,
    before(at) {
      let end = all.length;
      while (end > 0 && all[end - 1]!.at >= at) end--;
      const past = all.slice(0, end);
      return isSettled ? past : settled(past);
    },
  };
}
