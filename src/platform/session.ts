import type { Sight } from '../sites/sight';
import { browser } from './browser';

/** What a tab last reported. Survives the worker's death, not the browser's. */
export interface TabSight {
  readonly tabId: number;
  readonly sight: Sight;
}

const key = (tabId: number) => `sight:${tabId}`;

export const readSight = async (tabId: number): Promise<Sight | undefined> =>
  (await browser.storage.session.get(key(tabId)))[key(tabId)] as Sight | undefined;

export const writeSight = (tabId: number, sight: Sight): Promise<void> =>
  browser.storage.session.set({ [key(tabId)]: sight });

export const forgetSight = (tabId: number): Promise<void> => browser.storage.session.remove(key(tabId));

/** Every tab with something reported. */
export async function allSights(): Promise<TabSight[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([name]) => name.startsWith('sight:'))
    .map(([name, sight]) => ({ tabId: Number(name.slice(6)), sight: sight as Sight }));
}
