import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { review } from '../../story/review/review';
import { draw, noting, wipe } from './fixtures/draw';
import { STATES } from './fixtures/views';

afterEach(wipe);
beforeAll(() => {
  document.title = 'Throughline';
  document.documentElement.lang = 'en';
});

/** Pictures are for people: `VITE_PICTURES=1 npx vitest run --project browser looks` writes them to out/panel. */
const PICTURES = import.meta.env.VITE_PICTURES === '1';

const send = (method: string, what: object) =>
  (cdp() as unknown as { send: (method: string, what: object) => Promise<void> }).send(method, what);

const emulate = (features: Record<string, string>) =>
  send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

async function show(state: keyof typeof STATES) {
  draw(STATES[state], noting().actions, review);
  if (state === 'several')
    await expect.poll(() => document.querySelectorAll('mark').length).toBeGreaterThan(0);
}

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body);
  return violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

const overflowing = () =>
  [...document.querySelectorAll('body *')]
    .filter((it) => !it.closest('.unseen') && it.getBoundingClientRect().right > innerWidth + 0.5)
    .map((it) => it.outerHTML.slice(0, 100));

const picture = async (name: string) => {
  if (!PICTURES) return;
  // The test's page is shrunk to fit the window around it: that must be taller than the panel is.
  const size = { width: 800, height: 8000, deviceScaleFactor: 1, mobile: false };
  await send('Emulation.setDeviceMetricsOverride', size);
  await expect.poll(() => parent.innerHeight).toBe(size.height);
  await page.viewport(innerWidth, Math.ceil(document.documentElement.scrollHeight));
  await page.screenshot({ path: `../../../out/panel/${name}.png`, element: document.body });
  await send('Emulation.clearDeviceMetricsOverride', {});
};

describe.each(['light', 'dark'])('%s', (scheme) => {
  it.each(Object.keys(STATES) as (keyof typeof STATES)[])('%s is whole and accessible', async (state) => {
    await emulate({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
    await page.viewport(380, 800);
    await show(state);
    expect(await faults()).toEqual([]);
    await picture(`${state}-${scheme}`);
    await page.viewport(320, 800);
    expect(overflowing()).toEqual([]);
    await picture(`${state}-${scheme}-320`);
  });
});

it.each(['hold', 'several', 'long', 'no-history'] as const)('%s bears text at 200 %%', async (state) => {
  await emulate({ 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce' });
  await page.viewport(320, 800);
  document.documentElement.style.fontSize = '200%';
  await show(state);
  expect(overflowing()).toEqual([]);
  await picture(`${state}-200`);
  document.documentElement.style.fontSize = '';
});

it('mirrors for a language read from the right', async () => {
  document.documentElement.dir = 'rtl';
  await page.viewport(380, 800);
  await show('hold');
  const face = document.querySelector('.face')!.getBoundingClientRect();
  expect(face.left).toBeGreaterThan(document.querySelector('h1')!.getBoundingClientRect().left);
  await picture('hold-rtl');
  document.documentElement.dir = '';
});

it('keeps its lines in forced colours', async () => {
  await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
  await page.viewport(380, 800);
  await show('hold');
  expect(getComputedStyle(document.querySelector('.main-button')!).borderTopStyle).toBe('solid');
  expect(getComputedStyle(document.querySelector('.verdict')!).borderInlineStartStyle).toBe('solid');
  await picture('hold-forced');
  await emulate({});
});
