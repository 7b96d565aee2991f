import { browser } from '../browser';

/** The id of the window that this page or side panel belongs to. */
export async function currentWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) throw new Error('This page belongs to no window.');
  return id;
}

/** Opens our options page, at an anchor if named. */
export async function openOptions(anchor?: string): Promise<void> {
  if (!anchor) return browser.runtime.openOptionsPage();
  const page = browser.runtime.getManifest().options_ui?.page ?? 'options.html';
  await browser.tabs.create({ url: `${browser.runtime.getURL(page)}#${anchor}` });
}

/** Opens somebody's story in a tab of its own. `id`: an address, else a LinkedIn slug. */
export async function openProspect(id: string): Promise<void> {
  const query = new URLSearchParams(id.includes('@') ? { prospect: id } : { linkedin: id });
  await browser.tabs.create({ url: `${browser.runtime.getURL('panel.html')}?${query}` });
}

/** Under which id this browser knows the extension. */
export const extensionId = (): string => browser.runtime.id;
