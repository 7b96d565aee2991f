import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, launch } from '../../scripts/launch.mjs';
import { csvFile, type Launched, THREE } from './walk';

const JANE = 'jane.doe@northwind.example';
const QUINN = 'quinn@globex.example';

describe('data and privacy', () => {
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    launched = await launch();
    await importFile(
      launched,
      csvFile([
        ...THREE,
        `=1@odd.example,"=SUM(A1)",Odd & Co,${new Date(0).toISOString()},page-visited,"+49 ""quoted"", and so on",data quality,,,,,o1`,
      ]),
    );
    page = await launched.context.newPage();
  });
  afterAll(() => launched?.close());

  const open = async (place = 'privacy') => {
    await page.goto('about:blank');
    await page.goto(launched.url(`options.html#${place}`));
    await page.locator('h1').waitFor();
  };
  const counts = async () => {
    await open();
    return page.getByText(/^\d+ prospects with \d+ touches\.$/).textContent();
  };
  const erase = async (name: string, words: string) => {
    await open();
    await page.getByRole('searchbox', { name: 'Whom to erase' }).fill(words);
    await page.getByRole('option', { name }).click();
    await page.getByRole('button', { name: `Erase ${name} for good` }).click();
    await page
      .getByRole('status')
      .filter({ hasText: `${name} is erased` })
      .waitFor();
  };
  const isKnown = async (id: string) => {
    const tab = await launched.context.newPage();
    await tab.goto(launched.url(`panel.html?prospect=${id}`));
    const verdict = await tab.locator('main[data-verdict]').getAttribute('data-verdict');
    const touches = await tab.locator('[data-kind]').count();
    await tab.close();
    return { verdict, touches };
  };

  it('tells what is stored, by source', async () => {
    await open();
    const files = page.getByRole('region', { name: 'What is stored, by source' }).getByRole('row').nth(1);
    await files.waitFor();
    expect(await files.textContent()).toContain('Files46');
  });

  it('exports everything: erased and imported again, the same is there', async () => {
    const before = await counts();
    await page.getByRole('button', { name: 'Export everything' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download history (CSV)' }).click(),
    ]);
    const path = await download.path();
    expect(readFileSync(path, 'utf8')).toContain(`"'+49 ""quoted"", and so on"`);
    const [settings] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download settings (JSON)' }).click(),
    ]);
    expect(JSON.parse(readFileSync(await settings.path(), 'utf8'))).toMatchObject({
      imports: [{ imported: 6 }],
    });
    await page.getByRole('button', { name: 'Erase everything…' }).click();
    await page.getByRole('button', { name: 'Yes, erase everything' }).click();
    await page.getByText('Everything is erased.').waitFor();
    expect(await counts()).toBe('0 prospects with 0 touches.');
    expect(await importFile(launched, path)).toBe('Imported 6, unchanged 0, rejected 0.');
    expect(await counts()).toBe(before);
    expect(await importFile(launched, path)).toBe('Imported 0, unchanged 6, rejected 0.');
  });

  it('erases one person, and an import does not bring them back', async () => {
    expect((await isKnown(JANE)).touches).toBe(2);
    await erase('Jane Doe', 'jane');
    expect(await isKnown(JANE)).toEqual({ verdict: 'unknown', touches: 0 });
    expect(await importFile(launched, csvFile(THREE))).toBe('Imported 0, unchanged 5, rejected 0.');
    expect(await isKnown(JANE)).toEqual({ verdict: 'unknown', touches: 0 });
    expect(await counts()).toBe('3 prospects with 4 touches.');
    await page.getByText('Erased and kept out: 1.').waitFor();
  });

  it('keeps whoever opted out from being written to', async () => {
    await erase('Quinn Reed', 'quinn');
    await page.getByText(`On your list “Never contact” stays: ${QUINN}.`).waitFor();
    expect(await isKnown(QUINN)).toEqual({ verdict: 'stop', touches: 0 });
  });

  it('erases one source', async () => {
    await open();
    await page.getByRole('button', { name: 'Erase what comes from Files' }).click();
    await page.getByRole('button', { name: 'Erase Files for good' }).click();
    await page.getByRole('status').filter({ hasText: 'Files: ' }).waitFor();
    expect(await counts()).toBe('0 prospects with 0 touches.');
  });

  it('names the day once where a source holds one day', async () => {
    await importFile(launched, csvFile([THREE[0]!, THREE[5]!]));
    await open();
    const files = page.getByRole('region', { name: 'What is stored, by source' }).getByRole('row').nth(1);
    await expect.poll(() => files.getByRole('cell').nth(2).textContent()).toBe('yesterday');
  });

  it('keeps what is set for how long', async () => {
    await open();
    await page.getByLabel('Months that touches are kept').fill('12');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await open();
    await expect.poll(() => page.getByLabel('Months that touches are kept').inputValue()).toBe('12');
  });
});
