import { describe, expect, test } from 'vitest';
import { plain, scriptOf, spellings } from './letters';

describe('what may be left out in writing', () => {
  test.each([
    ['Łukasz', 'lukasz'],
    ['Weiß', 'weiss'],
    ['Søren', 'soren'],
    ['Đorđe', 'dorde'],
    ['Guðrún', 'gudrun'],
    ['Þórdís', 'thordis'],
    ['Bjærke', 'bjaerke'],
    ['Cœur', 'coeur'],
    ['Yıldız', 'yildiz'],
    ['Ħamrun', 'hamrun'],
    ['Ŋala', 'nala'],
    ['Nguyễn', 'nguyen'],
    ['Алёна', 'алена'],
    ['שָׁלוֹם', 'שלום'],
    ['مُحَمَّد', 'محمد'],
  ])('%s is %s', (word, it) => expect(plain(word)).toBe(it));

  test.each(['андрей', 'हिन्दी', 'ガス'])('the marks of %s are part of its letters', (word) =>
    expect(plain(word)).toBe(word),
  );
});

describe('how a word is spelled without its accents', () => {
  test.each([
    ['Müller', ['muller', 'mueller']],
    ['Jäger', ['jager', 'jaeger']],
    ['Söder', ['soder', 'soeder']],
    ['Åberg', ['aberg', 'aaberg']],
    ['Sørensen', ['sorensen', 'soerensen']],
    ['Núñez', ['nunez']],
    ['Jane', ['jane']],
  ])('%s: %j', (word, all) => expect(spellings(word)).toEqual(all));
});

describe('the script a word is written in', () => {
  test.each([
    ['Jane', 'latin'],
    ['Иван', 'cyrillic'],
    ['Γιώργος', 'greek'],
    ['محمد', 'arabic'],
    ['דוד', 'hebrew'],
    ['田中', 'east-asian'],
    ['たろう', 'east-asian'],
    ['タロウ', 'east-asian'],
    ['김철수', 'east-asian'],
    ['राम', 'other'],
    ['123', undefined],
  ])('%s: %s', (word, script) => expect(scriptOf(word)).toBe(script));
});
