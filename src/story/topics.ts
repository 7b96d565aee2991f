import type { Book } from './book';
import { isByProspect } from './facts';
import { fold } from './fold';
import type { Moment } from './moments';
import { EVIDENCE_AT_MOST, weightOf } from './stage';

export interface Topic {
  readonly topic: string;
  readonly weight: number;
  /** Newest last, capped. */
  readonly moments: readonly Moment[];
}

/** What was merely sent says little about what interests. */
const SENT = 0.02;

/** A touch's topic: the row's, else its asset's. */
export const topicOf = ({ touch, asset }: Moment): string | undefined =>
  touch.topic?.trim() || asset?.topic || undefined;

/** Topics by weight, the heaviest first; the weights of all sum up to 1. */
export function topicsOf(moments: readonly Moment[], book: Book, now: number): Topic[] {
  const found = new Map<string, { topic: string; weight: number; moments: Moment[] }>();
  let total = 0;
  for (const it of moments) {
    const engaged = isByProspect(it) || it.role === 'conversation';
    if (!engaged && it.role !== 'delivered') continue;
    const topic = topicOf(it);
    if (!topic) continue;
    const weight = weightOf(it, book, now) * (engaged ? 1 : SENT);
    total += weight;
    const key = fold(topic);
    const known = found.get(key);
    if (known) {
      known.weight += weight;
      known.moments.push(it);
    } else found.set(key, { topic, weight, moments: [it] });
  }
  return [...found.values()]
    .map((it) => ({
      topic: it.topic,
      weight: total > 0 ? it.weight / total : 0,
      moments: it.moments.slice(-EVIDENCE_AT_MOST),
    }))
    .sort((a, b) => b.weight - a.weight || (a.topic < b.topic ? -1 : 1));
}
