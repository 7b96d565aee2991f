// What start and dev show: the sample history, imported as a user would, and the Gmail stand-in.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPS, repAddress } from '../src/sample/catalogue.mjs';
import { makeSample } from '../src/sample/make.mjs';
import { PEOPLE } from '../src/sample/people.mjs';
import { importFile, serveGmail } from './launch.mjs';

/** @typedef {import('./launch.mjs').Launched} Launched */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ name: string, email: string, verdict: string }} Shown */

/** Imports the sample through the options page. @param {Launched} launched @returns {Promise<string>} its closing words */
export async function importSample(launched) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-sample-'));
  const file = join(folder, 'sample.csv');
  writeFileSync(file, makeSample(Date.now()));
  const words = await importFile(launched, file);
  rmSync(folder, { recursive: true });
  return words;
}

/** Reads the verdict of each sample prospect off the panel. @param {Launched} launched @returns {Promise<Shown[]>} */
export async function readVerdicts({ context, url }) {
  const page = await context.newPage();
  const shown = [];
  for (const { name, email } of PEOPLE) {
    await page.goto(url(`panel.html?prospect=${encodeURIComponent(email)}`));
    const main = page.locator('main[data-verdict]');
    await main.waitFor();
    shown.push({ name, email, verdict: (await main.getAttribute('data-verdict')) ?? '' });
  }
  await page.close();
  return shown;
}

/** Opens the stand-in, with the sample’s user signed in, who is “me” from then on. @param {Launched} launched @returns {Promise<Page>} */
export async function openGmail({ context }) {
  const name = REPS[0] ?? '';
  await serveGmail(context, { account: { address: repAddress(name), name } });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('https://mail.google.com/mail/u/0/');
  if (PEOPLE[0]) await writeTo(page, PEOPLE[0]);
  await page.locator('[data-throughline]').first().waitFor();
  return page;
}

/** Closes what is open and begins a mail to that prospect. @param {Page} page @param {{ name: string, email: string }} to */
export async function writeTo(page, { name, email }) {
  await page.evaluate(
    (to) => {
      const { standIn } = /** @type {any} */ (window);
      for (const id of standIn.composes()) standIn.close(id);
      standIn.openCompose({ to: [to], signature: false });
    },
    { name, address: email },
  );
}
