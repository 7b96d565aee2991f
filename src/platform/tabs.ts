import { browser } from './browser';

export interface TabPlace {
  readonly tabId: number;
  readonly windowId: number;
}

/** The tab a window shows. */
export async function activeTab(windowId: number): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id;
}

/** The window a tab is in; undefined once it is closed. */
export async function windowOf(tabId: number): Promise<number | undefined> {
  return browser.tabs.get(tabId).then(
    (tab) => tab.windowId,
    () => undefined,
  );
}

/** A window shows another tab. */
export const onTabShown = (react: (place: TabPlace) => void): void =>
  browser.tabs.onActivated.addListener(react);

/** A tab began to load a page, or has loaded it; its earlier content script may be gone. */
export const onTabLoads = (react: (tabId: number) => void): void =>
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== undefined) react(tabId);
  });

/** A tab is closed: nobody is in sight there any more. */
export const onTabClosed = (react: (tabId: number) => void): void =>
  browser.tabs.onRemoved.addListener(react);

/** Tabs that show a site we read; our content script may be in them. */
export async function siteTabs(): Promise<number[]> {
  const patterns = browser.runtime.getManifest().content_scripts?.flatMap((it) => it.matches) ?? [];
  const tabs = await browser.tabs.query({ url: patterns });
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}
