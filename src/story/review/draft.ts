import { fold } from './fold';
import { type Greeting, greetingOf } from './greeting';
import { ownPart } from './own-part';
import { type Sentence, sentencesOf } from './sentences';
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
  /** The words of the rep's own text without the greeting, folded. */
  readonly words: readonly string[];
  readonly span: (start: number, end: number) => Span;
  /** The offset in `text` of an offset in the given draft. */
  readonly from: (offset: number) => number;
  readonly cutAt?: number;
}

/** About 25,000 words; what lies behind is not read. */
export const READ_AT_MOST = 160_000;

/** Stands for each letter of a link, a title, a name: no word, no end of a sentence. */
export const FILLER = '\ue000';

const LINK = /(?:https?:\/\/|www\.)[^\s<>"']+|(?<![\w@.])(?:[a-z0-9-]+\.)+[a-z]{2,12}\/[^\s<>"']*/g;
const LONG_LINE = /([^\n]{60})\n(?=[a-zäöüß0-9])/g;
const WORD = /[a-z\u00c0-\u024f\u0370-\ud7ff][a-z\u00c0-\u024f\u0370-\ud7ff0-9'-]*|\d[\d.,]*/g;

/** Covers a stretch of text, so that nothing is found in it. */
export const cover = (text: string, start: number, end: number): string =>
  text.slice(0, start) + FILLER.repeat(end - start) + text.slice(end);

function takeLinks(text: string): { text: string; links: Link[] } {
  const links: Link[] = [];
  const covered = text.replace(LINK, (found, at: number) => {
    const link = found.replace(/[.,;:!?)\]}]+$/, '');
    links.push({
      start: at,
      end: at + link.length,
      address: link.replace(/^https?:\/\//, '').replace(/^www\./, ''),
    });
    return FILLER.repeat(link.length) + found.slice(link.length);
  });
  return { text: covered, links };
}

/** Reads a draft: folds it, leaves out what the rep did not write, finds greeting, links, sentences. */
export function readDraft(whole: string): Draft {
  const given = whole.length > READ_AT_MOST ? whole.slice(0, READ_AT_MOST) : whole;
  const folded = fold(given);
  const { at } = folded;
  const own = ownPart(folded.text).replace(LONG_LINE, '$1 ');
  const { text, links } = takeLinks(own);
  const first = text.search(/[^\s\ue000]/);
  const greeting = first < 0 ? undefined : greetingOf(given, at(first));
  const greeted = greeting ? Math.max(first, folded.from(greeting.after)) : first;
  const body = greeting ? text.slice(0, first) + '\n'.repeat(greeted - first) + text.slice(greeted) : text;
  return {
    given,
    whole: own,
    text: body,
    sentences: sentencesOf(body, (index) => /\p{Ll}/u.test(given[at(index)] ?? '')),
    ...(greeting && { greeting }),
    links,
    words: body.match(WORD) ?? [],
    span: (start, end) => ({ start: at(start), end: end > start ? at(end - 1) + 1 : at(end) }),
    from: folded.from,
    ...(whole.length > READ_AT_MOST && { cutAt: READ_AT_MOST }),
  };
}
