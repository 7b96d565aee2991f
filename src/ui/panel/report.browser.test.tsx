import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { draw, noting, wipe } from './fixtures/draw';
import { STATES } from './fixtures/views';

afterEach(wipe);

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const shown = () => document.querySelector('.report pre')?.textContent;

describe('“Report this page”', () => {
  it('shows all that is saved before it is saved', async () => {
    draw(STATES['not-understood-linkedin']);
    await press('Report this page');
    await expect.poll(shown).toContain('<!-- capture of linkedin /in/person-1/ on 2026-07-14 -->');
    await press('Discard');
    expect(shown()).toBeUndefined();
  });

  it('saves what was shown, as a file', async () => {
    draw(STATES['not-understood-linkedin']);
    await press('Report this page');
    await expect.poll(shown).toBeDefined();
    const looked = shown();
    const saved: { name: string; href: string }[] = [];
    const own = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, href: this.href });
    };
    try {
      await press('Save as a file');
      await expect.poll(() => saved.map((it) => it.name)).toEqual(['throughline-linkedin-2026-07-14.html']);
      expect(await (await fetch(saved[0]!.href)).text()).toBe(looked);
    } finally {
      HTMLAnchorElement.prototype.click = own;
    }
    await expect.element(page.getByRole('status')).toHaveTextContent('Saved to your downloads.');
  });

  it('says what to do where the page can’t be read, and can be tried again', async () => {
    let isGone = true;
    const capture = () => (isGone ? Promise.reject(new Error('gone')) : noting().actions.capture());
    draw(STATES['not-understood'], noting({ capture }).actions);
    await press('Report this page');
    await expect.element(page.getByRole('status')).toHaveTextContent('Reload it, then try again.');
    isGone = false;
    await press('Report this page');
    await expect.poll(shown).toBeDefined();
  });
});
