import { type Say, say } from '../../../playbook/say';
import { readAddress, readSlug } from '../../../story/identity';
import { type By, KINDS, type Kind, type Prospect } from '../../../story/touch';
import { isAutomaticReply } from '../../../story/words';
import { isKind, mayLieAhead, usualBy } from '../../by';
import { readMoment } from '../../moment';
import { type Aliases, findColumns } from '../columns';
import type { FileFormat, Recognised, RowReading, TakenRow } from '../format';
import { nearest } from '../nearest';

/** DESIGN: "Own CSV columns". `subject` is the touch's title, `title` the person's. */
const COLUMNS = {
  email: ['e-mail', 'mail', 'email address', 'e-mail address'],
  name: ['full name', 'contact name'],
  company: ['company name', 'organisation', 'organization'],
  title: ['job title'],
  linkedin: ['linkedin url', 'linkedin profile', 'linkedin slug'],
  segment: [],
  persona: [],
  industry: [],
  owner: [],
  at: ['date', 'timestamp', 'date time'],
  kind: ['touch kind'],
  subject: [],
  url: ['link'],
  topic: [],
  stage: [],
  by: [],
  rep: ['sales rep'],
  note: ['notes'],
  id: ['touch id'],
} as const satisfies Aliases<string>;
type Column = keyof typeof COLUMNS;
type Places = Readonly<Partial<Record<Column, number>>>;

/** As long as a spreadsheet's cell can be. */
const LONGEST_CELL = 32_767;
const BYS: readonly string[] = ['marketing', 'prospect', 'sales'] satisfies By[];

const isMissing = (text: string): boolean => text === '';
const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
const DASHED = /^[a-z-]+$/;
const dashed = (text: string): string =>
  DASHED.test(text) ? text : text.toLowerCase().replace(/[\s_]+/g, '-');

/** Cells of one row by column, trimmed. */
class OwnRow {
  constructor(
    private readonly cells: readonly string[],
    private readonly places: Places,
  ) {}

  get(column: Column): string {
    const place = this.places[column];
    return place === undefined ? '' : (this.cells[place]?.trim() ?? '');
  }

  tooLong(): Column | undefined {
    const place = this.cells.findIndex((it) => it.length > LONGEST_CELL);
    return place < 0
      ? undefined
      : (Object.keys(this.places) as Column[]).find((it) => this.places[it] === place);
  }
}

const NO_ADDRESS = {
  several: 'import_row_several_addresses',
  'not-an-address': 'import_row_no_address',
  'nobody-answers': 'import_row_nobody_answers',
} as const;

function whoOf(row: OwnRow): Pick<Prospect, 'addresses' | 'slugs'> | { readonly why: Say } {
  const email = row.get('email');
  const linkedin = row.get('linkedin');
  const slug = isMissing(linkedin) ? undefined : readSlug(linkedin);
  const slugs = slug === undefined ? [] : [slug];
  if (!isMissing(email)) {
    const read = readAddress(email);
    if ('address' in read) return { addresses: [read.address], slugs };
    if (read.problem !== 'none') return { why: say(NO_ADDRESS[read.problem], shown(email)) };
  }
  if (slug !== undefined) return { addresses: [], slugs };
  return {
    why: isMissing(linkedin) ? say('import_row_nobody') : say('import_row_no_profile', shown(linkedin)),
  };
}

function kindOf(row: OwnRow): Kind | { readonly why: Say } {
  const text = row.get('kind');
  if (isMissing(text)) return { why: say('import_row_no_kind') };
  const kind = dashed(text);
  if (isKind(kind)) return kind;
  const close = nearest(kind, Object.keys(KINDS));
  return {
    why: close
      ? say('import_row_unknown_kind_near', shown(text), close)
      : say('import_row_unknown_kind', shown(text)),
  };
}

function momentOf(text: string, kind: Kind, now: number): number | { readonly why: Say } {
  if (isMissing(text)) return { why: say('import_row_no_date') };
  const at = readMoment(text);
  if (at === 'not-iso') return { why: say('import_row_not_iso', shown(text)) };
  if (at === 'no-such-day') return { why: say('import_row_no_such_day', shown(text)) };
  if (at > now && !mayLieAhead(kind)) return { why: say('import_row_future', shown(text), kind) };
  return at;
}

function byOf(row: OwnRow, kind: Kind): By | { readonly why: Say } {
  const text = row.get('by').toLowerCase();
  if (isMissing(text)) return usualBy(kind);
  return BYS.includes(text) ? (text as By) : { why: say('import_row_unknown_by', shown(text)) };
}

type Refused = Extract<RowReading, { why: Say }>;
type Skipped = Extract<RowReading, { skip: string }>;

function readWho(row: OwnRow): Prospect | Refused {
  const who = whoOf(row);
  if ('why' in who) return who;
  return {
    ...who,
    name: row.get('name'),
    company: row.get('company'),
    title: row.get('title'),
    segment: row.get('segment'),
    persona: row.get('persona'),
    industry: row.get('industry'),
    owner: row.get('owner'),
  };
}

type What = TakenRow['what'] & { readonly kind: Kind };

function readWhat(row: OwnRow): What | Refused | Skipped {
  const kind = kindOf(row);
  if (typeof kind === 'object') return kind;
  const by = byOf(row, kind);
  if (typeof by === 'object') return by;
  const title = row.get('subject');
  const note = row.get('note');
  if (kind === 'replied' && isAutomaticReply(title, note)) return { skip: 'automatic-reply' };
  return {
    kind,
    by,
    source: 'files',
    title,
    url: row.get('url'),
    topic: row.get('topic'),
    stage: dashed(row.get('stage')),
    rep: row.get('rep'),
    note,
  };
}

function readOwn(row: OwnRow, now: number): RowReading {
  const long = row.tooLong();
  if (long) return { why: say('import_row_long_cell', long) };
  const prospect = readWho(row);
  if ('why' in prospect) return prospect;
  const what = readWhat(row);
  if ('why' in what) return what;
  const at = momentOf(row.get('at'), 'kind' in what ? what.kind : 'replied', now);
  if (typeof at === 'object') return at;
  return 'skip' in what ? what : { prospect, what, at, id: row.get('id') };
}

const hasNeeded = ({ email, linkedin, at, kind }: Places): boolean =>
  (email !== undefined || linkedin !== undefined) && at !== undefined && kind !== undefined;

/** Why a header is not of our own columns; undefined where it is. */
export function missingColumns(header: readonly string[]): Say | undefined {
  const { at, twice } = findColumns(header, COLUMNS);
  if (twice !== undefined) return say('import_column_twice', shown(twice));
  if (hasNeeded(at)) return undefined;
  const missing = [
    ...(at.email === undefined && at.linkedin === undefined ? [say('import_email_or_linkedin')] : []),
    ...(['at', 'kind'] as const).filter((column) => at[column] === undefined),
  ];
  const has = header.map((it) => it.trim()).filter(Boolean);
  return say('import_columns_missing', { list: missing }, { list: has.slice(0, 12).map(shown) });
}

const WHO: readonly Column[] = [
  'email',
  'name',
  'company',
  'title',
  'linkedin',
  'segment',
  'persona',
  'industry',
  'owner',
];
const WHAT: readonly Column[] = ['kind', 'subject', 'url', 'topic', 'stage', 'by', 'rep', 'note'];

/** From the first to the last of these columns; undefined where one of the others lies between them. */
function span(places: Places, columns: readonly Column[], others: readonly Column[]) {
  const taken = (it: readonly Column[]) => it.flatMap((column) => places[column] ?? []);
  const from = Math.min(...taken(columns));
  const to = Math.max(...taken(columns));
  return taken(others).some((place) => place > from && place < to) ? undefined : { from, to };
}

/** So many different people, and so many different touches, are remembered at once. */
const REMEMBERED = 100_000;

/**
 * Reads rows as they stand, when the columns that tell who, and those that tell what, stand together: the same
 * piece of text is read once.
 */
function plainReader(places: Places, width: number, delimiter: string): Recognised['readPlain'] {
  const who = span(places, WHO, [...WHAT, 'at', 'id']);
  const what = span(places, WHAT, [...WHO, 'at', 'id']);
  const { at: atPlace, id: idPlace = -1 } = places;
  if (!who || !what || atPlace === undefined) return undefined;
  const people = new Map<string, Prospect>();
  const touches = new Map<string, What>();
  /** Where each cell begins, and one more where the row ends. */
  const begins = new Int32Array(width + 1);
  const piece = (line: string, from: number, to: number) => line.slice(begins[from], begins[to + 1]! - 1);

  const read = <T extends object>(
    known: Map<string, T>,
    line: string,
    { from, to }: { from: number; to: number },
    make: (row: OwnRow) => T | Refused | Skipped,
  ): T | undefined => {
    const text = piece(line, from, to);
    const met = known.get(text);
    if (met !== undefined) return met;
    const made = make(new OwnRow(line.split(delimiter), places));
    if ('why' in made || 'skip' in made) return undefined;
    if (known.size >= REMEMBERED) known.clear();
    // V8: a piece cut from a large text keeps the whole text alive; this copy does not.
    known.set(`\u0001${text}`.slice(1), made);
    return made;
  };

  return (line, now) => {
    if (line.length > LONGEST_CELL) return undefined;
    let begin = 0;
    for (let place = 1; place < width; place++) {
      begin = line.indexOf(delimiter, begin) + 1;
      if (begin === 0) return undefined;
      begins[place] = begin;
    }
    if (line.indexOf(delimiter, begin) >= 0) return undefined;
    begins[width] = line.length + 1;
    const prospect = read(people, line, who, readWho);
    if (prospect === undefined) return undefined;
    const shape = read(touches, line, what, readWhat);
    if (shape === undefined) return undefined;
    const at = momentOf(piece(line, atPlace, atPlace).trim(), shape.kind, now);
    if (typeof at === 'object') return undefined;
    return { prospect, what: shape, at, id: idPlace < 0 ? '' : piece(line, idPlace, idPlace).trim() };
  };
}

export const own: FileFormat = {
  id: 'own',
  recognise(firstRows, delimiter) {
    const header = firstRows.findIndex((cells) => cells.some((it) => it.trim() !== ''));
    const names = firstRows[header];
    if (!names) return undefined;
    const { at: places, twice } = findColumns(names, COLUMNS);
    if (twice !== undefined || !hasNeeded(places)) return undefined;
    const width = names.length;
    const readPlain = plainReader(places, width, delimiter);
    return {
      header,
      ...(readPlain ? { readPlain } : {}),
      read: (cells, now) => {
        if (cells.length > width && cells.slice(width).some((it) => it.trim() !== ''))
          return { why: say('import_row_too_wide', cells.length, width) };
        return readOwn(new OwnRow(cells, places), now);
      },
    };
  },
};
