import * as v from 'valibot';
import type { Document } from '../playbook/migrate';
import type { Say } from '../playbook/say';
import { browser } from './browser';
import { ADDRESS, TEAM } from './playbook';

const note = v.object({
  address: v.string(),
  by: v.picklist(['here', 'policy']),
  readAt: v.optional(v.number()),
  triedAt: v.number(),
  trouble: v.optional(
    v.object({ say: v.string(), with: v.optional(v.array(v.union([v.string(), v.number()]))) }),
  ),
});

/** Where the team's playbook was read from, and when; ms since 1970. */
export interface TeamNote {
  readonly address: string;
  /** Who named the address. */
  readonly by: 'here' | 'policy';
  /** When the playbook in use was read. */
  readonly readAt?: number;
  readonly triedAt: number;
  /** Why the last attempt failed. */
  readonly trouble?: Say;
}

/** The note of the last reading; undefined where the team's playbook comes from no address. */
export async function readTeamNote(): Promise<TeamNote | undefined> {
  const parsed = v.safeParse(note, (await browser.storage.local.get(ADDRESS))[ADDRESS]);
  return parsed.success ? (parsed.output as TeamNote) : undefined;
}

/** Keeps a reading, and the playbook where there was one, in one write. */
export const keepTeamNote = (it: TeamNote, playbook?: Document): Promise<void> =>
  browser.storage.local.set({ [ADDRESS]: it, ...(playbook ? { [TEAM]: playbook } : {}) });

/** The playbook read last stays as the team's; it comes from nowhere any more. */
export const dropTeamNote = (): Promise<void> => browser.storage.local.remove(ADDRESS);
