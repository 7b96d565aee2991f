import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, launch } from '../../scripts/launch.mjs';
import { faults } from './faults';
import { csvFile, expectShown, type Launched, THREE } from './walk';

const JANE = 'jane.doe@northwind.example';

describe('a manager lays out which content answers which question', () => {
  let launched: Launched;
  let options: Page;
  const button = (name: string) => options.getByRole('button', { name, exact: true });
  const cell = (place: string) => options.locator(`[data-cell="${place}"]`);
  const titles = (place: string) => cell(place).locator('.asset').allInnerTexts();
  const said = (words: string) => options.getByRole('status').filter({ hasText: words }).first().waitFor();
  const dialog = () => options.getByRole('dialog');
  const save = async () => {
    await button('Save').click();
    await said('Saved.');
  };

  beforeAll(async () => {
    launched = await launch();
    await importFile(launched, csvFile(THREE));
    options = await launched.context.newPage();
    await options.setViewportSize({ width: 1280, height: 900 });
    await options.goto(launched.url('options.html#content'));
    await options.getByRole('heading', { name: 'Which content answers which question?' }).waitFor();
  });
  afterAll(() => launched?.close());

  it('sees every question that nothing answers', async () => {
    await options.getByText('7 questions are answered by nothing yet.').waitFor();
    await cell('/research')
      .getByText('Nothing here answers “What does it cost, and what can be done?”')
      .waitFor();
    await cell('/research').getByText('1 piece from the history serves meanwhile.').waitFor();
    await cell('/priority').getByText('2 prospects stand here.').waitFor();
    expect(await faults(options)).toEqual([]);
  });

  it('adds content where it belongs, and the gap closes', async () => {
    await button('Add content at Research').click();
    await dialog().getByLabel('Title').fill('Three ways, side by side');
    await dialog().getByLabel('Topic').fill('data quality');
    expect(await faults(options)).toEqual([]);
    await dialog().getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => titles('/research')).toEqual(['Three ways, side by side']);
    expect(await cell('/research').getAttribute('data-gap')).toBeNull();
  });

  it('and nothing where nothing was filled in', async () => {
    await button('Add content at Choice').click();
    await dialog().waitFor();
    await options.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => titles('/choice')).toEqual([]);
  });

  it('moves it by keys, and is told where it is', async () => {
    await button('Three ways, side by side').focus();
    await options.keyboard.press('Alt+ArrowRight');
    await said('“Three ways, side by side” is now at: Options, For everybody.');
    await expect.poll(() => titles('/options')).toEqual(['Three ways, side by side']);
    await options.keyboard.press('Alt+ArrowLeft');
    await said('“Three ways, side by side” is now at: Research, For everybody.');
    expect(options.url()).toContain('#content');
  });

  it('moves it by dragging', async () => {
    await button('Three ways, side by side').dragTo(cell('/validation'));
    await expect.poll(() => titles('/validation')).toEqual(['Three ways, side by side']);
    await expect.poll(() => titles('/research')).toEqual([]);
    await button('Undo').click();
    await expect.poll(() => titles('/research')).toEqual(['Three ways, side by side']);
  });

  it('brings content in from a spreadsheet, with a reason for each row left out', async () => {
    const file = csvFile(
      [
        'Name;Link;Stage;Format',
        'Two recalls;https://acme.example/recalls;Priority;Webinar',
        'Three ways, side by side;https://acme.example/ways;Research;Comparison',
        'Nowhere;;gone;',
        ';https://acme.example/x;;',
      ],
      'content.csv',
    );
    await options.getByLabel('Import content').setInputFiles(file);
    await said('New 1, changed 1, unchanged 0, rejected 2.');
    expect(await options.locator('.rejections li').allInnerTexts()).toEqual([
      expect.stringMatching(/4.*“gone” is no stage of the playbook/),
      expect.stringMatching(/5.*The title is missing\./),
    ]);
    await expect.poll(() => titles('/priority')).toEqual(['Two recalls']);
    await button('Two recalls').click();
    expect(await dialog().getByLabel('Format').inputValue()).toBe('webinar');
    await dialog().getByRole('button', { name: 'Done' }).click();
    expect(await faults(options)).toEqual([]);
  });

  it('is led to the piece, and the field, that keeps it from being saved', async () => {
    await button('Two recalls').click();
    await dialog().getByLabel('Title').fill('three ways, side by side');
    await dialog().getByRole('button', { name: 'Done' }).click();
    const wrong = options.getByRole('link', { name: /^Title: Two pieces of content/ });
    for (const title of ['three ways, side by side', 'Two recalls']) {
      await wrong.click();
      await expect.poll(() => dialog().getByLabel('Title').inputValue()).toBe('three ways, side by side');
      await dialog().locator('[aria-invalid="true"]:focus').waitFor();
      await dialog().getByLabel('Title').fill(title);
      await dialog().getByRole('button', { name: 'Done' }).click();
    }
    await wrong.waitFor({ state: 'detached' });
  });

  it('says why a file can’t be read', async () => {
    await options.getByLabel('Import content').setInputFiles(csvFile(['email,at', 'a@b.example,x']));
    await options
      .getByRole('alert')
      .getByText('Nothing was brought in. There is no column “title”.')
      .waitFor();
  });

  it('takes over what the history mentions', async () => {
    await options.getByLabel('Why dirty data costs you').check();
    await button('Take over').click();
    await said('One piece taken over.');
    await expect
      .poll(() => titles('/research'))
      .toEqual(['Three ways, side by side', 'Why dirty data costs you']);
    expect(await options.getByLabel('Why dirty data costs you').count()).toBe(0);
  });

  it('saves it, and the rep is offered it', async () => {
    await save();
    const panel = await launched.context.newPage();
    await panel.goto(launched.url(`panel.html?prospect=${JANE}`));
    await expectShown(panel, JANE, 'hold');
    await panel.getByText('Three ways, side by side').first().waitFor();
    await panel.close();
  });

  it('asked nothing of the network', () => {
    expect(launched.strays).toEqual([]);
  });
});
