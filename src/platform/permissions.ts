import { browser } from './browser';

/** Whether requests to these origins are allowed. */
export const mayReach = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] });

/** Gives back what was asked for at connect. */
export async function giveBack(origins: readonly string[]): Promise<void> {
  // What the manifest requires can't be given back.
  await browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}
