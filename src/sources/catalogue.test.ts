import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SOURCES } from './catalogue';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((it) => it.isDirectory() && it.name !== 'files')
  .map((it) => it.name);

it('lists every folder of a vendor, by its name', () => {
  expect(SOURCES.map((it) => it.id).toSorted()).toEqual(folders.toSorted());
});

it.each(folders)('%s is held to what every source must do', (id) => {
  expect(existsSync(new URL(`../../test/unit/sources/${id}.test.ts`, import.meta.url))).toBe(true);
  expect(existsSync(new URL(`../../test/fakes/${id}/${id}.ts`, import.meta.url))).toBe(true);
});
