// Finds a Chromium-based browser that can load an unpacked extension. No dependencies.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, join } from 'node:path';

// Chromium first: branded Chrome no longer loads unpacked extensions from the command line.
const OPEN = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome-for-testing',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const BRANDED = [
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** @param {readonly string[]} names bare names are sought on the PATH, others are places */
function there(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => (basename(name) === name ? folders.map((folder) => join(folder, name)) : [name]))
    .filter((path) => existsSync(path));
}

/** The browser that Playwright has fetched, if it has. */
function fetchedByPlaywright() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    const path = chromium.executablePath();
    return existsSync(path) ? [path] : [];
  } catch {
    return [];
  }
}

/**
 * @returns {string[]} paths of browsers, the best first: `CHROME_PATH` alone, else Chromium or Edge, the one
 *   that Playwright fetched, Chrome
 * @throws when `CHROME_PATH` names no file
 */
export function findBrowsers() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named))
    throw new Error(`CHROME_PATH names ${named}, but there is no file. Correct it, or unset it to search.`);
  return named ? [named] : [...there(OPEN), ...fetchedByPlaywright(), ...there(BRANDED)];
}

/** @returns {string | undefined} the best browser's path */
export const findBrowser = () => findBrowsers()[0];

/** @param {string} path of a browser; true for Google’s own Chrome, which ignores --load-extension */
export const isBranded = (path) => /google.?chrome/i.test(path) && !/for.testing/i.test(path);
