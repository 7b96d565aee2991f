import * as v from 'valibot';
import { FINDINGS } from '../story/review/types';
import { kept } from './kept';

/** The oldest go first. */
const KEPT = 500;

const schema = v.array(
  v.object({
    /** Address or slug. */
    prospect: v.string(),
    finding: v.picklist(FINDINGS),
    /** Empty: any words. */
    phrase: v.string(),
  }),
);
/** Something that a rep ignores in drafts to one prospect. */
type IgnoredHere = v.InferOutput<typeof schema>[number];

const ignored = kept<IgnoredHere[]>('ignored', schema, []);

const isSame = (a: IgnoredHere, b: IgnoredHere): boolean =>
  a.prospect === b.prospect && a.finding === b.finding && a.phrase === b.phrase;

/** What is ignored in drafts to this prospect, the oldest first. */
export const ignoredFor = async (prospect: string): Promise<IgnoredHere[]> =>
  (await ignored.read()).filter((it) => it.prospect === prospect);

export async function ignoreFor(entries: readonly IgnoredHere[]): Promise<void> {
  const isNew = (it: IgnoredHere) => !entries.some((entry) => isSame(it, entry));
  await ignored.change((all) => [...all.filter(isNew), ...entries].slice(-KEPT));
}

export async function heedAgain(entry: IgnoredHere): Promise<void> {
  await ignored.change((all) => all.filter((it) => !isSame(it, entry)));
}

/** Forgets what was ignored for people, by their handles. */
export async function forgetIgnored(isTheirs: (handle: string) => boolean): Promise<void> {
  await ignored.change((all) => all.filter((it) => !isTheirs(it.prospect)));
}
