import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageFrom } from '../../scripts/capture-to-page.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { captureFile } from '../../src/sites/capture';
import { INTERFACE } from '../../src/sites/pseudonyms';
import type { Sight } from '../../src/sites/sight';
import { bundle } from './linkedin-bundle';

const FOLDER = fileURLToPath(new URL('../../../shared/pages/linkedin/', import.meta.url));
const SITE = 'https://www.linkedin.com';

/** What SITES.md says must be read from each capture, and the address to give it. */
const CAPTURES: Record<string, { at: string; person?: Record<string, string>; where?: Sight['where'] }> = {
  'linkedin-profile-ember-2024-07-en-1': {
    at: '/in/peletrik-mariwicz-ostiltek/',
    where: 'profile',
    person: {
      slug: 'peletrik-mariwicz-ostiltek',
      memberId: 'ACoAAc359fb6977b5173a5b82377ba7c9ee2591',
      name: 'Peletrik Mariwicz Ostiltek',
      company: 'Ceronrik Rosilnak',
    },
  },
  'linkedin-profile-ember-2024-07-en-2': {
    at: '/in/tevisro-boretnak-holatek-59989e72/',
    where: 'profile',
    person: {
      slug: 'tevisro-boretnak-holatek-59989e72',
      memberId: 'ACoAAef0dc6dc74c6c890c4f7c7ee087e0fec73',
      name: 'Tevisro Boretnak Holatek',
      company: 'Swedbank',
    },
  },
  'linkedin-profile-ember-2024-08-en-4': {
    at: '/in/tarenniayoranak/',
    where: 'profile',
    person: {
      slug: 'tarenniayoranak',
      memberId: 'ACoAA456f96163499da01689a017c9fa5a35238',
      name: 'Tarennia Yoranak',
      company: 'Tata Consultancy Services',
    },
  },
  'linkedin-profile-ember-2026-05-pl': {
    at: '/in/fenerben-balamlin-574545827/',
    where: 'profile',
    person: {
      slug: 'fenerben-balamlin-574545827',
      memberId: 'ACoAAf4a55ed27cee352205e2a9c7f57d387d62',
      name: 'Fenerben Balamlin',
      company: 'Credit Agricole Bank Polska S.A.',
    },
  },
  'linkedin-profile-contactinfo-overlay-ember-2026-05-pl': {
    at: '/in/witata-ursonska-18497878/overlay/contact-info/',
    where: 'profile',
    person: {
      slug: 'witata-ursonska-18497878',
      memberId: 'ACoAA4a859d05d6862d897d2dd0648aab7e5c28',
      name: 'Witata Ursonska',
      company: 'Zakopiańska',
      address: 'witataursonskabiz@gmail.com',
    },
  },
  'linkedin-profile-sdui-2026-05-pl-a': {
    at: '/in/witata-dalen%C5%82ek-703559665/',
    where: 'profile',
    person: {
      slug: 'witata-dalenłek-703559665',
      memberId: 'ACoAA0be889af35a546739ffdba70b433f23436',
      name: 'Witata Dalenłek',
      company: 'Poczta Polska S. A.',
      title: 'Listonsz w firmie Poczta Polska S. A.',
    },
  },
  'linkedin-messaging-thread-2026-06-pl-a': {
    at: '/messaging/thread/2-abc/',
    where: 'messaging',
    person: { name: 'CEROLTA Ursilbek-Holonmund' },
  },
  'linkedin-bubble-listheader-minimized-2023-02-es': { at: '/feed/' },
  'linkedin-salesnav-lead-2026-07-en-a': {
    at: '/sales/lead/ACwAAaed42,NAME_SEARCH,u8r5',
    where: 'lead',
    person: {
      leadId: 'ACwAAaed42',
      name: 'Nevero Nevilcek',
      company: 'Nevilcek Law, P.C.',
      title: 'Founder and Shareholder',
    },
  },
  'linkedin-salesnav-search-leadpanel-2026-07-en': {
    at: '/sales/search/people',
    where: 'lead',
    person: { name: 'Nevero Nevilcek', company: 'Nevilcek Law, P.C.', title: 'Founder and Shareholder' },
  },
  'linkedin-search-people-ember-2026-05-pl': { at: '/search/results/people/?keywords=x' },
  'linkedin-search-people-sdui-2026-05-pl-fullbody': { at: '/search/results/people/?keywords=x' },
  'linkedin-search-all-sdui-2026-05-pl': { at: '/search/results/all/?keywords=x' },
  'linkedin-NEG-search-noresults-sdui-2026-05-pl': { at: '/search/results/people/' },
};

/** Broken pages a capture. `FUZZ_RUNS=2000` looks longer. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 40);

declare const reader: typeof import('./linkedin-mutations');

let browser: Browser;
let page: Page;

const html = (name: string) => readFileSync(`${FOLDER}${name}.html`, 'utf8');
const sightOf = (name: string, at: string) =>
  page.evaluate(([text, href]) => reader.sightOf(text, href), [html(name), SITE + at] as const);

describe.skipIf(!existsSync(FOLDER))('captures of LinkedIn (skipped where ../shared/pages is absent)', () => {
  beforeAll(async () => {
    browser = await chromium.launch({
      ...(findBrowser() ? { executablePath: findBrowser()! } : {}),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    page = await browser.newPage();
    await page.route('**/*', (route) => route.abort());
    await page.evaluate(await bundle('test/e2e/linkedin-mutations.ts', 'reader'));
  });
  afterAll(() => browser?.close());

  it('has an expectation for every capture', () => {
    const names = readdirSync(FOLDER).map((name) => name.replace(/\.html$/, ''));
    expect(names.sort()).toEqual(Object.keys(CAPTURES).sort());
  });

  it.each(Object.entries(CAPTURES))('reads %s right', async (name, { at, person, where }) => {
    const sight = await sightOf(name, at);
    expect(sight.state).toBe(person ? 'someone' : 'nobody');
    expect(sight.where).toBe(where);
    expect(sight.people).toEqual(person ? [expect.objectContaining(person)] : []);
    expect(sight.draft).toBeUndefined();
  });
  it('knows no company in a thread', async () => {
    const [person] = (await sightOf('linkedin-messaging-thread-2026-06-pl-a', '/messaging/thread/2-abc/'))
      .people;
    expect(person?.company).toBeUndefined();
    expect(person?.slug).toBeUndefined();
    expect(person?.memberId).toMatch(/^ACoAA4998/);
  });

  const profiles = Object.entries(CAPTURES).filter(([, it]) => it.where === 'profile');
  it.each(profiles)('finds nobody in %s under another person’s address', async (name) => {
    for (const [, { at }] of profiles.filter(([other]) => other !== name))
      expect(await sightOf(name, at), at).toMatchObject({ state: 'nobody', people: [] });
  });

  it.each(Object.entries(CAPTURES))(
    'censors %s: the same is read from it, and nobody is named',
    async (name, capture) => {
      const { at, person, where } = capture;
      const text = html(name);
      const { censored, sight, left } = await page.evaluate(([text, href]) => reader.censored(text, href), [
        text,
        SITE + at,
      ] as const);
      expect(sight.state).toBe(person ? 'someone' : 'nobody');
      expect(sight.where).toBe(where);
      // Company, title and address are found where they were, under other names.
      const [other] = sight.people;
      expect(Object.keys(other ?? {}).sort()).toEqual(
        Object.keys((await sightOf(name, at)).people[0] ?? {}).sort(),
      );
      // No word that the page showed is left, but what a part of the code is called too.
      expect(left.filter((word) => !INTERFACE.has(word) && !/^(https|www)$/.test(word))).toEqual([]);
      expect(() =>
        pageFrom(captureFile('linkedin', censored, '2026-07-14'), 'a-page', where ?? 'nobody'),
      ).not.toThrow();
      expect(censored.html.length).toBeLessThan(text.length);
    },
  );

  let found = 0;
  let expected = 0;
  it.each(Object.entries(CAPTURES))('finds nobody else in %s however it is broken', async (name, capture) => {
    const { at, person } = capture;
    const keep = Object.values(person ?? {});
    const results = await page.evaluate(
      ([text, href, runs, words]) => reader.outcomes(text, href, 1, runs, words),
      [html(name), SITE + at, RUNS, keep] as const,
    );
    expect(results).toHaveLength(RUNS);
    const whole = (await sightOf(name, at)).people[0];
    for (const { sight, threw, seed, mutations } of results) {
      const broken = `seed ${seed}: ${mutations}`;
      expect(threw, broken).toBeUndefined();
      expect(sight!.people.length, broken).toBeLessThanOrEqual(person ? 1 : 0);
      if (sight!.people.length > 0) found++;
      for (const seen of sight!.people)
        for (const field of ['name', 'slug', 'address', 'leadId', 'memberId', 'company'] as const)
          if (seen[field] !== undefined) expect(seen[field], `${field}, ${broken}`).toBe(whole?.[field]);
    }
    if (person) expected += RUNS;
  });

  it('tells how much a broken page still shows, and what a reading costs', async () => {
    const costs = [];
    for (const [name, { at }] of Object.entries(CAPTURES)) {
      const cost = await page.evaluate(([text, href]) => reader.costOf(text, href), [
        html(name),
        SITE + at,
      ] as const);
      costs.push(`${cost.p50.toFixed(2)} / ${cost.p95.toFixed(2)} ms  ${name}`);
    }
    console.info(`Broken pages that still show their person: ${found} of ${expected}.\n${costs.join('\n')}`);
    expect(found).toBeGreaterThan(expected / 2);
  });
});
