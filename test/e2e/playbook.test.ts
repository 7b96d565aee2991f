import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, launch } from '../../scripts/launch.mjs';
import { csvFile, daysAgo, expectShown, type Launched } from './walk';

const HEADER = 'email,name,company,at,kind,subject,topic,stage,by,rep,note,id';
const line = (who: string, days: number, kind: string, rest: string) =>
  `${who}@northwind.example,${who},Northwind Foods,${daysAgo(days)},${kind},${rest}`;

/** Ten who were in conversation 40 days ago; the rest of the playbook holds them back until then. */
const ROWS = [
  HEADER,
  ...Array.from({ length: 10 }, (_, nth) => [
    line(`p${nth}`, 60, 'content-downloaded', `Why dirty data costs you,data quality,research,,,,a${nth}`),
    line(`p${nth}`, 40, 'sales-talked', `A talk,,,sales,,,b${nth}`),
  ]).flat(),
  line('quinn', 2, 'unsubscribed', ',,,,,,q1'),
];
const P0 = 'p0@northwind.example';

describe('a manager sets when a rep is warned', () => {
  let launched: Launched;
  let options: Page;
  let panel: Page;
  const button = (name: string) => options.getByRole('button', { name, exact: true });
  const status = (words: string) => options.getByRole('status').filter({ hasText: words }).first();
  const days = () => options.getByLabel('Days a conversation lasts');

  beforeAll(async () => {
    launched = await launch();
    await importFile(launched, csvFile(ROWS));
    panel = await launched.context.newPage();
    await panel.goto(launched.url(`panel.html?prospect=${P0}`));
    await expectShown(panel, P0, 'hold');
    options = await launched.context.newPage();
    await options.goto(launched.url('options.html#rules/in-conversation'));
  });
  afterAll(() => launched?.close());

  it('sees how many see each rule today', async () => {
    await options.locator('#opted-out').getByText('1 prospect today').waitFor();
    await options.locator('#too-early').getByText('11 prospects today').waitFor();
  });

  it('sees what a change does before it is saved, and on whom', async () => {
    await days().fill('50');
    await status('This turns 10 prospects from “Don’t pitch yet” to “Ready to talk”.').waitFor();
    await options.locator('#too-early').getByText('11 today, 1 with this change').waitFor();
    await options.getByText('See who', { exact: true }).click();
    await options.getByRole('button', { name: 'p0', exact: true }).click();
    const after = options.getByRole('region', { name: 'With this change' });
    await after.getByText('Ready to talk').waitFor();
    await options.getByRole('region', { name: 'Now' }).getByText('Don’t pitch yet').waitFor();
    await expectShown(panel, P0, 'hold');
  });

  it('finds the change again after the page was closed', async () => {
    await options.close();
    options = await launched.context.newPage();
    await options.goto(launched.url('options.html#rules'));
    await status('This turns 10 prospects').waitFor();
    expect(await days().inputValue()).toBe('50');
  });

  it('saves it; the panel shows the other verdict', async () => {
    await button('Save').click();
    await status('Saved.').waitFor();
    await expectShown(panel, P0, 'ready');
  });

  it('takes it back; the panel shows what it showed', async () => {
    await button('Undo this save').click();
    await status('It is again as it was before.').waitFor();
    expect(await days().inputValue()).toBe('30');
    await expectShown(panel, P0, 'hold');
  });

  it('is told at the field what is wrong, and nothing is saved', async () => {
    await days().fill('-1');
    expect(await days().getAttribute('aria-invalid')).toBe('true');
    await options.getByText('Use 0 or more.', { exact: true }).waitFor();
    await options.getByRole('link', { name: 'Days a conversation lasts: Use 0 or more.' }).waitFor();
    expect(await button('Save').isDisabled()).toBe(true);
    await button('Drop changes').click();
    await status('Your changes are dropped.').waitFor();
  });

  it('asked nothing of the network', () => expect(launched.strays).toEqual([]));
});

describe('a manager tells a story of their own', () => {
  let launched: Launched;
  let options: Page;
  const button = (name: string) => options.getByRole('button', { name, exact: true });

  beforeAll(async () => {
    launched = await launch();
    await importFile(launched, csvFile(ROWS));
    options = await launched.context.newPage();
    await options.goto(launched.url('options.html#playbook'));
  });
  afterAll(() => launched?.close());

  it('with the keyboard: a segment, its storyline, a chapter', async () => {
    await button('Add a segment').press('Enter');
    await options.keyboard.type('Food makers');
    await button('Add a storyline').press('Enter');
    await options.getByLabel('Segment', { exact: true }).selectOption('Food makers');
    await button('Add a chapter').press('Enter');
    await options.getByLabel('Stage', { exact: true }).selectOption('Research');
    await options.getByLabel('Message', { exact: true }).fill('Count what it costs first.');
    await button('Save').click();
    await options.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
  });

  it('and is told which names lead nowhere when one is taken away', async () => {
    await button('Remove: Food makers').first().click();
    const wrong = options.getByRole('link', { name: /There is no segment “food-makers”/ });
    await wrong.waitFor();
    expect(await button('Save').isDisabled()).toBe(true);
    await button('Undo').click();
    await wrong.waitFor({ state: 'detached' });
  });

  it('is told how many prospects a stage concerns before it goes', async () => {
    await options.goto(launched.url('options.html#playbook/stages.2'));
    await options.locator('[id="stages.2"]').getByRole('button', { name: 'Remove: Research' }).click();
    await options.getByText('10 prospects have touches that name “Research”').first().waitFor();
    await button('Drop changes').click();
  });

  it('finds any setting by its words, and goes there', async () => {
    await options.getByRole('searchbox', { name: 'Find a setting' }).fill('touch counts half');
    await options.getByRole('option', { name: /Days after which a touch counts half/ }).click();
    await options.locator('[id="reading.halfLifeDays"]:focus').waitFor();
  });
});
