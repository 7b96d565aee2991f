import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import type { Sight } from '../../src/sites/sight';
import { inPage } from './in-page';

const CAPTURES = new URL('../../../shared/pages/gmail/', import.meta.url);
const areHere = existsSync(CAPTURES);
const ADDRESS = 'https://mail.google.com/mail/u/0/';

interface Capture {
  readonly file: string;
  readonly hash?: string;
  /** Who must be found, and the account. */
  readonly people: readonly { address: string; name?: string; field: string }[];
  readonly account?: string;
  readonly composes: number;
  /** A change after which nobody may be found. */
  readonly without: string;
}

const CASES: readonly Capture[] = [
  {
    file: 'gmail-compose-window-new-empty-2020-10-en',
    people: [],
    composes: 1,
    without: 'document.querySelector("form").remove()',
  },
  {
    file: 'gmail-compose-to-chip-old-vN-2018-en',
    people: [{ address: 'anikarao04@gmail.com', name: 'Anika Rao', field: 'to' }],
    composes: 1,
    without: 'document.querySelector(".vN").removeAttribute("class")',
  },
  {
    file: 'gmail-open-message-header-2025-08-en',
    hash: '#inbox/FMfcgzQbgcLxyz',
    people: [{ address: 'arun.mehta.tnp@gmail.com', name: 'Arun Mehta', field: 'sender' }],
    composes: 0,
    without: 'document.querySelector("td.gF span[email]").removeAttribute("email")',
  },
  ...[
    ['normal-2016-en', 'cowan@streak.com'],
    ['normal-2018-en', 'cowan@streak.com'],
    ['delegated-2016-en', 'tesla@streak.com'],
    ['notmanaged-en', 'peopleaggregatetest@gmail.com'],
  ].map(([kind, account]) => ({
    file: `gmail-account-menu-${kind}`,
    people: [],
    account: account!,
    composes: 0,
    without: '0',
  })),
];

describe.skipIf(!areHere)('captures of Gmail (skipped: ../shared/pages is not here)', () => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    script = await inPage('test/pages/gmail/mutate.ts', 'reader');
    browser = await chromium.launch({ executablePath: findBrowser()!, chromiumSandbox: false });
  });
  afterAll(() => browser?.close());

  const open = async ({ file, hash = '#inbox' }: Capture, more = ''): Promise<Page> => {
    const page = await browser.newPage();
    const html = readFileSync(new URL(`${file}.html`, CAPTURES), 'utf8');
    const body = `<!doctype html><meta charset="utf-8"><body>${html}${more}</body>`;
    await page.route('**/*', (route) =>
      route.request().url().startsWith(ADDRESS)
        ? route.fulfill({ contentType: 'text/html', body })
        : route.abort(),
    );
    await page.goto(ADDRESS + hash);
    await page.evaluate(script);
    return page;
  };
  const read = (page: Page): Promise<Sight> => page.evaluate('reader.readOnce(document)');

  test.each(CASES)('$file tells whom it must', async (capture) => {
    const page = await open(capture);
    const sight = await read(page);
    expect(sight.people).toEqual(capture.people);
    expect(sight.composes.length).toBe(capture.composes);
    expect(sight.account).toBe(capture.account);
    await page.close();
  });

  test.each(CASES)('$file, changed, tells nobody', async (capture) => {
    const page = await open(capture);
    await page.evaluate(capture.without);
    const sight = await read(page);
    expect(sight.people).toEqual([]);
    expect(sight.composes.flatMap(({ people }) => people)).toEqual([]);
    await page.close();
  });

  test.each(CASES.filter(({ account }) => account))(
    '$file: the account and its colleagues are never prospects',
    async (capture) => {
      const chips = [capture.account!, 'jane@northwind.example']
        .map((address) => `<div role="option" data-hovercard-id="${address}">x</div>`)
        .join('');
      const form = `<div role="dialog"><form><div name="to"><div role="listbox">${chips}</div></div><input name="composeid" value="1"></form></div>`;
      const page = await open(capture, form);
      expect((await read(page)).people.map(({ address }) => address)).toEqual(['jane@northwind.example']);
      await page.close();
    },
  );

  test.each(CASES)('$file, broken at random, never throws nor tells somebody else', async (capture) => {
    const page = await open(capture);
    const told: string[][] = await page.evaluate(
      `(() => {
        const whole = document.body.innerHTML;
        return Array.from({ length: 60 }, (_, seed) => {
          document.body.innerHTML = whole;
          reader.mutate(document, seed, 1 + (seed % 20), 'head');
          return reader.readOnce(document).people.map(({ address }) => address);
        });
      })()`,
    );
    const expected = capture.people.map(({ address }) => address);
    expect(told.flat().filter((address) => !expected.includes(address))).toEqual([]);
    await page.close();
  });
});
