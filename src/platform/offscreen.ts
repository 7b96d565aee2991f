import { browser } from './browser';

const PAGE = 'syncer.html';
let opening: Promise<void> | undefined;

const isOpen = async (): Promise<boolean> =>
  (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType] }))
    .length > 0;

async function open(): Promise<void> {
  if (await isOpen()) return;
  await chrome.offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS' as chrome.offscreen.Reason],
    justification: browser.i18n.getMessage('source_offscreen'),
  });
}

/**
 * Opens the page that reads sources, unless it is open: a service worker can’t load code when it is needed, and every
 * kilobyte in it delays each answer.
 */
export function openSyncer(): Promise<void> {
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
}

/** Ends it; what it was doing goes on where it stopped, the next time. */
export const closeSyncer = (): Promise<void> =>
  isOpen().then((yes) => (yes ? chrome.offscreen.closeDocument() : undefined));
