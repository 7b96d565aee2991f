import { isSame } from '../../playbook/document';
import { isDocument } from '../../playbook/paths';

/** Lists of words: what was put in and taken out here is put into, and taken out of, what stands now. */
const mergedLists = (
  base: readonly unknown[],
  mine: readonly unknown[],
  now: readonly unknown[],
): unknown[] => [
  ...now.filter((it) => mine.includes(it) || !base.includes(it)),
  ...mine.filter((it) => !base.includes(it) && !now.includes(it)),
];

/** What was changed from `base` to `mine`, done to what stands now: part by part, and in lists word by word. */
export function merged<T>(base: T, mine: T, now: T): T {
  if (isSame(base, mine)) return now;
  if (isSame(base, now)) return mine;
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(now))
    return mergedLists(base, mine, now) as T;
  if (!isDocument(base) || !isDocument(mine) || !isDocument(now)) return mine;
  return Object.fromEntries(
    Object.keys({ ...now, ...mine }).map((key) => [key, merged(base[key], mine[key], now[key])]),
  ) as T;
}
