import type { Tongue } from './compile';
import { FILLER } from './draft';
import { fold } from './fold';
import { isSmallWord, languageOf, mayBeIn } from './language';
import type { IsCapital } from './own-part';
import type { OwnPhrase, ReviewContext, SeenAsset } from './types';

/** A piece they had, ready to be found in a draft. */
export interface AssetWords {
  readonly asset: SeenAsset;
  /** Folded forms of its title, the longest first. */
  readonly titles: readonly string[];
  /** Host and path, for comparing links. */
  readonly address?: string;
}

/** What a context's words look like in a draft; made once for a context. */
export interface StoryWords {
  readonly assets: readonly AssetWords[];
  /** Titles and topics of two words and more; they are covered before phrases are looked for. */
  readonly names: RegExp | undefined;
  readonly topics: RegExp | undefined;
  /** Heads of the topics' words, and of all words of the story that are not common. */
  readonly topicStems: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Heads of all words of its topics and titles, common ones as well: where "calls" are the subject, a call is no meeting. */
  readonly subjects: ReadonlySet<string>;
  /** Where prices are what it is about, only a figure or a word of ours makes them ours. */
  readonly isAboutPrices: boolean;
  readonly formats: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  /** Whether its titles and topics may be in a language. */
  readonly isIn: (language: string) => boolean;
  /** The language of the next step's words. */
  readonly nextIsIn: string | undefined;
  readonly own: ReadonlyMap<string, RegExp>;
  readonly quiet: Quiet;
  /** Own phrases too short, too long or too many to be looked for. */
  readonly leftOut: number;
}

/** "Never for this phrase". */
interface Quiet {
  /** Finding and phrase. */
  readonly exact: ReadonlySet<string>;
  /** By finding: what is found within one of these, or around it, is left alone. */
  readonly patterns: ReadonlyMap<string, RegExp>;
}

const MOST_NAMES = 120;
const MOST_OWN = 500;
const LONGEST_OWN = 200;
const SHORTEST_OWN = 2;
const WORD = /[a-z\u00c0-\u024f][a-z\u00c0-\u024f']{2,}/g;

/** Plain words as a piece of a pattern. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** A question's short words ("what does it cost") fit any subject. */
const SHORT_WORDS = /(?<![a-zà-ÿ])[a-zà-ÿ]{1,5}(?![a-zà-ÿ])/gi;
/** The head of a word, which its forms share. */
export const stem = (word: string): string => word.slice(0, word.length > 8 ? 5 : 4);

/** Folded words of three letters and more. */
export const wordsIn = (text: string): string[] => fold(text).text.match(WORD) ?? [];

/** Host and path in lower case, without scheme, `www.`, query and last slash. */
export const bareAddress = (url: string): string =>
  fold(url)
    .text.trim()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

const KIND_OF_PIECE =
  /^(?:(?:on-demand |free |live )?(?:webinar|white ?paper|e-?book|guide|article|blog|video|case study|report|checklist|event|download|leitfaden|artikel|studie|checkliste|veranstaltung))\s*[:|-]\s*/;

/** A title, and what is left of it without "Webinar: " before and without a subtitle or a site's name behind. */
function titleForms(title: string): string[] {
  const whole = fold(title)
    .text.trim()
    .replace(/^["']+|["'.!?]+$/g, '')
    .replace(/\s+/g, ' ');
  const plain = whole.replace(KIND_OF_PIECE, '');
  const main = plain.split(/\s*[:|]\s+|\s+[-|]\s+/)[0] ?? plain;
  const forms = [whole, plain, ...(main.split(' ').length >= 3 ? [main] : [])];
  return [...new Set(forms)].filter((form) => form.length >= 4).sort((a, b) => b.length - a.length);
}

const isName = (words: string): boolean => words.length >= 8 && words.includes(' ');

const bordered = (pattern: string): RegExp =>
  new RegExp(`(?<![a-z0-9äöüß])(?:${pattern})(?![a-z0-9äöüß])`, 'g');

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

const wholeWords = (words: readonly string[]): RegExp | undefined =>
  words.length ? bordered(longestFirst(words).map(escaped).join('|')) : undefined;

const plainWords = (phrase: string): string => fold(phrase).text.trim().replace(/\s+/g, ' ');

/** Own phrases that can be looked for: neither a letter nor a page, and not thousands. */
const usable = (phrases: readonly OwnPhrase[]): readonly OwnPhrase[] =>
  phrases
    .filter(({ phrase }) => phrase.length <= LONGEST_OWN && plainWords(phrase).length >= SHORTEST_OWN)
    .slice(0, MOST_OWN);

/** Plain words as a pattern: case, space and quotes apart, nothing in them is an expression. */
function ownPatterns(phrases: readonly OwnPhrase[]): Map<string, RegExp> {
  const lines = new Map<string, string[]>();
  for (const { finding, phrase } of usable(phrases)) {
    const words = plainWords(phrase);
    const list = lines.get(finding) ?? [];
    list.push(escaped(words));
    lines.set(finding, list);
  }
  return new Map([...lines].map(([finding, list]) => [finding, bordered(list.join('|'))]));
}

function build(context: ReviewContext, tongues: readonly Tongue[]): StoryWords {
  const { assets, topics, words, next } = context;
  const known = assets.slice(0, MOST_NAMES).map((asset) => ({
    asset,
    titles: titleForms(asset.title),
    ...(asset.url && { address: bareAddress(asset.url) }),
  }));
  const topicNames = topics.map(({ topic }) => fold(topic).text.trim()).filter((it) => it.length >= 2);
  const names = [
    ...new Set([
      ...known.flatMap(({ titles }) => titles),
      ...words.titles.slice(0, MOST_NAMES).flatMap(titleForms),
      ...topicNames,
    ]),
  ].filter(isName);
  const spoken = [...topicNames, ...words.titles, ...(next.asset ? [next.asset.title] : [])];
  const said = [
    ...spoken,
    ...assets.map((it) => it.title),
    ...words.questions.map((it) => it.replace(SHORT_WORDS, ' ')),
    ...words.others,
  ];
  if (context.answering) said.push(context.answering.text.slice(0, 4_000));
  const spokenText = fold(spoken.join(' ')).text;
  const urls = [...assets.map(({ url }) => url), next.asset?.url].filter((url) => url !== undefined);
  return {
    assets: known,
    names: names.length ? new RegExp(longestFirst(names).map(escaped).join('|'), 'g') : undefined,
    topics: wholeWords(topicNames),
    topicStems: new Set(
      topicNames
        .flatMap((it) => it.match(WORD) ?? [])
        .filter((word) => word.length > 3 && !isSmallWord(word))
        .map(stem),
    ),
    stems: new Set(
      said
        .flatMap(wordsIn)
        // A title may be in another language than the draft.
        .filter((word) => !tongues.some(({ common }) => common.has(word)))
        .map(stem),
    ),
    subjects: new Set(
      [...topicNames, ...words.titles, ...assets.map(({ title }) => title)]
        .flatMap(wordsIn)
        .filter((word) => word.length > 3 && !isSmallWord(word))
        .map(stem),
    ),
    isAboutPrices: topicNames.some((topic) => tongues.some(({ prices }) => prices.test(topic))),
    formats: new Set(words.formats),
    addresses: new Set(urls.map(bareAddress)),
    isIn: (language) => mayBeIn(spokenText, language),
    nextIsIn: languageOf(fold(next.opener ?? next.question ?? '').text),
    own: ownPatterns(context.phrases),
    quiet: {
      exact: new Set(context.quiet.map(({ finding, phrase }) => `${finding} ${fold(phrase).text}`)),
      patterns: ownPatterns(context.quiet),
    },
    leftOut: context.phrases.length - usable(context.phrases).length,
  };
}

interface Made {
  readonly story: StoryWords;
  readonly tongues: readonly Tongue[];
}
const known = new WeakMap<ReviewContext, Made>();

/** Made once for a context, and anew in other languages. */
export function storyWords(context: ReviewContext, tongues: readonly Tongue[]): StoryWords {
  const made = known.get(context);
  if (made?.tongues === tongues) return made.story;
  const story = build(context, tongues);
  known.set(context, { story, tongues });
  return story;
}

/** Covers the story's titles and topics, so that a title that says "price" is no price. */
export const coverNames = (text: string, { names }: StoryWords): string =>
  names ? text.replace(names, (name) => FILLER.repeat(name.length)) : text;

/** Between plain quotes: what a piece is called, or what somebody said. */
const QUOTED = /"[^"\n]{6,120}"/g;

/** Covers names in quotes, capitals at their heads: "Last chance to catch it" is a title, and presses nobody. */
export const coverQuoted = (text: string, isCapital: IsCapital): string =>
  text.includes('"')
    ? text.replace(QUOTED, (it, at: number) =>
        it.includes(' ') && isCapital(at + 1) ? FILLER.repeat(it.length) : it,
      )
    : text;

/** Whether a word's head is among those of a story. */
export const hasStem = (stems: ReadonlySet<string>, word: string): boolean =>
  // "Supplier" takes up "suppliers", though their heads are cut at different lengths.
  stems.has(stem(word)) || stems.has(word.slice(0, 4)) || (word.length > 5 && stems.has(word.slice(0, 5)));

/** Whether a folded, covered text takes up the story: a topic, a word of it or of a title, or a format it had. */
export function refersToStory(text: string, story: StoryWords, tongue: Tongue): boolean {
  if (story.topics && runsIn(text, story.topics)) return true;
  WORD.lastIndex = 0;
  for (let it = WORD.exec(text); it; it = WORD.exec(text)) {
    const word = it[0];
    if (hasStem(story.topicStems, word)) return true;
    if (tongue.common.has(word)) continue;
    if (hasStem(story.stems, word)) return true;
    // German joins words: "Materialstammdaten" takes up "Stammdaten".
    if (word.length > 9) for (const it of story.stems) if (it.length === 5 && word.includes(it)) return true;
  }
  for (const [, noun] of text.matchAll(tongue.pointed)) {
    const format = tongue.formats.get(noun!);
    if (format && story.formats.has(format)) return true;
  }
  return false;
}

const runsIn = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;
