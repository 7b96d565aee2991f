import type { Asset } from '../playbook/types';
import { bare, fold, remembering } from './fold';
import type { Touch } from './touch';

/** Titles that tell their format by themselves. */
const FORMAT_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:customer|success|client) stor(?:y|ies)\b|\bcase stud(?:y|ies)\b|\banwenderbericht|\bkundenbericht|\breferenz/i,
    'customer-story',
  ],
  [/\bcompar(?:ison|e|ed|ing)\b|\bvs\.?\s|\bversus\b|\bvergleich/i, 'comparison'],
  [/\broi\b|\bcalculator\b|\brechner\b/i, 'roi-tool'],
  [/\bwebinars?\b|\bwebcast\b/i, 'webinar'],
  [/\bvideos?\b/i, 'video'],
  [/\bwhite ?-?papers?\b|\be-?books?\b|\bwhitepaper\b/i, 'white-paper'],
];

/** Kinds whose titles are content; null: the title's words decide, or it is an article. */
const FORMAT_OF_KIND: Readonly<Record<string, string>> = {
  'content-downloaded': 'white-paper',
  'webinar-registered': 'webinar',
  'webinar-attended': 'webinar',
  'event-attended': 'event',
  invited: 'webinar',
  'nurture-clicked': 'article',
  'nurture-sent': 'article',
  'nurture-opened': 'article',
};

const NAMES_ITSELF = new Set(['webinar-registered', 'webinar-attended', 'event-attended']);

/** The format of what a touch names; undefined where it names no content. */
export function formatOf(kind: string, title: string): string | undefined {
  const byKind = Object.hasOwn(FORMAT_OF_KIND, kind) ? FORMAT_OF_KIND[kind] : undefined;
  if (!byKind || NAMES_ITSELF.has(kind)) return byKind;
  return FORMAT_WORDS.find(([words]) => words.test(title))?.[1] ?? byKind;
}

const LABEL =
  /^\s*(?:(?:on-?demand )?webinar|white ?paper|e-?book|guide|article|video|event|recording|customer story|case study|invitation|invite|reminder|download)\s*[:–—-]\s*/i;

/** One key for one piece of content: “Webinar: Cleaning data” is “Cleaning data”. */
export const assetKey = remembering((title) => bare(title.replace(LABEL, '')) || fold(title));

/** A mail is shared as content only where it leads to some: it has an address, a topic or a stage. */
const isMail = (kind: string) => kind.startsWith('nurture-');

interface Gathered {
  asset: Asset;
  /** Newest touch that names it. */
  newest: number;
}

/**
 * Gathers what the touches of many people name, so that the first day has next steps.
 * Feed it touch by touch; a later touch fills what an earlier one left open.
 */
export function assetGathering() {
  const found = new Map<string, Gathered>();
  return {
    add(touch: Touch): void {
      const title = touch.title?.trim();
      if (!title || title.length > 300) return;
      const format = formatOf(touch.kind, title);
      if (!format || (isMail(touch.kind) && !touch.url && !touch.topic && !touch.stage)) return;
      const key = assetKey(title);
      const known = found.get(key);
      const asset: Asset = {
        title: known?.asset.title ?? title,
        format: known && known.asset.format !== 'article' ? known.asset.format : format,
        ...pick('url', known?.asset.url ?? touch.url),
        ...pick('topic', known?.asset.topic ?? touch.topic),
        ...pick('stage', known?.asset.stage ?? touch.stage),
      };
      found.set(key, { asset, newest: Math.max(known?.newest ?? touch.at, touch.at) });
    },
    /** Those named after `since` (ms), the newest first. */
    assets(since = Number.NEGATIVE_INFINITY): Asset[] {
      return [...found.values()]
        .filter((it) => it.newest >= since)
        .sort((a, b) => b.newest - a.newest || (a.asset.title < b.asset.title ? -1 : 1))
        .map((it) => it.asset);
    },
  };
}

const pick = <K extends 'url' | 'topic' | 'stage'>(key: K, value: string | undefined) =>
  (value?.trim() ? { [key]: value } : {}) as { [key in K]?: string };

/** What these touches name as content. */
export function assetsIn(touches: Iterable<Touch>): Asset[] {
  const gathering = assetGathering();
  for (const touch of touches) gathering.add(touch);
  return gathering.assets();
}
