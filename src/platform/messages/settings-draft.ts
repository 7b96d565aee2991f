import * as v from 'valibot';
import { browser } from '../browser';
import { settings } from './protocol';

/** Beside the settings, so that "erase everything" takes it along. */
const KEY = 'settings:draft';

const draft = v.strictObject({
  /** As it stood when the changes were made. */
  base: settings,
  mine: settings,
});

/** Settings of this device as they were changed, and not saved yet. */
export type SettingsDraft = v.InferOutput<typeof draft>;

/** What was left unsaved, before the page was left or closed. */
export async function readSettingsDraft(): Promise<SettingsDraft | undefined> {
  const parsed = v.safeParse(draft, (await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : undefined;
}

/** Keeps it; undefined forgets it. */
export const keepSettingsDraft = (it: SettingsDraft | undefined): Promise<void> =>
  it ? browser.storage.local.set({ [KEY]: it }) : browser.storage.local.remove(KEY);
