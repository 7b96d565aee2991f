import { browser } from './browser';

const PANEL = 'panel.html';

/**
 * Opens the side panel of a tab's window. Must run in the same tick as the message that the click sent:
 * after one `await` the browser no longer counts it as the user's gesture.
 */
export function openSidePanel(tabId: number): Promise<boolean> {
  if (typeof chrome === 'undefined' || !chrome.sidePanel) return Promise.resolve(false);
  return chrome.sidePanel.open({ tabId }).then(
    () => true,
    () => false,
  );
}

/** The panel as a small window, for windows that can have no side panel. It follows the tab. */
export async function openPanelWindow(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`${PANEL}?tab=${tabId}`);
  await browser.windows.create({ url, type: 'popup', width: 400, height: 720 });
}

/** The toolbar icon opens the panel. */
export function openPanelOnAction(): void {
  if (typeof chrome === 'undefined' || !chrome.sidePanel) return;
  void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}
