import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { connect, filesWith, KEY, launchWithHubSpot, openOptions } from './vendor';
import { expectShown, REP } from './walk';

const profile = mkdtempSync(join(tmpdir(), 'throughline-kept-'));
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

const JANE = 'jane.doe@northwind.example';

it('stays connected over an end of the browser, the key on disk only encrypted', async () => {
  const first = await launchWithHubSpot({ profile });
  const { vendor } = first;
  vendor.addContact({ email: JANE, firstname: 'Jane', lastname: 'Doe' });
  const start = await openOptions(first.launched, 'start');
  await connect(start, KEY, REP.address);
  await start.getByText('HubSpot is connected.').waitFor();
  await first.launched.close();
  expect(filesWith(profile, KEY)).toEqual([]);

  const { launched } = await launchWithHubSpot({ profile, vendor });
  vendor.change(vendor.objects('contacts')[0]!.id, { jobtitle: 'Head of Quality' });
  const panel = await launched.context.newPage();
  await panel.goto(launched.url(`panel.html?prospect=${JANE}`));
  await expectShown(panel, JANE, 'unknown');
  await panel.getByText('Head of Quality').waitFor();
  await panel.getByText('From HubSpot, read now').waitFor();
  await launched.close();
});
