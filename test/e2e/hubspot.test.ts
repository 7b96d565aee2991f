import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, launchWithHubSpot, openOptions, type WithVendor } from './vendor';
import { compose, expectShown, type Launched, openGmail, openPanel, REP, stopWorker } from './walk';

const JANE = 'jane.doe@northwind.example';
const DAY = 86_400_000;

/** Jane, known at HubSpot alone: two mails, a click, a colleague’s call a month ago. */
function tellHubSpot(vendor: WithVendor['vendor']): string {
  const now = Date.now();
  vendor.addOwner({ id: '77', email: REP.address, firstName: 'Robin', lastName: 'Sander' });
  const jane = vendor.addContact({
    email: JANE,
    firstname: 'Jane',
    lastname: 'Doe',
    company: 'Northwind Foods',
    jobtitle: 'Head of Quality',
    hubspot_owner_id: '77',
  });
  const mail = (id: string, type: string, days: number, more: object = {}) =>
    vendor.addMail({ id, type, created: now - days * DAY, recipient: JANE, emailCampaignId: 1, ...more });
  mail('s1', 'SENT', 9, { subject: 'Spot the signs of dirty data' });
  mail('c1', 'CLICK', 2, {
    url: 'https://www.seller.example/dirty-data',
    sentBy: { id: 's1', created: now - 9 * DAY },
  });
  return jane;
}

describe('connect HubSpot, see its story in Gmail, log a touch, find it at HubSpot', () => {
  let launched: Launched;
  let vendor: WithVendor['vendor'];
  let options: Page;
  let gmail: Page;
  let panel: Page;
  let jane: string;
  const touches = (kind: string) =>
    panel.getByRole('region', { name: 'Touches', exact: true }).locator(`[data-kind="${kind}"]`);

  beforeAll(async () => {
    ({ launched, vendor } = await launchWithHubSpot());
    jane = tellHubSpot(vendor);
  });
  afterAll(() => launched?.close());

  it('says exactly what is wrong with a key, and keeps none that does not work', async () => {
    options = await openOptions(launched, 'start');
    await connect(options, 'not-a-key', REP.address);
    await options.getByText('HubSpot no longer accepts the key').first().waitFor();
    await expect.poll(() => options.getByText('HubSpot is connected.').count()).toBe(0);
  });

  it('connects with a key that works, and says what it does not open', async () => {
    vendor.scopes.delete('crm.objects.deals.read');
    await connect(options, undefined, REP.address);
    await options.getByText('HubSpot is connected.').waitFor();
    await options.goto(`${launched.url('options.html')}#sources`);
    await options.getByText('crm.objects.deals.read').first().waitFor();
    await options.getByText('HubSpot knows you as Robin Sander').waitFor();
    vendor.scopes.add('crm.objects.deals.read');
    await options.getByRole('button', { name: 'Check the key' }).click();
    await options.getByText('The key works.').waitFor();
  });

  it('has read everything before anybody asks', async () => {
    await options.getByText('Up to date').waitFor();
  });

  it('shows the story of whom the rep is about to write to', async () => {
    gmail = await openGmail(launched);
    await compose(gmail, [JANE]);
    panel = await openPanel(launched, gmail);
    await expectShown(panel, JANE, 'hold');
    await panel.locator('[data-rule="not-a-buying-signal"]').waitFor();
    await touches('nurture-clicked').waitFor();
    expect(await touches('nurture-sent').count()).toBe(1);
  });

  it('shows within seconds what a colleague did at HubSpot meanwhile, the worker dead', async () => {
    vendor.log('calls', jane, {
      hs_timestamp: new Date(Date.now() - DAY).toISOString(),
      hs_call_title: 'Asked about labels',
      hs_call_direction: 'OUTBOUND',
      hs_call_disposition: 'f240bbac-87c9-4f6e-bf70-924b57d47db7',
      hubspot_owner_id: '77',
    });
    await stopWorker(launched);
    await options.bringToFront();
    await options.getByRole('button', { name: 'Read now' }).click();
    await gmail.bringToFront();
    await touches('sales-talked').waitFor();
  });
});
