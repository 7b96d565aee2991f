import { browser } from './browser';

/** Emitted by the build at these places. */
const WRITING = 'src/page/writing.js';
const CAPTURE = 'src/page/capture.js';

/** Brings the script that helps while a rep writes into a tab's page. */
export async function bringWriting(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [WRITING] });
}

/** Reads a tab's page once in the extension's own world: what comes back is a censored capture, unparsed. */
export async function takeCapture(tabId: number): Promise<unknown> {
  const [taken] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [CAPTURE],
  });
  return taken?.result;
}
