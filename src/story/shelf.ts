import type { Asset } from '../playbook/types';
import { assetKey, assetsIn } from './assets';
import type { Facts } from './facts';
import { fold } from './fold';
import { type Library, languageIn, libraryOf, type Prepared, prepare } from './library';
import { segmentKey } from './segment';
import type { Topic } from './topics';

/** What may be offered to this prospect, the best first: never what they had, or are signed up for. */
export interface Shelf {
  readonly content: readonly Asset[];
  /** On a topic of the story. */
  readonly webinars: readonly Asset[];
  readonly stories: readonly Asset[];
}

/** An invitation to something is not the thing itself. */
const OFFERED_ONLY = 'invited';

/** What they had, are signed up for, or will get from marketing: keys of titles and names, and addresses. */
interface Had {
  readonly keys: Set<string>;
  readonly urls: Set<string>;
}

function hadOf({ history }: Facts): Had {
  const keys = new Set<string>();
  const urls = new Set<string>();
  for (const { kind, title, asset, url } of history.touches) {
    if (kind === OFFERED_ONLY) continue;
    if (title) keys.add(assetKey(title));
    if (asset) keys.add(assetKey(asset));
    if (url) urls.add(fold(url));
  }
  return { keys, urls };
}

const isHad = ({ key, url }: Prepared, { keys, urls }: Had): boolean =>
  keys.has(key) || (url !== undefined && urls.has(url));

/** How well a stage fits: the next chapter best, then the current; nothing far ahead, or far behind. */
function nearness(stage: number | undefined, standing: number | undefined): number {
  if (stage === undefined || standing === undefined) return 0;
  const ahead = stage - standing;
  if (ahead === 1) return 3;
  if (ahead === 0) return 2.5;
  return ahead > 1 ? -3 * ahead : 0.6 * ahead;
}

/** What of a prospect assets are measured by, folded once. */
interface Measure {
  readonly weights: ReadonlyMap<string, number>;
  /** The topics that the story is about. */
  readonly main: ReadonlySet<string>;
  readonly standing: number | undefined;
  readonly segment: string | undefined;
  readonly industry: string | undefined;
  readonly language: string | undefined;
}

/** What they read tells what they read in: the newest content of theirs whose language the playbook names. */
function languageOf({ moments }: Facts): string | undefined {
  const read = moments.findLast(
    ({ role, asset }) => (role === 'interest' || role === 'evaluating') && asset?.language,
  );
  return read?.asset && languageIn(read.asset);
}

/** A topic that was merely sent, or opened once, is not what the story is about. */
const TOPIC_AT_LEAST = 0.1;

/** Whether an asset is made for others. */
const isForOthers = (it: Prepared, { segment, industry, language }: Measure): boolean =>
  (segment !== undefined && it.segments.length > 0 && !it.segments.includes(segment)) ||
  (industry !== undefined && it.industry !== undefined && it.industry !== industry) ||
  (language !== undefined && it.language !== undefined && it.language !== language);

const scoreOf = (
  it: Prepared,
  near: number,
  weight: number | undefined,
  { segment, industry }: Measure,
): number =>
  near +
  (weight === undefined ? 0 : 2 + 4 * weight) +
  (segment !== undefined && it.segments.includes(segment) ? 2 : 0) +
  (industry !== undefined && it.industry === industry ? 1.5 : 0) +
  (it.asset.question ? 0.5 : 0);

/** Of what touches name: what they were invited to, and what colleagues had. */
function namedBy({ book, history }: Facts): Prepared[] {
  const invited = history.touches.filter((it) => it.kind === OFFERED_ONLY);
  const nearby = history.colleagues.flatMap((it) => it.touches);
  if (invited.length + nearby.length === 0) return [];
  return [...assetsIn(invited), ...assetsIn(nearby)].map((it) => prepare(it, book, true));
}

/** Everything that could be offered: the playbook's on these topics, then what touches name. */
function* candidates(
  { byTopic, all }: Library,
  weights: ReadonlyMap<string, number>,
  named: readonly Prepared[],
): Generator<readonly Prepared[]> {
  if (weights.size === 0) yield all;
  else for (const topic of new Set(['', ...weights.keys()])) yield byTopic.get(topic) ?? [];
  yield named;
}

/** The story is about the heaviest two; an invitation on another would change the subject. */
const NAMED = 2;

/** The best few, in order; of equals those that came first: the playbook's. */
class Best {
  private readonly scores: number[] = [];
  readonly assets: Asset[] = [];

  takes(score: number): boolean {
    return this.scores.length < SHOWN || score > this.scores[SHOWN - 1]!;
  }

  add(asset: Asset, score: number): void {
    let place = this.scores.length;
    while (place > 0 && score > this.scores[place - 1]!) place--;
    this.scores.splice(place, 0, score);
    this.assets.splice(place, 0, asset);
    this.scores.length = Math.min(this.scores.length, SHOWN);
    this.assets.length = this.scores.length;
  }
}

/** Where a piece belongs, if anywhere. */
function placeOf(
  it: Prepared,
  near: number,
  onTopic: boolean,
  { now }: Facts,
  { weights, main }: Measure,
): keyof Shelf | undefined {
  if (it.kind === 'story')
    return onTopic || it.topic === undefined || weights.size === 0 ? 'stories' : undefined;
  const isLive = it.kind !== 'content' && !(it.asset.at !== undefined && it.asset.at <= now);
  if (isLive) return it.kind === 'webinar' && onTopic && main.has(it.topic!) ? 'webinars' : undefined;
  return near > -1 && (onTopic || near > 0) ? 'content' : undefined;
}

/** What of a prospect assets are measured by. */
function measureOf(facts: Facts, topics: readonly Topic[]): Measure {
  const { prospect } = facts.history;
  return {
    weights: new Map(topics.map((it) => [fold(it.topic), it.weight])),
    main: new Set(topics.slice(0, NAMED).map((it) => fold(it.topic))),
    standing: facts.standing?.index,
    segment: prospect.segment && segmentKey(prospect.segment, facts.book),
    industry: prospect.industry && fold(prospect.industry),
    language: languageOf(facts),
  };
}

/** Sorts what is known into what can be offered. */
export function shelfOf(facts: Facts, topics: readonly Topic[]): Shelf {
  const measure = measureOf(facts, topics);
  const had = hadOf(facts);
  const named = namedBy(facts);
  const again = new Set(named.map((it) => it.key));
  const best = { content: new Best(), webinars: new Best(), stories: new Best() };
  for (const some of candidates(libraryOf(facts.book), measure.weights, named))
    for (const it of some) {
      if (isForOthers(it, measure)) continue;
      // Of one title the first piece that fits is the one, whether it is then good enough or not.
      const isTwin = it.isTwin || (again.size > 0 && again.has(it.key));
      if (isTwin && isHad(it, had)) continue;
      if (isTwin) had.keys.add(it.key);
      const weight = it.topic === undefined ? undefined : measure.weights.get(it.topic);
      const near = nearness(it.stage, measure.standing);
      const onTopic = weight !== undefined && weight >= TOPIC_AT_LEAST;
      const place = placeOf(it, near, onTopic, facts, measure);
      const score = place && scoreOf(it, near, weight, measure);
      // Most are not good enough; what they had is looked for among the few others.
      if (!place || !best[place].takes(score!) || (!isTwin && isHad(it, had))) continue;
      best[place].add(it.asset, score!);
    }
  return {
    content: best.content.assets,
    webinars: best.webinars.assets,
    stories: best.stories.assets,
  };
}

/** One to offer, and others for another way. */
const SHOWN = 3;
