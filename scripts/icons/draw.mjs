// Draws public/icons/*.png from the two drawings beside this file: node scripts/icons/draw.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT, setUp } from '../setup.mjs';
import { pack } from './pack.mjs';

// Up to 32 pixels the large drawing would blur.
const SIZES = { 16: 'small', 32: 'small', 48: 'large', 128: 'large' };

const browser = await chromium.launch({
  executablePath: setUp(),
  chromiumSandbox: process.platform !== 'linux',
});
const page = await browser.newPage();
for (const [size, drawing] of Object.entries(SIZES)) {
  const svg = readFileSync(join(ROOT, 'scripts', 'icons', `${drawing}.svg`), 'utf8');
  await page.setViewportSize({ width: Number(size), height: Number(size) });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(join(ROOT, 'public', 'icons', `${size}.png`), pack(picture));
}
await browser.close();
