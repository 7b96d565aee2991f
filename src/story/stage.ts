import { type Say, say, sayCount } from '../playbook/say';
import type { Book } from './book';
import { fold } from './fold';
import type { Moment } from './moments';
import { DAY, within } from './time';

/** Where the buyer stands, with its evidence. */
export interface Standing {
  /** Index in the book's stages. */
  readonly index: number;
  readonly from: 'touches' | 'rep' | 'crm';
  readonly why: Say;
  readonly evidence: readonly Moment[];
  readonly steppedBackFrom?: number;
  /** An older classification by the other side that says otherwise, and was not followed. */
  readonly overruled?: Moment;
}

/** Roles that show where the buyer is; what marketing merely sent does not. */
const SPEAKS = new Set(['weak', 'interest', 'evaluating', 'hand-raise', 'reply', 'conversation']);

const speaksForStage = (it: Moment): boolean => it.stage >= 0 && SPEAKS.has(it.role);

/** Weight of a touch at `now`: it halves every `halfLifeDays`; machines open mail too, so opens weigh little. */
export function weightOf({ at, role }: Moment, { reading }: Book, now: number): number {
  const age = Math.max(0, now - at) / DAY;
  return (role === 'weak' ? reading.openWeight : 1) * 0.5 ** (age / reading.halfLifeDays);
}

/** The furthest stage with enough touches at or beyond it that hold enough of all weight; else the heaviest; -1 for none. */
export function inferStage(spoken: readonly Moment[], book: Book, now: number): number {
  const size = book.stages.length;
  const count = new Array<number>(size).fill(0);
  const firm = new Array<number>(size).fill(0);
  const all = new Array<number>(size).fill(0);
  // Ages count from the newest, so that very old touches keep their proportions.
  const newest = Math.min(now, spoken.at(-1)?.at ?? now);
  let total = 0;
  for (const it of spoken) {
    const weight = weightOf(it, book, newest);
    total += weight;
    all[it.stage]! += weight;
    if (it.role === 'weak') continue;
    count[it.stage]!++;
    firm[it.stage]! += weight;
  }
  if (spoken.length === 0) return -1;
  let touches = 0;
  let weight = 0;
  for (let i = size - 1; i >= 0; i--) {
    touches += count[i]!;
    weight += firm[i]!;
    if (touches >= book.reading.touches && touches > 0 && weight >= book.reading.share * total - 1e-9)
      return i;
  }
  return all.indexOf(Math.max(...all));
}

/** Stages that somebody named: a rep who reclassified, or the CRM. Newest last. */
const classifications = (moments: readonly Moment[], book: Book): Moment[] =>
  moments.filter(
    (it) =>
      (it.kind === 'reclassified' && classifiedStage(it, book) >= 0) ||
      (it.kind === 'lifecycle-changed' && it.stage >= 0),
  );

/** A reclassification names its stage in the stage column, or as its title. */
function classifiedStage({ touch, stage }: Moment, book: Book): number {
  if (stage >= 0) return stage;
  return touch.title ? (book.stageIndex.get(fold(touch.title)) ?? -1) : -1;
}

/** Reads the stage. DESIGN 2, "Stage". Undefined where nothing speaks for one. */
export function standingOf(moments: readonly Moment[], book: Book, now: number): Standing | undefined {
  const engaged = moments.filter(speaksForStage);
  const newestFirm = engaged.findLast((it) => it.role !== 'weak');
  const named = classifications(moments, book);
  const classified = named.at(-1);
  if (classified && classified.at >= (newestFirm?.at ?? Number.NEGATIVE_INFINITY))
    return byClassification(classified, named, book);
  const spoken =
    engaged.length > 0 ? engaged : moments.filter((it) => it.role === 'delivered' && it.stage >= 0);
  if (spoken.length === 0) return undefined;
  return byTouches(spoken, engaged.length > 0, book, now);
}

function byClassification(it: Moment, named: readonly Moment[], book: Book): Standing {
  const from = it.kind === 'reclassified' ? 'rep' : 'crm';
  const other = named.findLast((one) => one.kind !== it.kind);
  const overruled = other && classifiedStage(other, book) !== classifiedStage(it, book) ? other : undefined;
  return {
    index: classifiedStage(it, book),
    from,
    why: say(from === 'rep' ? 'story_stage_by_rep' : 'story_stage_by_crm', { day: it.at }),
    evidence: [it],
    ...(overruled ? { overruled } : {}),
  };
}

function byTouches(spoken: readonly Moment[], isEngaged: boolean, book: Book, now: number): Standing {
  const { days, touches: enough } = book.rules['stepped-back'];
  const firm = spoken.filter((it) => it.role !== 'weak');
  const recent = firm.filter((it) => within(it.at, now, days));
  const earlier = firm.filter((it) => !within(it.at, now, days));
  const whole = inferStage(spoken, book, now);
  let index = whole;
  let back: number | undefined;
  if (recent.length >= Math.max(1, enough) && earlier.length >= Math.max(1, enough)) {
    const here = inferStage(recent, book, now);
    const there = inferStage(earlier, book, now);
    if (here < there) {
      index = here;
      back = there;
    }
  }
  const basis = back === undefined ? spoken : recent;
  const evidence = basis.filter((it) => it.stage >= index);
  return {
    index,
    from: 'touches',
    why: isEngaged ? sayCount('story_stage_by_touches', evidence.length) : say('story_stage_by_sending'),
    evidence: evidence.slice(-EVIDENCE_AT_MOST),
    ...(back === undefined ? {} : { steppedBackFrom: back }),
  };
}

/** Enough to check a statement by; a history may hold thousands. */
export const EVIDENCE_AT_MOST = 20;
