import { expect, it, vi } from 'vitest';

vi.mock('../../platform/browser', () => ({
  browser: { runtime: { onMessage: { addListener: () => undefined } } },
}));
const { NAV, placeOf } = await import('./pages');
const ids = NAV.flatMap(({ pages }) => pages.map(({ id }) => id));

it('gives every page an address of its own', () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(placeOf(`#${id}`).page.id).toBe(id);
});

it.each([
  ['#never/domains', 'never', 'domains'],
  ['#never/a/b%20c', 'never', 'a/b c'],
  ['#never/', 'never', undefined],
  ['', 'start', undefined],
  ['#nothing/of-the-kind', 'start', undefined],
  ['#%E0%A4%A', 'start', undefined],
])('reads %o', (hash, id, at) => {
  const place = placeOf(hash);
  expect(place.page.id).toBe(id);
  expect(place.at).toBe(at);
});
