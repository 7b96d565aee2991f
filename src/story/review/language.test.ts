import { describe, expect, it } from 'vitest';
import { isSmallWord, languageOf, mayBeIn } from './language';

describe('the language of a text', () => {
  const english = 'this is what you have ';
  const german = 'das ist nicht für sie ';

  it('is that of the most small words', () => {
    expect(languageOf(english + german + german)).toBe('de');
    expect(languageOf(english + english + german)).toBe('en');
  });

  it('is English where nothing tells, or as much for it as for another', () => {
    expect(languageOf('warehouse safety')).toBe('en');
    expect(languageOf('you und')).toBe('en');
  });

  it('is told by the first 120 words', () => {
    const words = (count: number) => 'warehouse '.repeat(count);
    expect(languageOf(`${words(118)}nicht für ${english}`)).toBe('de');
    expect(languageOf(`${words(120)}nicht für`)).toBe('en');
  });

  it('is not known where most words are of another script; half is not most', () => {
    expect(languageOf('data склад')).toBe('en');
    expect(languageOf('data склад безопасность')).toBeUndefined();
    expect(languageOf(`${'data '.repeat(120)}${'склад '.repeat(200)}`)).toBe('en');
    expect(languageOf('ɏork ɏork и')).toBe('en');
  });
});

it('a small word is one of any language', () => {
  expect(['the', 'und', 'vous', 'usted'].map(isSmallWord)).toEqual([true, true, true, true]);
  expect(['paper', 'warehouse', ''].map(isSmallWord)).toEqual([false, false, false]);
});

describe('a text may be in a language', () => {
  it.each([
    ['whose small words it has', 'quality of the data', 'en', true],
    ['not in another', 'quality of the data', 'de', false],
    ['also without small words, if that is English', 'data quality', 'en', true],
    ['but in no other without', 'data quality', 'de', false],
    ['in both where words tell as much for one as for the other', 'und the', 'de', true],
    ['in either of them', 'und the', 'en', true],
    ['not in English where its small words are of another', 'Qualität und Daten', 'en', false],
    ['not in one that is not known', 'quality of the data', 'xx', false],
  ])('%s: %j in %s', (_, text, language, expected) => {
    expect(mayBeIn(text.toLowerCase(), language)).toBe(expected);
  });
});
