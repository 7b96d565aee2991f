import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launch } from '../../scripts/launch.mjs';
import type { Launched } from './walk';

vi.mock('../../src/platform/browser', () => ({
  browser: { runtime: { onMessage: { addListener: () => undefined } } },
}));
const { settingsIndex } = await import('../../src/ui/options/settings-index');

/** Places and the page each is on: "too-early.days" on "rules". */
const places = settingsIndex().flatMap(({ href }) => {
  const [page = '', at] = decodeURIComponent(href.slice(1)).split(/\/(.*)/);
  return at ? [{ page, at }] : [];
});
const pages = [...new Set(places.map((it) => it.page))];

let launched: Launched;
let options: Page;
beforeAll(async () => {
  launched = await launch();
  options = await launched.context.newPage();
});
afterAll(() => launched?.close());

it.each(pages)('whatever is found of “%s” is there, and goes into focus', async (page) => {
  const wanted = places.filter((it) => it.page === page).map((it) => it.at);
  await options.goto('about:blank');
  await options.goto(launched.url(`options.html#${page}`));
  const missing = () => options.evaluate((ids) => ids.filter((id) => !document.getElementById(id)), wanted);
  await expect.poll(missing, { timeout: 15_000 }).toEqual([]);
  const last = wanted.at(-1)!;
  await options.goto('about:blank');
  await options.goto(launched.url(`options.html#${page}/${encodeURIComponent(last)}`));
  const focused = () =>
    options.evaluate((id) => document.getElementById(id)?.matches(':focus, :has(:focus)'), last);
  await expect.poll(focused, { timeout: 15_000 }).toBe(true);
});
