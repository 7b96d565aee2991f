import { browser } from '../browser';

/** Asks the user for origins. To be called in the click itself, before anything is awaited. */
export const askFor = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });
