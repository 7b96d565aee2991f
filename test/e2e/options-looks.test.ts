import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launch } from '../../scripts/launch.mjs';
import { importSample } from '../../scripts/show.mjs';
import { faults } from './faults';
import type { Launched } from './walk';

// Every page is looked through; a slow machine is no failure.
vi.setConfig({ testTimeout: 240_000 });
/** Pictures are for people: `PICTURES=1 npx vitest run --project e2e options-looks` writes them to out/options. */
const PICTURES = process.env.PICTURES === '1';
const OUT = new URL('../../out/options/', import.meta.url);

/** Whether the page can be moved sideways. */
const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe('every page of the options', () => {
  let launched: Launched;
  let page: Page;
  let ids: string[];

  const open = async (id: string) => {
    await page.goto('about:blank');
    await page.goto(launched.url(`options.html#${id}`));
    await page.locator('main h1').waitFor();
  };
  const picture = async (name: string) => {
    if (!PICTURES) return;
    mkdirSync(OUT, { recursive: true });
    await page.screenshot({ path: new URL(`${name}.png`, OUT).pathname, fullPage: true });
  };

  beforeAll(async () => {
    launched = await launch();
    await importSample(launched);
    page = await launched.context.newPage();
    await open('start');
    ids = await page
      .locator('nav a')
      .evaluateAll((all) => all.map((it) => it.getAttribute('href')!.slice(1)));
  });
  afterAll(() => launched?.close());

  /** Everything that is wrong on any page. */
  const lookAt = async (name: string, prepare: () => Promise<unknown> = async () => undefined) => {
    const found: string[] = [];
    for (const id of ids) {
      await open(id);
      await prepare();
      found.push(...(await faults(page)).map((it) => `${id}: ${it}`));
      if (await isTooWide(page)) found.push(`${id} is too wide`);
      await picture(`${id}-${name}`);
    }
    return found;
  };

  const looks = [
    ['light', 1280],
    ['dark', 320],
    ...(PICTURES
      ? ([
          ['dark', 1280],
          ['light', 320],
        ] as const)
      : []),
  ] as const;
  it.each(looks)('is whole and accessible in %s at %i px', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    expect(ids.length).toBeGreaterThan(8);
    expect(await lookAt(`${width}-${colorScheme}`)).toEqual([]);
  });

  it('is so with all that is closed opened', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    const openAll = async () => {
      const closed = page.locator('main details:not([open])');
      while ((await closed.count()) > 0)
        await closed.evaluateAll((all) => {
          for (const it of all) (it as HTMLDetailsElement).open = true;
        });
    };
    expect(await lookAt('open', openAll)).toEqual([]);
  });

  it('shows a change that is not saved, and what is wrong with one', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open('rules');
    await page.getByLabel('Days a conversation lasts').fill('90');
    await page.getByText('On a real prospect').click();
    await page.getByRole('region', { name: 'With this change' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await picture('rules-changed');
    await page.getByLabel('Days after a no').fill('-3');
    await page.getByText('1 thing keeps this from being saved:').waitFor();
    expect(await faults(page)).toEqual([]);
    await picture('rules-wrong');
    await page.getByRole('button', { name: 'Drop changes' }).click();
  });
});
