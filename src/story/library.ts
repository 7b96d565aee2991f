import type { Asset } from '../playbook/types';
import { assetKey } from './assets';
import type { Book } from './book';
import { fold } from './fold';
import { segmentKey } from './segment';

/** An asset with its keys folded once. */
export interface Prepared {
  readonly asset: Asset;
  readonly key: string;
  readonly url: string | undefined;
  readonly topic: string | undefined;
  readonly stage: number | undefined;
  readonly segments: readonly string[];
  readonly industry: string | undefined;
  readonly language: string | undefined;
  readonly kind: 'webinar' | 'event' | 'story' | 'content';
  /** Another asset of the playbook has the same title. */
  readonly isTwin: boolean;
}

/** The playbook's assets. */
export interface Library {
  readonly all: readonly Prepared[];
  /** By folded topic; under '' those that have none. */
  readonly byTopic: ReadonlyMap<string, readonly Prepared[]>;
}

/** "de-AT" and "de" are one language to read in. */
export const languageIn = ({ language }: Asset): string | undefined =>
  language && fold(language).split(' ')[0];

function kindOf({ format }: Asset): Prepared['kind'] {
  if (format === 'customer-story') return 'story';
  return format === 'webinar' || format === 'event' ? format : 'content';
}

/** Folds an asset's keys. */
export const prepare = (asset: Asset, book: Book, isTwin: boolean): Prepared => ({
  asset,
  key: assetKey(asset.title),
  url: asset.url ? fold(asset.url) : undefined,
  topic: asset.topic && fold(asset.topic),
  stage: asset.stage ? book.stageIndex.get(fold(asset.stage)) : undefined,
  segments: (asset.segments ?? []).map((it) => segmentKey(it, book)),
  industry: asset.industry && fold(asset.industry),
  language: languageIn(asset),
  kind: kindOf(asset),
  isTwin,
});

/** Keys that stand for several of these assets. */
function sharedKeys(assets: readonly Asset[]): ReadonlySet<string> {
  const known = new Set<string>();
  const shared = new Set<string>();
  for (const { title } of assets) {
    const key = assetKey(title);
    if (known.has(key)) shared.add(key);
    known.add(key);
  }
  return shared;
}

const libraries = new WeakMap<Book, Library>();

/** The playbook's assets, prepared once for each playbook. */
export function libraryOf(book: Book): Library {
  let library = libraries.get(book);
  if (!library) {
    const shared = sharedKeys(book.assets);
    const all = book.assets.map((it) => prepare(it, book, shared.has(assetKey(it.title))));
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
