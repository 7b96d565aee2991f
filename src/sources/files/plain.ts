import type { Recognised } from './format';
import type { Known } from './known';
import {
  type Column,
  LONGEST_CELL,
  momentOf,
  type OwnReader,
  OwnRow,
  type Places,
  readWhat,
  readWho,
  WHAT,
  WHO,
} from './own-row';

/** From the first to the last of these columns; undefined where one of the others lies between them. */
function span(places: Places, columns: readonly Column[], others: readonly Column[]) {
  const taken = (it: readonly Column[]) => it.flatMap((column) => places[column] ?? []);
  const from = Math.min(...taken(columns));
  const to = Math.max(...taken(columns));
  return taken(others).some((place) => place > from && place < to) ? undefined : { from, to };
}

/**
 * Reads rows as they stand, when the columns that tell who, and those that tell what, stand together: the same
 * piece of text is read once.
 */
export function plainReader(
  places: Places,
  width: number,
  delimiter: string,
  { people, touches }: OwnReader,
): Recognised['readPlain'] {
  const who = span(places, WHO, [...WHAT, 'at', 'id']);
  const what = span(places, WHAT, [...WHO, 'at', 'id']);
  const { at: atPlace, id: idPlace = -1 } = places;
  if (!who || !what || atPlace === undefined) return undefined;
  /** Where each cell begins, and one more where the row ends. */
  const begins = new Int32Array(width + 1);
  const piece = (text: string, from: number, to: number) => text.slice(begins[from], begins[to + 1]! - 1);

  const read = <T extends object, R extends object>(
    known: Known<T, R>,
    row: string,
    { from, to }: { from: number; to: number },
    make: (row: OwnRow) => T | R,
  ): T | undefined => {
    const read = known.read(piece(row, from, to), (text) =>
      make(new OwnRow(text.split(delimiter), places, from)),
    );
    return 'why' in read || 'skip' in read ? undefined : (read as T);
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
