import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importFile, launch } from '../../scripts/launch.mjs';
import { PAGES } from '../pages/linkedin/pages';
import { SITE, standIn } from '../pages/linkedin/site';
import { compose, csvFile, daysAgo, expectShown, type Launched, openGmail, openPanel } from './walk';

interface LinkedInWindow {
  standIn: { go(page: string, order: 'address first'): void; witness(): void; noticed(): object };
}

const ZOFIA = 'zofia@northern-steel.example';
const SLUG = 'https://www.linkedin.com/in/Zofia-W%C3%B3jcik-77';
const ROWS = [
  'email,name,company,linkedin,at,kind,subject,topic,stage,id',
  `${ZOFIA},Zofia Wojcik,Northern Steel,${SLUG},${daysAgo(1)},content-downloaded,Why dirty data costs you,data quality,research,z1`,
];

let launched: Launched;
let linkedin: Page;
let panel: Page;
const noticed = () => linkedin.evaluate(() => (window as unknown as LinkedInWindow).standIn.noticed());

beforeAll(async () => {
  launched = await launch();
  await importFile(launched, csvFile(ROWS));
  const gmail = await openGmail(launched);
  await compose(gmail, [ZOFIA]);
  panel = await openPanel(launched, gmail);
  await launched.context.route(`${SITE}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: standIn('profile-sdui') }),
  );
  linkedin = await launched.context.newPage();
  await linkedin.bringToFront();
  await linkedin.goto(SITE + PAGES['profile-sdui']!.at);
  await expectShown(panel, ZOFIA, 'hold');
  await linkedin.evaluate(() =>
    (window as unknown as LinkedInWindow).standIn.go('messaging', 'address first'),
  );
});
afterAll(() => launched?.close());

it('a message on LinkedIn is reviewed in the panel, and its page is left alone', async () => {
  const draft = panel.getByRole('region', { name: 'Draft', exact: true });
  await draft.getByText('Thank you, Zofia.').waitFor();
  const editor = linkedin.locator('.msg-form__contenteditable');
  await editor.click();
  await linkedin.keyboard.press('Control+End');
  await linkedin.keyboard.type(' Could we book a call on Thursday?');
  await draft.getByText('Could we book a call on Thursday?').waitFor();
  const before = await noticed();
  await draft.locator('[data-finding="meeting-ask"]').waitFor();
  // What was looked for is what the page finds of us: not a mark, a sheet, a listener, a change.
  expect(await noticed()).toEqual(before);
  expect(await linkedin.evaluate(() => CSS.highlights.size)).toBe(0);
});

it('there is nothing to insert: the opener and a question are copied', async () => {
  const next = panel.getByRole('region', { name: 'Next step', exact: true });
  expect(await next.getByRole('button', { name: /^Insert/ }).count()).toBe(0);
  await next.getByRole('button', { name: 'Copy', exact: true }).first().waitFor();
  await next
    .getByRole('button', { name: /^Copy the question: / })
    .first()
    .waitFor();
});
