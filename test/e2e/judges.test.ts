import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, serveGmail } from '../../scripts/launch.mjs';
import type { StandIn } from '../pages/gmail/api';
import { inPage } from './in-page';
import { asText, type Judgement } from './judges/judgement';

declare const standIn: StandIn;

const JANE = { address: 'jane@northwind.example', name: 'Jane Doe' };
const OMAR = { address: 'omar@contoso.example', name: 'Omar Reyes' };
const LENA = { address: 'lena@fabrikam.example', name: 'Lena Brandt' };

/** A throw-away extension that holds InboxSDK and nothing of ours. */
async function buildJudge(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'judge-'));
  const sdk = dirname(createRequire(import.meta.url).resolve('@inboxsdk/core'));
  for (const file of ['pageWorld.js', 'background.js']) copyFileSync(join(sdk, file), join(folder, file));
  writeFileSync(join(folder, 'content.js'), await inPage('test/e2e/judges/inboxsdk.ts', 'judge'));
  const matches = ['https://mail.google.com/*'];
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Judge',
      version: '1',
      permissions: ['scripting'],
      host_permissions: ['https://mail.google.com/'],
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches, js: ['content.js'], run_at: 'document_end' }],
      web_accessible_resources: [{ resources: ['pageWorld.js'], matches }],
    }),
  );
  return folder;
}

describe('two judges that nobody here wrote read the stand-in as we do', () => {
  let browser: Awaited<ReturnType<typeof launch>>;
  let folder: string;
  let scripts: string[];
  let page: Page;

  beforeAll(async () => {
    folder = await buildJudge();
    scripts = [
      await inPage('test/e2e/judges/gmailjs.ts', 'gmailjs'),
      await inPage('test/e2e/judges/ours.ts', 'ours'),
    ];
    browser = await launch({ dist: folder });
    await serveGmail(browser.context);
  });
  afterAll(async () => {
    await browser?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    await page?.close();
    page = await browser.context.newPage();
    await page.goto('https://mail.google.com/mail/u/0/#inbox');
    await prepare();
  });

  async function prepare() {
    await page.waitForLoadState();
    for (const script of scripts) await page.evaluate(script);
    await page.waitForFunction(() => document.documentElement.dataset.judge === 'ready', undefined, {
      timeout: 20_000,
    });
  }

  const ask = (who: 'gmailjs' | 'ours'): Promise<Judgement> => page.evaluate(`${who}.judge()`);
  const askInboxSDK = (): Promise<Judgement> =>
    page.evaluate(() => {
      document.dispatchEvent(new Event('ask-the-judge'));
      return JSON.parse(document.documentElement.dataset.judgement ?? '{}');
    });

  /** All three see exactly this, in the end. */
  async function agree(...lines: string[]) {
    const expected = lines.sort().join('\n');
    const all = async () => ({
      ours: asText(await ask('ours')),
      gmailjs: asText(await ask('gmailjs')),
      inboxsdk: asText(await askInboxSDK()),
    });
    await expect
      .poll(all, { timeout: 20_000, interval: 100 })
      .toEqual({ ours: expected, gmailjs: expected, inboxsdk: expected });
  }
  const compose = (id: string, to: string, { cc = '', bcc = '', subject = '', kind = 'compose' } = {}) =>
    `${kind} ${id} to ${to} cc ${cc} bcc ${bcc} “${subject}”`;

  test.each([
    ['new fields in one row', { markup: 'new', rows: 1 }],
    ['new fields, a row each', { markup: 'new', rows: 3 }],
    ['old fields', { markup: 'old' }],
  ] as const)('a compose with %s, before and after changes', async (_, how) => {
    const id = await page.evaluate(
      ([how, jane, omar, lena]) =>
        standIn.openCompose({ ...how, to: [jane], cc: [omar], bcc: [lena], subject: 'Labels' }),
      [how, JANE, OMAR, LENA] as const,
    );
    const all = { cc: OMAR.address, bcc: LENA.address, subject: 'Labels' };
    await agree(compose(id, JANE.address, all));
    await page.evaluate(([id]) => standIn.suggest(id, ['trap@suggested.example']), [id] as const);
    await page.evaluate(([id]) => standIn.addChip(id, 'to', 'new@northwind.example'), [id] as const);
    await agree(compose(id, `${JANE.address} new@northwind.example`, all));
    await page.evaluate(([id, { address }]) => standIn.removeChip(id, 'to', address), [id, JANE] as const);
    await page.evaluate(([id, { address }]) => standIn.removeChip(id, 'bcc', address), [id, LENA] as const);
    await agree(compose(id, 'new@northwind.example', { cc: OMAR.address, subject: 'Labels' }));
    await page.evaluate(([id]) => standIn.rebuildFields(id, 80), [id] as const);
    await page.evaluate(([id]) => standIn.subject(id, 'Other'), [id] as const);
    await agree(compose(id, 'new@northwind.example', { cc: OMAR.address, subject: 'Other' }));
    await page.evaluate(([id]) => standIn.close(id), [id] as const);
    await agree();
  });

  test('several composes: full screen, minimised, in another language', async () => {
    const [first, second] = await page.evaluate(
      ([jane, omar]) => {
        standIn.language('de');
        return [standIn.openCompose({ to: [jane] }), standIn.openCompose({ cc: [omar] })] as const;
      },
      [JANE, OMAR] as const,
    );
    const both = [compose(first, JANE.address), compose(second, '', { cc: OMAR.address })];
    await agree(...both);
    await page.evaluate(([id]) => standIn.fullScreen(id), [first] as const);
    await agree(...both);
    await page.evaluate(([id]) => standIn.fullScreen(id), [first] as const);
    await page.evaluate(([id]) => standIn.minimise(id), [second] as const);
    await agree(...both);
    await page.evaluate(([id]) => standIn.send(id), [second] as const);
    await agree(both[0]!);
  });

  test.each([false, true])('threads, replies, switching and closing (split pane: %s)', async (isPane) => {
    const me = 'sam.keller@brightline.example';
    await page.evaluate(
      async ([isPane, me, jane, omar]) => {
        if (isPane) standIn.splitPane();
        await standIn.openThread({
          subject: 'Labels',
          messages: [
            { from: me, to: [jane], body: 'Hello', state: 'collapsed' },
            { from: jane, to: [me, omar], body: 'Thanks', mailto: ['trap@body.example'] },
          ],
        });
      },
      [isPane, me, JANE, OMAR] as const,
    );
    const line = (from: string[], to: string[]) =>
      `thread from ${from.sort().join(' ')} to ${to.sort().join(' ')}`;
    const thread = line([me, JANE.address], [OMAR.address]);
    await agreeButForOrder(thread, me);
    const reply = await page.evaluate(() => standIn.reply({ collapsed: true, chips: 'waiting' }));
    const kind = { kind: 'reply', subject: 'Re: Labels' };
    await agreeButForOrder(thread, me, compose(reply, JANE.address, kind));
    await page.evaluate(([id]) => standIn.expandReply(id), [reply] as const);
    await page.evaluate(([id, lena]) => standIn.addChip(id, 'cc', lena), [reply, LENA] as const);
    await agreeButForOrder(thread, me, compose(reply, JANE.address, { ...kind, cc: LENA.address }));
    await page.evaluate(
      ([omar]) => standIn.openThread({ subject: 'Other', messages: [{ from: omar, body: 'x' }] }),
      [OMAR] as const,
    );
    await agreeButForOrder(line([OMAR.address], []), me);
    await page.evaluate(() => standIn.closeThread());
    await agree();
  });

  /** Opens the compose's own window; from then on it is the page that is asked. */
  async function popOut(path: string): Promise<string> {
    const opened = browser.context.waitForEvent('page');
    await page.evaluate(
      ([jane, omar, path]) => {
        const id = standIn.openCompose({ to: [jane], cc: [omar], subject: 'Labels' });
        standIn.popOut(id, path ? { path } : {});
      },
      [JANE, OMAR, path] as const,
    );
    page = await opened;
    await page.waitForLoadState();
    for (const script of scripts) await page.evaluate(script);
    expect(await page.evaluate('ours.account()')).toBe('sam.keller@brightline.example');
    return page.evaluate(() => standIn.composes()[0]!);
  }

  test('a window of its own', async () => {
    const id = await popOut('');
    await agree(compose(id, JANE.address, { cc: OMAR.address, subject: 'Labels' }));
    await page.evaluate(([id, { address }]) => standIn.removeChip(id, 'to', address), [id, JANE] as const);
    await agree(compose(id, '', { cc: OMAR.address, subject: 'Labels' }));
  });

  test('a window of its own in the newer way, which InboxSDK declines', async () => {
    const id = await popOut('/mail/u/0/popout?ver=x');
    const expected = compose(id, JANE.address, { cc: OMAR.address, subject: 'Labels' });
    expect(asText(await ask('ours'))).toBe(expected);
    expect(asText(await ask('gmailjs'))).toBe(expected);
  });

  /** A person who both sent and received is told by us once, as a sender; the rep is told by the judges. */
  async function agreeButForOrder(thread: string, me: string, ...lines: string[]) {
    const all = async () => {
      const said = { ours: await ask('ours'), gmailjs: await ask('gmailjs'), inboxsdk: await askInboxSDK() };
      return Object.fromEntries(Object.entries(said).map(([who, it]) => [who, asText(once(it, me))]));
    };
    const expected = [thread, ...lines].sort().join('\n');
    await expect
      .poll(all, { timeout: 20_000, interval: 100 })
      .toEqual({ ours: expected, gmailjs: expected, inboxsdk: expected });
  }
  function once(it: Judgement, me: string): Judgement {
    if (!it.thread) return it;
    const { senders, recipients } = it.thread;
    const others = recipients.filter((address) => address !== me && !senders.includes(address));
    return { ...it, thread: { senders, recipients: others } };
  }
});
