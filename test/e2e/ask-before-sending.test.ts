import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importFile, launch } from '../../scripts/launch.mjs';
import { compose, csvFile, drive, type Launched, marked, openGmail, stopWorker, THREE } from './walk';

const QUINN = 'quinn@globex.example';
const JANE = 'jane.doe@northwind.example';
type Heard = { readonly heard: string[] };

describe('before a mail is sent', () => {
  let launched: Launched;
  let gmail: Page;
  let id: string;
  const pane = () => gmail.locator('[data-throughline="pane"]');
  const sent = () => drive(gmail, (it) => it.sent().length, null);
  const send = () => gmail.locator('.T-I-atl').last();
  const kept = async () =>
    (await launched.worker()).evaluate(async () => {
      const { choices = [] } = await chrome.storage.local.get('choices');
      return choices as { readonly rules: string[] }[];
    });
  const set = async (own: object) => {
    await (await launched.worker()).evaluate(async (it) => {
      await chrome.storage.local.set({ 'playbook:own': { version: 1, ...it } });
    }, own);
    // What is stored is read at the worker's start.
    await stopWorker(launched);
  };

  /** A compose in which something is underlined: the answer that says what to ask has come as well. */
  async function write(to: string) {
    id = await compose(gmail, [to]);
    await gmail.bringToFront();
    await gmail.locator(`[id=":e${id}"]`).click({ position: { x: 10, y: 5 } });
    await gmail.keyboard.type('Hi, could we book a call on Thursday?');
    // Not the mark of what was typed half: its answer is not the last.
    const marks = async () => (await marked(gmail)).join(' ');
    await expect.poll(marks, { timeout: 15_000 }).toContain('on Thursday?');
  }

  beforeAll(async () => {
    launched = await launch();
    await importFile(launched, csvFile(THREE));
  });
  afterAll(() => launched?.close());
  beforeEach(async () => {
    await gmail?.close();
    gmail = await openGmail(launched);
  });

  it('the button asks before any part of the press reaches the page; going back sends nothing', async () => {
    await write(QUINN);
    await gmail.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click'])
        document.body.addEventListener(type, () => heard.push(type), true);
    });
    await send().click();
    await pane().waitFor({ state: 'attached' });
    expect(await gmail.evaluate(() => (window as unknown as Heard).heard)).toEqual([]);
    await gmail.keyboard.press('Enter');
    await pane().waitFor({ state: 'detached' });
    expect(await sent()).toBe(0);
    await expect
      .poll(async () => (await kept()).at(-1))
      .toMatchObject({ prospect: QUINN, verdict: 'stop', chose: 'back' });
    expect((await kept()).at(-1)?.rules).toContain('opted-out');
    expect(JSON.stringify(await kept())).not.toContain('Thursday');
  });

  it('the shortcut asks; sending anyway sends, counts as sent, and is kept', async () => {
    await write(QUINN);
    await gmail.keyboard.press('Control+Enter');
    await pane().waitFor({ state: 'attached' });
    expect(await sent()).toBe(0);
    await gmail.keyboard.press('Tab');
    await gmail.keyboard.press('Enter');
    await expect.poll(sent).toBe(1);
    await pane().waitFor({ state: 'detached' });
    await expect.poll(async () => (await kept()).at(-1)).toMatchObject({ prospect: QUINN, chose: 'sent' });
    await expect
      .poll(async () =>
        (await launched.worker()).evaluate(async () => (await chrome.storage.local.get('sent')).sent),
      )
      .toMatchObject([{ handle: QUINN }]);
  });

  it('“schedule send” asks as well', async () => {
    await write(QUINN);
    await gmail.evaluate(() => {
      const later = document.querySelector<HTMLElement>('[selector="scheduledSend"]')!;
      later.style.display = 'block';
      later.style.cssText = 'position:fixed;top:20px;left:400px;z-index:9';
      later.addEventListener('mouseup', () => later.setAttribute('data-chosen', ''));
    });
    await gmail.locator('[selector="scheduledSend"]').click();
    await pane().waitFor({ state: 'attached' });
    expect(await gmail.locator('[data-chosen]').count()).toBe(0);
    await gmail.keyboard.press('Tab');
    await gmail.keyboard.press('Enter');
    await gmail.locator('[data-chosen]').waitFor({ state: 'attached' });
  });

  it('clicks that the page makes answer nothing', async () => {
    await write(QUINN);
    await gmail.keyboard.press('Control+Enter');
    await pane().waitFor({ state: 'attached' });
    await pane().evaluate((it: HTMLElement) => {
      const { left, top, width, height } = it.getBoundingClientRect();
      for (const at of [it, document.elementFromPoint(left + width / 2, top + height / 2) ?? it])
        at.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      it.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    });
    expect(await pane().count()).toBe(1);
    expect(await sent()).toBe(0);
  });

  it('asks nothing where the verdict is none to ask about, unless it is set to', async () => {
    await write(JANE);
    await gmail.keyboard.press('Control+Enter');
    await expect.poll(sent).toBe(1);
    await set({ beforeSending: 'stop-and-hold' });
    await write(JANE);
    await gmail.keyboard.press('Control+Enter');
    await pane().waitFor({ state: 'attached' });
    await set({ beforeSending: 'off' });
    await gmail.reload();
    await write(QUINN);
    await gmail.keyboard.press('Control+Enter');
    await expect.poll(sent).toBe(1);
    await set({});
  });

  describe('nothing of ours holds a mail when it fails:', () => {
    it('the worker dies once it has answered: the question stands, and either answer counts', async () => {
      await write(QUINN);
      await stopWorker(launched);
      await gmail.bringToFront();
      await gmail.locator(`[id=":e${id}"]`).focus();
      await gmail.keyboard.press('Control+Enter');
      await pane().waitFor({ state: 'attached' });
      await gmail.keyboard.press('Tab');
      await gmail.keyboard.press('Enter');
      await expect.poll(sent).toBe(1);
    });

    it('the page takes the question away', async () => {
      await write(QUINN);
      await gmail.evaluate(() => {
        new MutationObserver(() => document.querySelector('[data-throughline="pane"]')?.remove()).observe(
          document.body,
          { childList: true },
        );
      });
      await gmail.keyboard.press('Control+Enter');
      await pane().waitFor({ state: 'detached' });
      await gmail.locator(`[id=":e${id}"]`).focus();
      await gmail.keyboard.press('Control+Enter');
      await expect.poll(sent).toBe(1);
    });

    it('the extension was reloaded under the page', async () => {
      await write(QUINN);
      await launched.reload();
      await gmail.bringToFront();
      await gmail.locator(`[id=":e${id}"]`).focus();
      await gmail.keyboard.press('Control+Enter');
      await expect.poll(sent).toBe(1);
      await expect.poll(() => marked(gmail)).toEqual([]);
    });
  });
});
