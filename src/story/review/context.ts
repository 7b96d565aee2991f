import type { Situation, Telling } from '../telling';
import { type History, KINDS, type KindClass, type Touch } from '../touch';
import type { Mention, OwnPhrase, ReviewContext, SeenAsset } from './types';

/** What the caller knows beside the story. */
export interface ReviewExtras {
  /** Names that the page shows for the prospect. */
  readonly names?: readonly string[];
  /** Names of the others the draft goes to. */
  readonly others?: readonly string[];
  /** The playbook's and the rep's own phrases. */
  readonly phrases?: readonly OwnPhrase[];
  /** "Never for this phrase". */
  readonly quiet?: readonly OwnPhrase[];
}

/** Kinds by which somebody has a piece, or is signed up for it. */
const HAS: Readonly<Record<string, SeenAsset['how']>> = {
  'content-downloaded': 'had',
  'webinar-attended': 'had',
  'event-attended': 'had',
  'nurture-clicked': 'had',
  'page-visited': 'had',
  'webinar-registered': 'signed-up',
};
const FORMAT_OF: Readonly<Record<string, string>> = {
  'content-downloaded': 'white-paper',
  'webinar-attended': 'webinar',
  'webinar-registered': 'webinar',
  'event-attended': 'event',
  'page-visited': 'page',
  'nurture-clicked': 'article',
  'nurture-sent': 'article',
  'nurture-opened': 'article',
  'nurture-scheduled': 'article',
};
/** Their titles are content; those of a form or a request are not. */
const TITLED: ReadonlySet<string> = new Set([...Object.keys(FORMAT_OF), 'invited']);
const TALKED: ReadonlySet<string> = new Set([
  'sales-talked',
  'sales-met',
  'meeting-booked',
  'deal-opened',
  'deal-won',
  'deal-lost',
]);
const WROTE: ReadonlySet<string> = new Set([
  'replied',
  'contact-requested',
  'demo-requested',
  'form-submitted',
  'social-mentioned',
]);
const ATTENDED: ReadonlySet<string> = new Set(['webinar-attended', 'event-attended']);
const NEWEST_PAGE_WORDS = 3;

const classOf = ({ kind }: Touch): KindClass | undefined =>
  Object.hasOwn(KINDS, kind) ? KINDS[kind as keyof typeof KINDS] : undefined;

/** Touches that make a history: by marketing or the prospect, or a conversation. */
const counts = (touch: Touch): boolean => touch.by !== 'sales' || classOf(touch) === 'conversation';

/** Newest first; a piece they had and were signed up for counts as had. */
function assetsOf(touches: readonly Touch[]): SeenAsset[] {
  const assets = new Map<string, SeenAsset>();
  for (const touch of touches) {
    const how = HAS[touch.kind];
    const title = touch.title?.trim() || touch.asset?.trim();
    if (!how || !title) continue;
    // A visit to "Home" or "Pricing" is no piece of content.
    if (touch.kind === 'page-visited' && title.split(/\s+/).length < NEWEST_PAGE_WORDS) continue;
    const key = title.toLowerCase();
    const known = assets.get(key);
    if (known && (known.how === 'had' || how === 'signed-up')) continue;
    assets.set(key, { title, at: touch.at, touch: touch.id, how, ...(touch.url && { url: touch.url }) });
  }
  return [...assets.values()];
}

function latestOf(touches: readonly Touch[], { story }: Telling, now: number): Mention | undefined {
  if (story.lastHeard) return story.lastHeard;
  const touch = touches.find((it) => it.at <= now && TITLED.has(it.kind) && it.title?.trim());
  return touch && { title: touch.title!.trim(), at: touch.at, touch: touch.id };
}

function wordsOf(touches: readonly Touch[], { move, otherWays, story }: Telling): ReviewContext['words'] {
  const ways = [move, ...otherWays];
  const lived = story.chapters.filter(({ status }) => status === 'told' || status === 'current');
  const formats = [...touches.map(({ kind }) => FORMAT_OF[kind]), ...ways.map(({ asset }) => asset?.format)];
  const titles = touches.filter(({ kind }) => TITLED.has(kind)).map(({ title }) => title?.trim());
  return {
    titles: unique(titles),
    questions: unique([
      story.openQuestion,
      ...lived.flatMap(({ question, openQuestion }) => [question, openQuestion]),
      ...ways.flatMap(({ questions }) => questions),
    ]),
    formats: unique(formats),
    others: unique([
      ...ways.flatMap(({ asset }) => [asset?.title, asset?.topic]),
      ...touches.flatMap(({ campaign, asset, topic }) => [campaign, asset, topic]),
      // What was written and talked about by us is the story as well, though no piece of content.
      ...touches.filter(({ kind }) => !TITLED.has(kind)).flatMap(({ title, note }) => [title, note]),
      ...story.knowledge.map(({ title }) => title),
    ]),
  };
}

const unique = (words: readonly (string | undefined)[]): string[] => [
  ...new Set(words.filter((it): it is string => it !== undefined && it !== '')),
];

/** Gathers from a story what the review of a draft rests on. */
export function reviewContext(
  history: History,
  telling: Telling,
  situation: Situation,
  extras: ReviewExtras = {},
): ReviewContext {
  const { prospect } = history;
  const { story, move } = telling;
  const touches = [...history.touches].sort((a, b) => b.at - a.at);
  const past = touches.filter(({ at, kind }) => at <= situation.now || kind === 'meeting-booked');
  const has = (kinds: ReadonlySet<string>) => past.some(({ kind }) => kinds.has(kind));
  const latest = latestOf(past, telling, situation.now);
  const { company, title, segment, persona, industry } = prospect;
  return {
    verdict: telling.verdict,
    ...(story.stage && {
      stage: {
        id: story.stage.id,
        label: story.stage.label,
        order: story.chapters.findIndex(({ stage }) => stage === story.stage!.id),
      },
    }),
    prospect: { names: unique([prospect.name, ...(extras.names ?? [])]), addresses: prospect.addresses },
    others: extras.others ?? [],
    known: {
      ...(company && { company }),
      ...(title && { title }),
      ...(segment && { segment }),
      ...(persona && { persona }),
      ...(industry && { industry }),
    },
    topics: story.topics.map(({ topic, touches: ids }) => ({ topic, touches: ids })),
    words: wordsOf(touches, telling),
    assets: assetsOf(past),
    ...(latest && { latest }),
    history: { any: past.some(counts), talked: has(TALKED), wrote: has(WROTE), attended: has(ATTENDED) },
    ...(situation.answering && { answering: situation.answering }),
    next: {
      move: move.move,
      ...(move.opener && { opener: move.opener }),
      ...(move.asset && {
        asset: { title: move.asset.title, ...(move.asset.url && { url: move.asset.url }) },
      }),
      ...(move.questions[0] && { question: move.questions[0] }),
      ...(move.until !== undefined && { until: move.until }),
    },
    phrases: extras.phrases ?? [],
    quiet: extras.quiet ?? [],
  };
}
