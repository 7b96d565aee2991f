import { type Say, say } from '../../playbook/say';
import { readAddress, readOnLinkedIn } from '../../story/identity';
import { type By, KINDS, type Kind, type Prospect } from '../../story/touch';
import { isAutomaticReply } from '../../story/words';
import { isKind, mayLieAhead, usualBy } from '../by';
import { readMoment } from '../moment';
import type { Aliases } from './columns';
import type { RowReading, TakenRow } from './format';
import { Known } from './known';
import { nearest } from './nearest';

/** DESIGN: "Own CSV columns". `subject` is the touch's title, `title` the person's. */
export const COLUMNS = {
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
export type Column = keyof typeof COLUMNS;
export type Places = Readonly<Partial<Record<Column, number>>>;

/** As long as a spreadsheet's cell can be. */
export const LONGEST_CELL = 32_767;
const BYS: readonly string[] = ['marketing', 'prospect', 'sales'] satisfies By[];

const isMissing = (text: string): boolean => text === '';
/** A cell short enough for the sentence that refuses it. */
export const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
const DASHED = /^[a-z-]+$/;
/** "White Paper" is "white-paper". */
export const dashed = (text: string): string =>
  DASHED.test(text) ? text : text.toLowerCase().replace(/[\s_]+/g, '-');

/** Cells of one row by column, trimmed. */
export class OwnRow {
  constructor(
    private readonly cells: readonly string[],
    private readonly places: Places,
    /** The column that the first of the cells stands in. */
    private readonly from = 0,
  ) {}

  get(column: Column): string {
    const place = this.places[column];
    return place === undefined ? '' : (this.cells[place - this.from]?.trim() ?? '');
  }

  /** Some of the cells as one text. */
  join(columns: readonly Column[]): string {
    return columns.map((column) => this.get(column)).join(BETWEEN);
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
  const slug = isMissing(linkedin) ? undefined : readOnLinkedIn(linkedin);
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

/** When it happened, in ms since 1970. */
export function momentOf(text: string, kind: Kind, now: number): number | { readonly why: Say } {
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

export type Refused = Extract<RowReading, { why: Say }>;
export type Skipped = Extract<RowReading, { skip: string }>;

/** Who a row is about, with all that it says of them. */
export function readWho(row: OwnRow): Prospect | Refused {
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

export type What = TakenRow['what'] & { readonly kind: Kind };

/** What happened, all but when. */
export function readWhat(row: OwnRow): What | Refused | Skipped {
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

/** The columns that tell who, and those that tell what. */
export const WHO: readonly Column[] = [
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
export const WHAT: readonly Column[] = ['kind', 'subject', 'url', 'topic', 'stage', 'by', 'rep', 'note'];

const BETWEEN = '\u0001';
const inOrder = (columns: readonly Column[]): Places =>
  Object.fromEntries(columns.map((column, place) => [column, place]));
const WHO_PLACES = inOrder(WHO);
const WHAT_PLACES = inOrder(WHAT);
const isRefusal = (it: object): it is Refused | Skipped => 'why' in it || 'skip' in it;

/** Reads rows of our own columns; what it read of the same words before, it need not read again. */
export class OwnReader {
  readonly people = new Known<Prospect, Refused>(isRefusal as (it: object) => it is Refused);
  readonly touches = new Known<What, Refused | Skipped>(isRefusal);

  /** One row; where several things are wrong, the first is said. */
  read(row: OwnRow, now: number): RowReading {
    const long = row.tooLong();
    if (long) return { why: say('import_row_long_cell', long) };
    const prospect = this.people.read(row.join(WHO), (text) => readWho(part(text, WHO_PLACES, row)));
    if ('why' in prospect) return prospect;
    const what = this.touches.read(row.join(WHAT), (text) => readWhat(part(text, WHAT_PLACES, row)));
    if ('why' in what) return what;
    const at = momentOf(row.get('at'), 'kind' in what ? what.kind : 'replied', now);
    if (typeof at === 'object') return at;
    return 'skip' in what ? what : { prospect, what, at, id: row.get('id') };
  }
}

/** Some columns of a row, from a text of their own; the row itself where a cell holds what should part them. */
function part(text: string, places: Places, row: OwnRow): OwnRow {
  const cells = text.split(BETWEEN);
  return cells.length === Object.keys(places).length ? new OwnRow(cells, places) : row;
}
