import type { Asset } from '../playbook/types';
import { assetKey, assetsIn } from './assets';
import type { Book } from './book';
import type { Facts } from './facts';
import { fold } from './fold';
import { segmentKey } from './segment';
import type { Topic } from './topics';

/** What may be offered to this prospect, the best first: never what they had, or are signed up for. */
export interface Shelf {
  readonly content: readonly Asset[];
  /** On a topic of the story. */
  readonly webinars: readonly Asset[];
  readonly stories: readonly Asset[];
}

/** An asset with its keys folded once. */
interface Prepared {
  readonly asset: Asset;
  readonly key: string;
  readonly url: string | undefined;
  readonly topic: string | undefined;
  readonly stage: number | undefined;
  readonly segments: readonly string[];
  readonly industry: string | undefined;
  readonly language: string | undefined;
}

interface Library {
  readonly all: readonly Prepared[];
  readonly byTopic: ReadonlyMap<string, readonly Prepared[]>;
}

const urlKey = (url: string | undefined) => url && `url ${fold(url)}`;

/** "de-AT" and "de" are one language to read in. */
const languageIn = ({ language }: Asset): string | undefined => language && fold(language).split(' ')[0];

const prepare = (asset: Asset, book: Book): Prepared => ({
  asset,
  key: assetKey(asset.title),
  url: urlKey(asset.url),
  topic: asset.topic && fold(asset.topic),
  stage: asset.stage ? book.stageIndex.get(fold(asset.stage)) : undefined,
  segments: (asset.segments ?? []).map((it) => segmentKey(it, book)),
  industry: asset.industry && fold(asset.industry),
  language: languageIn(asset),
});

const libraries = new WeakMap<Book, Library>();

function libraryOf(book: Book): Library {
  let library = libraries.get(book);
  if (!library) {
    const all = book.assets.map((it) => prepare(it, book));
    const byTopic = new Map<string, Prepared[]>();
    for (const it of all) {
      const topic = it.topic ?? '';
      const same = byTopic.get(topic);
      if (same) same.push(it);
      else byTopic.set(topic, [it]);
    }
    library = { all, byTopic };
    libraries.set(book, library);
  }
  return library;
}

/** An invitation to something is not the thing itself. */
const OFFERED_ONLY = 'invited';

/** Keys (title, name, url) of all they had, are signed up for, or will get from marketing. */
function hadKeys({ history }: Facts): Set<string> {
  const keys = new Set<string>();
  for (const { kind, title, asset, url } of history.touches) {
    if (kind === OFFERED_ONLY) continue;
    if (title) keys.add(assetKey(title));
    if (asset) keys.add(assetKey(asset));
    if (url) keys.add(urlKey(url)!);
  }
  return keys;
}

/** How well a stage fits: the next chapter best, then the current; nothing far ahead, or far behind. */
function nearness(stage: number | undefined, standing: number | undefined): number {
  if (stage === undefined || standing === undefined) return 0;
  const ahead = stage - standing;
  if (ahead === 1) return 3;
  if (ahead === 0) return 2.5;
  return ahead > 1 ? -3 * ahead : 0.6 * ahead;
}

interface Scored {
  readonly it: Prepared;
  readonly score: number;
  /** Its stage is the current or the next, or lies before; what is far ahead is not near. */
  readonly near: number;
  readonly onTopic: boolean;
}

/** What of a prospect assets are measured by, folded once. */
interface Measure {
  readonly weights: ReadonlyMap<string, number>;
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

/** Undefined where the asset is made for others. */
function measured(
  it: Prepared,
  { weights, standing, segment, industry, language }: Measure,
): Scored | undefined {
  const forSegment = segment !== undefined && it.segments.includes(segment);
  if (segment !== undefined && it.segments.length > 0 && !forSegment) return undefined;
  if (industry !== undefined && it.industry !== undefined && it.industry !== industry) return undefined;
  if (language !== undefined && it.language !== undefined && it.language !== language) return undefined;
  const weight = it.topic === undefined ? undefined : weights.get(it.topic);
  const near = nearness(it.stage, standing);
  const score =
    near +
    (weight === undefined ? 0 : 2 + 4 * weight) +
    (forSegment ? 2 : 0) +
    (industry !== undefined && it.industry === industry ? 1.5 : 0) +
    (it.asset.question ? 0.5 : 0);
  return { it, score, near, onTopic: weight !== undefined && weight >= TOPIC_AT_LEAST };
}

/** Everything that could be offered: the playbook's, what they were invited to, what colleagues had. */
function candidates(facts: Facts, weights: ReadonlyMap<string, number>): Prepared[] {
  const { book, history } = facts;
  const library = libraryOf(book);
  const found: Prepared[] = [];
  const keep = (more: readonly Prepared[] | undefined) => {
    if (more) for (const it of more) found.push(it);
  };
  if (weights.size === 0) keep(library.all);
  else for (const topic of ['', ...weights.keys()]) keep(library.byTopic.get(topic));
  const invited = history.touches.filter((it) => it.kind === OFFERED_ONLY);
  const nearby = history.colleagues.flatMap((it) => it.touches);
  if (invited.length + nearby.length > 0)
    keep([...assetsIn(invited), ...assetsIn(nearby)].map((it) => prepare(it, book)));
  return found;
}

/** The story is about the heaviest two; an invitation on another would change the subject. */
const NAMED = 2;

const isLive = ({ asset: { format } }: Prepared) => format === 'webinar' || format === 'event';

/** Of equals the playbook's first. */
const byScore = (a: Scored, b: Scored): number => b.score - a.score;

/** Sorts what is known into what can be offered. */
export function shelfOf(facts: Facts, topics: readonly Topic[]): Shelf {
  const { prospect } = facts.history;
  const measure: Measure = {
    weights: new Map(topics.map((it) => [fold(it.topic), it.weight])),
    standing: facts.standing?.index,
    segment: prospect.segment && segmentKey(prospect.segment, facts.book),
    industry: prospect.industry && fold(prospect.industry),
    language: languageOf(facts),
  };
  const main = new Set(topics.slice(0, NAMED).map((one) => fold(one.topic)));
  const isOfStory = ({ topic }: Prepared) => topic !== undefined && main.has(topic);
  const taken = hadKeys(facts);
  const content: Scored[] = [];
  const webinars: Scored[] = [];
  const stories: Scored[] = [];
  for (const it of candidates(facts, measure.weights)) {
    if (taken.has(it.key) || (it.url && taken.has(it.url))) continue;
    const scored = measured(it, measure);
    if (!scored) continue;
    taken.add(it.key);
    const { onTopic, near } = scored;
    const isPast = it.asset.at !== undefined && it.asset.at <= facts.now;
    if (it.asset.format === 'customer-story') {
      if (onTopic || it.topic === undefined || topics.length === 0) stories.push(scored);
    } else if (isLive(it) && !isPast) {
      if (it.asset.format === 'webinar' && onTopic && isOfStory(it)) webinars.push(scored);
    } else if (near > -1 && (onTopic || near > 0)) content.push(scored);
  }
  const best = (list: Scored[]) =>
    list
      .sort(byScore)
      .slice(0, SHOWN)
      .map((one) => one.it.asset);
  return { content: best(content), webinars: best(webinars), stories: best(stories) };
}

/** One to offer, and others for another way. */
const SHOWN = 3;
