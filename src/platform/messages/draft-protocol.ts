import * as v from 'valibot';
import { entry, nothing, short, verdict } from './page-protocol';

const asked = {
  /** Address or slug. */
  prospect: short,
  verdict,
  /** Ids of the rules that spoke, the weightiest first. */
  rules: v.pipe(v.array(short), v.maxLength(50)),
  chose: v.picklist(['sent', 'back']),
};

/** What a rep chose when asked before sending: no word of the mail. `at` in ms since 1970. */
export const choice = v.strictObject({ at: v.number(), ...asked });
export type Choice = v.InferOutput<typeof choice>;

/** Messages of the help that a rep gets while writing. */
export const DRAFT_PROTOCOL = {
  /** The rep was asked before sending, and chose. */
  'page/chose': entry('page', v.strictObject(asked), nothing),
  /** What reps chose, the oldest first. */
  'options/choices': entry('ui', nothing, v.array(choice)),
} as const;
