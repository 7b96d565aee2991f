import type polyfill from 'webextension-polyfill';

type Browser = typeof polyfill;

/**
 * The browser's own API, with the polyfill's types alone: since Manifest V3 Chrome's `chrome` answers with
 * promises too, and the polyfill's 3 kB would be a quarter of a content script.
 */
const { browser: native, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
export const browser: Browser = native ?? chrome;
