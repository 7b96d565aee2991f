import * as v from 'valibot';
import { FINDINGS } from '../story/review/types';
import { browser } from './browser';

const KEY = 'ignored';
/** The oldest go first. */
const KEPT = 500;

const ignored = v.array(
  v.object({
    /** Address or slug. */
    prospect: v.string(),
    finding: v.picklist(FINDINGS),
    /** Empty: any words. */
    phrase: v.string(),
  }),
);
/** Something that a rep ignores in drafts to one prospect. */
type IgnoredHere = v.InferOutput<typeof ignored>[number];

const isSame = (a: IgnoredHere, b: IgnoredHere): boolean =>
  a.prospect === b.prospect && a.finding === b.finding && a.phrase === b.phrase;

async function readAll(): Promise<IgnoredHere[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = v.safeParse(ignored, stored);
  return parsed.success ? parsed.output : [];
}

/** What is ignored in drafts to this prospect, the oldest first. */
export const ignoredFor = async (prospect: string): Promise<IgnoredHere[]> =>
  (await readAll()).filter((it) => it.prospect === prospect);

export async function ignoreFor(entries: readonly IgnoredHere[]): Promise<void> {
  const rest = (await readAll()).filter((it) => !entries.some((entry) => isSame(it, entry)));
  await browser.storage.local.set({ [KEY]: [...rest, ...entries].slice(-KEPT) });
}

export async function heedAgain(entry: IgnoredHere): Promise<void> {
  const rest = (await readAll()).filter((it) => !isSame(it, entry));
  await browser.storage.local.set({ [KEY]: rest });
}

/** Forgets what was ignored for these people. */
export async function forgetIgnored(handles: readonly string[]): Promise<void> {
  const left = (await readAll()).filter((it) => !handles.includes(it.prospect));
  await browser.storage.local.set({ [KEY]: left });
}
