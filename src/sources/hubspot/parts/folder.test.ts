import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SCOPES } from '../scopes';
import { PARTS } from './index';

const files = readdirSync(import.meta.dirname).filter((it) => it.endsWith('.ts') && it !== 'index.ts');
const entries = files.filter((it) => !it.endsWith('.test.ts')).map((it) => it.slice(0, -3));

it('lists every part of the folder, by its file’s name', () => {
  expect(PARTS.map((it) => it.id).toSorted()).toEqual(entries.toSorted());
});

it.each(entries)('%s has a test, and a scope that the key is asked for', (id) => {
  expect(files).toContain(`${id}.test.ts`);
  expect(SCOPES.map((it) => it.id)).toContain(PARTS.find((it) => it.id === id)!.scope);
});
