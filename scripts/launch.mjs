// Starts a real browser with the built extension; shared by npm start, npm run dev and the end-to-end tests.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser, isBranded } from './find-browser.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Worker} Worker */

/**
 * @typedef {object} Launched
 * @property {BrowserContext} context
 * @property {string} extensionId
 * @property {string} profile the browser's folder
 * @property {string[]} strays addresses of requests that no stand-in answered; all were refused
 * @property {(path: string) => string} url of a file of the extension
 * @property {() => Promise<Worker>} worker the extension's running worker; waits for it
 * @property {() => Promise<void>} reload loads the extension anew from its folder; what it stored stays
 * @property {() => Promise<void>} close
 */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(ROOT, 'dist', 'chrome');
const STAND_IN = join(ROOT, 'test', 'pages', 'gmail');

const REFUSED =
  'The browser does not load the extension: install Chromium or Microsoft Edge, set CHROME_PATH to one, or fetch one by `npx playwright-core install chromium`.';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
];

/** Google’s own Chrome ignores --load-extension, but takes an extension through its debugging pipe. Again: reloads it. */
async function loadThroughPipe(/** @type {BrowserContext} */ context, /** @type {string} */ dist) {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: dist });
}

/** @param {BrowserContext} context @param {number} timeout ms */
async function workerOf(context, timeout) {
  const own = (/** @type {Worker} */ it) => it.url().startsWith('chrome-extension://');
  return (
    context.serviceWorkers().find(own) ?? context.waitForEvent('serviceworker', { predicate: own, timeout })
  );
}

/** Refuses every request; stand-ins are routed after this and win. */
async function refuseAll(/** @type {BrowserContext} */ context) {
  /** @type {string[]} */
  const strays = [];
  await context.route(/^https?:/, (route) => {
    strays.push(route.request().url());
    return route.abort();
  });
  await context.routeWebSocket(/.*/, (socket) => {
    strays.push(socket.url());
    return socket.close();
  });
  return strays;
}

/**
 * Launches a browser with a throw-away profile and no way to the network.
 * @param {{ headless?: boolean, dist?: string, profile?: string, width?: number, height?: number, args?: string[] }} [how]
 *   profile: a folder to keep; left alone on closing
 * @returns {Promise<Launched>}
 * @throws when there is no browser, or it refuses the extension
 */
export async function launch({
  headless = true,
  dist = DIST,
  profile,
  width = 1280,
  height = 860,
  args = [],
} = {}) {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('No browser was found: run `npm test` or `npm start` once, they fetch one.');
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'throughline-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless,
    viewport: null,
    chromiumSandbox: process.platform !== 'linux',
    args: [
      `--disable-extensions-except=${dist}`,
      `--load-extension=${dist}`,
      `--window-size=${width},${height}`,
      ...(isBranded(executablePath) ? ['--enable-unsafe-extension-debugging'] : []),
      ...FLAGS,
      ...args,
    ],
  });
  const forget = () => {
    if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', forget);
  const close = async () => {
    await context.close();
    forget();
    process.off('exit', forget);
  };
  try {
    const strays = await refuseAll(context);
    const worker = () => workerOf(context, 15_000);
    const first = await workerOf(context, 8_000).catch(async () => {
      await loadThroughPipe(context, dist).catch(() => undefined);
      return workerOf(context, 4_000);
    });
    const extensionId = new URL(first.url()).host;
    const url = (/** @type {string} */ path) => `chrome-extension://${extensionId}/${path}`;
    const reload = () => loadThroughPipe(context, dist);
    return { context, extensionId, profile: folder, strays, url, worker, reload, close };
  } catch (error) {
    await close();
    throw new Error(REFUSED, { cause: error });
  }
}

/**
 * Answers https://mail.google.com/mail/… with the stand-in (test/pages/gmail); tests drive it by `window.standIn`.
 * @param {BrowserContext} context
 * @param {{ account?: { address: string, name: string } }} [as] who is signed in; else the stand-in’s own
 */
export async function serveGmail(context, { account } = {}) {
  const script = readFileSync(join(STAND_IN, 'stand-in.js'), 'utf8');
  const page = readFileSync(join(STAND_IN, 'index.html'), 'utf8');
  const signIn = account ? `<script>standIn.account(${JSON.stringify(account)})</script>` : '';
  await context.route('https://mail.google.com/mail/**', (route) => {
    const { pathname, search } = new URL(route.request().url());
    if (pathname.endsWith('/stand-in.js'))
      return route.fulfill({ contentType: 'text/javascript', body: script });
    const isPopOut = search.includes('view=btop') || pathname.endsWith('/popout');
    const body = isPopOut ? page : page.replace('</body>', `${signIn}</body>`);
    return route.fulfill({ contentType: 'text/html', body });
  });
}

/** The address at which the launched browser can be debugged. */
const debugAddress = (/** @type {Launched} */ { profile }) =>
  `http://127.0.0.1:${readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]}`;

/**
 * The real side panel, once it has opened. The launching context never lists it, a second connection does.
 * @param {Launched} launched
 * @param {number} [timeout] ms
 * @returns {Promise<Page>} with the whole page API; closed with the browser
 */
export async function sidePanel(launched, timeout = 15_000) {
  const address = debugAddress(launched);
  const panel = launched.url('panel.html');
  const until = Date.now() + timeout;
  for (;;) {
    const targets = /** @type {{ url: string }[]} */ (await (await fetch(`${address}/json/list`)).json());
    if (targets.some((it) => it.url === panel)) break;
    if (Date.now() > until) throw new Error(`No side panel opened within ${timeout} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const browser = await chromium.connectOverCDP(address);
  const page = browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((it) => it.url() === panel);
  if (!page) throw new Error('The side panel opened, but can’t be reached.');
  launched.context.once('close', () => browser.close().catch(() => undefined));
  return page;
}

/**
 * Clicks the badge in the compose as a person would: its shadow root is closed, so by its place.
 * @param {Page} page
 */
export async function clickBadge(page) {
  const host = page.locator('[data-throughline]').first();
  await host.waitFor();
  const box = await host.boundingBox();
  if (!box) throw new Error('The badge has no place on the page.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/**
 * Imports a file through the shipped options page.
 * @param {Pick<Launched, 'context' | 'url'>} launched
 * @param {string} file
 * @returns {Promise<string>} the closing status
 */
export async function importFile({ context, url }, file) {
  const page = await context.newPage();
  await page.goto(url('options.html'));
  await page.getByLabel('Import history').setInputFiles(file);
  const status = page.getByRole('status').filter({ hasText: /imported .*unchanged .*rejected/i });
  await status.waitFor({ timeout: 60_000 });
  const words = await status.innerText();
  await page.close();
  return words;
}
