import * as v from 'valibot';
import type { Problem } from '../../playbook/resolve';
import type { Say } from '../../playbook/say';
import { entry, nothing, short } from './page-protocol';

const sentence = v.custom<Say>(
  (it) => typeof it === 'object' && it !== null && typeof (it as { say?: unknown }).say === 'string',
);
const anything = v.record(v.string(), v.unknown());
const problems = v.custom<readonly Problem[]>(Array.isArray);
const outcome = v.strictObject({ /** Absent: it worked. */ why: v.optional(sentence) });

/** Where the team's playbook is read from, and how that went. */
const address = v.strictObject({
  address: short,
  /** Who named it. */
  by: v.picklist(['here', 'policy']),
  /** Whether the browser lets us read there. */
  isAllowed: v.boolean(),
  /** ms since 1970 of the playbook in use; absent: none was read yet. */
  readAt: v.optional(v.number()),
  /** ms since 1970 of the last attempt */
  triedAt: v.optional(v.number()),
  /** Why the last attempt failed; the playbook read before stays in use. */
  trouble: v.optional(sentence),
});
export type TeamAddress = v.InferOutput<typeof address>;

/** A team's playbook that is read from an https address. */
export const TEAM_PROTOCOL = {
  'team/state': entry('ui', nothing, v.strictObject({ team: v.optional(address) })),
  /** Reads what is there, and stores nothing. */
  'team/look': entry(
    'ui',
    v.strictObject({ address: short }),
    v.union([
      v.strictObject({ document: anything, problems, given: v.exactOptional(anything) }),
      v.strictObject({ why: sentence }),
    ]),
  ),
  /** From now on the team's playbook comes from there, once it could be read. */
  'team/follow': entry('ui', v.strictObject({ address: short }), outcome),
  /** It was looked at and is not wanted: the permission is given back. */
  'team/leave': entry('ui', v.strictObject({ address: short }), nothing),
  /** Reads it now, not only daily. */
  'team/refresh': entry('ui', nothing, outcome),
  /** The playbook read last stays, and is edited here from now on. */
  'team/forget': entry('ui', nothing, nothing),
} as const;
