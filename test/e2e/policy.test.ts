import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, launch } from '../../scripts/launch.mjs';
import { policyOf } from '../../src/playbook/policy';
import { FIREFOX_ID, policyFiles } from '../../src/playbook/policy-files';
import { browserWithPolicy, cantHavePolicies } from './policy-browser';
import { csvFile, expectShown, type Launched, THREE } from './walk';

const JANE = 'jane.doe@northwind.example';
const QUINN = 'quinn@globex.example';
/** Follows from the key in manifest.json. */
const ID = 'nafcggoccpmckpbohcimpoegclnobnhh';
const hindrance = cantHavePolicies();

/** What an administrator gets from the page that publishes, then breaks by hand. */
function policy(): string {
  const values = {
    ...policyOf(
      {
        rules: {
          'not-a-buying-signal': { on: false },
          'opted-out': { on: false, severity: 'info' },
          declined: { days: 30 },
        },
        storylines: [{ segment: 'nobody', chapters: [] }],
        locks: ['salesFrom', 'suppression', 'rules.nonsense'],
      },
      'all',
    ),
    stages: 'none',
    sets: ['rules.not-a-buying-signal.on', 'rules.declined.days', 'locks', 'stages'],
    reading: { share: 7 },
  };
  return policyFiles(values, { chromium: ID, firefox: FIREFOX_ID }).find((it) => it.id === 'chrome-linux')!
    .text;
}

describe.skipIf(hindrance)(
  `a policy file in a real browser${hindrance ? ` (skipped: ${hindrance})` : ''}`,
  () => {
    let launched: Launched;
    let options: Page;
    const before = process.env.CHROME_PATH;

    beforeAll(async () => {
      process.env.CHROME_PATH = browserWithPolicy(policy());
      launched = await launch();
      await importFile(launched, csvFile(THREE));
      options = await launched.context.newPage();
    });
    afterAll(async () => {
      await launched?.close();
      if (before === undefined) delete process.env.CHROME_PATH;
      else process.env.CHROME_PATH = before;
    });

    it('is for this very extension', () => {
      expect(launched.extensionId).toBe(ID);
    });

    it('sets what reps see', async () => {
      const panel = await launched.context.newPage();
      await panel.goto(launched.url(`panel.html?prospect=${JANE}`));
      await expectShown(panel, JANE, 'hold');
      expect(await panel.locator('[data-rule="too-early"]').count()).toBe(1);
      expect(await panel.locator('[data-rule="not-a-buying-signal"]').count()).toBe(0);
      await panel.close();
    });

    it('does not switch off what is always on', async () => {
      const panel = await launched.context.newPage();
      await panel.goto(launched.url(`panel.html?prospect=${QUINN}`));
      await expectShown(panel, QUINN, 'stop');
      await panel.locator('[data-rule="opted-out"][data-severity="stop"]').waitFor();
      await panel.close();
    });

    it('locks the rule in the options, with who set it', async () => {
      await options.goto(launched.url('options.html#rules'));
      const rule = options.locator('#not-a-buying-signal');
      await rule.getByText('Set by your administrator.').first().waitFor();
      const control = rule.getByRole('switch');
      expect(await control.isDisabled()).toBe(true);
      expect(await control.getAttribute('aria-checked')).toBe('false');
      expect(await options.locator('#too-early').getByRole('switch').isDisabled()).toBe(false);
      expect(await options.getByLabel('Days after a no').inputValue()).toBe('30');
      expect(await options.getByLabel('Days after a no').isDisabled()).toBe(true);
    });

    it('that is wrong in places stops nothing, and the page says what is ignored', async () => {
      await options.goto(launched.url('options.html#share'));
      const ignored = options.locator('.ignored');
      await ignored.getByRole('heading', { name: 'Your administrators’ policy: ignored parts' }).waitFor();
      expect(await ignored.locator('.problems li').allInnerTexts()).toEqual([
        'Stages The browser refused this before Throughline saw it: its kind of value does not fit.',
        'Locks › Never contact This can’t be locked: everybody may add to it, and nobody takes away.',
        'Locks › Rules › nonsense Throughline does not know this setting.',
        'How a stage is read › Share of all weight that makes a stage Use 1 or less.',
        'Rules › Opted out This rule is always on and always stops: nobody may switch it off or soften it.',
        'Storylines › nobody › Segment There is no segment “nobody”. Choose another, or add it under Segments.',
      ]);
    });

    it('asked nothing of the network', () => {
      expect(launched.strays).toEqual([]);
    });
  },
);
