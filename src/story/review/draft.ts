import { fold } from './fold';
import { type Greeting, greetingOf } from './greeting';
import { type IsCapital, ownPart } from './own-part';
import { type Sentence, sentencesOf } from './sentences';
import { type Tokens, tokensOf } from './tokens';
import type { Span } from './types';

export interface Link extends Span {
  /** Lower case, without scheme and `www.`; host, path and query. */
  readonly address: string;
}

/** A draft made ready once for all findings. Offsets are into `text`; `span` turns them into the given draft's. */
export interface Draft {
  /** As given, up to where reading ends. */
  readonly given: string;
  /** Folded, with the greeting; quotes and signature are blanked. */
  readonly whole: string;
  /** Folded; quotes, greeting and signature are blanked, links covered. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly greeting?: Greeting;
  readonly links: readonly Link[];
  /** The words of `text`. */
  readonly tokens: Tokens;
  readonly span: (start: number, end: number) => Span;
  /** The offset in `text` of an offset in the given draft. */
  readonly from: (offset: number) => number;
  /** Whether the letter at an offset in `text` was written as a capital. */
  readonly isCapital: IsCapital;
  readonly cutAt?: number;
}

/** About 25,000 words; what lies behind is not read. */
export const READ_AT_MOST = 160_000;

/** Stands for each letter of a link, a title, a name: no word, no end of a sentence. Folding leaves none in a draft. */
export const FILLER = '\u007f';

const SCHEMED_LINK = /(?:https?:\/\/|www\.)[^\s<>"']+/g;
/** A host without a scheme, and a path: "cal.com/sara". */
const MAY_BE_BARE = /[a-z0-9]\.[a-z]{2,12}\//;
const BARE_LINK = /(?<![\w@.])(?:[a-z0-9-]+\.)+[a-z]{2,12}\/[^\s<>"']*/g;

/** Covers a stretch of text, so that nothing is found in it. */
export const cover = (text: string, start: number, end: number): string =>
  text.slice(0, start) + FILLER.repeat(end - start) + text.slice(end);

/** Covers several stretches at once; they may overlap. */
export function coverAll(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    pieces.push(text.slice(at, from), FILLER.repeat(end - from));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

function takeLinks(text: string): { text: string; links: Link[] } {
  const links: Link[] = [];
  const take = (found: string, start: number): string => {
    const link = found.replace(/[.,;:!?)\]}]+$/, '');
    const address = link.replace(/^https?:\/\//, '').replace(/^www\./, '');
    links.push({ start, end: start + link.length, address });
    return FILLER.repeat(link.length) + found.slice(link.length);
  };
  if (!text.includes('/') && !text.includes('www.')) return { text, links };
  const covered = text.replace(SCHEMED_LINK, take);
  const bare = MAY_BE_BARE.test(covered) ? covered.replace(BARE_LINK, take) : covered;
  return { text: bare, links: links.sort((a, b) => a.start - b.start) };
}

const CAPITAL = /\p{Lu}/u;
const isCapitalCode = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(String.fromCharCode(code));

/** Reads a draft: folds it, leaves out what the rep did not write, finds greeting, links, sentences. */
export function readDraft(whole: string): Draft {
  const given = whole.length > READ_AT_MOST ? whole.slice(0, READ_AT_MOST) : whole;
  const folded = fold(given);
  const { at } = folded;
  const isCapital: IsCapital = (index) => isCapitalCode(given.charCodeAt(at(index)));
  const own = ownPart(folded.text, isCapital);
  const { text, links } = takeLinks(own);
  const first = text.search(/[^\s\u007f]/);
  const greeting = first < 0 ? undefined : greetingOf(given, at(first));
  const greeted = greeting ? Math.max(first, folded.from(greeting.after)) : first;
  const body = greeting
    ? [text.slice(0, first), '\n'.repeat(greeted - first), text.slice(greeted)].join('')
    : text;
  return {
    given,
    whole: own,
    text: body,
    sentences: sentencesOf(body, (index) => /\p{Ll}/u.test(given[at(index)] ?? '')),
    ...(greeting && { greeting }),
    links,
    tokens: tokensOf(body),
    span: (start, end) => ({ start: at(start), end: end > start ? at(end - 1) + 1 : at(end) }),
    from: folded.from,
    isCapital,
    ...(whole.length > READ_AT_MOST && { cutAt: READ_AT_MOST }),
  };
}
