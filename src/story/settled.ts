import { fold } from './fold';
import type { Moment } from './moments';
import { DAY } from './time';

/** A scheduled mail of the past was sent, unless the sending itself is told within two days of it. */
function withoutToldTwice(moments: readonly Moment[]): readonly Moment[] {
  if (!moments.some((it) => it.kind === 'nurture-scheduled' && it.role === 'delivered')) return moments;
  const sent = new Map<string, number[]>();
  const keysOf = ({ touch: { title, campaign } }: Moment) => [
    ...(title ? [`t ${fold(title)}`] : []),
    ...(campaign ? [`c ${fold(campaign)}`] : []),
  ];
  for (const it of moments)
    if (it.kind === 'nurture-sent')
      for (const key of keysOf(it)) {
        const times = sent.get(key);
        if (times) times.push(it.at);
        else sent.set(key, [it.at]);
      }
  return moments.filter(
    (it) =>
      it.kind !== 'nurture-scheduled' ||
      it.role !== 'delivered' ||
      !keysOf(it).some((key) => hasNear(sent.get(key), it.at, 2 * DAY)),
  );
}

/** Binary search in ascending times for one at most `span` away. */
function hasNear(times: readonly number[] | undefined, at: number, span: number): boolean {
  if (!times) return false;
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! < at - span) low = middle + 1;
    else high = middle;
  }
  return low < times.length && times[low]! <= at + span;
}

/** One of each (source, id): the newest. Takes them in order. */
function onceEach(moments: readonly Moment[]): readonly Moment[] {
  const ids = new Set<string>();
  for (const it of moments) ids.add(it.touch.id);
  if (ids.size === moments.length) return moments;
  const byKey = new Map(moments.map((it) => [`${it.touch.source}\n${it.touch.id}`, it]));
  const kept = new Set(byKey.values());
  return moments.filter((it) => kept.has(it));
}

/** Moments, which come in order, each once. */
export const settled = (moments: readonly Moment[]): readonly Moment[] => withoutToldTwice(onceEach(moments));
