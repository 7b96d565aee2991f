// npm start: sets up, builds, and shows the product with a sample history in a throw-away browser.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, setUp } from './setup.mjs';

const OUT = join(ROOT, 'out');

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @typedef {import('./launch.mjs').Launched} Launched */
/** @typedef {import('./show.mjs').Shown} Shown */
/** @typedef {import('playwright-core').Page} Page */

setUp();
const { buildOnce } = await import('./build.mjs');
const { clickBadge, launch, sidePanel } = await import('./launch.mjs');
const { importSample, openGmail, readVerdicts, writeTo } = await import('./show.mjs');

/** Lets a person try it until they close the browser. @param {Launched} launched @param {Page} page @param {Shown} first */
async function showInWindow(launched, page, first) {
  await writeTo(page, first);
  await clickBadge(page);
  await sidePanel(launched);
  console.log(`You are writing to ${first.name}. Type a mail and watch the draft review in the side panel.`);
  console.log('Try other recipients from the panel’s search, or close the browser to end.');
  await new Promise((resolve) => launched.context.once('close', resolve));
}

/** Does the same unseen: text on the terminal, pictures under out/. @param {Launched} launched @param {Page} page @param {Shown[]} three */
async function showInText(launched, page, three) {
  rmSync(join(OUT, 'start'), { recursive: true, force: true });
  mkdirSync(join(OUT, 'start'), { recursive: true });
  let panel;
  for (const one of three) {
    await writeTo(page, one);
    if (!panel) {
      await clickBadge(page);
      panel = await sidePanel(launched);
    }
    const main = panel.locator(`main[data-prospect="${one.email}"][data-verdict="${one.verdict}"]`);
    await main.waitFor();
    console.log(`\n──── ${one.name} <${one.email}>: ${one.verdict}\n\n${await main.innerText()}`);
    await panel.screenshot({ path: join(OUT, 'start', `panel-${one.verdict}.png`), fullPage: true });
    await page.screenshot({ path: join(OUT, 'start', `page-${one.verdict}.png`) });
  }
  console.log(`\nPictures of panel and page: ${join('out', 'start')}`);
}

console.log('Building …');
buildOnce();
const launched = await launch({ headless: !hasDisplay });
try {
  console.log(`Importing the sample history … ${await importSample(launched)}`);
  const page = await openGmail(launched);
  const shown = await readVerdicts(launched);
  const three = ['hold', 'stop', 'ready'].map((verdict) => {
    const one = shown.find((it) => it.verdict === verdict);
    if (!one) throw new Error(`The panel shows the verdict “${verdict}” for nobody in the sample.`);
    return one;
  });
  if (hasDisplay && three[0]) await showInWindow(launched, page, three[0]);
  else await showInText(launched, page, three);
} finally {
  await launched.close();
}
