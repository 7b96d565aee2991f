export const GROUPS = ['ready', 'carry-on', 'leave-alone'] as const;
export type Group = (typeof GROUPS)[number];

/** What a line of the follow-up list is ranked by. */
export interface Ranked {
  readonly group: Group;
  /** Higher comes first within a group. */
  readonly weight: number;
  /** ms since 1970 of the newest touch by the prospect. */
  readonly lastAt?: number | undefined;
}

/** For sorting: ready, carry on, leave alone; within each the most promising first. Zero where only a name could decide. */
export const byPromise = (a: Ranked, b: Ranked): number =>
  GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
  b.weight - a.weight ||
  (b.lastAt ?? 0) - (a.lastAt ?? 0);
