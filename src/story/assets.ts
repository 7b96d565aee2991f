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

const pick = <K extends 'url' | 'topic' | 'stage'>(key: K, value: string | undefined) =>
  (value?.trim() ? { [key]: value } : {}) as { [key in K]?: string };

/** What these touches name as content, the newest first; a later touch fills what an earlier one left open. */
export function assetsIn(touches: readonly Touch[]): Asset[] {
  const found = new Map<string, Asset>();
  for (const touch of [...touches].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))) {
    const title = touch.title?.trim();
    if (!title || title.length > LONGEST) continue;
    const format = formatOf(touch.kind, title);
    if (!format || (isMail(touch.kind) && !touch.url && !touch.topic && !touch.stage)) continue;
    const known = found.get(assetKey(title));
    found.set(assetKey(title), {
      title: known?.title ?? title,
      format: known && known.format !== 'article' ? known.format : format,
      ...pick('url', known?.url ?? touch.url),
      ...pick('topic', known?.topic ?? touch.topic),
      ...pick('stage', known?.stage ?? touch.stage),
    });
  }
  return [...found.values()];
}

const LONGEST = 300;
