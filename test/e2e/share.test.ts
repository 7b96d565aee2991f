import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, launch } from '../../scripts/launch.mjs';
import { granted } from './granted';
import { csvFile, expectShown, type Launched, THREE } from './walk';

const JANE = 'jane.doe@northwind.example';
const ADDRESS = 'https://team.acme.example/playbook.json';

describe('a playbook goes from one manager to a team', () => {
  let launched: Launched;
  let options: Page;
  let panel: Page;
  /** What the team's server answers now. */
  let answer: { status: number; body: string; contentType?: string } = { status: 404, body: '' };
  const button = (name: string) => options.getByRole('button', { name, exact: true });
  const differences = () => options.locator('.differences li').allInnerTexts();
  const give = (name: string, text: string | Buffer) =>
    options.getByLabel('Import a playbook').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.isBuffer(text) ? text : Buffer.from(text),
    });
  const rule = (id: string) => panel.locator(`[data-rule="${id}"]`);
  let exported = '';

  beforeAll(async () => {
    launched = await launch({ dist: granted('https://team.acme.example/*') });
    await launched.context.route('https://team.acme.example/**', (route) => route.fulfill(answer));
    await importFile(launched, csvFile(THREE));
    panel = await launched.context.newPage();
    await panel.goto(launched.url(`panel.html?prospect=${JANE}`));
    await expectShown(panel, JANE, 'hold');
    options = await launched.context.newPage();
    await options.goto(launched.url('options.html#share'));
    await options.getByRole('heading', { name: 'Share this playbook' }).waitFor();
  });
  afterAll(() => launched?.close());

  it('is exported in full', async () => {
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      button('Export the playbook').click(),
    ]);
    expect(download.suggestedFilename()).toBe('throughline-playbook.json');
    exported = readFileSync(await download.path(), 'utf8');
    const document = JSON.parse(exported);
    expect(document.version).toBe(1);
    expect(document.stages).toHaveLength(7);
    expect(document.rules['too-early'].on).toBe(true);
  });

  it('that was not changed differs in nothing', async () => {
    await give('same.json', exported);
    await options.getByText('Nothing: it says what this playbook says already.').waitFor();
    await button('Close').click();
  });

  it.each([
    ['page.json', '<!doctype html>', 'It is a web page, not a playbook.'],
    ['broken.json', '{\n"rules": {,}', 'It is no JSON: it can’t be read from line 2 on.'],
    ['other.json', '{"name":"x"}', 'It holds no playbook.'],
    ['large.json', Buffer.alloc(20_000_000, ' '), 'It is 20 MB large; up to 5 MB can be used.'],
  ])('%s is refused in words', async (name, text, words) => {
    await give(name, text);
    await options.getByRole('alert').getByText(`“${name}” was not imported. ${words}`).waitFor();
  });

  it('shows what would change before it does, and what can’t be used', async () => {
    const document = JSON.parse(exported);
    document.rules['not-a-buying-signal'].on = false;
    document.rules.declined.days = 30;
    document.rules['no-answer'].days = -2;
    document.holograms = [];
    document.segments = [{ id: 'food', label: 'Food makers' }];
    document.locks = ['rules.not-a-buying-signal'];
    await give('edited.json', JSON.stringify(document));
    await options.getByRole('heading', { name: 'What “edited.json” would change' }).waitFor();
    expect(await differences()).toEqual([
      'Segments › food added',
      'Rules › Said no › Days after a no from 90 to 30',
      'Rules › Not a buying signal › On from on to off',
      'Locks › Rules › Not a buying signal added',
    ]);
    expect(await options.locator('.problems li').allInnerTexts()).toEqual([
      'Rules › No answer › Days looked back Use 0 or more.',
      'holograms Throughline does not know this setting.',
    ]);
    expect(await rule('not-a-buying-signal').count()).toBe(1);
  });

  it('is taken over, saved, and the panel follows', async () => {
    await button('Take it over').click();
    await button('Save').click();
    await options.getByRole('status').getByText('Saved.').waitFor();
    await rule('not-a-buying-signal').waitFor({ state: 'detached' });
    expect(await rule('too-early').count()).toBe(1);
    expect(await options.getByLabel('Not a buying signal').isChecked()).toBe(true);
  });

  it('becomes a policy file that says exactly what was set', async () => {
    await options.locator('#policy select').selectOption('firefox');
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      button('Download policies.json').click(),
    ]);
    const policy = JSON.parse(readFileSync(await download.path(), 'utf8'));
    const [values] = Object.values(policy.policies['3rdparty'].Extensions);
    expect(values).toMatchObject({
      rules: { declined: { days: 30 }, 'not-a-buying-signal': { on: false } },
      locks: ['rules.not-a-buying-signal'],
    });
    await options.getByLabel('Only what is locked').check();
    await options.getByText('Show the file').click();
    const text = await options.getByRole('textbox', { name: 'policies.json' }).inputValue();
    expect(text).not.toContain('declined');
  });

  describe('from an address', () => {
    const name = async (address: string) => {
      await options.getByLabel('Address of the team’s playbook').fill(address);
      await button('Read it').click();
    };
    const trouble = (words: string) => options.getByRole('alert').filter({ hasText: words }).waitFor();

    it('says in words why it can’t be read', async () => {
      await name('http://team.acme.example/playbook.json');
      await trouble('Only addresses that begin with https:// are read');
      // Refused before anything is asked: nobody is asked to allow what is not read.
      await name('https://me:secret@elsewhere.example/playbook.json');
      await trouble('Leave name and password out of the address');
      await name(ADDRESS);
      await trouble('There is nothing at this address (404).');
      answer = { status: 401, body: '' };
      await name(ADDRESS);
      await trouble('The server wants to know who asks (401).');
      answer = { status: 200, body: '<!doctype html><title>Sign in</title>', contentType: 'text/html' };
      await name(ADDRESS);
      await trouble('It is a web page, not a playbook.');
    });

    it('is looked at first, then used', async () => {
      const body = JSON.stringify({ rules: { 'too-early': { on: false } } });
      answer = { status: 200, body, contentType: 'application/json' };
      await name(ADDRESS);
      await options.getByRole('heading', { name: 'What this address would change' }).waitFor();
      expect(await differences()).toContain('Rules › Too early › On from on to off');
      expect(await rule('too-early').count()).toBe(1);
      await button('Use it, and read it daily').click();
      await options.locator('#team').getByText(ADDRESS).waitFor();
      await rule('too-early').waitFor({ state: 'detached' });
      await rule('not-a-buying-signal').waitFor();
    });

    it('stays in use when the address fails, and says so with its age', async () => {
      answer = { status: 503, body: '' };
      await button('Read it now').click();
      await trouble('The server has trouble (503).');
      await trouble('The playbook read before stays in use.');
      await options
        .locator('#team')
        .getByText(/^Read /)
        .first()
        .waitFor();
      expect(await rule('too-early').count()).toBe(0);
    });

    it('is edited here again once it is no more read from there', async () => {
      await button('Stop reading it').click();
      await options.getByLabel('Address of the team’s playbook').waitFor();
      await options.getByRole('heading', { name: 'Locks', exact: true }).waitFor();
      expect(await rule('too-early').count()).toBe(0);
    });
  });

  it('asked the network for nothing but the named address', () => {
    expect(launched.strays).toEqual([]);
  });
});
