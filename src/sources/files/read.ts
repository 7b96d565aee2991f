import { type Say, say } from '../../playbook/say';
import type { Recognised, TakenRow } from './format';
import { FORMATS } from './formats/index';
import { missingColumns } from './formats/own';
import { delimiterOf, type RowProblem, RowSplitter } from './rows';
import { sniff } from './sniff';
import { TextPieces } from './text';

/** A row that was not taken. */
export interface Rejection {
  /** As a spreadsheet shows it. */
  readonly row: number;
  readonly why: Say;
  /** The row itself, cut to a length that can be shown. */
  readonly cells: readonly string[];
}

/** What was read since the last portion. */
export interface Portion {
  readonly taken: readonly TakenRow[];
  readonly rejections: readonly Rejection[];
  readonly automaticReplies: number;
  /** Data rows read so far. */
  readonly rows: number;
  /** Bytes read so far. */
  readonly bytes: number;
  /** The column names. */
  readonly header: readonly string[];
}

/** The file as a whole can't be taken; `why` says so, with the cure. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  constructor(readonly why: Say) {
    super(why.say);
  }
}

/** Small enough that what was made of one piece is soon gone again. */
const PIECE = 1 << 18;
const SNIFFED = 1 << 16;
const FIRST_ROWS = 40;
const CELLS_SHOWN = 40;
const CELL_SHOWN = 300;

const PROBLEMS = {
  empty: say('import_file_empty'),
  workbook: say('import_file_workbook'),
  archive: say('import_file_archive'),
  picture: say('import_file_picture'),
  document: say('import_file_document'),
  binary: say('import_file_binary'),
} as const;

const ROW_PROBLEMS: Readonly<Record<RowProblem, Say>> = {
  'open-quote': say('import_row_open_quote'),
  'bad-quote': say('import_row_bad_quote'),
  'too-long': say('import_row_too_long'),
};

const isBlank = (cells: readonly string[]): boolean => cells.every((it) => it === '' || it.trim() === '');

const shownCells = (cells: readonly string[]): string[] =>
  cells.slice(0, CELLS_SHOWN).map((it) => (it.length > CELL_SHOWN ? `${it.slice(0, CELL_SHOWN)}…` : it));

/** Gathers rows until the file's kind is known, then reads each one. */
class Reading {
  private readonly held: { cells: string[]; row: number }[] = [];
  private recognised: Recognised | undefined;
  header: readonly string[] = [];
  private takenRows: TakenRow[] = [];
  private rejections: Rejection[] = [];
  private automaticReplies = 0;
  private rows = 0;

  constructor(
    private readonly now: number,
    private readonly delimiter: string,
  ) {}

  takePlain(text: string, from: number, to: number): boolean {
    const reading = this.recognised?.readPlain?.(text, from, to, this.now);
    if (!reading) return false;
    this.rows++;
    this.takenRows.push(reading);
    return true;
  }

  take(cells: string[], row: number): void {
    if (this.recognised) this.read(this.recognised, cells, row);
    else {
      this.held.push({ cells, row });
      this.tryFormats();
      if (this.held.length >= FIRST_ROWS) this.recognise();
    }
  }

  refuse(problem: RowProblem, row: number, head: string): void {
    if (this.held.every((it) => isBlank(it.cells)) && !this.recognised)
      throw new FileRefused(say('import_header_broken', ROW_PROBLEMS[problem]));
    if (!this.recognised) this.recognise();
    this.rows++;
    this.rejections.push({ row, why: ROW_PROBLEMS[problem], cells: [head] });
  }

  private tryFormats(): void {
    const firstRows = this.held.map((it) => it.cells);
    for (const format of FORMATS) {
      const recognised = format.recognise(firstRows, this.delimiter);
      if (!recognised) continue;
      this.recognised = recognised;
      this.header = firstRows[recognised.header] ?? [];
      for (const { cells, row } of this.held.slice(recognised.header + 1)) this.read(recognised, cells, row);
      this.held.length = 0;
      return;
    }
  }

  /** Throws `FileRefused` where no kind of file fits. */
  recognise(): void {
    if (this.recognised) return;
    const header = this.held.find((it) => !isBlank(it.cells))?.cells;
    throw new FileRefused(header ? (missingColumns(header) ?? PROBLEMS.empty) : PROBLEMS.empty);
  }

  private read(recognised: Recognised, cells: string[], row: number): void {
    if (isBlank(cells)) return;
    this.rows++;
    const reading = recognised.read(cells, this.now);
    if ('prospect' in reading) this.takenRows.push(reading);
    else if ('why' in reading) this.rejections.push({ row, why: reading.why, cells: shownCells(cells) });
    else this.automaticReplies++;
  }

  taken(bytes: number): Portion {
    const { takenRows, rejections, automaticReplies, rows, header } = this;
    this.takenRows = [];
    this.rejections = [];
    this.automaticReplies = 0;
    return { taken: takenRows, rejections, automaticReplies, rows, bytes, header };
  }
}

/** Throws `FileRefused` where the file was changed, moved or closed off meanwhile. */
async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) throw new FileRefused(say('import_file_unreadable'));
    throw error;
  }
}

/** `sep=;` as Excel writes it before the header. */
const SEPARATOR = /^sep=(.)\r?\n?/i;

/**
 * Reads a file of touches, portion by portion, in bounded memory. Throws `FileRefused` before the first portion where
 * the file is none we can read, and later where it can't be read any more. `now`: ms since 1970.
 */
export async function* readHistoryFile(
  file: Blob,
  now: number,
  signal?: AbortSignal,
): AsyncGenerator<Portion> {
  const sniffed = sniff(await bytesOf(file, 0, SNIFFED));
  if ('problem' in sniffed) throw new FileRefused(PROBLEMS[sniffed.problem]);
  const pieces = new TextPieces(sniffed.encoding);
  let reading: Reading | undefined;
  let splitter: RowSplitter | undefined;
  let from = sniffed.skip;
  let next = bytesOf(file, from, from + PIECE);
  do {
    signal?.throwIfAborted();
    const bytes = await next;
    from += PIECE;
    const isLast = from >= file.size;
    // The next piece is fetched while this one is read.
    if (!isLast) {
      next = bytesOf(file, from, from + PIECE);
      // It is awaited in the next round; until then a failure is nobody’s.
      next.catch(() => {});
    }
    let text = pieces.decode(bytes, isLast);
    if (text.includes('\0')) text = text.replaceAll('\0', '');
    if (!splitter || !reading) {
      const separator = SEPARATOR.exec(text);
      text = text.slice(separator?.[0].length ?? 0);
      const delimiter = separator?.[1] ?? delimiterOf(firstLine(text));
      reading = new Reading(now, delimiter);
      splitter = new RowSplitter(delimiter, reading);
    }
    splitter.push(text, isLast);
    if (isLast) reading.recognise();
    yield reading.taken(Math.min(from, file.size));
  } while (from < file.size);
}

/** The first line that says something. */
const firstLine = (text: string): string => /[^\r\n]*\S[^\r\n]*/.exec(text.slice(0, SNIFFED))?.[0] ?? '';
