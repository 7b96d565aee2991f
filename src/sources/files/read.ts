import { type Say, say } from '../../playbook/say';
import { readAddress } from '../../story/identity';
import type { FileFormat, People, Recognised, TakenRow } from './format';
import { FORMATS } from './formats/index';
import { missingColumns } from './formats/own';
import { guess, tableIn } from './mapping/guess';
import { isFor, isForNext, type Mapping, namesOf } from './mapping/mapping';
import { asSaid } from './mapping/said';
import { shown } from './own-row';
import { ColumnsUnknown, FileRefused, PROBLEMS, ROW_PROBLEMS } from './refused';
import type { RowProblem } from './rows';
import { walkRows } from './walk';

export { ColumnsUnknown, FileRefused } from './refused';

/** A row that was not taken. */
export interface Rejection {
  /** As a spreadsheet shows it. */
  readonly row: number;
  readonly why: Say;
  /** The row itself, cut to a length that can be shown. */
  readonly cells: readonly string[];
}

/** What somebody has said of the columns of unknown files. */
export interface Said {
  /** Of this very file. */
  readonly mapping?: Mapping;
  /** Of earlier ones. */
  readonly remembered?: readonly Mapping[];
}

/** What was read since the last portion. */
export interface Portion {
  readonly taken: readonly TakenRow[];
  readonly rejections: readonly Rejection[];
  readonly automaticReplies: number;
  /** Rows that tell nothing of the dialogue: an export holds more than that. */
  readonly passedOver: number;
  /** Data rows read so far. */
  readonly rows: number;
  /** Bytes read so far. */
  readonly bytes: number;
  /** The column names. */
  readonly header: readonly string[];
}

const FIRST_ROWS = 40;
const AT_HEADER = FORMATS.filter((it) => it.atHeader);
const CELLS_SHOWN = 40;
const CELL_SHOWN = 300;
const NOBODY: People = new Map();

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
  private passedOver = 0;
  private rows = 0;

  constructor(
    private readonly now: number,
    private readonly delimiter: string,
    private readonly people: People,
    private readonly said: Said,
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
      this.tryFormats(AT_HEADER);
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

  private tryFormats(formats: readonly FileFormat[]): void {
    const firstRows = this.held.map((it) => it.cells);
    for (const format of formats) {
      const recognised = format.recognise(firstRows, this.delimiter);
      if (!recognised) continue;
      if (recognised.undated) throw this.undated(firstRows[recognised.header] ?? [], format);
      if (recognised.needsPeople && this.people.size === 0) throw new FileRefused(recognised.needsPeople);
      this.recognised = recognised;
      this.header = firstRows[recognised.header] ?? [];
      for (const { cells, row } of this.held.slice(recognised.header + 1)) this.read(recognised, cells, row);
      this.held.length = 0;
      return;
    }
  }

  /** Throws `FileRefused` where no kind of file fits. */
  recognise(): void {
    const said = this.mappings().map(asSaid);
    // What only lacks its day is known before that was said, and would be asked about again.
    const isDated = this.said.mapping?.format !== undefined;
    if (!this.recognised) this.tryFormats(isDated ? [...said, ...FORMATS] : [...FORMATS, ...said]);
    if (this.recognised) return;
    const all = this.held.map((it) => it.cells).filter((cells) => !isBlank(cells));
    const [header, ...rows] = all.slice(Math.max(0, tableIn(all)));
    if (!header) throw new FileRefused(PROBLEMS.empty);
    const row = header.find((it) => 'address' in readAddress(it));
    throw row ? new FileRefused(say('import_header_is_row', shown(row))) : this.unknown(header, rows);
  }

  private mappings(): readonly Mapping[] {
    const { mapping, remembered = [] } = this.said;
    return mapping ? [mapping] : remembered.filter(isForNext);
  }

  private undated(header: readonly string[], { id }: FileFormat): FileRefused {
    const before = this.said.remembered?.find((it) => it.format === id && isFor(it, header));
    const fresh = {
      header: header.map((it) => it.trim()),
      columns: {},
      kind: { every: 'webinar-attended' },
    } as const;
    return new ColumnsUnknown(
      say('import_needs_day'),
      before ?? { ...fresh, at: { every: this.now }, format: id },
    );
  }

  /** A table of several columns can be mapped; anything else is refused. */
  private unknown(header: readonly string[], rows: readonly (readonly string[])[]): FileRefused {
    const why = missingColumns(header) ?? PROBLEMS.empty;
    const isTable = namesOf(header).length > 1 && rows.length > 0;
    if (!isTable) return new FileRefused(why);
    const before = this.said.remembered?.find((it) => isFor(it, header));
    return new ColumnsUnknown(why, before ?? guess(header, rows, this.now));
  }

  private read(recognised: Recognised, cells: string[], row: number): void {
    if (isBlank(cells)) return;
    this.rows++;
    const reading = recognised.read(cells, this.now, this.people);
    if ('prospect' in reading) this.takenRows.push(reading);
    else if ('why' in reading) this.rejections.push({ row, why: reading.why, cells: shownCells(cells) });
    else if (reading.skip === 'automatic-reply') this.automaticReplies++;
    else this.passedOver++;
  }

  taken(bytes: number): Portion {
    const { takenRows, rejections, automaticReplies, passedOver, rows, header } = this;
    this.takenRows = [];
    this.rejections = [];
    this.automaticReplies = 0;
    this.passedOver = 0;
    return { taken: takenRows, rejections, automaticReplies, passedOver, rows, bytes, header };
  }
}

/**
 * Reads a file of touches, portion by portion, in bounded memory. Throws `FileRefused` before the first portion where
 * the file is none we can read, and later where it can't be read any more. `now`: ms since 1970. `people`: who hides
 * behind the file's ids, from `readPeopleFile`. `said`: what somebody has said of the
 * columns of files that nobody knows; where that does not suffice, `ColumnsUnknown` proposes.
 */
export async function* readHistoryFile(
  file: Blob,
  now: number,
  signal?: AbortSignal,
  people: People = NOBODY,
  said: Said = {},
): AsyncGenerator<Portion> {
  const begin = (delimiter: string) => new Reading(now, delimiter, people, said);
  for await (const { taker, bytes, isLast } of walkRows(file, begin, signal)) {
    if (isLast) taker.recognise();
    yield taker.taken(bytes);
  }
}
