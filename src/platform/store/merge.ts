import { isOwnId } from '../../story/identity/linkedin';
import type { Prospect, Touch } from '../../story/touch';
import { FACT_FIELDS, type Fact } from './page-layout';
import { sameTouchKey } from './shape';
import type { Entry } from './store';

const distinct = (texts: readonly string[]): readonly string[] =>
  texts.length > 1 ? [...new Set(texts)] : texts;

/** People are named by their slug rather than by an id of LinkedIn's. */
const slugsFirst = (slugs: readonly string[]): readonly string[] =>
  slugs.length > 1 ? slugs.toSorted((a, b) => Number(isOwnId(a)) - Number(isOwnId(b))) : slugs;

/** One prospect from what several records say; the later record wins where it says something. */
export function mergeProspects(oldestFirst: readonly Prospect[]): Prospect {
  const facts: { -readonly [K in Fact]?: string } = {};
  for (const prospect of oldestFirst)
    for (const field of FACT_FIELDS) if (prospect[field]) facts[field] = prospect[field];
  const newestFirst = oldestFirst.toReversed();
  return {
    addresses: distinct(newestFirst.flatMap((it) => it.addresses)),
    slugs: slugsFirst(distinct(newestFirst.flatMap((it) => it.slugs))),
    ...facts,
  };
}

/** One entry from several records of one person; of touches that are the same, the later record's stands. */
export function mergeEntries(oldestFirst: readonly Entry[]): Entry {
  const only = oldestFirst[0];
  if (only && oldestFirst.length === 1) return only;
  const touches = new Map<string, Touch>();
  for (const entry of oldestFirst) for (const touch of entry.touches) touches.set(sameTouchKey(touch), touch);
  return {
    prospect: mergeProspects(oldestFirst.map((it) => it.prospect)),
    touches: [...touches.values()].sort((a, b) => a.at - b.at),
  };
}

/** Stands where a touch was that its source has taken back: it covers the older one, which a layer can't let go. */
const TAKEN_BACK = '~taken-back';

/** What is stored in the place of a touch that is taken back. */
export const takenBack = ({ id, at, by, source }: Touch): Touch => ({ id, at, by, source, kind: TAKEN_BACK });
/** Whether a touch only says that one was taken back. */
export const isTakenBack = ({ kind }: Touch): boolean => kind === TAKEN_BACK;

/** An entry as readers may see it. */
export function told<E extends Entry>(entry: E): E {
  if (!entry.touches.some(isTakenBack)) return entry;
  return { ...entry, touches: entry.touches.filter((it) => !isTakenBack(it)) };
}

/** How many touches these are more, or fewer, than stood before. */
export const countOf = (touches: readonly Touch[]): number =>
  touches.reduce((sum, it) => sum + (isTakenBack(it) ? -1 : 1), 0);

/** Every exact identifier of a prospect. */
export const idsOf = (prospect: Pick<Prospect, 'addresses' | 'slugs'>): string[] => [
  ...prospect.addresses,
  ...prospect.slugs,
];
