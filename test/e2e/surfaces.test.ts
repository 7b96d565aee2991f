import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickBadge, importFile, launch } from '../../scripts/launch.mjs';
import {
  compose,
  csvFile,
  drive,
  expectShown,
  type Launched,
  openGmail,
  openPanel,
  REP,
  THREE,
} from './walk';

const JANE = 'jane.doe@northwind.example';

describe('surfaces around the panel', () => {
  let launched: Launched;
  let gmail: Page;

  beforeAll(async () => {
    launched = await launch();
    gmail = await openGmail(launched);
  });
  afterAll(() => launched?.close());

  const options = async (page: string) => {
    const tab = await launched.context.newPage();
    await tab.goto(launched.url(`options.html#${page}`));
    return tab;
  };

  it('reads nothing before there is history', async () => {
    const id = await compose(gmail, [JANE]);
    const panel = await launched.context.newPage();
    await panel.goto(launched.url('panel.html'));
    await panel.getByRole('button', { name: 'Bring in history' }).waitFor();
    expect(await gmail.locator('[data-throughline]').count()).toBe(0);
    await panel.close();
    await drive(gmail, (it, one) => it.close(one), id);
  });

  it('reads the open Gmail as soon as there is', async () => {
    await compose(gmail, [JANE]);
    await importFile(launched, csvFile(THREE));
    await gmail.bringToFront();
    await gmail.locator('[data-throughline]').waitFor();
  });

  it('ignores a click that the page made itself, opens the panel on a person’s', async () => {
    const panels = () =>
      launched.worker().then((worker) =>
        worker.evaluate(async () => {
          const contextTypes = ['SIDE_PANEL' as chrome.runtime.ContextType];
          return (await chrome.runtime.getContexts({ contextTypes })).length;
        }),
      );
    await gmail.locator('[data-throughline]').evaluate((host) => (host as HTMLElement).click());
    await gmail.locator('[data-throughline]').dispatchEvent('click');
    // A message that follows the clicks has been answered: what they could have opened would be open.
    const tab = await options('start');
    await tab.getByLabel('Import history').waitFor();
    await tab.close();
    expect(await panels()).toBe(0);
    await gmail.bringToFront();
    const panel = await openPanel(launched, gmail);
    await expectShown(panel, JANE, 'hold');
    expect(await panels()).toBe(1);
  });

  it('opens the panel as a small window from a pop-out, and follows it there', async () => {
    const id = (await drive(gmail, (it) => it.composes(), null))[0]!;
    const [popOut] = await Promise.all([
      launched.context.waitForEvent('page'),
      gmail.evaluate(
        (one) => void (window as unknown as { standIn: { popOut(id: string): void } }).standIn.popOut(one),
        id,
      ),
    ]);
    const [panel] = await Promise.all([launched.context.waitForEvent('page'), clickBadge(popOut)]);
    expect(panel.url()).toContain('panel.html?tab=');
    await expectShown(panel, JANE, 'hold');
    await panel.close();
    await popOut.close();
  });

  it('shows the verdict on the toolbar', async () => {
    await gmail.bringToFront();
    await compose(gmail, ['quinn@globex.example']);
    const text = () =>
      launched.worker().then((worker) =>
        worker.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*', active: true });
          return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
        }),
      );
    await expect.poll(text, { timeout: 10_000 }).toBe('✕');
  });

  it('stops reading an account that is switched off', async () => {
    const tab = await options('you');
    await tab.getByLabel(REP.address).uncheck();
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Saved.').waitFor();
    await expect.poll(() => gmail.locator('[data-throughline]').count()).toBe(0);
    await tab.getByLabel(REP.address).check();
    await tab.getByRole('button', { name: 'Save' }).click();
    await gmail.bringToFront();
    await gmail.locator('[data-throughline]').first().waitFor();
    await tab.close();
  });

  it('stops whom the rep never wants to contact, and only them', async () => {
    const tab = await options('never');
    await tab.getByLabel('Domains').fill('northwind.example');
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Saved.').waitFor();
    const panel = await launched.context.newPage();
    await panel.goto(launched.url(`panel.html?prospect=${JANE}`));
    await expectShown(panel, JANE, 'stop');
    expect(await panel.locator('[data-rule="do-not-contact"]').count()).toBe(1);
    await panel.goto(launched.url('panel.html?prospect=ravi@initech.example'));
    await expectShown(panel, 'ravi@initech.example', 'ready');
    await tab.getByLabel('Domains').fill('');
    await tab.getByRole('button', { name: 'Save' }).click();
    await panel.close();
    await tab.close();
  });

  it('undoes the last import, and the badge goes with it', async () => {
    const tab = await options('start');
    await tab.getByRole('button', { name: 'Undo this import' }).click();
    await tab.getByText('is undone').waitFor();
    await expect.poll(() => gmail.locator('[data-throughline]').count()).toBe(0);
    await tab.close();
  });

  it('asked nothing of the network', () => {
    expect(launched.strays).toEqual([]);
  });
});
