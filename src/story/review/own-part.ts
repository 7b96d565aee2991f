import { CLOSINGS, QUOTES, SIGNATURES } from '../../playbook/phrases/mail';

const QUOTE = new RegExp(`^(?:${QUOTES.join('|')})[ ]*$`, 'm');
const QUOTE_HINT = /^>|wrote|schrieb|écri|escri|escre|scritto|schreef|skrev|napisał|pisze|--|__|: /m;
const SIGNATURE = new RegExp(`^(?:${SIGNATURES.join('|')})$`, 'm');
const CLOSING = new RegExp(`^ *(?:${CLOSINGS})(?:[ ,.!-]*|, [a-zà-ÿ .'-]{1,30})$`, 'gm');
const POSTSCRIPT = /^ *p\.? ?p?\.?s\.?[ :.]/m;

/** A signature has short lines, few of them, and asks nothing. */
const SIGNATURE_LINES = 12;
const SIGNATURE_LINE = 110;

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, '\n') + text.slice(end);

/** Text that others wrote: from a quote's head on, or line by line where it is marked with `>`. */
function withoutQuotes(text: string): string {
  if (!QUOTE_HINT.test(text)) return text;
  let own = text;
  const head = QUOTE.exec(own);
  if (head) {
    const after = own.slice(head.index + head[0].length);
    const isMarked = /^\s*>/.test(after);
    own = blank(own, head.index, isMarked ? head.index + head[0].length : own.length);
  }
  return own.replace(/^ *[>|][^\n]*/gm, (line) => '\n'.repeat(line.length));
}

/** Where the closing line stands whose rest looks like a signature; -1 where there is none. */
function closingAt(text: string): number {
  CLOSING.lastIndex = 0;
  for (let hit = CLOSING.exec(text); hit; hit = CLOSING.exec(text)) {
    if (!text.slice(0, hit.index).trim()) continue;
    const rest = text
      .slice(hit.index + hit[0].length)
      .split(POSTSCRIPT, 1)[0]!
      .split('\n')
      .filter((line) => line.trim());
    if (
      rest.length <= SIGNATURE_LINES &&
      rest.every((line) => line.length <= SIGNATURE_LINE && !line.includes('?'))
    )
      return hit.index;
    if (hit[0] === '') CLOSING.lastIndex++;
  }
  return -1;
}

/** Blanks a signature, but not a postscript below it. */
function withoutSignature(text: string): string {
  const mark = SIGNATURE.exec(text);
  const closing = closingAt(mark ? text.slice(0, mark.index) : text);
  const start = closing >= 0 ? closing : (mark?.index ?? -1);
  if (start < 0) return text;
  const tail = text.slice(start);
  const postscript = mark ? -1 : tail.search(POSTSCRIPT);
  return blank(text, start, postscript < 0 ? text.length : start + postscript);
}

/** What the rep wrote; all else becomes line breaks, so that offsets stay. */
export const ownPart = (folded: string): string => withoutSignature(withoutQuotes(folded));
