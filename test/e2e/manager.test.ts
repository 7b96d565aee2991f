import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/launch.mjs';
import { browserWithPolicy, cantHavePolicies } from './policy-browser';
import type { Launched } from './walk';

/** The way of somebody new: by what stands on the page, and nothing else. */
describe('a manager goes from an empty install to a team’s playbook', () => {
  let launched: Launched;
  let page: Page;
  let policy = '';
  const nav = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const said = (words: string | RegExp) =>
    page.getByRole('status').filter({ hasText: words }).first().waitFor();
  const save = async () => {
    await button('Save').click();
    await said('Saved.');
  };

  beforeAll(async () => {
    launched = await launch();
    page = await launched.context.newPage();
    await page.goto(launched.url('options.html'));
  });
  afterAll(() => launched?.close());

  it('brings a history in', async () => {
    await button('Try it with a sample').click();
    await said(/^Imported \d+, unchanged 0, rejected 0\.$/);
  });

  it('names a segment and its storyline', async () => {
    await nav('Playbook');
    await button('Add a segment').click();
    await page.keyboard.type('Food makers');
    await button('Add a storyline').click();
    await page.getByLabel('Segment', { exact: true }).selectOption('Food makers');
    await button('Add a chapter').click();
    await page.getByLabel('Stage', { exact: true }).selectOption('Research');
    await save();
  });

  it('lays out the content that the history brings, and sees who waits at a gap until then', async () => {
    await nav('Content map');
    const gap = page.getByRole('region', { name: 'Food makers' }).locator('[data-gap]').first();
    await gap.getByText(/^\d+ prospects? stands? here\.$/).waitFor();
    await button('Choose all').click();
    await button('Take over').click();
    await page.getByText('Every question is answered.').waitFor();
    await save();
  });

  it('sees what a rule’s change does to whom, and locks it', async () => {
    await nav('Rules');
    const rule = page.getByRole('region', { name: 'Too early' });
    await rule.getByRole('switch').click();
    await said('29 prospects keep their verdict, with other warnings or another next step.');
    await rule.getByText('29 today, 0 with this change').waitFor();
    await page.getByText('On a real prospect').click();
    await page.getByRole('region', { name: 'With this change' }).waitFor();
    await rule.getByLabel('Reps may not change this').check();
    await save();
  });

  it('takes the policy file to the administrators', async () => {
    await nav('Share');
    await page.locator('#policy select').selectOption({ label: 'Chrome · Linux' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Download / }).click(),
    ]);
    policy = readFileSync(await file.path(), 'utf8');
    expect(policy).toContain('"locks"');
  });

  it('looks back at what this playbook would have said', async () => {
    await nav('Backtest');
    await button('Look back').click();
    await page.getByText(/^\d+ attempts, /).waitFor();
    await page.getByText('Too few attempts to compare.').waitFor();
  });

  it('asked nothing of the network', () => expect(launched.strays).toEqual([]));

  const hindrance = cantHavePolicies();
  it.skipIf(hindrance)(
    `and the team has it all, by that file (${hindrance ?? 'in a real browser'})`,
    async () => {
      const before = process.env.CHROME_PATH;
      process.env.CHROME_PATH = browserWithPolicy(policy);
      const rep = await launch().finally(() => {
        if (before === undefined) delete process.env.CHROME_PATH;
        else process.env.CHROME_PATH = before;
      });
      const options = await rep.context.newPage();
      await options.goto(rep.url('options.html#rules'));
      const rule = options.getByRole('region', { name: 'Too early' }).getByRole('switch');
      await expect.poll(() => rule.getAttribute('aria-checked')).toBe('false');
      expect(await rule.isDisabled()).toBe(true);
      await options.goto(rep.url('options.html#content'));
      await options.getByText('51 pieces of content. Every question is answered.').waitFor();
      await options.goto(rep.url('options.html#share'));
      await options.getByRole('heading', { name: 'Share this playbook' }).waitFor();
      expect(await options.locator('.ignored').count()).toBe(0);
      await rep.close();
    },
  );
});
