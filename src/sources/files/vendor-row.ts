import { type Say, say } from '../../playbook/say';
import { readAddress, readOnLinkedIn } from '../../story/identity';
import type { Kind, Prospect } from '../../story/touch';
import { mayLieAhead, usualBy } from '../by';
import type { Aliases } from './columns';
import { type DayOrder, readDay } from './dates';
import type { RowReading } from './format';

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
const NO_ADDRESS = {
  none: 'import_row_nobody',
  several: 'import_row_several_addresses',
  'not-an-address': 'import_row_no_address',
  'nobody-answers': 'import_row_nobody_answers',
} as const;

/** An address behind the name of whom it is; two of them are two people. */
const BRACKETED = /^[(<]([^()<>]+@[^()<>]+)[)>]$/;

/** What vendors write where nothing is. */
export const isNothing = (text: string): boolean => /^(?:-{1,2}|null|n\/a|none)?$/i.test(text.trim());

/** Cells of a vendor's row by column. What vendors write where nothing is (`--`, `null`, `N/A`) is empty. */
export class VendorRow<C extends string> {
  constructor(
    private readonly cells: readonly string[],
    private readonly at: Readonly<Partial<Record<C, number>>>,
  ) {}

  get(column: C): string {
    const place = this.at[column];
    const text = place === undefined ? '' : (this.cells[place]?.trim() ?? '');
    return isNothing(text) ? '' : text;
  }

  /** Several addresses in a cell are one person's, the first the likeliest. */
  who(email: C, linkedin?: C): Pick<Prospect, 'addresses' | 'slugs'> | { readonly why: Say } {
    const cell = this.get(email);
    const pieces = cell.split(/[;,\s]+/);
    if (pieces.filter((it) => BRACKETED.test(it)).length > 1)
      return { why: say(NO_ADDRESS.several, shown(cell)) };
    const addresses = pieces
      .map((it) => readAddress(BRACKETED.exec(it)?.[1] ?? it))
      .flatMap((it) => ('address' in it ? [it.address] : []));
    const slug = linkedin === undefined ? undefined : readOnLinkedIn(this.get(linkedin));
    const slugs = slug === undefined ? [] : [slug];
    if (addresses.length > 0 || slugs.length > 0) return { addresses: [...new Set(addresses)], slugs };
    const read = readAddress(cell);
    return { why: say(NO_ADDRESS['problem' in read ? read.problem : 'none'], shown(cell)) };
  }
}

/** A moment as the file writes it. */
export interface Written {
  readonly text: string;
  readonly order: DayOrder;
  readonly zone?: 'utc';
}

/** When something happened, or why the row can't be taken. */
export function momentOf(
  { text, order, zone }: Written,
  kind: Kind,
  now: number,
): number | { readonly why: Say } {
  if (text === '') return { why: say('import_row_dateless') };
  const at = readDay(text, order, zone);
  if (typeof at !== 'number') {
    return { why: say(at === 'not-iso' ? 'import_row_no_day' : 'import_row_no_such_day', shown(text)) };
  }
  return at > now && !mayLieAhead(kind) ? { why: say('import_row_future', shown(text), kind) } : at;
}

export interface VendorTouch {
  readonly id?: string;
  readonly kind: Kind;
  readonly when: Written;
  readonly title?: string;
  readonly url?: string;
  readonly note?: string;
}

/** One row's person and touch. */
export function told(prospect: Prospect, touch: VendorTouch, now: number): RowReading {
  const { kind, when, id = '', title = '', url = '', note = '' } = touch;
  const at = momentOf(when, kind, now);
  if (typeof at === 'object') return at;
  return { prospect, what: { kind, by: usualBy(kind), title, url, note, source: 'files' }, at, id };
}

/** The samples of one column, to tell in which order its days are written. */
export const columnOf = (rows: readonly (readonly string[])[], place: number | undefined): string[] =>
  place === undefined ? [] : rows.map((cells) => cells[place] ?? '');

/** One name of its two halves; either may be missing. */
export const fullName = (first: string, last: string): string => [first, last].filter(Boolean).join(' ');

/** The first row that holds anything. */
export const headerOf = (rows: readonly (readonly string[])[]): number =>
  rows.findIndex((cells) => cells.some((it) => it.trim() !== ''));

/** Columns without other names. */
export const plainly = <C extends string>(...names: readonly C[]): Aliases<C> =>
  Object.fromEntries(names.map((name) => [name, []])) as unknown as Aliases<C>;
