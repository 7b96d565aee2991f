import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, launch } from '../../scripts/launch.mjs';
import {
  compose,
  csvFile,
  drive,
  expectShown,
  type Launched,
  marked,
  openGmail,
  openPanel,
  THREE,
} from './walk';

const JANE = 'jane.doe@northwind.example';

describe('a draft in Gmail and in the panel beside it', () => {
  let launched: Launched;
  let gmail: Page;
  let panel: Page;
  let id: string;
  const finding = (name: string) => panel.locator(`[data-finding="${name}"]`);
  const editor = () => gmail.locator(`[id=":e${id}"]`);
  const pane = () => gmail.locator('[data-throughline="pane"]');

  beforeAll(async () => {
    launched = await launch();
    await importFile(launched, csvFile(THREE));
    gmail = await openGmail(launched);
    id = await compose(gmail, [JANE]);
    panel = await openPanel(launched, gmail);
    await expectShown(panel, JANE, 'hold');
    await gmail.bringToFront();
    await editor().click({ position: { x: 10, y: 5 } });
    await gmail.keyboard.type('Hi Jane, could we book a call on Thursday?');
  });
  afterAll(() => launched?.close());

  it('is marked in both', async () => {
    await finding('meeting-ask').waitFor();
    await expect.poll(() => marked(gmail)).not.toEqual([]);
    await panel.locator('mark').first().waitFor();
  });

  it('what the card ignores the panel ignores, and brings back', async () => {
    await gmail.bringToFront();
    await gmail.keyboard.press('Alt+Shift+N');
    await pane().waitFor({ state: 'attached' });
    // Replace, then Ignore here.
    await gmail.keyboard.press('Tab');
    await gmail.keyboard.press('Enter');
    await finding('meeting-ask').waitFor({ state: 'detached' });
    await expect.poll(() => marked(gmail)).toEqual([]);
    await panel.getByText('1 thing ignored').click();
    await panel.getByRole('button', { name: /^Undo: Asks for a meeting/ }).click();
    await finding('meeting-ask').waitFor();
    await expect.poll(() => marked(gmail)).not.toEqual([]);
  });

  it('what the panel never wants to hear of is kept in the rep’s own playbook', async () => {
    await panel.getByRole('button', { name: 'Never for this phrase' }).click();
    await finding('meeting-ask').waitFor({ state: 'detached' });
    await expect.poll(() => marked(gmail)).toEqual([]);
    const worker = await launched.worker();
    const own = await worker.evaluate(
      async () => (await chrome.storage.local.get('playbook:own'))['playbook:own'],
    );
    expect(own).toMatchObject({ version: 1, quiet: [{ finding: 'meeting-ask' }] });
    await panel.getByText('1 thing ignored').click();
    await panel.getByRole('button', { name: /^Undo: Asks for a meeting/ }).click();
    await finding('meeting-ask').waitFor();
    await panel.locator('.ignored').waitFor({ state: 'detached' });
  });

  it('a question and a link go to the cursor as the rep’s own edit', async () => {
    const before = await editor().innerText();
    const question = panel.getByRole('button', { name: /^Insert the question: / }).first();
    const words = (await question.getAttribute('aria-label'))!.replace('Insert the question: ', '');
    await gmail.evaluate(() => {
      document.addEventListener('input', () => document.body.setAttribute('data-heard', ''), true);
    });
    await question.click();
    await expect.poll(() => editor().innerText()).toContain(words);
    expect(await gmail.locator('body[data-heard]').count()).toBe(1);
    await gmail.bringToFront();
    await editor().focus();
    await gmail.keyboard.press('Control+z');
    await expect.poll(() => editor().innerText()).toBe(before);
  });

  it('asked nothing of the network', async () => {
    await drive(gmail, (it, at) => it.close(at), id);
    expect(launched.strays).toEqual([]);
  });
});
