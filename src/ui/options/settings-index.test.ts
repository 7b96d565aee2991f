import { expect, it, vi } from 'vitest';
import { CATALOGUE } from '../../playbook/catalogue';
import { RULES } from '../../playbook/types';

vi.mock('../../platform/browser', () => ({
  browser: { runtime: { onMessage: { addListener: () => undefined } } },
}));
const { settingsIndex } = await import('./settings-index');
const { NAV, placeOf } = await import('./pages');
const index = settingsIndex();

it('finds every setting of the catalogue, every rule and every page', () => {
  const hrefs = new Set(index.map((it) => it.href));
  for (const id of Object.keys(CATALOGUE))
    if (id !== 'rules')
      expect(
        [...hrefs].some((it) => it.endsWith(`/${id}`)),
        id,
      ).toBe(true);
  for (const rule of RULES) expect(hrefs).toContain(`#rules/${rule}`);
  for (const { id } of NAV.flatMap((it) => it.pages)) expect(hrefs).toContain(`#${id}`);
});

it('leads nowhere that is no page', () => {
  const ids = NAV.flatMap((it) => it.pages).map((it) => it.id);
  for (const { href } of index) expect(ids).toContain(href.slice(1).split('/')[0]);
});

it('leads to pages that edit the playbook', () => {
  for (const { href } of index.filter((it) => it.href.includes('/'))) {
    const { page, at } = placeOf(href);
    expect(page.edits, href).toBe(true);
    expect(at, href).toBeTruthy();
  }
});
