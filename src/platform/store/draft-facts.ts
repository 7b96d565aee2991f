import type { Draft } from './draft';
import { FACT_FIELDS } from './page-layout';

/** What is said of a person, and the row that says it. */
export interface Told {
  readonly values: readonly (string | undefined)[];
  readonly row: readonly number[];
}

/** The newest value stands; of one moment the longer, then the greater: the order of rows never matters. */
const isNewer = (value: string, at: number, than: string | undefined, thanAt: number): boolean =>
  than === undefined ||
  at > thanAt ||
  (at === thanAt && (value.length > than.length || (value.length === than.length && value > than)));

/** One person's facts from all that was said under any identifier. */
export function factsOf(draft: Draft, members: readonly number[]): Told {
  const only =
    members.length === 1 ? draft.sayings[members[0]!]! : members.flatMap((it) => draft.sayings[it]!);
  const first = only[0];
  // By far the most people are spoken of in one way.
  if (first && only.length === 1) return { values: first.facts, row: first.facts.map(() => first.row) };
  const told = { values: [] as (string | undefined)[], row: [] as number[] };
  const at: number[] = [];
  for (let nth = 0; nth < FACT_FIELDS.length; nth++) {
    told.values[nth] = first?.facts[nth];
    told.row[nth] = first?.row ?? -1;
    at[nth] = first?.at ?? Number.NEGATIVE_INFINITY;
    for (let other = 1; other < only.length; other++) {
      const saying = only[other]!;
      const value = saying.facts[nth];
      if (value === undefined || !isNewer(value, saying.at, told.values[nth], at[nth]!)) continue;
      told.values[nth] = value;
      told.row[nth] = saying.row;
      at[nth] = saying.at;
    }
  }
  return told;
}
