import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '.';
import { PROFILES } from './profiles';
import { PHRASE_GROUPS } from './types';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((it) => it.isDirectory())
  .map(({ name }) => name);

describe('the languages of the review', () => {
  it('are a folder each, registered, with small words to know them by', () => {
    expect(LANGUAGES.map(({ language }) => language).sort()).toEqual(folders.sort());
    for (const language of folders) expect(PROFILES[language]).toBeTruthy();
  });

  it.each(LANGUAGES)('$language has every group, and no part that is missing', ({ lines, parts }) => {
    expect(Object.keys(lines).sort()).toEqual([...PHRASE_GROUPS].sort());
    for (const group of PHRASE_GROUPS) {
      expect(lines[group].trim()).not.toBe('');
      for (const [, part] of lines[group].matchAll(/\{([a-z]+)\}/gi)) expect(parts).toHaveProperty(part!);
    }
  });

  it.each(LANGUAGES)(
    '$language is written in small letters and plain quotes, as drafts are folded',
    ({ lines }) => {
      const words = Object.values(lines)
        .join('\n')
        .replace(/\\[a-z]/g, '')
        .replace(/\{[a-z]+\}/gi, '');
      expect(words).toBe(words.toLowerCase());
      expect(words).not.toMatch(/[“”„‘’–—]/);
    },
  );

  it.each(LANGUAGES)('$language has no word that is none, which would be found everywhere', (it) => {
    const { lines: _, parts: __, learned: ___, ...words } = it;
    for (const [field, text] of Object.entries(words)) {
      expect(text.trim(), field).not.toBe('');
      expect(text.trim(), field).not.toMatch(/^\||\|$|\|\||\(\?:\||\|\)/);
      expect(text.replace(/\\[a-z]/gi, ''), field).toBe(text.replace(/\\[a-z]/gi, '').toLowerCase());
    }
  });

  it.each(LANGUAGES)('$language repeats no open repeat, which could run away', ({ lines, parts }) => {
    const all = [...Object.values(lines), ...Object.values(parts)].join('\n');
    expect(all).not.toMatch(/[+*]\)[+*]/);
    expect(all).not.toMatch(/\.[+*](?!\?)/);
  });

  it.each(LANGUAGES)('$language ends no phrase within a number', ({ lines }) => {
    for (const line of Object.values(lines).join('\n').split('\n'))
      expect(line).not.toMatch(/(?<!\\d)\\d\)?$/);
  });
});
