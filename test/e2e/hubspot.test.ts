import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  connect,
  filesWith,
  inContentScript,
  KEY,
  launchWithHubSpot,
  openOptions,
  type WithVendor,
} from './vendor';
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

  it('writes nothing back until it is switched on', async () => {
    await gmail.bringToFront();
    await panel.getByRole('button', { name: 'Log a touch', exact: true }).click();
    expect(await panel.getByText('This also goes to HubSpot.').count()).toBe(0);
    await panel.getByRole('button', { name: 'Cancel', exact: true }).click();
    await options.bringToFront();
    await options.getByLabel('Write touches and reclassifications back').check();
    await options.getByRole('button', { name: 'Save', exact: true }).click();
    await options.getByText('Saved').first().waitFor();
    expect(vendor.objects('notes')).toEqual([]);
  });

  it('logs a touch, with a preview before, and HubSpot has it once, though the worker dies', async () => {
    await gmail.bringToFront();
    await panel.getByRole('button', { name: 'Log a touch', exact: true }).click();
    const form = panel.getByRole('form', { name: 'Log a touch', exact: true });
    await form.locator('select').selectOption('sales-met');
    await form.getByLabel('Note (optional)').fill('Coffee at the fair');
    await form.getByText('This also goes to HubSpot.').waitFor();
    await form.getByRole('button', { name: 'Show what is written there' }).click();
    await form.getByText('Coffee at the fair').waitFor();
    expect(vendor.objects('notes')).toEqual([]);
    await panel.getByRole('button', { name: 'Log it', exact: true }).click();
    await touches('sales-met').waitFor();
    await expect.poll(() => vendor.linked(jane, 'notes').length, { timeout: 15_000 }).toBe(1);
    const [note] = vendor.linked(jane, 'notes');
    expect(note?.properties.hs_note_body).toContain('Coffee at the fair');
    expect(note?.properties.hubspot_owner_id).toBe('77');
    await stopWorker(launched);
    await options.bringToFront();
    await options.getByRole('button', { name: 'Read now' }).click();
    await options.getByText('Up to date').waitFor();
    await gmail.bringToFront();
    expect(vendor.linked(jane, 'notes')).toHaveLength(1);
  });

  it('tells the touch once, and that both tell of it', async () => {
    await touches('sales-met').getByText('From HubSpot and what was logged here').waitFor();
    expect(await touches('sales-met').count()).toBe(1);
  });

  it('undo takes back at HubSpot what was logged', async () => {
    const standing = () => vendor.linked(jane, 'calls').filter((it) => it.archivedAt === undefined).length;
    const before = standing();
    await panel.getByRole('button', { name: 'Log a touch', exact: true }).click();
    await panel.locator('form.act select').selectOption('sales-left-voicemail');
    await panel.getByRole('button', { name: 'Log it', exact: true }).click();
    await expect.poll(standing, { timeout: 15_000 }).toBe(before + 1);
    await panel.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(standing, { timeout: 15_000 }).toBe(before);
    await touches('sales-left-voicemail').waitFor({ state: 'detached' });
  });

  it('says what is wrong and what to do when HubSpot refuses the key, and still shows what it knows', async () => {
    vendor.setKey('another');
    await compose(gmail, ['kim@northwind.example']);
    // Soon after, the warning that the record is old says it too.
    await panel
      .getByText('HubSpot no longer accepts the key. Paste a new one under Sources.')
      .first()
      .waitFor();
    vendor.setKey(KEY);
    await compose(gmail, [JANE]);
    await expectShown(panel, JANE, 'ready');
    expect(await touches('nurture-clicked').count()).toBe(1);
  });

  it('keeps the key nowhere in clear: not in storage, a content script, a page, or on disk', async () => {
    const worker = await launched.worker();
    const local = await worker.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.sync?.get(null)]),
    );
    expect(local).not.toContain(KEY);
    expect(await inContentScript(launched, gmail, 'chrome.storage.session.get(null)')).toContain('refused');
    expect(await inContentScript(launched, gmail, 'chrome.storage.local.get(null)')).not.toContain(KEY);
    expect(await gmail.content()).not.toContain(KEY);
    expect(await options.content()).not.toContain(KEY);
    expect(filesWith(launched.profile, KEY)).toEqual([]);
  });

  it('forgets the key and what was read of whom when it is disconnected; the history stays', async () => {
    await options.bringToFront();
    await options.getByRole('button', { name: 'Disconnect', exact: true }).click();
    await options.getByRole('button', { name: 'Disconnect HubSpot now' }).click();
    await options.getByText('Get a key in HubSpot').waitFor();
    const asked = vendor.seen.length;
    await gmail.bringToFront();
    await compose(gmail, ['kim@globex.example']);
    await compose(gmail, [JANE]);
    await expectShown(panel, JANE, 'ready');
    expect(vendor.seen.length).toBe(asked);
    const kept = await (await launched.worker()).evaluate(async () =>
      JSON.stringify(await chrome.storage.session.get(null)),
    );
    expect(kept).not.toContain(KEY);
  });

  it('asked nothing of the network but HubSpot', () => {
    expect(launched.strays).toEqual([]);
  });
});
