import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, launch } from '../../scripts/launch.mjs';
import { csvFile, expectShown, type Launched, THREE } from './walk';

const JANE = 'jane.doe@northwind.example';

describe('what is not saved yet', () => {
  let launched: Launched;
  const open = async (place: string): Promise<Page> => {
    const page = await launched.context.newPage();
    await page.goto(launched.url(`options.html#${place}`));
    await page.locator('main h1').waitFor();
    return page;
  };
  const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
  const shows = (page: Page, label: string, value: string) =>
    expect.poll(() => field(page, label).inputValue()).toBe(value);
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  beforeAll(async () => {
    launched = await launch();
    await importFile(launched, csvFile(THREE));
  });
  afterAll(() => launched?.close());

  it('is one and the same on two pages: neither loses what the other typed', async () => {
    const [one, other] = [await open('rules'), await open('rules')];
    await field(one, 'Days a conversation lasts').fill('50');
    await shows(other, 'Days a conversation lasts', '50');
    await field(other, 'Days after a no').fill('33');
    await shows(one, 'Days after a no', '33');
    await one.close();
    await other.close();
    const later = await open('rules');
    await shows(later, 'Days a conversation lasts', '50');
    await shows(later, 'Days after a no', '33');
    const beside = await open('rules');
    await button(later, 'Save').click();
    await later.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
    await beside.locator('.save-bar').waitFor({ state: 'detached' });
    await shows(beside, 'Days after a no', '33');
    await later.close();
    await beside.close();
  });

  it('stays on this device’s list, too, with what is wrong in words, until it is mended and saved', async () => {
    const typing = await open('never');
    await field(typing, 'People').fill(`Jane Doe <${JANE.toUpperCase()}>, Bob Builder`);
    const wrong = '“bob builder” is no mail address.';
    await typing.getByText(wrong).waitFor();
    expect(await field(typing, 'People').getAttribute('aria-invalid')).toBe('true');
    expect(await button(typing, 'Save').isDisabled()).toBe(true);
    await typing.close();
    const page = await open('never');
    await page.getByText(wrong).waitFor();
    await shows(page, 'People', `${JANE}\nbob builder`);
    await field(page, 'People').fill(JANE);
    await button(page, 'Save').click();
    await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
    const panel = await launched.context.newPage();
    await panel.goto(launched.url(`panel.html?prospect=${JANE}`));
    await expectShown(panel, JANE, 'stop');
    await panel.close();
    await field(page, 'Domains').fill('globex.example');
    await button(page, 'Drop changes').click();
    await shows(page, 'Domains', '');
    await shows(page, 'People', JANE);
    await page.close();
  });

  it('asked nothing of the network', () => expect(launched.strays).toEqual([]));
});
