import type { RowReading } from '../format';
import { walkRows } from '../walk';
import { type Mapping, plainly } from './mapping';
import { asSaid } from './said';

const ROWS_SHOWN = 5;
const VALUES_SHOWN = 60;

export interface Preview {
  /** How the first rows would be read. */
  readonly readings: readonly RowReading[];
  /** What stands in the column that tells the kind, the most frequent first. */
  readonly values: readonly string[];
}

/** Goes through a file as a mapping has it, and stores nothing. `now`: ms since 1970. */
export async function preview(
  file: Blob,
  mapping: Mapping,
  now: number,
  signal?: AbortSignal,
): Promise<Preview> {
  const format = asSaid(mapping);
  const readings: RowReading[] = [];
  const counts = new Map<string, { readonly as: string; count: number }>();
  const begin = () => {
    const held: string[][] = [];
    let recognised: ReturnType<typeof format.recognise>;
    let place = -1;
    return {
      take(cells: string[]) {
        if (!recognised) {
          held.push(cells);
          recognised = format.recognise(held, ',');
          if (recognised && 'column' in mapping.kind)
            place = cells.map(plainly).indexOf(plainly(mapping.kind.column));
          return;
        }
        if (cells.every((it) => it.trim() === '')) return;
        if (readings.length < ROWS_SHOWN) readings.push(recognised.read(cells, now, new Map()));
        const value = cells[place]?.trim() ?? '';
        if (value === '') return;
        const known = counts.get(plainly(value));
        if (known) known.count++;
        else if (counts.size < 10 * VALUES_SHOWN) counts.set(plainly(value), { as: value, count: 1 });
      },
      refuse() {},
    };
  };
  for await (const _ of walkRows(file, begin, signal));
  const values = [...counts.values()].sort((a, b) => b.count - a.count).slice(0, VALUES_SHOWN);
  return { readings, values: values.map((it) => it.as) };
}
