import type { Prospect } from '../../story/touch';
import type { Recognised } from './format';
import {
  type Column,
  LONGEST_CELL,
  momentOf,
  OwnRow,
  type Places,
  type Refused,
  readWhat,
  readWho,
  type Skipped,
  type What,
} from './own-row';

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

/** What pieces of text were read as; so many at once. */
class Known<T> {
  private static readonly REMEMBERED = 100_000;
  private readonly read = new Map<string, T>();
  private lastText = '';
  private last: T | undefined;

  get(text: string): T | undefined {
    // Rows of one person often stand together.
    if (this.last !== undefined && text === this.lastText) return this.last;
    this.lastText = text;
    this.last = this.read.get(text);
    return this.last;
  }

  keep(text: string, it: T): T {
    if (this.read.size >= Known.REMEMBERED) this.read.clear();
    // V8: a piece cut from a large text keeps the whole text alive; this copy does not.
    this.read.set(`\u0001${text}`.slice(1), it);
    this.last = it;
    return it;
  }
}

/**
 * Reads rows as they stand, when the columns that tell who, and those that tell what, stand together: the same
 * piece of text is read once.
 */
export function plainReader(places: Places, width: number, delimiter: string): Recognised['readPlain'] {
  const who = span(places, WHO, [...WHAT, 'at', 'id']);
  const what = span(places, WHAT, [...WHO, 'at', 'id']);
  const { at: atPlace, id: idPlace = -1 } = places;
  if (!who || !what || atPlace === undefined) return undefined;
  const people = new Known<Prospect>();
  const touches = new Known<What>();
  /** Where each cell begins, and one more where the row ends. */
  const begins = new Int32Array(width + 1);
  const piece = (text: string, from: number, to: number) => text.slice(begins[from], begins[to + 1]! - 1);

  const read = <T extends object>(
    known: Known<T>,
    row: string,
    { from, to }: { from: number; to: number },
    make: (row: OwnRow) => T | Refused | Skipped,
  ): T | undefined => {
    const text = piece(row, from, to);
    const met = known.get(text);
    if (met !== undefined) return met;
    const made = make(new OwnRow(row.slice(begins[0], begins[width]! - 1).split(delimiter), places));
    if ('why' in made || 'skip' in made) return undefined;
    return known.keep(text, made);
  };

  return (text, from, to, now) => {
    if (to - from > LONGEST_CELL) return undefined;
    let begin = from;
    begins[0] = from;
    for (let place = 1; place < width; place++) {
      begin = text.indexOf(delimiter, begin) + 1;
      if (begin === 0 || begin > to) return undefined;
      begins[place] = begin;
    }
    const next = text.indexOf(delimiter, begin);
    if (next >= 0 && next < to) return undefined;
    begins[width] = to + 1;
    const prospect = read(people, text, who, readWho);
    if (prospect === undefined) return undefined;
    const shape = read(touches, text, what, readWhat);
    if (shape === undefined) return undefined;
    const at = momentOf(piece(text, atPlace, atPlace).trim(), shape.kind, now);
    if (typeof at === 'object') return undefined;
    return { prospect, what: shape, at, id: idPlace < 0 ? '' : piece(text, idPlace, idPlace).trim() };
  };
}
