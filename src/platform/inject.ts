import { browser } from './browser';

/** Emitted by the build at this place. */
const WRITING = 'src/page/writing.js';

/** Brings the script that helps while a rep writes into a tab's page. */
export async function bringWriting(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [WRITING] });
}
