import { describe, expect, it } from 'vitest';
import { bare, fold } from './fold';

describe('a sign that stands for another', () => {
  it.each([
    ['‘’‚′`´', "'"],
    ['“”„«»', '"'],
    ['‐‑‒–—', '-'],
    ['\u00a0\u2007\u2009\u202f\u3000\t', ' '],
    ['\u2028\u2029', '\n'],
    ['…', '.'],
  ])('is made plain, beside what keeps its place and beside what goes: %j', (signs, plain) => {
    for (const sign of signs) {
      expect(fold(`A${sign}B`).text).toBe(`a${plain}b`);
      expect(fold(`\u00adA${sign}B`).text).toBe(`a${plain}b`);
    }
  });

  it.each(['“quoted”', 'a`b', 'naïve – yes'])('leaves every place where it was: %j', (text) => {
    const folded = fold(text);
    for (let at = 0; at <= text.length; at++) expect([folded.at(at), folded.from(at)]).toEqual([at, at]);
  });
});

describe('what can’t be seen', () => {
  const goes = (sign: string) => fold(`x${sign}y`).text === 'xy';

  it.each([
    ['control signs', '\u0000\u0008\u000b\r\u001f\u007f'],
    ['a soft hyphen', '\u00ad'],
    ['marks that compose nothing', '\u0300\u036f'],
    ['zero-width and direction marks', '\u200b\u200f\u202a\u202e'],
    ['joiners', '\u2060\u206f'],
    ['variation selectors', '\ufe0e\ufe0f'],
    ['the byte order mark', '\ufeff'],
  ])('goes: %s', (_, signs) => {
    for (const sign of signs) expect([sign.charCodeAt(0), goes(sign)]).toEqual([sign.charCodeAt(0), true]);
  });

  it.each([
    ['what lies beside them', '\u02ff\u0370\u200a\u2010\u2029\u202f\u205f\u2070\ufe0d\ufe10\ufefe'],
    ['blanks and line breaks', ' \t\n'],
    ['letters and signs', '!~é¬®\u0080'],
  ])('does not take with it %s', (_, signs) => {
    for (const sign of signs) expect([sign.charCodeAt(0), goes(sign)]).toEqual([sign.charCodeAt(0), false]);
  });
});

describe('a place', () => {
  it('is kept where a sign goes before it', () => {
    const folded = fold('ab\u00adcd');
    expect(folded.text).toBe('abcd');
    expect([0, 1, 2, 3, 4, 9].map(folded.at)).toEqual([0, 1, 3, 4, 5, 5]);
    expect([0, 1, 2, 3, 4, 5].map(folded.from)).toEqual([0, 1, 2, 2, 3, 4]);
  });

  it('of a letter with its marks is that of the letter', () => {
    const folded = fold('e\u0323\u0302X');
    expect(folded.text).toBe('ệx');
    expect([0, 1, 2].map(folded.at)).toEqual([0, 3, 4]);
  });

  it('is kept where the small letter would be longer', () => {
    const folded = fold('İX');
    expect(folded.text).toBe('ix');
    expect([0, 1, 2].map(folded.at)).toEqual([0, 1, 2]);
  });

  it('of several blanks is that of the first', () => {
    const folded = fold('a   b  c');
    expect(folded.text).toBe('a b c');
    expect([1, 2, 3, 4].map(folded.at)).toEqual([1, 4, 5, 7]);
    expect(fold('a\u00ad b').text).toBe('a b');
  });
});

describe('a name', () => {
  it.each([
    ['Müller', 'Mueller'],
    ['MÖLLER', 'moeller'],
    ['Bäuerle', 'Baeuerle'],
    ['José', 'jose'],
    ['Weiß', 'weiss'],
    ['Søren', 'soren'],
    ['Æsop', 'aesop'],
    ['Bœuf', 'boeuf'],
    ['Łukasz', 'lukasz'],
    ['Đặng', 'dang'],
    ['Guðrún', 'gudrun'],
    ['Þór', 'thor'],
    ['Iğdır', 'igdir'],
  ])('is one with its accents and without: %s, %s', (name, plain) => {
    expect(bare(name)).toBe(bare(plain));
  });

  it('keeps an e before a vowel, and loses it before any other letter and at its end', () => {
    expect(bare('Goeie')).toBe('goeie');
    expect(bare('Mae Joel')).toBe('ma jol');
    expect(bare('Noemi Maeandros')).toBe('nomi maeandros');
    expect(bare('Queen')).toBe('queen');
  });

  it('is another by another letter', () => {
    const names = ['Muller', 'Miller', 'Moller', 'Mallet'];
    expect(new Set(names.map(bare)).size).toBe(names.length);
  });
});
