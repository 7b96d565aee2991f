import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, launch } from '../../scripts/launch.mjs';
import { compose, csvFile, drive, expectShown, type Launched, openGmail, openPanel, THREE } from './walk';

const JANE = 'jane.doe@northwind.example';

describe('what a rep does in the panel counts at once, and can be undone', () => {
  let launched: Launched;
  let gmail: Page;
  let panel: Page;
  const button = (name: string) => panel.getByRole('button', { name, exact: true });
  const rule = (id: string) => panel.locator(`[data-rule="${id}"]`);
  const touches = (kind: string) =>
    panel.getByRole('region', { name: 'Touches', exact: true }).locator(`[data-kind="${kind}"]`);

  beforeAll(async () => {
    launched = await launch();
    await importFile(launched, csvFile(THREE));
    gmail = await openGmail(launched);
    await compose(gmail, [JANE]);
    panel = await openPanel(launched, gmail);
    await expectShown(panel, JANE, 'hold');
  });
  afterAll(() => launched?.close());

  it('a logged talk makes it a conversation, until it is undone', async () => {
    await button('Log a touch').click();
    await panel.locator('form.act select').selectOption('sales-talked');
    await button('Log it').click();
    await rule('in-conversation').waitFor();
    await touches('sales-talked').waitFor();
    await button('Undo').click();
    await rule('in-conversation').waitFor({ state: 'detached' });
    expect(await touches('sales-talked').count()).toBe(0);
  });

  it('a stage that a rep corrects is the current chapter, until it is undone', async () => {
    const current = (stage: string) => panel.locator(`[data-stage="${stage}"][data-status="current"]`);
    await button('Stage: Priority').click();
    await panel.locator('form.act select').nth(1).selectOption('validation');
    await panel.locator('form.act input').fill('Asked for references');
    await button('Change').click();
    await current('validation').waitFor();
    await button('Undo').click();
    await current('priority').waitFor();
  });

  it('a warning that is wrong goes, and comes back', async () => {
    await button('This warning is wrong: Not a buying signal and Too early').click();
    await button('Hide it').click();
    await rule('not-a-buying-signal').waitFor({ state: 'detached' });
    await button('Undo').click();
    await rule('not-a-buying-signal').waitFor();
    expect(await panel.locator('[data-move]').count()).toBe(1);
  });

  it('a mail sent in Gmail is asked about, and counted', async () => {
    const [id] = await drive(gmail, (it) => it.composes(), null);
    await drive(gmail, (it, at) => it.subject(at, 'Labels'), id!);
    await gmail.bringToFront();
    await drive(gmail, (it, at) => it.focus(at), id!);
    await gmail.keyboard.press('Control+Enter');
    await expect.poll(() => drive(gmail, (it) => it.composes(), null)).toEqual([]);
    // Nobody is in sight any more, and it is asked all the same.
    await panel.getByText(/^You wrote “Labels” to .* just now/).waitFor();
    await compose(gmail, [JANE]);
    await expectShown(panel, JANE, 'hold');
    await panel.getByText('You wrote “Labels” just now').waitFor();
    expect(await touches('sales-emailed').count()).toBe(0);
    await button('Yes').click();
    await touches('sales-emailed').waitFor();
    await panel.getByText('Counted.').waitFor();
    await button('Undo').click();
    await touches('sales-emailed').waitFor({ state: 'detached' });
  });

  it('asked nothing of the network', () => {
    expect(launched.strays).toEqual([]);
  });
});
