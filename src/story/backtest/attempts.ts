import type { Moment } from '../moments';
import { utcDay } from '../time';
import { repKey } from '../whose';

/** One rep's attempts of one day (UTC): one, made when the first of them was. */
export interface Occasion {
  /** ms since 1970 */
  readonly at: number;
  readonly first: Moment;
}

/** Every attempt of sales in a history, the oldest first. */
export function occasionsOf(inOrder: readonly Moment[]): Occasion[] {
  const found: Occasion[] = [];
  let met: Set<string> | undefined;
  for (const it of inOrder) {
    if (it.role !== 'attempt') continue;
    const key = `${utcDay(it.at)} ${repKey(it.touch.rep)}`;
    met ??= new Set();
    if (met.has(key)) continue;
    met.add(key);
    found.push({ at: it.at, first: it });
  }
  return found;
}
