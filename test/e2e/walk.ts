import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { clickBadge, type launch, serveGmail, sidePanel } from '../../scripts/launch.mjs';
import type { StandIn } from '../pages/gmail/api';

export type Launched = Awaited<ReturnType<typeof launch>>;
type PageWithStandIn = { readonly standIn: StandIn };

export const GMAIL = 'https://mail.google.com/mail/u/0/#inbox';
export const REP = { address: 'robin.sander@seller.example', name: 'Robin Sander' };

/** ISO time so many days ago. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

/** A CSV file of our own columns. */
export function csvFile(rows: readonly string[], name = 'history.csv'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'throughline-csv-')), name);
  writeFileSync(path, rows.join('\n'));
  return path;
}

const HEADER = 'email,name,company,at,kind,subject,topic,stage,by,rep,note,id';

/** Three prospects: one to hold (Jane), one to stop (Quinn), one ready (Ravi). */
export const THREE = [
  HEADER,
  `Jane.Doe@northwind.example,Jane Doe,Northwind Foods,${daysAgo(1)},content-downloaded,Why dirty data costs you,data quality,research,,,,j1`,
  `jane.doe@northwind.example,Jane Doe,Northwind Foods,${daysAgo(40)},nurture-clicked,Spot the signs of dirty data,data quality,priority,,,,j2`,
  `quinn@globex.example,Quinn Reed,Globex,${daysAgo(20)},nurture-clicked,Spot the signs of dirty data,data quality,priority,,,,q1`,
  `quinn@globex.example,Quinn Reed,Globex,${daysAgo(2)},unsubscribed,,,,,,,q2`,
  `ravi@initech.example,Ravi Nair,Initech,${daysAgo(1)},demo-requested,,data quality,,,,,r1`,
];

/** Gmail's stand-in in a new tab, the rep signed in. */
export async function openGmail(launched: Launched, address = GMAIL): Promise<Page> {
  await serveGmail(launched.context, { account: REP });
  const page = await launched.context.newPage();
  await page.goto(address);
  return page;
}

/** Does something with the page's stand-in. */
export async function drive<A, R>(page: Page, act: (it: StandIn, argument: A) => R, argument: A) {
  const standIn = await page.evaluateHandle(() => (window as unknown as PageWithStandIn).standIn);
  return standIn.evaluate(act as never, argument) as Promise<Awaited<R>>;
}

export const compose = (page: Page, to: readonly string[]): Promise<string> =>
  drive(page, (it, people) => it.openCompose({ to: people }), to);

/** The real side panel, opened by the badge as a rep would. */
export async function openPanel(launched: Launched, page: Page): Promise<Page> {
  await clickBadge(page);
  return sidePanel(launched);
}

export const mainOf = (panel: Page): Locator => panel.locator('main');

/** Waits until the panel shows this prospect with this verdict. */
export async function expectShown(panel: Page, prospect: string, verdict: string): Promise<void> {
  await panel
    .locator(`main[data-prospect="${prospect}"][data-verdict="${verdict}"]`)
    .waitFor({ timeout: 15_000 });
  expect(await mainOf(panel).getAttribute('aria-busy')).not.toBe('true');
}

/** What is underlined in drafts, as anybody on the page can see it. */
export const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('throughline') ?? [])].map((it) => String(it)));

/** Waits until the panel shows nobody. */
export const expectNobody = (panel: Page): Promise<void> =>
  panel.locator('main:not([data-prospect]):not([aria-busy="true"])').waitFor({ timeout: 15_000 });

/** Kills the background worker, as the browser does when it idles, and waits until it is dead. */
export async function stopWorker(launched: Launched): Promise<void> {
  const page = await launched.context.newPage();
  await page.goto(launched.url('icons/16.png'));
  const session = await launched.context.newCDPSession(page);
  const status: string[] = [];
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status.push(...versions.map((it) => it.runningStatus));
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  // Another event may wake it again at once: that it stood still is what counts.
  await expect.poll(() => status, { timeout: 10_000, interval: 5 }).toContain('stopped');
  await session.detach();
  await page.close();
}
