import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageFrom } from '../../scripts/capture-to-page.mjs';
import { importFile, launch } from '../../scripts/launch.mjs';
import type { StandIn } from '../pages/gmail/api';
import { PAGES } from '../pages/linkedin/pages';
import { SITE, standIn } from '../pages/linkedin/site';
import { compose, csvFile, daysAgo, drive, expectShown, type Launched, openGmail, openPanel } from './walk';

interface LinkedInWindow {
  standIn: {
    go(page: string, order: 'address first' | 'content first'): void;
    witness(): void;
    noticed(): object;
  };
}

const CAPTURES = fileURLToPath(new URL('../../../shared/pages/linkedin/', import.meta.url));
const ZOFIA = 'zofia@northern-steel.example';
const JANE = 'jane@acme-tools.example';
const NEVERO = 'nn@nevilcek.example';
const HEADER = 'email,name,company,linkedin,at,kind,subject,topic,stage,id';
const row = (...cells: readonly string[]) => cells.map((it) => `"${it}"`).join(',');
const paper = (days: number, id: string) =>
  [
    daysAgo(days),
    'content-downloaded',
    `Why dirty data costs you, ${id}`,
    'data quality',
    'research',
    id,
  ] as const;

const PEOPLE = [
  HEADER,
  row(
    ZOFIA,
    'Zofia Wojcik',
    'Northern Steel',
    'https://pl.linkedin.com/in/Zofia-W%C3%B3jcik-77?trk=x',
    ...paper(1, 'z1'),
  ),
  row(ZOFIA, 'Zofia Wojcik', 'Northern Steel', '', ...paper(12, 'z2')),
  row(JANE, 'Jane Kowalska', 'Acme Tools Inc.', '', ...paper(2, 'j1')),
  row('j.kowalska@acme.example', 'Kowalska, Jane', 'Acme Tools Polska', '', ...paper(3, 'k1')),
  row('jane@elsewhere.example', 'Jane Kowalska', 'Elsewhere', '', ...paper(4, 'e1')),
  row(NEVERO, 'Nevero Nevilcek', 'Nevilcek Law, P.C.', '', ...paper(5, 'n1')),
];

let launched: Launched;
let gmail: Page;
let linkedin: Page;
let panel: Page;

const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: true });
const region = (name: string) => panel.getByRole('region', { name, exact: true });
const go = (page: string) =>
  linkedin.evaluate((to) => (window as unknown as LinkedInWindow).standIn.go(to, 'address first'), page);

async function openLinkedIn(
  begin: string,
  body = standIn(begin),
  at = PAGES[begin]?.at ?? begin,
): Promise<void> {
  await launched.context.unroute(`${SITE}/**`);
  await launched.context.route(`${SITE}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  linkedin ??= await launched.context.newPage();
  await linkedin.bringToFront();
  await linkedin.goto(SITE + at);
}

async function writeTo(address: string): Promise<void> {
  await gmail.bringToFront();
  await drive(gmail, (it: StandIn) => it.composes().forEach((id) => void it.close(id)), null);
  await compose(gmail, [address]);
}

/** What the panel tells of somebody, wherever they are in sight. */
async function story() {
  const values = (css: string, name: string) =>
    panel.locator(css).evaluateAll((all, it) => all.map((one) => one.getAttribute(it)), name);
  return {
    prospect: await panel.locator('main').getAttribute('data-prospect'),
    verdict: await panel.locator('main').getAttribute('data-verdict'),
    rules: await values('[data-rule]', 'data-rule'),
    move: await values('[data-move]', 'data-move'),
    stages: await values('[data-stage]', 'data-status'),
    touches: await region('Touches').locator('[data-kind]').allInnerTexts(),
    name: await panel.locator('h1').innerText(),
  };
}

const touches = async () => (await story()).touches;

beforeAll(async () => {
  launched = await launch();
  await importFile(launched, csvFile(PEOPLE));
  gmail = await openGmail(launched);
  await compose(gmail, [ZOFIA]);
  panel = await openPanel(launched, gmail);
  await expectShown(panel, ZOFIA, 'hold');
});
afterAll(() => launched?.close());

describe('profile, message, mail: one story', () => {
  it('of somebody whose profile is on record', async () => {
    await openLinkedIn('profile-sdui');
    await expectShown(panel, ZOFIA, 'hold');
    const onProfile = await story();
    expect(onProfile.touches).toHaveLength(2);
    // The thread knows LinkedIn's own id of her alone; the profile has told whose it is.
    await go('messaging');
    await panel.getByText('Thank you, Zofia.').waitFor();
    await expectShown(panel, ZOFIA, 'hold');
    await expect.poll(story).toEqual(onProfile);
    await writeTo(ZOFIA);
    await expectShown(panel, ZOFIA, 'hold');
    await expect.poll(story).toEqual(onProfile);
  });

  it('in a tab of its own too, by slug', async () => {
    const page = await launched.context.newPage();
    await page.goto(launched.url('panel.html?linkedin=Zofia-W%C3%B3jcik-77'));
    await expectShown(page, ZOFIA, 'hold');
    await page.goto(launched.url('panel.html?linkedin=somebody-else-9'));
    await expectShown(page, 'somebody-else-9', 'unknown');
    await page.close();
  });

  it('of somebody whom the rep recognises, until the rep takes that back', async () => {
    await openLinkedIn('profile-ember');
    await expectShown(panel, 'jane-kowalska-1a2b', 'hold');
    await panel.locator('[data-rule="unsure-who"]').waitFor();
    expect(await region('Who is it?').getByRole('listitem').count()).toBe(2);
    await button(`This is Jane Kowalska, ${JANE}`).click();
    await expectShown(panel, JANE, 'hold');
    await panel.getByText('You said this is Jane Kowalska.').waitFor();
    expect(await panel.locator('[data-rule="unsure-who"]').count()).toBe(0);
    const onProfile = await story();
    expect(onProfile.touches).toHaveLength(1);
    // There she asks something, and the rep answers.
    await go('bubble');
    await expectShown(panel, JANE, 'ready');
    await expect.poll(touches).toEqual(onProfile.touches);
    await button('Log a touch').click();
    await panel.locator('form.act select').selectOption('sales-messaged');
    await button('Log it').click();
    await panel.locator('[data-kind="sales-messaged"]').waitFor();
    // Importing again leaves what the rep said alone.
    expect(await importFile(launched, csvFile(PEOPLE))).toContain('Imported 0, unchanged 6');
    await writeTo(JANE);
    await expectShown(panel, JANE, 'hold');
    await expect.poll(touches).toHaveLength(2);
    const inMail = await story();
    await linkedin.bringToFront();
    await go('profile-ember');
    await expectShown(panel, JANE, 'hold');
    await expect.poll(touches).toEqual(inMail.touches);
    await button('Undo').click();
    await panel.locator('main[data-prospect="jane-kowalska-1a2b"]').waitFor();
    await writeTo(JANE);
    await expectShown(panel, JANE, 'hold');
    await expect.poll(touches).toEqual(onProfile.touches);
  });

  it('of somebody known from LinkedIn alone, once a mail record brings the profile', async () => {
    await openLinkedIn('profile-ember-school-only');
    await expectShown(panel, 'omar-student', 'unknown');
    await button('Keep this person').click();
    await panel.getByText('Known from LinkedIn only. Kept until').waitFor();
    await button('Log a touch').click();
    await panel.locator('form.act select').selectOption('sales-messaged');
    await button('Log it').click();
    await panel.locator('[data-kind="sales-messaged"]').waitFor();
    const omar = row(
      'omar@first-job.example',
      'Omar Student',
      'First Job',
      'omar-student',
      ...paper(1, 'o1'),
    );
    await importFile(launched, csvFile([HEADER, omar]));
    await expectShown(panel, 'omar@first-job.example', 'hold');
    await expect.poll(touches).toHaveLength(3);
    const onProfile = await story();
    await writeTo('omar@first-job.example');
    await expectShown(panel, 'omar@first-job.example', 'hold');
    await expect.poll(touches).toEqual(onProfile.touches);
  });
});

describe.skipIf(!existsSync(CAPTURES))('on captured pages of LinkedIn, where they are at hand', () => {
  const captured = (name: string) => readFileSync(`${CAPTURES}${name}.html`, 'utf8');

  it('proposes a Sales Navigator lead by name and company, and remembers who it is', async () => {
    const lead = '/sales/lead/ACwAAed42,NAME_SEARCH,u8r5';
    await openLinkedIn(lead, captured('linkedin-salesnav-lead-2026-07-en-a'));
    await panel.locator('[data-rule="unsure-who"]').waitFor();
    await button(`This is Nevero Nevilcek, ${NEVERO}`).click();
    await expectShown(panel, NEVERO, 'hold');
    const onLead = await story();
    await writeTo(NEVERO);
    await expectShown(panel, NEVERO, 'hold');
    await expect.poll(touches).toEqual(onLead.touches);
  });

  it('knows a profile of the new layout by its slug', async () => {
    const slug = 'witata-dalenłek-703559665';
    const known = row(
      'w@poczta.example',
      'W. Dalenłek',
      'Poczta',
      `linkedin.com/in/${slug}/`,
      ...paper(1, 'w1'),
    );
    await importFile(launched, csvFile([HEADER, known]));
    await openLinkedIn(`/in/${encodeURIComponent(slug)}/`, captured('linkedin-profile-sdui-2026-05-pl-a'));
    await expectShown(panel, 'w@poczta.example', 'hold');
  });
});

describe('a page that can’t be read', () => {
  it('says so, and can be reported without a trace on it', async () => {
    await openLinkedIn('profile-unreadable');
    await panel.getByText('This page can’t be read').waitFor();
    const noticed = () => linkedin.evaluate(() => (window as unknown as LinkedInWindow).standIn.noticed());
    await linkedin.evaluate(() => (window as unknown as LinkedInWindow).standIn.witness());
    const before = await noticed();
    await button('Report this page').click();
    const shown = panel.locator('.report pre');
    await shown.waitFor();
    expect(await noticed()).toEqual(before);
    const capture = (await shown.textContent())!;
    expect(capture).not.toMatch(/Jane|Kowalska|Robin/i);
    expect(pageFrom(capture, 'profile-unreadable', 'profile').page).toContain('<main');
  });

  it('and nothing of all this went to the network', () => {
    // Pictures of captured pages are LinkedIn's own.
    expect(launched.strays.filter((it) => !it.includes('.licdn.com/'))).toEqual([]);
  });
});
