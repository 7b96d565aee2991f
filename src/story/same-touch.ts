import { bare } from './fold';
import { DAY, utcDay } from './time';
import type { Touch } from './touch';

/** A touch with everybody who tells of it. */
export interface Merged extends Touch {
  /** Sources that tell it; the one whose words are shown stands first. */
  readonly origins: readonly string[];
}

/** Kinds under which two sources may file one and the same moment; the more telling kind further back. */
const FAMILIES: readonly (readonly string[])[] = [
  ['sales-called', 'sales-left-voicemail', 'sales-talked'],
  ['sales-visited', 'sales-met'],
  ['form-submitted', 'content-downloaded', 'trial-started', 'contact-requested', 'demo-requested'],
];
const FAMILY = new Map(FAMILIES.flatMap((kinds) => kinds.map((kind) => [kind, kinds] as const)));
/** Two clocks and a slow hand. */
const NEAR = 10 * 60_000;

const familyOf = ({ kind }: Touch): string => FAMILY.get(kind)?.[0] ?? kind;
const rankOf = ({ kind }: Touch): number => FAMILY.get(kind)?.indexOf(kind) ?? 0;
/** Written down by day only: its midnight, here or in UTC. */
const isDayOnly = ({ at }: Touch): boolean => at % DAY === 0 || new Date(at).setHours(0, 0, 0, 0) === at;

/** One calendar day, as far as the one that has no time can say. */
function onOneDay(a: Touch, b: Touch): boolean {
  const [early, late] = a.at <= b.at ? [a, b] : [b, a];
  return isDayOnly(early) ? late.at - early.at < DAY : utcDay(a.at) === utcDay(b.at);
}

const subject = ({ title }: Touch): string =>
  bare((title ?? '').replace(/^(?:\s*(?:re|aw|antw|fwd?|wg|sv|vs)\s*:)+/i, ''));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byTime = (a: Touch, b: Touch): number =>
  a.at - b.at || compare(a.source, b.source) || compare(a.id, b.id);

/** Whether two sources tell of one moment. Of one source's touches none are: it knows its own ids. */
export function isSame(a: Touch, b: Touch): boolean {
  if (a.source === b.source || familyOf(a) !== familyOf(b) || a.by !== b.by) return false;
  if (a.url && b.url && a.url !== b.url) return false;
  const [one, other] = [subject(a), subject(b)];
  if (one && other && one !== other) return false;
  const agree = (one !== '' && one === other) || (a.url !== undefined && a.url === b.url);
  if (a.kind !== b.kind && familyOf(a) === 'form-submitted' && !agree) return false;
  if (Math.abs(a.at - b.at) <= NEAR) return true;
  return onOneDay(a, b) && (agree || ((isDayOnly(a) || isDayOnly(b)) && a.kind === b.kind));
}

const richness = (touch: Touch): number => Object.values(touch).filter((it) => it !== undefined).length;

/** The kind that says most leads; then a time of day, then the fuller record; then the alphabet. */
const byWorth = (a: Touch, b: Touch): number =>
  rankOf(b) - rankOf(a) ||
  Number(isDayOnly(a)) - Number(isDayOnly(b)) ||
  richness(b) - richness(a) ||
  compare(a.source, b.source) ||
  compare(a.id, b.id);

function merge(group: readonly Touch[]): Merged {
  const sorted = group.toSorted(byWorth);
  const filled = Object.assign({}, ...sorted.toReversed()) as Touch;
  const timed = sorted.find((it) => !isDayOnly(it)) ?? sorted[0]!;
  return { ...filled, at: timed.at, origins: [...new Set(sorted.map((it) => it.source))] };
}

/** The nearest group that this touch belongs to. `groups` by time of their first touch. */
function groupFor(touch: Touch, groups: readonly Touch[][]): Touch[] | undefined {
  let nearest: Touch[] | undefined;
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const group = groups[index]!;
    if (touch.at - group[0]!.at >= DAY) break;
    const isNearer = !nearest || Math.abs(group[0]!.at - touch.at) < Math.abs(nearest[0]!.at - touch.at);
    if (isNearer && group.every((it) => isSame(it, touch))) nearest = group;
  }
  return nearest;
}

/**
 * One touch for each moment, however many sources tell of it, oldest first: a mail that the CRM logged and a rep wrote
 * down is one attempt, not two. The order in which sources were read does not matter.
 */
export function mergeSame(touches: readonly Touch[]): Merged[] {
  if (new Set(touches.map((it) => it.source)).size < 2) {
    return touches.map((it) => ({ ...it, origins: [it.source] })).sort(byTime);
  }
  const families = new Map<string, Touch[][]>();
  for (const touch of touches.toSorted(byTime)) {
    const groups = families.get(familyOf(touch)) ?? [];
    families.set(familyOf(touch), groups);
    const group = groupFor(touch, groups);
    if (group) group.push(touch);
    else groups.push([touch]);
  }
  return [...families.values()].flat().map(merge).sort(byTime);
}

/** One touch for each moment, however many sources tell of it; most people are told of by one. */
export const toldOnce = (touches: readonly Touch[]): readonly Touch[] =>
  touches.some((it) => it.source !== touches[0]?.source) ? mergeSame(touches) : touches;
