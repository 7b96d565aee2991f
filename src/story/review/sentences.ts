export interface Sentence {
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isQuestion: boolean;
}

const ABBREVIATION =
  /(?:^|[\s("'-])(?:[a-zäöü]|e\.g|i\.e|z\.b|z\. b|d\.h|u\.a|o\.ä|s\.o|bzw|ca|approx|dr|mr|mrs|ms|prof|st|vs|inc|ltd|jr|sr|evtl|ggf|inkl|exkl|zzgl|dipl|mio|mrd)$/;
/** Words themselves, too; before a number they are short for another. */
const SHORT_BEFORE_NUMBER = /(?:^|[\s("'-])(?:no|nr|fig|pp|tel|abs|art|kap|min|max|vol|ch|sec)$/;

const LIST_MARK = /^[ \t]*(?:[-*•·‣▪–]+|\d{1,2}[.)]|[a-z]\))[ \t]+/;

/** Whether the full stop at `index` ends no sentence: after an abbreviation, an ordinal or a list's number. */
function isInner(text: string, index: number, end: number, isLower: (index: number) => boolean): boolean {
  const before = text.slice(Math.max(0, index - 8), index);
  if (ABBREVIATION.test(before)) return true;
  if (SHORT_BEFORE_NUMBER.test(before)) return /^\s*\d/.test(text.slice(end, end + 8));
  if (!/\d$/.test(before)) return false;
  if (/(?:^|\n) *\d{1,2}$/.test(before)) return true;
  const next = text.slice(end).search(/\S/);
  return next >= 0 && isLower(end + next);
}

const FULL_STOP = 46;
const NEW_LINE = 10;
const isBlank = (code: number): boolean => code === 32 || code === NEW_LINE;
/** . ! ? and the Arabic question mark. */
const isMark = (code: number): boolean => code === FULL_STOP || code === 33 || code === 63 || code === 0x61f;
/** Marks of scripts that put no space behind. */
const isWideMark = (code: number): boolean => code === 0x3002 || code === 0xff01 || code === 0xff1f;
const isQuestionMark = (code: number): boolean => code === 63 || code === 0x61f || code === 0xff1f;
/** " ' ) ] */
const isCloser = (code: number): boolean => code === 34 || code === 39 || code === 41 || code === 93;
/** , : ; such as a greeting leaves before the first sentence. */
const isLead = (code: number): boolean => code === 44 || code === 58 || code === 59;
const HAS_WORD = /[a-z0-9\u007f\u00c0-\uffff]/;
const MAY_BE_LIST = /[-*•·‣▪–0-9a-z]/;

/** The sentence between two offsets, without list mark, blanks and what a greeting left; undefined where there is no word in it. */
function sentenceIn(text: string, start: number, end: number): Sentence | undefined {
  let from = start;
  let to = end;
  while (from < to && (isBlank(text.charCodeAt(from)) || isLead(text.charCodeAt(from)))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  if (MAY_BE_LIST.test(text[from] ?? ''))
    from += LIST_MARK.exec(text.slice(from, Math.min(to, from + 12)))?.[0].length ?? 0;
  if (from >= to) return undefined;
  const body = text.slice(from, to);
  if (!HAS_WORD.test(body)) return undefined;
  let last = to - 1;
  while (last > from && isCloser(text.charCodeAt(last))) last--;
  let isQuestion = false;
  for (; last > from && (isMark(text.charCodeAt(last)) || isWideMark(text.charCodeAt(last))); last--)
    isQuestion ||= isQuestionMark(text.charCodeAt(last));
  return { start: from, end: to, text: body, isQuestion };
}

/**
 * Sentences of a folded text. Line breaks end one; a full stop does unless it belongs to an abbreviation or an ordinal.
 * `isLower` tells whether the letter at an offset was written small.
 */
export function sentencesOf(text: string, isLower: (index: number) => boolean): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    const sentence = sentenceIn(text, start, end);
    if (sentence) found.push(sentence);
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === NEW_LINE) {
      close(i + 1);
      continue;
    }
    const isWide = isWideMark(code);
    if (!isMark(code) && !isWide) continue;
    const at = i;
    while (isMark(text.charCodeAt(i + 1)) || isWideMark(text.charCodeAt(i + 1))) i++;
    while (isCloser(text.charCodeAt(i + 1))) i++;
    const isEnd = isWide || i + 1 >= text.length || isBlank(text.charCodeAt(i + 1));
    if (isEnd && !(code === FULL_STOP && i === at && isInner(text, at, i + 1, isLower))) close(i + 1);
  }
  close(text.length);
  return found;
}
