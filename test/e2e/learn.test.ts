import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, launch } from '../../scripts/launch.mjs';
import { csvFile, daysAgo, type Launched } from './walk';

const HEADER = 'email,name,company,segment,at,kind,subject,topic,stage,rep,id';

/** Jane was written to right after a download and did not answer; Ravi asked for a demo, was called and answered. */
const TWO = [
  HEADER,
  `jane@northwind.example,Jane Doe,Northwind,Food makers,${daysAgo(42)},content-downloaded,Why dirty data costs you,data quality,research,,j1`,
  `jane@northwind.example,Jane Doe,Northwind,Food makers,${daysAgo(40)},sales-emailed,Our new offer,,,Sam Seller,j2`,
  `ravi@initech.example,Ravi Nair,Initech,Retailers,${daysAgo(42)},demo-requested,,data quality,,,r1`,
  `ravi@initech.example,Ravi Nair,Initech,Retailers,${daysAgo(41)},sales-called,,,,Sam Seller,r2`,
  `ravi@initech.example,Ravi Nair,Initech,Retailers,${daysAgo(39)},replied,Yes please,,,,r3`,
  `ravi@initech.example,Ravi Nair,Initech,Retailers,${daysAgo(2)},sales-called,,,,Sam Seller,r4`,
];

describe('looking back', () => {
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    launched = await launch();
    page = await launched.context.newPage();
  });
  afterAll(() => launched?.close());

  const open = async (place: string) => {
    await page.goto('about:blank');
    await page.goto(launched.url(`options.html#${place}`));
    await page.locator('h1').waitFor();
  };

  it('says that there is nothing to look back at yet', async () => {
    await open('backtest');
    await page.getByText('There is no history yet').waitFor();
    expect(await page.getByRole('button', { name: 'Look back' }).count()).toBe(0);
  });

  it('counts what would have been held back, and what was answered', async () => {
    await importFile(launched, csvFile(TWO));
    await open('backtest');
    await page.getByRole('button', { name: 'Look back' }).click();
    await page.getByRole('button', { name: 'Look back again' }).waitFor();
    await expect.poll(() => page.getByRole('status').textContent()).toContain('2 attempts');
    await page.getByText('1 more are younger than 14 days').waitFor();
    const row = (table: string, name: string) =>
      page.getByRole('region', { name: table }).getByRole('row').filter({ hasText: name });
    expect(await row('All attempts', 'Held back').textContent()).toContain('0 of 1');
    expect(await row('All attempts', 'Let go').textContent()).toContain('1 of 1');
    expect(await row('Rule by rule', 'Not a buying signal').textContent()).toContain('small sample');
    expect(await row('By segment', 'Food makers').textContent()).toContain('Too few to tell');
    await page.getByText('Too few attempts to compare').waitFor();
  });
});

describe('insights', () => {
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    launched = await launch();
    await importFile(launched, csvFile(TWO));
    page = await launched.context.newPage();
    await page.goto(launched.url('options.html#insights'));
    await page.getByRole('status').filter({ hasText: 'Stories of 2 prospects.' }).waitFor();
  });
  afterAll(() => launched?.close());

  /** The line of a plot’s table. */
  const line = async (title: string, name: string) => {
    const plot = page.locator('section.plot').filter({ has: page.getByRole('heading', { name: title }) });
    if (!(await plot.getByRole('table').isVisible())) await plot.getByText('As a table').click();
    return plot.getByRole('row').filter({ hasText: name }).textContent();
  };

  it('shows each plot with its table', async () => {
    expect(await line('Warnings by rule', 'Too early')).toMatch(/^Too early\d0$/);
    expect(await line('Contact pressure', 'or more')).toContain('0');
    await page.getByText('There is content for every chapter').waitFor();
    expect(await page.locator('section.plot').count()).toBe(8);
  });

  it('hands marketing what reps said', async () => {
    const panel = await launched.context.newPage();
    await panel.goto(launched.url('panel.html?prospect=jane@northwind.example'));
    await panel
      .getByRole('button', { name: /^This warning is wrong: / })
      .first()
      .click();
    await panel.getByLabel('Why (optional)').fill('=They called us');
    await panel.getByRole('button', { name: 'Hide it' }).click();
    await panel.locator('[data-rule="too-early"]').waitFor({ state: 'detached' });
    await panel.close();
    await page.getByRole('button', { name: 'Count again' }).click();
    await page.getByText('Warnings called wrong and reclassifications, with their reasons: 1.').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as CSV' }).click(),
    ]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain('"jane@northwind.example","Northwind","Warning called wrong"');
    expect(text).toContain('"\'=They called us"');
  });
});
