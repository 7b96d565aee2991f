import * as v from 'valibot';
import { browser } from '../browser';

/** Beside the layers, so that "erase everything" takes it along. */
const KEY = 'playbook:draft';

const draft = v.strictObject({
  layer: v.picklist(['team', 'own']),
  /** What was stored when the changes were made. */
  base: v.record(v.string(), v.unknown()),
  document: v.record(v.string(), v.unknown()),
});

/** Changes to a playbook that are not saved yet. */
export type PlaybookDraft = v.InferOutput<typeof draft>;

/** What was left unsaved, in whatever tab, and before the browser was closed. */
export async function readDraft(): Promise<PlaybookDraft | undefined> {
  const parsed = v.safeParse(draft, (await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : undefined;
}

/** Keeps it; undefined forgets it. */
export const keepDraft = (it: PlaybookDraft | undefined): Promise<void> =>
  it ? browser.storage.local.set({ [KEY]: it }) : browser.storage.local.remove(KEY);
