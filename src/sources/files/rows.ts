const QUOTE = 34;
const LF = 10;
const CR = 13;
const SPACE = 32;
/** A quote that is not closed within so many characters was never meant to span them. */
const LONGEST_QUOTED = 1 << 18;
/** A row longer than this is refused, so that memory stays bounded. */
const LONGEST_ROW = 1 << 20;
const HEAD_KEPT = 300;

const WAIT = -1;
const OPEN = -2;
const BAD = -3;

export type RowProblem = 'open-quote' | 'bad-quote' | 'too-long';

export interface RowTaker {
  /** A row without quotes, as it stands in the text; true where that was enough and its cells are not wanted. */
  takePlain?(text: string, from: number, to: number, row: number): boolean;
  /** `row`: its number as a spreadsheet shows it; the first is 1. */
  take(cells: string[], row: number): void;
  /** A row that can't be told apart into cells; `head` is how it begins. */
  refuse(problem: RowProblem, row: number, head: string): void;
}

/** No quote, and no line end but LF and CR LF. */
const isPlain = (text: string): boolean => !text.includes('"') && !/\r(?!\n)/.test(text);

/**
 * Splits text into rows and cells as RFC 4180 has them, with any mix of line ends, fed piece by piece. A broken
 * quote costs its own line only: reading goes on with the next.
 */
export class RowSplitter {
  private text = '';
  private place = 0;
  private value = '';
  private row = 0;
  private isSkipping = false;
  private swallowsLf = false;
  /** The text at hand is. */
  private isPlain = false;
  private readonly delimiter: number;

  constructor(
    private readonly between: string,
    private readonly taker: RowTaker,
  ) {
    this.delimiter = between.charCodeAt(0);
  }

  push(piece: string, isLast: boolean): void {
    const rest = this.text.slice(this.place);
    const feed = rest === '' ? -1 : piece.indexOf('\n');
    this.isPlain = isPlain(rest) && isPlain(piece);
    if (this.isPlain && feed >= 0 && rest.length + feed < LONGEST_ROW && !this.isSkipping) {
      // The row that the last piece began; then the piece alone, for two texts joined are slower to read.
      this.split(rest + piece.slice(0, feed + 1), 0, false);
      this.split(piece, feed + 1, isLast);
    } else this.split(rest === '' ? piece : rest + piece, 0, isLast);
    if (this.text.length - this.place > LONGEST_ROW) this.refuseLong();
  }

  private split(text: string, from: number, isLast: boolean): void {
    this.text = text;
    this.place = from;
    if (this.isSkipping) this.skipLine(isLast);
    while (this.place < text.length && !this.isSkipping) {
      if (this.swallowsLf) {
        this.swallowsLf = false;
        if (text.charCodeAt(this.place) === LF) {
          this.place++;
          continue;
        }
      }
      const next = this.next(this.place, isLast);
      if (next === WAIT) break;
      this.place = next;
    }
  }

  private refuseLong(): void {
    this.taker.refuse('too-long', ++this.row, this.text.slice(this.place, this.place + HEAD_KEPT));
    this.isSkipping = true;
    this.skipLine(false);
  }

  /** Passes over the rest of a row that was refused. */
  private skipLine(isLast: boolean): void {
    const end = this.lineEnd(this.place);
    if (end < this.text.length || isLast) {
      this.isSkipping = false;
      this.place = this.afterLine(end);
    } else this.place = end;
  }

  private lineEnd(from: number): number {
    for (let at = from; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === LF || code === CR) return at;
    }
    return this.text.length;
  }

  /** The place behind a line's end; a CR at the end of a piece may have its LF in the next. */
  private afterLine(end: number): number {
    if (this.text.charCodeAt(end) !== CR) return Math.min(end + 1, this.text.length);
    if (end + 1 >= this.text.length) this.swallowsLf = true;
    return this.text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  }

  private next(from: number, isLast: boolean): number {
    const { text, delimiter } = this;
    const { length } = text;
    const feed = this.isPlain ? text.indexOf('\n', from) : -1;
    if (feed >= 0) {
      // Most files are plain, and the engine's own split is the fastest there is.
      const end = feed > from && text.charCodeAt(feed - 1) === CR ? feed - 1 : feed;
      this.row++;
      if (!this.taker.takePlain?.(text, from, end, this.row))
        this.taker.take(text.slice(from, end).split(this.between), this.row);
      return feed + 1;
    }
    const cells: string[] = [];
    let at = from;
    for (;;) {
      if (text.charCodeAt(at) === QUOTE) {
        const end = this.quoted(at, isLast);
        if (end === WAIT) return WAIT;
        if (end < 0) return this.broken(from, end === OPEN ? 'open-quote' : 'bad-quote', isLast);
        cells.push(this.value);
        at = end;
      } else {
        const start = at;
        for (; at < length; at++) {
          const code = text.charCodeAt(at);
          if (code === delimiter || code === LF || code === CR) break;
        }
        if (at === length && !isLast) return WAIT;
        cells.push(start === at ? '' : text.slice(start, at));
      }
      if (at < length && text.charCodeAt(at) === delimiter) {
        at++;
        continue;
      }
      this.taker.take(cells, ++this.row);
      return this.afterLine(at);
    }
  }

  /** Reads a quoted cell into `value`; says where it ends. */
  private quoted(from: number, isLast: boolean): number {
    const { text } = this;
    let start = from + 1;
    this.value = '';
    for (;;) {
      const quote = text.indexOf('"', start);
      if (quote < 0 && !isLast && text.length - from <= LONGEST_QUOTED) return WAIT;
      if (quote < 0 || quote - from > LONGEST_QUOTED) return OPEN;
      if (quote + 1 === text.length && !isLast) return WAIT;
      this.value += text.slice(start, quote);
      if (text.charCodeAt(quote + 1) !== QUOTE) return this.afterQuote(quote + 1, isLast);
      this.value += '"';
      start = quote + 2;
    }
  }

  private afterQuote(from: number, isLast: boolean): number {
    let at = from;
    while (this.text.charCodeAt(at) === SPACE) at++;
    if (at >= this.text.length) return isLast ? at : WAIT;
    const code = this.text.charCodeAt(at);
    return code === this.delimiter || code === LF || code === CR ? at : BAD;
  }

  /** Refuses the line that a row begins with and goes on behind it. */
  private broken(from: number, problem: RowProblem, isLast: boolean): number {
    const end = this.lineEnd(from);
    if (end === this.text.length && !isLast) return WAIT;
    this.taker.refuse(problem, ++this.row, this.text.slice(from, Math.min(end, from + HEAD_KEPT)));
    return this.afterLine(end);
  }
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The delimiter of a header line: the one that stands in it most, outside of quotes. */
export function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((it) => bare.split(it).length);
  const most = Math.max(...counts);
  return DELIMITERS[counts.indexOf(most)] ?? ',';
}
