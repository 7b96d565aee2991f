import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, launch } from '../../scripts/launch.mjs';
import { PAGES } from '../pages/linkedin/pages';
import { SITE, standIn } from '../pages/linkedin/site';
import { csvFile, daysAgo, expectNobody, expectShown, type Launched, mainOf } from './walk';

/** On the contact card of Jane Kowalska’s stand-in profile. */
const SHOWN = 'jane.kowalska@acme-tools.example';
const LEAD = 'https://www.linkedin.com/sales/lead/ACwAALeoLindqvist,NAME_SEARCH,x';

/** Who is known from LinkedIn alone. */
const PROFILES = [
  'linkedin,at,kind,subject',
  `https://de.linkedin.com/in/Jane-D%C3%B6e/?trk=x,${daysAgo(1)},content-downloaded,Why dirty data costs you`,
  `"${LEAD}",${daysAgo(1)},content-downloaded,Why dirty data costs you`,
];
const PEOPLE = [
  'email,name,company,linkedin,at,kind,subject',
  `Solo.Fit@gmail.com,Solo Fit,Acme,,${daysAgo(1)},content-downloaded,Why dirty data costs you`,
  `José@müller.example,José Mas,Müller,,${daysAgo(1)},content-downloaded,Why dirty data costs you`,
  `jane@contoso.example,Jane Kowalska,Acme Tools,jane-kowalska-1a2b,${daysAgo(1)},content-downloaded,Paper of Jane`,
  `${SHOWN},Mary Major,Acme Tools,,${daysAgo(1)},unsubscribed,`,
];

let launched: Launched;
let panel: Page;

const opened = (query: string) => panel.goto(launched.url(`panel.html?${query}`));
const titles = () => panel.getByRole('region', { name: 'Touches', exact: true }).innerText();

beforeAll(async () => {
  launched = await launch();
  expect(await importFile(launched, csvFile(PROFILES))).toContain('Imported 2, unchanged 0, rejected 0');
  expect(await importFile(launched, csvFile(PEOPLE))).toContain('Imported 4, unchanged 0, rejected 0');
  panel = await launched.context.newPage();
});
afterAll(() => launched?.close());

describe('one person, however they are written', () => {
  it.each([
    ['linkedin=jane-d%C3%B6e', 'jane-döe'],
    ['linkedin=jane-d%25C3%25B6e', 'jane-döe'],
    ['linkedin=Jane-Do%CC%88e/', 'jane-döe'],
    ['linkedin=%EF%BC%AA%EF%BC%A1%EF%BC%AE%EF%BC%A5-d%C3%B6e', 'jane-döe'],
    ['linkedin=https%3A%2F%2Ffr.linkedin.com%2Fin%2FJane-d%25C3%25B6e%2F%3Ftrk%3Dq', 'jane-döe'],
    [`linkedin=${encodeURIComponent(LEAD)}`, 'acwaaleolindqvist'],
    ['linkedin=ACwAALeoLindqvist', 'acwaaleolindqvist'],
    ['prospect=SOLO.FIT@GMAIL.COM', 'solo.fit@gmail.com'],
    ['prospect=solofit+news@googlemail.com', 'solofit+news@googlemail.com'],
    ['prospect=Solo%20Fit%20%3Csolo.fit@gmail.com%3E', 'solo.fit@gmail.com'],
    ['prospect=jose%CC%81@xn--mller-kva.example', 'josé@müller.example'],
  ])('%s', async (query, prospect) => {
    await opened(query);
    await expectShown(panel, prospect, 'hold');
    expect(await titles()).toContain('Why dirty data costs you');
  });

  it('and nobody else', async () => {
    await opened('linkedin=jane-doe');
    await expectShown(panel, 'jane-doe', 'unknown');
    await opened('prospect=solofit@acme.example');
    await expectShown(panel, 'solofit@acme.example', 'unknown');
  });
});

/** The panel of a new tab that shows a page of the stand-in. */
async function beside(begin: string, body: string): Promise<Page> {
  await launched.context.unroute(`${SITE}/**`);
  await launched.context.route(`${SITE}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  const linkedin = await launched.context.newPage();
  await linkedin.goto(SITE + PAGES[begin]!.at);
  const worker = await launched.worker();
  const tab = await worker.evaluate(
    async () => (await chrome.tabs.query({ url: 'https://www.linkedin.com/*' })).at(-1)!.id!,
  );
  await opened(`tab=${tab}`);
  return linkedin;
}

it('knows in a thread whom a profile of the old layout showed', async () => {
  const part = '<a href="/in/jane-kowalska-1a2b/details/skills?profileUrn=urn%3Ali%3Afsd_profile%3A';
  const body = standIn('profile-ember')
    .replace('</main>', `${part}ACoAAZofiaMember00000000000000000000000">All skills</a></main>`)
    .replaceAll('Zofia Wójcik', 'Jane Kowalska');
  const linkedin = await beside('profile-ember', body);
  await expectShown(panel, 'jane@contoso.example', 'hold');
  await linkedin.evaluate(() =>
    (window as unknown as { standIn: { go(page: string, order: string): void } }).standIn.go(
      'messaging',
      'address first',
    ),
  );
  await panel.getByText('Thank you, Zofia.').waitFor();
  await expectShown(panel, 'jane@contoso.example', 'hold');
  expect(await titles()).toContain('Paper of Jane');
  await linkedin.close();
});

it('shows nobody while the next page is being loaded whole', async () => {
  const linkedin = await beside('profile-ember', standIn('profile-ember'));
  await expectShown(panel, 'jane@contoso.example', 'hold');
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await launched.context.unroute(`${SITE}/**`);
  await launched.context.route(`${SITE}/**`, async (route) => {
    if (!route.request().url().endsWith('/slow.js'))
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<script src="/slow.js"></script>${standIn('profile-ember-school-only')}`,
      });
    await held;
    return route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  await linkedin.goto(SITE + PAGES['profile-ember-school-only']!.at, { waitUntil: 'commit' });
  await expectNobody(panel);
  release();
  await expectShown(panel, 'omar-student', 'unknown');
  await linkedin.close();
});

it('leaves it to the rep where a profile shows the address of another name’s record', async () => {
  await beside('contact-info', standIn('contact-info'));
  await panel.locator('[data-rule="unsure-who"]').waitFor();
  await expectShown(panel, SHOWN, 'hold');
  // Mary’s opt-out is not Jane’s.
  expect(await titles()).toContain('Paper of Jane');
  expect(await panel.locator('[data-rule="opted-out"]').count()).toBe(0);
  await panel.getByRole('button', { name: `This is Mary Major, ${SHOWN}`, exact: true }).click();
  await expectShown(panel, SHOWN, 'stop');
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectShown(panel, SHOWN, 'hold');
  expect(await mainOf(panel).locator('[data-rule="unsure-who"]').count()).toBe(1);
});
