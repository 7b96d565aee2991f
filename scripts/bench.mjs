// Ratios against peers or limits in the same run. Every file in bench/ is one benchmark.
//   npm run bench [-- NAME … --touches=2000000]
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, setUp } from './setup.mjs';

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} ours measured, with its unit
 * @property {string} peer what it is compared with, measured or a limit
 * @property {number} ratio ours to the peer's
 * @property {string} target `≤ 0.5` or `≥ 40`
 */

/**
 * @typedef {object} Ground
 * @property {string} dist the built extension
 * @property {number} touches how large a history to make
 * @property {(path: string, input: unknown) => Promise<unknown>} inPage calls the default export of a file of
 *   the project in a real browser's page on loopback, with real IndexedDB
 */

/** @param {Row} row */
function meets({ ratio, target }) {
  const [sign, limit] = target.split(' ');
  return sign === '≤' ? ratio <= Number(limit) : ratio >= Number(limit);
}

/** A page on loopback that runs the sources as they are. */
async function openGround() {
  const { createServer } = await import('vite');
  const { chromium } = await import('playwright-core');
  const cacheDir = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const server = await createServer({
    root: ROOT,
    configFile: false,
    cacheDir,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    appType: 'custom',
    plugins: [
      {
        name: 'blank-page',
        configureServer: ({ middlewares }) => {
          middlewares.use('/blank', (_, response) => {
            response
              .setHeader('content-type', 'text/html')
              // An isolated page is told the time to 5 µs.
              .setHeader('cross-origin-opener-policy', 'same-origin')
              .setHeader('cross-origin-embedder-policy', 'require-corp')
              .end('<!doctype html><title>bench</title>');
          });
        },
      },
    ],
  });
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '',
    chromiumSandbox: process.platform !== 'linux',
    args: ['--disable-gpu', '--disable-background-networking', '--js-flags=--expose-gc'],
  });
  /** @type {Ground['inPage']} */
  const inPage = async (path, input) => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/blank`);
    const run = async () =>
      page.evaluate(async ([file, given]) => (await import(`/${file}`)).default(given), [path, input]);
    // The server may learn of a package and reload the page once.
    const result = await run().catch(run);
    await page.close();
    return result;
  };
  const close = async () => {
    await browser.close();
    await server.close();
    rmSync(cacheDir, { recursive: true, force: true });
  };
  return { inPage, close };
}

/** @param {readonly (Row & { met: string })[]} rows */
function print(rows) {
  const head = {
    what: 'what',
    ours: 'ours',
    peer: 'peer or limit',
    ratio: 'ratio',
    target: 'target',
    met: '',
  };
  const lines = [head, ...rows.map((row) => ({ ...row, ratio: row.ratio.toPrecision(2) }))];
  const columns = /** @type {(keyof typeof head)[]} */ (Object.keys(head));
  const width = (/** @type {keyof typeof head} */ it) => Math.max(...lines.map((line) => line[it].length));
  for (const line of lines)
    console.log(
      columns
        .map((it) => line[it].padEnd(width(it)))
        .join('  ')
        .trimEnd(),
    );
}

const FOLDER = join(ROOT, 'scripts', 'bench');
const given = process.argv.slice(2);
const touches = Number(given.find((it) => it.startsWith('--touches='))?.slice(10) ?? 100_000);
const chosen = given.filter((it) => !it.startsWith('--'));
const names = readdirSync(FOLDER)
  .filter((it) => it.endsWith('.mjs'))
  .map((it) => it.slice(0, -4))
  .filter((it) => chosen.length === 0 || chosen.includes(it));

setUp();
const { buildOnce } = await import('./build.mjs');
if (names.includes('size')) buildOnce();
const { inPage, close } = await openGround();
const rows = [];
try {
  for (const name of names) {
    console.log(`Measuring ${name} …`);
    const { default: measure } = await import(pathToFileURL(join(FOLDER, `${name}.mjs`)).href);
    rows.push(...(await measure({ dist: join(ROOT, 'dist', 'chrome'), touches, inPage })));
  }
} finally {
  await close();
}
print(rows.map((row) => ({ ...row, met: meets(row) ? '' : 'missed' })));
