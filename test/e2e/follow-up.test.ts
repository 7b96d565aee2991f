import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, launch } from '../../scripts/launch.mjs';
import { compose, csvFile, daysAgo, expectShown, type Launched, openGmail, openPanel } from './walk';

const HEADER = 'email,name,company,at,kind,subject,topic,stage,by,rep,note,id';
const WEBINAR = 'Cleaning data in 30 days';
const REGISTRANTS = 300;
const ASKED = 12;
const OUT = 30;

const who = (nth: number) => `p${String(nth).padStart(3, '0')}`;
const line = (nth: number, days: number, kind: string, title = '', stage = '') =>
  `${who(nth)}@northwind.example,${who(nth)} Reader,Northwind Foods,${daysAgo(days)},${kind},${title},data quality,${stage},,,,${kind}${nth}`;

/** 300 signed up; a dozen of them asked for a demo, thirty unsubscribed. One more has nothing to do with it. */
const ROWS = [
  HEADER,
  ...Array.from({ length: REGISTRANTS }, (_, nth) => line(nth, 3, 'webinar-registered', WEBINAR, 'research')),
  ...Array.from({ length: ASKED }, (_, nth) => line(nth, 1, 'demo-requested')),
  ...Array.from({ length: OUT }, (_, nth) => line(ASKED + nth, 2, 'unsubscribed')),
  line(900, 4, 'content-downloaded', 'Why dirty data costs you', 'research'),
];
const handles = (page: Page, group: string) =>
  page
    .getByRole('region', { name: group, exact: true })
    .locator('[data-verdict][data-prospect]')
    .evaluateAll((rows) => rows.map((it) => (it as HTMLElement).dataset));

/** Chooses the webinar and waits for the whole list. */
async function ofWebinar(page: Page) {
  await page.getByRole('status').filter({ hasText: '301 prospects on the list' }).waitFor();
  await page.getByLabel('List of').selectOption({ label: `Signed up for “${WEBINAR}” (${REGISTRANTS})` });
  await page.getByRole('status').filter({ hasText: '300 prospects on the list' }).waitFor();
}

describe('after a webinar', () => {
  let launched: Launched;
  let panel: Page;

  beforeAll(async () => {
    launched = await launch();
    await importFile(launched, csvFile(ROWS));
    const gmail = await openGmail(launched);
    await compose(gmail, ['p200@northwind.example']);
    panel = await openPanel(launched, gmail);
    await expectShown(panel, 'p200@northwind.example', 'hold');
  });
  afterAll(() => launched?.close());

  it('gives the dozen to call, those to write to and what with, and those to leave', async () => {
    await panel.getByRole('button', { name: 'Follow up' }).click();
    await ofWebinar(panel);
    expect(await panel.locator('main[data-prospect], main[aria-busy]').count()).toBe(0);
    const ready = await handles(panel, 'Ready');
    expect(ready.map((it) => it.prospect).toSorted()).toEqual(
      Array.from({ length: ASKED }, (_, nth) => `${who(nth)}@northwind.example`),
    );
    expect(new Set(ready.map((it) => it.verdict))).toEqual(new Set(['ready']));
    await panel.getByRole('heading', { name: `Carry on (${REGISTRANTS - ASKED - OUT})` }).waitFor();
    const [first] = await panel
      .getByRole('region', { name: 'Carry on' })
      .locator('.list-move')
      .allInnerTexts();
    expect(first).toContain('Why dirty data costs you');
    const left = await handles(panel, 'Leave alone');
    expect(left.length).toBe(OUT);
    expect(new Set(left.map((it) => it.verdict))).toEqual(new Set(['stop']));
  });

  it('is gone through beside Gmail, and come back from', async () => {
    const ready = panel.getByRole('region', { name: 'Ready' });
    const names = (await handles(panel, 'Ready')).map((it) => it.prospect!);
    await ready.getByRole('button', { name: 'Go through these' }).click();
    const bar = panel.getByRole('navigation', { name: 'The list' });
    await bar.getByText(`1 of ${ASKED}`).waitFor();
    await expectShown(panel, names[0]!, 'ready');
    await bar.getByRole('button', { name: 'Next' }).click();
    await bar.getByText(`2 of ${ASKED}`).waitFor();
    await expectShown(panel, names[1]!, 'ready');
    await bar.getByRole('button', { name: 'Back to the list' }).click();
    await ready.locator(`[data-prospect="${names[1]}"] button:focus`).waitFor();
    await panel.getByRole('button', { name: 'Close the list' }).click();
    await expectShown(panel, 'p200@northwind.example', 'hold');
  });

  it('stands on the options page as well, and goes home as a file', async () => {
    const options = await launched.context.newPage();
    await options.goto(launched.url('options.html#list'));
    await ofWebinar(options);
    await options.getByLabel('Show').selectOption({ label: `Ready (${ASKED})` });
    await options.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => document.body.setAttribute('data-exported', text));
        return make.call(URL, file);
      };
    });
    const waiting = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Export as CSV' }).click();
    expect((await waiting).suggestedFilename()).toBe('follow-up.csv');
    const exported = options.locator('body[data-exported]');
    const lines = ((await exported.getAttribute('data-exported')) ?? '').trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + ASKED);
    expect(lines[1]).toContain('@northwind.example');
    const opening = launched.context.waitForEvent('page');
    await options.locator('[data-prospect="p003@northwind.example"] button').click();
    await expectShown(await opening, 'p003@northwind.example', 'ready');
  });
});
