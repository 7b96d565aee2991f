import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FORMATS, PEOPLE_FORMATS } from './index';

const entries = readdirSync(new URL('.', import.meta.url))
  .filter((it) => it.endsWith('.ts') && !it.endsWith('.test.ts') && it !== 'index.ts')
  .map((it) => it.replace('.ts', ''));

test('every file of this folder is a format, listed once under its own name', () => {
  expect([...FORMATS, ...PEOPLE_FORMATS].map((it) => it.id).sort()).toEqual(entries.sort());
});

test('no format takes what is nobody’s', () => {
  for (const format of [...FORMATS, ...PEOPLE_FORMATS])
    for (const rows of [
      [],
      [['']],
      [['a', 'b', 'c']],
      [['email', 'at']],
      [['at', 'kind']],
      [['__proto__', 'constructor']],
    ])
      expect(format.recognise(rows, ',')).toBeUndefined();
});
