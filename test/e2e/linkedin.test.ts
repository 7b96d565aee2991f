import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import type { Sight } from '../../src/sites/sight';
import { PAGES } from '../pages/linkedin/pages';
import { SITE, standIn } from '../pages/linkedin/site';
import { script } from './linkedin-bundle';

const ICON = join(process.cwd(), 'public', 'icons');

/** The background's part: it lets the page be read and notes what it is told. */
const WORKER = `
  globalThis.sights = [];
  globalThis.reads = true;
  chrome.runtime.onMessage.addListener(({ throughline, request }, sender, reply) => {
    if (throughline === 'page/hello') reply({ ok: true, value: { reads: globalThis.reads } });
    if (throughline === 'page/sight') { globalThis.sights.push(request); reply({ ok: true, value: { badges: [] } }); }
    return true;
  });
`;

interface Noticed {
  readonly changes: string[];
  readonly listeners: number;
  readonly events: number;
  readonly logs: number;
  readonly errors: number;
  readonly globals: string[];
  readonly highlights: number;
  readonly sheets: number;
  readonly resources: string[];
  readonly scroll: number[];
  readonly focus: string;
  readonly html: string;
}
interface StandInWindow {
  standIn: {
    draw(page: string): void;
    go(page: string, order: 'address first' | 'content first'): void;
    witness(): void;
    noticed(): Noticed;
  };
}
interface FakeBackground {
  sights: Sight[];
  reads: boolean;
}

let folder: string;
let context: BrowserContext;
let worker: Worker;
let page: Page;
let lines: string[];
let begin = 'profile-ember';

/** An extension of the page's script alone; its files are what a page could look for. */
async function extension(into: string): Promise<void> {
  const manifest = {
    manifest_version: 3,
    name: 'LinkedIn reader',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: [`${SITE}/*`], js: ['linkedin.js'], run_at: 'document_end' }],
    host_permissions: [`${SITE}/*`],
  };
  writeFileSync(join(into, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(into, 'worker.js'), WORKER);
  writeFileSync(join(into, 'linkedin.js'), await script('src/page/linkedin.ts'));
  if (existsSync(ICON)) cpSync(ICON, join(into, 'icons'), { recursive: true });
}

const sights = () => worker.evaluate(() => (globalThis as unknown as FakeBackground).sights);
const names = async () => (await sights()).at(-1)?.people.map((it) => it.name);
const noticed = () => page.evaluate(() => (globalThis as unknown as StandInWindow).standIn.noticed());
const go = (to: string, order: 'address first' | 'content first') =>
  page.evaluate(([to, order]) => (globalThis as unknown as StandInWindow).standIn.go(to, order), [
    to,
    order,
  ] as const);
const nameOf = (standInPageName: string) => PAGES[standInPageName]!.sees.people!.map((it) => it.name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'linkedin-'));
  await extension(folder);
  context = await chromium.launchPersistentContext('', {
    ...(findBrowser() ? { executablePath: findBrowser()! } : {}),
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  await context.route('**/*', (route) => route.abort());
  await context.route(`${SITE}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: standIn(begin) }),
  );
  worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
});
afterAll(async () => {
  await context?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await worker.evaluate(() => {
    Object.assign(globalThis, { sights: [], reads: true });
  });
  await page?.close();
  page = await context.newPage();
  lines = [];
  page.on('console', (line) => lines.push(line.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
});

async function open(name: string): Promise<void> {
  begin = name;
  await page.goto(SITE + PAGES[name]!.at);
  await expect.poll(async () => (await sights()).length).toBeGreaterThan(0);
}

describe('on LinkedIn', () => {
  it('follows the reader from page to page, and never shows one under the address of another', async () => {
    await open('profile-ember');
    await expect.poll(names).toEqual(nameOf('profile-ember'));
    const walk = [
      ['profile-sdui', 'address first'],
      ['messaging', 'content first'],
      ['bubble', 'address first'],
      ['lead', 'content first'],
      ['profile-ember', 'address first'],
    ] as const;
    for (const [to, order] of walk) {
      await go(to, order);
      await expect.poll(names).toEqual(nameOf(to));
    }
    await go('search', 'address first');
    await expect.poll(names).toEqual([]);
    const said = ({ where, people }: Partial<Sight>) => people!.map(({ name }) => `${where} ${name}`).join();
    const told = (await sights()).map(said);
    const expected = ['profile-ember', ...walk.map(([to]) => to)].map((it) => said(PAGES[it]!.sees));
    // Between two people there may be nobody, and there is never anybody else.
    expect(told.filter(Boolean).filter((it, i, all) => it !== all[i - 1])).toEqual(expected);
  });

  it('clears the person in the same moment as the address changes', async () => {
    await open('profile-ember');
    await expect.poll(names).toEqual(['Jane Kowalska']);
    await page.evaluate(() => history.pushState({}, '', '/in/zofia-w%C3%B3jcik-77/'));
    await expect.poll(names).toEqual([]);
    await page.evaluate(() => history.back());
    await expect.poll(names).toEqual(['Jane Kowalska']);
  });

  it.each([
    'profile-ember',
    'profile-sdui',
    'contact-info',
    'messaging',
    'bubble',
    'bubble-bare',
    'lead-panel',
  ])('leaves no trace that %s could notice', async (name) => {
    begin = name;
    await worker.evaluate(() => {
      (globalThis as unknown as FakeBackground).reads = false;
    });
    await page.goto(SITE + PAGES[name]!.at);
    await page.evaluate(() => (globalThis as unknown as StandInWindow).standIn.witness());
    const before = await noticed();
    // The same page in sight of the reader: asked again, it reads, reports and goes on watching.
    await worker.evaluate(async () => {
      (globalThis as unknown as FakeBackground).reads = true;
      const [tab] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
      await chrome.tabs.sendMessage(tab!.id!, { throughline: 'to-page/wake', request: {} });
    });
    await expect.poll(names).toEqual(nameOf(name));
    expect(await noticed()).toEqual(before);
    expect(before).toMatchObject({ changes: [], listeners: 0, events: 0, logs: 0, errors: 0, globals: [] });
    expect(before).toMatchObject({ highlights: 0, resources: [] });
    expect(lines).toEqual([]);
  });

  it('can’t be found by its files', async () => {
    await open('profile-ember');
    const id = new URL(worker.url()).host;
    const files = readdirSync(folder, { recursive: true }).map(String);
    const reached = await page.evaluate(
      async ([id, files]) => {
        const found: string[] = [];
        for (const file of files) {
          const address = `chrome-extension://${id}/${file}`;
          if (
            await fetch(address).then(
              () => true,
              () => false,
            )
          )
            found.push(`fetch ${file}`);
          const isShown = await new Promise((resolve) => {
            const image = new Image();
            image.onload = () => resolve(true);
            image.onerror = () => resolve(false);
            image.src = address;
          });
          if (isShown) found.push(`image ${file}`);
        }
        return found;
      },
      [id, files] as const,
    );
    expect(files).toContain('linkedin.js');
    expect(reached).toEqual([]);
  });

  it('reads nothing while it may not', async () => {
    await worker.evaluate(() => {
      (globalThis as unknown as FakeBackground).reads = false;
    });
    begin = 'profile-ember';
    await page.goto(SITE + PAGES['profile-ember']!.at);
    await go('profile-sdui', 'address first');
    const marked = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
      await chrome.tabs.sendMessage(tab!.id!, { throughline: 'to-page/wake', request: {} });
      return (globalThis as unknown as FakeBackground).sights;
    });
    expect(marked).toEqual([]);
  });
});
