import {
  CLOSINGS,
  QUOTE_HEADS,
  QUOTE_WORDS,
  QUOTES,
  SIGNATURE_HEADS,
  SIGNATURES,
} from '../../playbook/phrases/mail';

const QUOTE = new RegExp(`^(?:${QUOTES.join('|')})[ ]*$`, 'm');
const SIGNATURE = new RegExp(`^(?:${SIGNATURES.join('|')})$`, 'm');
const CLOSING = new RegExp(
  `^ *(?:${CLOSINGS.replaceAll('ß', '(?:ß|ss)')})(?:[ ,.!-]*|, [a-zà-ÿ .'-]{1,30})$`,
);
const POSTSCRIPT = /^ *p\.? ?p?\.?s\.?[ :.]/;

/** A signature has short lines, few of them, and asks nothing; its first line is shorter still. */
const SIGNATURE_LINES = 12;
const SIGNATURE_LINE = 110;
const CLOSING_LINE = 60;

/** Joined, not added: a text of pieces is slow to read letter by letter. */
const blank = (text: string, start: number, end: number): string =>
  [text.slice(0, start), '\n'.repeat(end - start), text.slice(end)].join('');

interface Line {
  readonly at: number;
  readonly text: string;
}

/** Lines with something in them, and what they hint at: quoted mail and marks of signatures are rare and costly to look for. */
interface Lines {
  readonly lines: readonly Line[];
  readonly mayQuote: boolean;
  readonly isMarked: boolean;
  readonly maySign: boolean;
}

const QUOTES_BELOW = new RegExp(QUOTE_WORDS);
const HEADS = new RegExp(`^(?:${QUOTE_HEADS})`);
const DEVICES = new RegExp(`^(?:${SIGNATURE_HEADS})`);

function readLines(text: string): Lines {
  const lines: Line[] = [];
  let mayQuote = false;
  let isMarked = false;
  let maySign = false;
  for (let at = 0; at <= text.length; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, end);
    const first = line.trimStart()[0];
    if (first) {
      lines.push({ at, text: line });
      isMarked ||= first === '>' || first === '|';
      mayQuote ||= (line.trimEnd().endsWith(':') && QUOTES_BELOW.test(line)) || HEADS.test(line);
      maySign ||= line.length < CLOSING_LINE && DEVICES.test(line);
    }
    at = end + 1;
  }
  return { lines, mayQuote, isMarked, maySign };
}

/** Text that others wrote: from a quote's head on, or line by line where it is marked with `>`. */
function withoutQuotes(text: string, { mayQuote, isMarked }: Lines): string {
  let own = text;
  const head = mayQuote ? QUOTE.exec(own) : null;
  if (head) {
    const behind = head.index + head[0].length;
    own = blank(own, head.index, /^\s*>/.test(own.slice(behind)) ? behind : own.length);
  }
  return isMarked ? own.replace(/^ *[>|][^\n]*/gm, (line) => '\n'.repeat(line.length)) : own;
}

const looksSigned = (lines: readonly Line[]): boolean =>
  lines.length <= SIGNATURE_LINES &&
  lines.every(({ text }) => text.length <= SIGNATURE_LINE && !text.includes('?'));

/** Tells whether the letter at an offset of the folded text was written as a capital. */
export type IsCapital = (index: number) => boolean;

const NAME_LINE = /^ *[a-zà-ÿ][a-zà-ÿ'.-]*(?: [a-zà-ÿ][a-zà-ÿ'.-]*){0,3} *$/;
/** What stands below a name in a signature: a firm, a place, a number, a link; no line of a letter. */
const CONTACT = /[|\d@/·•]|\b(?:ltd|inc|gmbh|ag|llc|bv|ab|oy)\b/;

/** "Imogen Starr", alone in its line, with a firm and a link below: a signature that no closing announces. */
function isSignedName({ at, text }: Line, below: readonly Line[], isCapital: IsCapital): boolean {
  if (!below.length || text.length > CLOSING_LINE || !NAME_LINE.test(text)) return false;
  const heads = [...text.matchAll(/(?<![a-zà-ÿ'.-])[a-zà-ÿ]/g)];
  return (
    heads.every(({ index }) => isCapital(at + index)) &&
    looksSigned(below) &&
    below.some((line) => CONTACT.test(line.text))
  );
}

/** Blanks a signature: from the closing line, a name above contacts, or the mark `-- `, to the end or to a postscript. */
function withoutSignature(text: string, { lines: all, maySign }: Lines, isCapital: IsCapital): string {
  const mark = maySign ? SIGNATURE.exec(text)?.index : undefined;
  const lines = mark === undefined ? all : all.filter(({ at }) => at < mark);
  const postscript = lines.findIndex((line) => POSTSCRIPT.test(line.text));
  const body = postscript < 0 ? lines : lines.slice(0, postscript);
  const earliest = Math.max(1, body.length - SIGNATURE_LINES - 1);
  const closing = body.findIndex(
    (line, index) =>
      index >= earliest &&
      line.text.length <= CLOSING_LINE &&
      ((CLOSING.test(line.text) && looksSigned(body.slice(index + 1))) ||
        isSignedName(line, body.slice(index + 1), isCapital)),
  );
  const end = postscript < 0 ? (mark ?? text.length) : lines[postscript]!.at;
  const signed = closing < 0 ? text : blank(text, body[closing]!.at, end);
  return mark === undefined ? signed : blank(signed, mark, text.length);
}

const HARD_BREAK = 60;

/** Joins lines that a mail program broke: a long line, and the next one goes on in small letters. */
function joinBroken(text: string): string {
  let joined = text;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (at - start >= HARD_BREAK && /[a-zäöüß0-9]/.test(text[at + 1] ?? ''))
      joined = [joined.slice(0, at), ' ', joined.slice(at + 1)].join('');
    start = at + 1;
  }
  return joined;
}

/** What the rep wrote; all else becomes line breaks, so that offsets stay. */
export function ownPart(folded: string, isCapital: IsCapital = () => false): string {
  const lines = readLines(folded);
  const own = withoutQuotes(folded, lines);
  return joinBroken(withoutSignature(own, own === folded ? lines : readLines(own), isCapital));
}
