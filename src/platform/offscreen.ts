import { browser } from './browser';

const PAGE = 'beside.html';
let opening: Promise<void> | undefined;

const isOpen = async (): Promise<boolean> => {
  const contextTypes = ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType];
  return (await chrome.runtime.getContexts({ contextTypes })).length > 0;
};

async function open(): Promise<void> {
  if (await isOpen()) return;
  await chrome.offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS' as chrome.offscreen.Reason],
    justification: browser.i18n.getMessage('beside_why'),
  });
}

/**
 * Opens the one page that an extension may have beside its worker, unless it is open. A service worker can start no
 * worker of its own and load no code when it is needed; every kilobyte in it delays each answer.
 */
export function openBeside(): Promise<void> {
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
}

/** Ends it; what it was doing goes on where it stopped, the next time. */
export const closeBeside = async (): Promise<void> => {
  if (await isOpen()) await chrome.offscreen.closeDocument();
};
