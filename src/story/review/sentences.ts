export interface Sentence {
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isQuestion: boolean;
}

const ENDS = /[.!?\u061f]+["')\]]*(?=\s|$)|[\u3002\uff01\uff1f]+|\n+/g;
const ABBREVIATION =
  /(?:^|[\s("'-])(?:[a-zäöü]|e\.g|i\.e|z\.b|z\. b|d\.h|u\.a|o\.ä|s\.o|bzw|ca|approx|dr|mr|mrs|ms|prof|st|no|nr|vs|inc|ltd|jr|sr|fig|pp|evtl|ggf|tel|str|min|max|sog|vgl|inkl|exkl|zzgl|gem|abs|art|dipl|ing|mio|mrd|jan|feb|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez)$/;
const LIST_MARK = /^[ \t]*(?:[-*•·‣▪–]+|\d{1,2}[.)]|[a-z]\))[ \t]+/;

/** Whether the full stop at `index` ends no sentence: after an abbreviation, an ordinal or a list's number. */
function isInner(text: string, index: number, end: number, isLower: (index: number) => boolean): boolean {
  const before = text.slice(Math.max(0, index - 8), index);
  if (ABBREVIATION.test(before)) return true;
  if (!/\d$/.test(before)) return false;
  if (/(?:^|\n) *\d{1,2}$/.test(before)) return true;
  const next = text.slice(end).search(/\S/);
  return next >= 0 && isLower(end + next);
}

/**
 * Sentences of a folded text. Line breaks end one; a full stop does unless it belongs to an abbreviation or an ordinal.
 * `isLower` tells whether the letter at an offset was written small.
 */
export function sentencesOf(text: string, isLower: (index: number) => boolean): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const body = raw.replace(LIST_MARK, '').trimStart();
    const from = end - body.length;
    const trimmed = body.trimEnd();
    if (/[a-z\u00c0-\uffff0-9]/.test(trimmed))
      found.push({
        start: from,
        end: from + trimmed.length,
        text: trimmed,
        isQuestion: /[?\u061f\uff1f]/.test(trimmed.slice(-3)),
      });
    start = end;
  };
  ENDS.lastIndex = 0;
  for (let hit = ENDS.exec(text); hit; hit = ENDS.exec(text)) {
    const end = hit.index + hit[0].length;
    if (hit[0] === '.' && isInner(text, hit.index, end, isLower)) continue;
    add(end);
  }
  add(text.length);
  return found;
}
