import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, launch } from '../../scripts/launch.mjs';
import type { StandIn } from '../pages/gmail/api';
import {
  compose,
  csvFile,
  drive,
  expectNobody,
  expectShown,
  type Launched,
  mainOf,
  openGmail,
  openPanel,
  stopWorker,
  THREE,
} from './walk';

const closeAll = (it: StandIn) => {
  for (const id of it.composes()) it.close(id);
};

const JANE = 'jane.doe@northwind.example';
const QUINN = 'quinn@globex.example';
const RAVI = 'ravi@initech.example';

describe.each([
  ['the worker awake', false],
  ['the worker killed before each step', true],
])('file in, prospect seen in Gmail, story in the side panel: %s', (_how, isKilled) => {
  let launched: Launched;
  let gmail: Page;
  let panel: Page;
  const step = async () => {
    if (isKilled) await stopWorker(launched);
    await gmail?.bringToFront();
  };

  beforeAll(async () => {
    launched = await launch();
  });
  afterAll(() => launched?.close());

  it('imports the file and says what came of each row', async () => {
    expect(await importFile(launched, csvFile(THREE))).toContain('Imported 5, unchanged 0, rejected 0.');
  });

  it('shows the story of whom the compose is addressed to', async () => {
    gmail = await openGmail(launched);
    await step();
    await compose(gmail, [JANE]);
    panel = await openPanel(launched, gmail);
    await expectShown(panel, JANE, 'hold');
    await panel.locator('[data-rule="not-a-buying-signal"][data-severity="hold"]').waitFor();
    expect(await panel.locator('[data-move]').count()).toBe(1);
    expect(await panel.locator('[data-stage][data-status="current"]').count()).toBe(1);
    expect(await panel.getByRole('region', { name: 'Touches' }).locator('[data-kind]').count()).toBe(2);
  });

  it('follows the newest of two composes, and the one that is focused', async () => {
    await step();
    const first = (await drive(gmail, (it) => it.composes(), null))[0]!;
    await compose(gmail, [RAVI]);
    await expectShown(panel, RAVI, 'ready');
    await step();
    await drive(gmail, (it, id) => it.focus(id), first);
    await expectShown(panel, JANE, 'hold');
  });

  it('lets the strictest verdict lead when a recipient is added', async () => {
    await step();
    const first = (await drive(gmail, (it) => it.composes(), null))[0]!;
    await drive(gmail, (it, id) => it.addChip(id, 'cc', 'quinn@globex.example'), first);
    await expectShown(panel, QUINN, 'stop');
    await step();
    await drive(gmail, (it, id) => it.removeChip(id, 'cc', 'quinn@globex.example'), first);
    await expectShown(panel, JANE, 'hold');
  });

  it('shows the open thread’s other person once the composes are closed', async () => {
    await step();
    await drive(gmail, closeAll, null);
    await expectNobody(panel);
    await step();
    await drive(
      gmail,
      (it) =>
        it.openThread({
          subject: 'Labels',
          messages: [{ from: { address: 'ravi@initech.example', name: 'Ravi Nair' } }],
        }),
      null,
    );
    await expectShown(panel, RAVI, 'ready');
  });

  it('follows the active tab: nobody in another tab, the same story on coming back', async () => {
    await step();
    const other = await launched.context.newPage();
    await other.goto('about:blank');
    await other.bringToFront();
    await expectNobody(panel);
    await other.close();
    await gmail.bringToFront();
    await expectShown(panel, RAVI, 'ready');
  });

  it('forgets the tab’s people when the page goes elsewhere', async () => {
    await step();
    await gmail.goto('about:blank');
    await expectNobody(panel);
    expect(await mainOf(panel).getAttribute('data-verdict')).not.toBe('ready');
  });

  it('asked nothing of the network', () => {
    expect(launched.strays).toEqual([]);
  });
});
