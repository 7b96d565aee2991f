import * as v from 'valibot';
import { entry, nothing, short } from './page-protocol';
import { who } from './who-protocol';

const identifier = v.union([v.strictObject({ address: short }), v.strictObject({ slug: short })]);

/** Somebody who may be erased. */
const person = v.strictObject({
  name: short,
  company: v.optional(short),
  /** Addresses and LinkedIn names, as many as there are. */
  ids: v.array(short),
  touches: v.number(),
  /** They opted out, or must not be contacted: their addresses stay on the list of those who are not. */
  optedOut: v.boolean(),
});
export type ErasablePerson = v.InferOutput<typeof person>;

/** Messages of the page “Data and privacy”. */
export const PRIVACY_PROTOCOL = {
  /** What is known of somebody. Absent: nothing. */
  'privacy/person': entry('ui', v.strictObject({ who }), v.strictObject({ person: v.optional(person) })),
  /**
   * Before somebody is erased: keeps their addresses from being written to where they opted out, and forgets what
   * stands of them beside history. Answers every way to know them, for the worker that erases.
   */
  'privacy/let-go': entry(
    'ui',
    v.strictObject({ who }),
    v.strictObject({ who: v.array(identifier), keptOnList: v.array(short) }),
  ),
  /** All that is kept beside history: settings, playbook, links and choices. Secrets are left out. */
  'privacy/beside': entry('ui', nothing, v.record(v.string(), v.unknown())),
} as const;
