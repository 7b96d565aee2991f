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

it('leads to pages that edit the playbook', () => {
  // The content map comes on its own.
  const isThere = ({ href }: { href: string }) => href.includes('/') && !href.startsWith('#content/');
  for (const { href } of index.filter(isThere)) {
    const { page, at } = placeOf(href);
    expect(page.edits, href).toBe(true);
    expect(at, href).toBeTruthy();
  }
});
