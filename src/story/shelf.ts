import type { Asset } from '../playbook/types';
import { assetKey, assetsIn } from './assets';
import { type Book, fold } from './book';
import type { Facts } from './facts';
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
}

interface Library {
  readonly all: readonly Prepared[];
  readonly byTopic: ReadonlyMap<string, readonly Prepared[]>;
}

const urlKey = (url: string | undefined) => (url ? `url ${fold(url)}` : undefined);

const prepare = (asset: Asset, book: Book): Prepared => ({
  asset,
  key: assetKey(asset.title),
  url: urlKey(asset.url),
  topic: asset.topic && fold(asset.topic),
  stage: asset.stage ? book.stageIndex.get(fold(asset.stage)) : undefined,
  segments: (asset.segments ?? []).map(fold),
  industry: asset.industry && fold(asset.industry),
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

/** How well a stage fits: the next chapter best, then the current; nothing far ahead. */
function nearness({ stage }: Prepared, { standing }: Facts): number {
  if (stage === undefined || !standing) return 0;
  const ahead = stage - standing.index;
  if (ahead === 1) return 3;
  if (ahead === 0) return 2.5;
  return ahead > 1 ? -3 * ahead : -0.5;
}

interface Scored extends Prepared {
  readonly score: number;
  readonly near: number;
  readonly onTopic: boolean;
}

function score(it: Prepared, facts: Facts, weights: ReadonlyMap<string, number>): Scored {
  const { segment, industry } = facts.history.prospect;
  const weight = it.topic === undefined ? undefined : weights.get(it.topic);
  const near = nearness(it, facts);
  return {
    ...it,
    near,
    onTopic: weight !== undefined,
    score:
      near +
      (weight === undefined ? 0 : 3 + weight) +
      (segment && it.segments.includes(fold(segment)) ? 2 : 0) +
      (industry && it.industry === fold(industry) ? 1.5 : 0) +
      (it.asset.question ? 0.5 : 0),
  };
}

/** Everything that could be offered: the playbook's, what they were invited to, what colleagues had. */
function candidates(facts: Facts, weights: ReadonlyMap<string, number>): Prepared[] {
  const { book, history } = facts;
  const library = libraryOf(book);
  const own = assetsIn(history.touches.filter((it) => it.kind === OFFERED_ONLY));
  const nearby = assetsIn(history.colleagues.flatMap((it) => it.touches));
  const known =
    weights.size > 0
      ? ['', ...weights.keys()].flatMap((topic) => library.byTopic.get(topic) ?? [])
      : library.all;
  return [...known, ...[...own, ...nearby].map((it) => prepare(it, book))];
}

const isLive = ({ asset: { format } }: Prepared) => format === 'webinar' || format === 'event';

/** Sorts what is known into what can be offered. */
export function shelfOf(facts: Facts, topics: readonly Topic[]): Shelf {
  const { prospect } = facts.history;
  const weights = new Map(topics.map((it) => [fold(it.topic), it.weight]));
  const had = hadKeys(facts);
  const segment = prospect.segment && fold(prospect.segment);
  const industry = prospect.industry && fold(prospect.industry);
  const taken = new Set<string>();
  const scored: Scored[] = [];
  for (const it of candidates(facts, weights)) {
    if (taken.has(it.key) || had.has(it.key) || (it.url && had.has(it.url))) continue;
    if (segment && it.segments.length > 0 && !it.segments.includes(segment)) continue;
    if (industry && it.industry && it.industry !== industry) continue;
    taken.add(it.key);
    scored.push(score(it, facts, weights));
  }
  scored.sort((a, b) => b.score - a.score || (a.asset.title < b.asset.title ? -1 : 1));
  const isPast = ({ asset: { at } }: Prepared) => at !== undefined && at <= facts.now;
  const fits = (it: Scored) => it.near > -1 && (it.onTopic || it.near > 0);
  const among = (keep: (it: Scored) => boolean) => scored.filter(keep).map((it) => it.asset);
  return {
    content: among((it) => it.asset.format !== 'customer-story' && (!isLive(it) || isPast(it)) && fits(it)),
    webinars: among((it) => it.asset.format === 'webinar' && it.onTopic && !isPast(it)),
    stories: among(
      (it) => it.asset.format === 'customer-story' && (it.onTopic || !it.topic || topics.length === 0),
    ),
  };
}
