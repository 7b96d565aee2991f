import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, launch } from '../../scripts/launch.mjs';
import { csvFile, drive, type Launched, marked, openGmail, THREE } from './walk';

const JANE = { address: 'jane.doe@northwind.example', name: 'Jane Doe' };
const ASKING = 'Could we book a call on Thursday?';
const BODY = ['', 'You read why dirty data costs money. 🎉', ASKING, 'Robin'];
/** What is wrong in a draft: unasked, a call; where they asked for one, only the name. */
const draftFor = (surface: string) =>
  surface === 'inline reply'
    ? { lines: ['Hi Peter,', ...BODY], wrong: 'Peter' }
    : { lines: ['Hi Jane,', ...BODY], wrong: ASKING };

/** Opens each of Gmail's composes, addressed to Jane. */
const COMPOSES: Record<string, (gmail: Page, to: typeof JANE) => Promise<{ page: Page; id: string }>> = {
  new: async (page, to) => ({ page, id: await drive(page, (it, to) => it.openCompose({ to: [to] }), to) }),
  'full screen': async (page, to) => {
    const id = await drive(page, (it, to) => it.openCompose({ to: [to] }), to);
    await drive(page, (it, at) => it.fullScreen(at), id);
    return { page, id };
  },
  'pop-out': async (gmail, to) => {
    const first = await drive(gmail, (it, to) => it.openCompose({ to: [to] }), to);
    const opened = gmail.waitForEvent('popup');
    await drive(gmail, (it, at) => void it.popOut(at), first);
    const page = await opened;
    await page.waitForFunction(() => 'standIn' in window);
    return { page, id: (await drive(page, (it) => it.composes(), null))[0]! };
  },
  'inline reply': async (page, to) => {
    await drive(
      page,
      (it, from) => it.openThread({ messages: [{ from, body: 'Could we talk this week?' }] }),
      to,
    );
    return { page, id: await drive(page, (it) => it.reply(), null) };
  },
};

const editorOf = (page: Page, id: string) => page.locator(`[id=":e${id}"]`);
const html = (page: Page, id: string) => editorOf(page, id).evaluate((it) => it.innerHTML);

async function type(page: Page, id: string, lines: readonly string[]) {
  await page.bringToFront();
  await editorOf(page, id).evaluate((it) => {
    const at = document.createRange();
    at.setStart(it.firstElementChild ?? it, 0);
    it.focus();
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(at);
  });
  for (const [i, line] of lines.entries()) {
    if (i > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

/** The middle of what is underlined first. */
const middleOfMark = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('throughline')!;
    const { left, top, width, height } = (range as Range).getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  });
const pane = (page: Page) => page.locator('[data-throughline="pane"]');

/** Presses a button of ours, counted from the first: its shadow root is closed, so by the keyboard. */
async function pressInPane(page: Page, nth: number) {
  for (let i = 0; i < nth; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

describe.each(Object.keys(COMPOSES))('writing in Gmail: %s', (surface) => {
  let launched: Launched;
  let page: Page;
  let id: string;
  let before: string;
  const { lines, wrong } = draftFor(surface);

  beforeAll(async () => {
    launched = await launch();
    await importFile(launched, csvFile(THREE));
    const gmail = await openGmail(launched);
    ({ page, id } = await COMPOSES[surface]!(gmail, JANE));
  });
  afterAll(() => launched?.close());

  it('underlines what asks too much, and leaves the mail as the rep wrote it', async () => {
    await type(page, id, lines);
    before = await html(page, id);
    await expect.poll(() => marked(page), { timeout: 15_000 }).not.toEqual([]);
    for (const words of await marked(page)) expect(wrong).toContain(words);
    expect(await html(page, id)).toBe(before);
    expect(before).not.toMatch(/throughline|style|<mark/);
  });

  it('opens a card on hover, and closes it when the pointer leaves', async () => {
    const [x, y] = await middleOfMark(page);
    await page.mouse.move(x, y, { steps: 3 });
    await pane(page).waitFor({ state: 'attached' });
    expect(await pane(page).evaluate((it) => [it.shadowRoot, it.textContent])).toEqual([null, '']);
    expect(await html(page, id)).toBe(before);
    await page.mouse.move(2, 2, { steps: 3 });
    await pane(page).waitFor({ state: 'detached' });
  });

  it('goes there by keyboard, and Escape goes back to the words', async () => {
    await page.keyboard.press('Alt+Shift+N');
    await pane(page).waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await pane(page).waitFor({ state: 'detached' });
    expect(await editorOf(page, id).evaluate((it) => document.activeElement === it)).toBe(true);
    expect(await html(page, id)).toBe(before);
  });

  it('replaces as the rep’s own edit: the page hears of it, and undo takes it back', async () => {
    await editorOf(page, id).evaluate((it) => {
      it.addEventListener('input', () => it.ownerDocument.body.setAttribute('data-heard', ''));
    });
    await page.keyboard.press('Alt+Shift+N');
    await pane(page).waitFor({ state: 'attached' });
    await pressInPane(page, 0);
    await expect.poll(() => html(page, id)).not.toBe(before);
    expect(await editorOf(page, id).innerText()).not.toContain(wrong);
    expect(await page.locator('body[data-heard]').count()).toBe(1);
    await expect.poll(() => marked(page)).toEqual([]);
    const replaced = await html(page, id);
    await page.keyboard.press('Control+z');
    await expect.poll(() => html(page, id)).toBe(before);
    await expect.poll(() => marked(page)).not.toEqual([]);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => html(page, id)).toBe(replaced);
  });

  it('sends what the rep wrote, byte for byte', async () => {
    const written = await html(page, id);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => drive(page, (it) => it.sent(), null)).toEqual([written]);
    expect(launched.strays).toEqual([]);
  });
});
