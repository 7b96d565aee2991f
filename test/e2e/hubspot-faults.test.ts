import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../fakes/hubspot/faults';
import { KEY } from '../fakes/hubspot/hubspot';
import { connect, filesWith, launchWithHubSpot, openOptions, type WithVendor } from './vendor';
import { type Launched, REP } from './walk';

const JANE = 'jane.doe@northwind.example';
const DAY = 86_400_000;
const ANOTHER = 'pat-eu1-another-key';

/** What goes wrong, and what a rep is told to do about it. BUDGETS: fault 13. */
const TOLD: readonly (readonly [Fault, string])[] = [
  ['403', 'HubSpot lets this key in nowhere. Ask whoever looks after HubSpot'],
  ['429', 'HubSpot asks for fewer requests just now. We slow down and go on by ourselves.'],
  ['500', 'HubSpot has trouble on its side. We try again later.'],
  ['html', 'Open HubSpot in a tab, then try again.'],
  ['truncated', 'The answer of HubSpot broke off. We try again.'],
  ['empty', 'Nothing was changed; we try again later.'],
  ['drop', 'HubSpot does not answer. Check the connection; we keep trying.'],
  ['401', 'HubSpot no longer accepts the key. Paste a new one under Sources.'],
];

describe('HubSpot broken in every way', () => {
  let launched: Launched;
  let vendor: WithVendor['vendor'];
  let options: Page;

  beforeAll(async () => {
    ({ launched, vendor } = await launchWithHubSpot());
    const jane = vendor.addContact({ email: JANE, firstname: 'Jane', lastname: 'Doe' });
    vendor.log('calls', jane, {
      hs_timestamp: new Date(Date.now() - 5 * DAY).toISOString(),
      hs_call_title: 'Hello',
      hs_call_direction: 'OUTBOUND',
    });
    options = await openOptions(launched, 'start');
    await connect(options, KEY, REP.address);
    await options.getByText('HubSpot is connected.').waitFor();
    await options.goto(`${launched.url('options.html')}#sources`);
    await options.getByText('Up to date').waitFor();
  }, 120_000);
  afterAll(() => launched?.close());

  const readNow = () => options.getByRole('button', { name: 'Read now' }).click({ timeout: 60_000 });

  it.each(TOLD)(
    '%s: shows what it knows, how old that is, and what to do',
    async (fault, words) => {
      vendor.fault = () => fault;
      await readNow();
      await options.locator('.trouble').getByText(words).waitFor({ timeout: 60_000 });
      await options.getByText(/^Last read: /).waitFor();
      const panel = await launched.context.newPage();
      await panel.goto(launched.url(`panel.html?prospect=${JANE}`));
      const told = panel.locator('[data-source="hubspot"]');
      await told.getByText(words).waitFor();
      await told.getByText(/What you see was read there /).waitFor();
      await panel.locator('[data-kind="sales-called"]').waitFor();
      expect(await panel.locator('footer').innerText()).toMatch(/read (?:now|\d+ \w+ ago)/);
      await panel.close();
      vendor.fault = undefined;
    },
    90_000,
  );

  it('takes another key where the old one is refused, and goes on where it was', async () => {
    vendor.setKey(ANOTHER);
    await readNow();
    const field = options.getByLabel('HubSpot key');
    await field.fill('no-key-either');
    await options.getByRole('button', { name: 'Try this key' }).click();
    await options.getByText('it was not copied whole').first().waitFor();
    await field.fill(ANOTHER);
    await options.getByRole('button', { name: 'Try this key' }).click();
    await options.getByText('The new key works').waitFor();
    await options.getByText('Up to date').waitFor();
    expect(await options.locator('.trouble').count()).toBe(0);
    expect(filesWith(launched.profile, ANOTHER)).toEqual([]);
  });
});
