import type { Asset } from '../../playbook/types';
import type { Kind } from '../../story/touch';
import type { Shape } from './shape';
import type { ShapeTable } from './shape-table';

/** Kinds that tell of content, the surest first, and of what format unless title or address say more. */
const FORMATS: readonly (readonly [Kind, string])[] = [
  ['webinar-attended', 'webinar'],
  ['webinar-registered', 'webinar'],
  ['event-attended', 'event'],
  ['content-downloaded', 'white-paper'],
  ['page-visited', 'article'],
  ['nurture-clicked', 'article'],
  ['nurture-opened', 'article'],
  ['nurture-sent', 'article'],
];
const TELLING: ReadonlySet<string> = new Set(FORMATS.map(([kind]) => kind));
/** A mail's subject alone is no content: one needs an address to lead to. */
const NEEDS_URL: ReadonlySet<string> = new Set(['nurture-opened', 'nurture-sent']);

// First the sure signs: what the address or the title says it is.
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['customer-story', /customer-?\s?stor|case-?\s?stud|success-?\s?stor|reference-?\s?stor/i],
  ['comparison', /comparison|compar(?:e|ing)\b|\bversus\b|\bvs\.?\s|buyer.?s-?\s?guide/i],
  ['roi-tool', /\broi\b|calculator|roi-tool/i],
  ['webinar', /webinar|webcast/i],
  ['video', /\bvideos?\b|youtube\.com|vimeo\.com/i],
  ['white-paper', /white-?\s?paper|e-?book|whitepaper/i],
  ['event', /\bevents?\b|conference|\bsummit\b/i],
];

/** Sightings of one piece of content. */
interface Sighting {
  readonly kinds: Set<string>;
  readonly topics: Map<string, number>;
  readonly stages: Map<string, number>;
  readonly url: string;
  readonly title: string;
  count: number;
  /** When it took place, as far as somebody attended. ms since 1970 */
  heldAt: number;
}

/** As kept with a layer. */
export interface AssetRecord extends Asset {
  readonly count: number;
}

const most = (votes: ReadonlyMap<string, number>): string | undefined =>
  [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];

const vote = (votes: Map<string, number>, what: string | undefined, weight: number): void => {
  if (what) votes.set(what, (votes.get(what) ?? 0) + weight);
};

const keyOf = (title: string, url: string): string => `${title.toLowerCase()}\u0001${url}`;

const KEPT = 2_000;

function formatOf(title: string, url: string, kinds: ReadonlySet<string>): string {
  const byKind = FORMATS.find(([kind]) => kinds.has(kind))?.[1] ?? 'article';
  if (byKind === 'webinar' || byKind === 'event') return byKind;
  return SIGNS.find(([, sign]) => sign.test(url) || sign.test(title))?.[0] ?? byKind;
}

/** Gathers the content that titled touches mention. */
export class AssetWriter {
  private readonly seen = new Map<string, Sighting>();

  /** `count` touches of this shape, the newest at `lastAt`. */
  add(shape: Shape, count: number, lastAt: number): void {
    const { kind, title, url = '' } = shape;
    if (!title || !TELLING.has(kind) || (NEEDS_URL.has(kind) && !url)) return;
    const key = keyOf(title, url);
    let it = this.seen.get(key);
    if (!it) {
      it = { kinds: new Set(), topics: new Map(), stages: new Map(), url, title, count: 0, heldAt: 0 };
      this.seen.set(key, it);
    }
    it.count += count;
    it.kinds.add(kind);
    vote(it.topics, shape.topic, count);
    vote(it.stages, shape.stage, count);
    if (kind.endsWith('-attended')) it.heldAt = Math.max(it.heldAt, lastAt);
  }

  /** As `add`, for a shape of a table. */
  addNumber(shapes: ShapeTable, shape: number, count: number, lastAt: number): void {
    if (!TELLING.has(shapes.text(shape, 'kind'))) return;
    const text = (field: Parameters<ShapeTable['text']>[1]) => shapes.text(shape, field);
    this.add(
      {
        kind: text('kind'),
        source: text('source'),
        by: 'marketing',
        title: text('title'),
        url: text('url'),
        topic: text('topic'),
        stage: text('stage'),
      },
      count,
      lastAt,
    );
  }

  taken(): AssetRecord[] {
    return [...this.seen.values()]
      .sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1))
      .slice(0, KEPT)
      .map((it) => {
        const topic = most(it.topics);
        const stage = most(it.stages);
        return {
          title: it.title.slice(0, 500),
          format: formatOf(it.title, it.url, it.kinds),
          count: it.count,
          ...(it.url ? { url: it.url } : {}),
          ...(topic ? { topic } : {}),
          ...(stage ? { stage } : {}),
          ...(it.heldAt > 0 ? { at: it.heldAt } : {}),
        };
      });
  }
}

/** One list from several layers', the most used first; an address fills in where a sighting has none. */
export function mergeAssets(lists: readonly (readonly AssetRecord[])[]): Asset[] {
  const byKey = new Map<string, AssetRecord>();
  const withUrl = new Map<string, string>();
  for (const it of lists.flat()) if (it.url) withUrl.set(it.title.toLowerCase(), it.url);
  for (const it of lists.flat()) {
    const key = keyOf(it.title, it.url ?? withUrl.get(it.title.toLowerCase()) ?? '');
    const other = byKey.get(key);
    const at = Math.max(it.at ?? 0, other?.at ?? 0);
    byKey.set(key, {
      ...other,
      ...it,
      count: it.count + (other?.count ?? 0),
      ...(at > 0 ? { at } : {}),
    });
  }
  return [...byKey.values()].sort((a, b) => b.count - a.count).map(({ count: _, ...asset }) => asset);
}
