import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importFile, launch } from '../../scripts/launch.mjs';
import { PAGES } from '../pages/linkedin/pages';
import { SITE, standIn, witnessed } from '../pages/linkedin/site';
import { csvFile, expectShown, type Launched, THREE } from './walk';

interface LinkedInWindow {
  standIn: { witness(): void; noticed(): Record<string, unknown> };
}

const DIST = join(process.cwd(), 'dist', 'chrome');
const CAPTURES = fileURLToPath(new URL('../../../shared/pages/linkedin/', import.meta.url));
/** Both layouts, the thread, the lead; whom the panel then shows. */
const CAPTURED = [
  ['linkedin-profile-ember-2024-07-en-1', '/in/peletrik-mariwicz-ostiltek/', 'peletrik-mariwicz-ostiltek'],
  ['linkedin-profile-sdui-2026-05-pl-a', '/in/witata-dalen%C5%82ek-703559665/', 'witata-dalenłek-703559665'],
  ['linkedin-salesnav-lead-2026-07-en-a', '/sales/lead/ACwAAed42,NAME_SEARCH,u8r5', 'acwaaed42'],
] as const;

let launched: Launched;
let page: Page;
let lines: string[];

const noticed = () => page.evaluate(() => (window as unknown as LinkedInWindow).standIn.noticed());

/** Serves a page, and asks it what it noticed from before anything is read until the panel tells of somebody. */
async function sawOf(at: string, body: string, shown: string, verdict: string) {
  await launched.context.unroute(`${SITE}/**`);
  await launched.context.route(`${SITE}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto(SITE + at);
  await page.evaluate(() => (window as unknown as LinkedInWindow).standIn.witness());
  const before = await noticed();
  await importFile(launched, csvFile(THREE));
  const worker = await launched.worker();
  const tab = await worker.evaluate(
    async () => (await chrome.tabs.query({ url: 'https://www.linkedin.com/*' }))[0]!.id!,
  );
  const panel = await launched.context.newPage();
  await panel.goto(launched.url(`panel.html?tab=${tab}`));
  await expectShown(panel, shown, verdict);
  const after = await noticed();
  await panel.close();
  return { before, after };
}

/** Everything stored goes: nothing is read again until something is imported. */
async function eraseAll() {
  const options = await launched.context.newPage();
  await options.goto(launched.url('options.html'));
  await options.evaluate(() => chrome.runtime.sendMessage({ throughline: 'options/erase-all', request: {} }));
  await options.close();
}

beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched?.close());

beforeEach(async () => {
  await eraseAll();
  await page?.close();
  page = await launched.context.newPage();
  lines = [];
  page.on('console', (line) => lines.push(line.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
});

describe('the whole extension on LinkedIn', () => {
  it.each([
    ['profile-sdui', 'zofia-wójcik-77', 'unknown'],
    ['bubble', 'jane-kowalska-1a2b', 'ready'],
  ])('leaves no trace that %s could notice', async (name, shown, verdict) => {
    const { before, after } = await sawOf(PAGES[name]!.at, standIn(name), shown, verdict);
    expect(after).toEqual(before);
    expect(after).toMatchObject({ changes: [], listeners: 0, events: 0, logs: 0, errors: 0, globals: [] });
    expect(after).toMatchObject({ highlights: 0, resources: [] });
    expect(lines).toEqual([]);
  });

  it('can’t be found by any of its files', async () => {
    await sawOf(PAGES['profile-ember']!.at, standIn('profile-ember'), 'jane-kowalska-1a2b', 'unknown');
    const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile())
      .map((it) => join(it.parentPath, it.name).slice(DIST.length));
    expect(files).toContain('/manifest.json');
    expect(files).toContain('/icons/16.png');
    const reached = await page.evaluate(
      async ([root, files]) => {
        const loads = (it: HTMLElement) =>
          new Promise<boolean>((resolve) => {
            it.onload = () => resolve(true);
            it.onerror = () => resolve(false);
            document.head.append(it);
          });
        const probes: Record<string, (at: string) => Promise<boolean>> = {
          fetch: (at) =>
            fetch(at)
              .then(() => true)
              .catch(() => false),
          opaque: (at) =>
            fetch(at, { mode: 'no-cors' })
              .then(() => true)
              .catch(() => false),
          image: (at) => loads(Object.assign(new Image(), { src: at })),
          script: (at) => loads(Object.assign(document.createElement('script'), { src: at })),
          sheet: (at) =>
            loads(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: at })),
          module: (at) => loads(Object.assign(document.createElement('script'), { type: 'module', src: at })),
        };
        const found: string[] = [];
        for (const file of files)
          for (const [by, probe] of Object.entries(probes))
            if (await probe(root + file)) found.push(`${by} ${file}`);
        return found;
      },
      [launched.url('').replace(/\/$/, ''), files] as const,
    );
    expect(reached).toEqual([]);
  });
});

describe.skipIf(!existsSync(CAPTURES))('on captured pages of LinkedIn, where they are at hand', () => {
  it.each(CAPTURED)('leaves no trace that %s could notice', async (name, at, shown) => {
    const capture = readFileSync(`${CAPTURES}${name}.html`, 'utf8');
    const { before, after } = await sawOf(at, witnessed(capture), shown, 'unknown');
    expect(after).toEqual(before);
    expect(after).toMatchObject({ changes: [], listeners: 0, events: 0, logs: 0, resources: [] });
  });
});
