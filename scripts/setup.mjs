// Makes a fresh machine ready: packages, then a browser. No dependencies; quiet when nothing is to be done.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './find-browser.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Milliseconds that a download or an installation may take. */
const LIMIT = 5 * 60_000;

const NO_BROWSER =
  'No browser that can load the extension was found or could be fetched: install Chromium or Microsoft Edge, or set CHROME_PATH to one, and run this again.';

/** @param {string} path of a JSON file @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>} */
const packagesIn = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** npm's own record inside node_modules is written last, so an installation that died counts as none. */
function packagesStand() {
  const record = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesIn(join(ROOT, 'package-lock.json'));
  const there = packagesIn(record);
  return Object.entries(wanted).every(([path, it]) => {
    const found = there[path];
    if (path === '' || (it.optional && !found)) return true;
    return found?.version === it.version && found?.integrity === it.integrity;
  });
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [how] quiet: its output is not shown
 * @returns {boolean} it went well
 */
function run(command, args, { env = {}, quiet = false } = {}) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
    timeout: LIMIT,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && !command.endsWith('.exe'),
  });
  return status === 0;
}

/** @throws when the packages can't be installed */
function installPackages() {
  if (packagesStand()) return;
  console.log('Installing packages …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const done = npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (!done) throw new Error('The packages could not be installed: npm says why above. Is there a network?');
}

/** A fetched browser may lack system libraries; the loader then refuses it at once. */
const starts = (/** @type {string} */ path) =>
  process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

function fetchWithPlaywright() {
  console.log('Fetching a browser (once, about 180 MB) …');
  const cli = join(ROOT, 'node_modules', 'playwright-core', 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    quiet: true,
  });
}

function installDebianPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('Installing Debian’s chromium …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['-qq', 'update'], { env });
  return run('apt-get', ['-qq', '-y', 'install', 'chromium'], { env });
}

/** @returns {string} the path of a browser, fetched or installed if need be @throws when there is none to be had */
function readyBrowser() {
  const able = () => findBrowsers().find(starts);
  const path =
    able() ?? (fetchWithPlaywright() ? able() : undefined) ?? (installDebianPackage() ? able() : undefined);
  if (!path) throw new Error(NO_BROWSER);
  return path;
}

/**
 * Packages and a browser; child processes learn the browser through `CHROME_PATH`.
 * Says why and ends the process where they can't be had.
 * @returns {string} the browser's path
 */
export function setUp() {
  try {
    installPackages();
    process.env.CHROME_PATH = readyBrowser();
    return process.env.CHROME_PATH;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
