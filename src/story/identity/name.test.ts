import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, NAME_WORTH } from './name';

describe('names that fit', () => {
  test.each([
    ['Jane Kowalska', 'jane kowalska', 'same'],
    ['Jane Kowalska', 'Kowalska Jane', 'same'],
    ['Jane Kowalska', 'Kowalska, Jane', 'same'],
    ['KOWALSKA Jane', 'Jane Kowalska', 'same'],
    ['José Núñez', 'Jose Nunez', 'same'],
    ['Jürgen Müller', 'Juergen Mueller', 'same'],
    ['Jürgen Müller', 'Jurgen Muller', 'same'],
    ['Łukasz Wójcik', 'Lukasz Wojcik', 'same'],
    ['Søren Ångström', 'Soeren Aangstroem', 'same'],
    ['Ju\u0308rgen Weiß', 'Jürgen Weiss', 'same'],
    ['Dr. Jane Kowalska', 'Jane Kowalska', 'same'],
    ['Prof. Dr. Jane Kowalska, PhD, MBA', 'Jane Kowalska', 'same'],
    ['Jane Kowalska, MD', 'Jane Kowalska', 'same'],
    ['Jane Kowalska Ph.D.', 'Jane Kowalska', 'same'],
    ['Jane Kowalska (She/Her)', 'Jane Kowalska', 'same'],
    ['Robert "Bob" Smith', 'Robert Smith', 'same'],
    ['Jane Kowalska 🚀', 'Jane Kowalska', 'same'],
    ['Ludwig van Beethoven', 'Ludwig Beethoven', 'same'],
    ['Maria de la Cruz', 'Maria Cruz', 'same'],
    ['Jean-Luc Picard', 'Jean Luc Picard', 'same'],
    ['Jean-Luc Picard', 'Jeanluc Picard', 'same'],
    ['Omar Al-Sayed', 'Omar Alsayed', 'same'],
    ["Sinead O'Brien", 'Sinéad O’Brien', 'same'],
    ['Wei Pan', 'Pan Wei', 'same'],
    ['Иван Петров', 'Петров Иван', 'same'],
    ['Алёна Петрова', 'Алена Петрова', 'same'],
    ['Γιώργος Παππάς', 'ΓΙΩΡΓΟΣ ΠΑΠΠΑΣ', 'same'],
    ['田中 太郎', '田中太郎', 'same'],
    ['김 철수', '김철수', 'same'],
    ['田中太郎 Taro Tanaka', 'Taro Tanaka', 'same'],
    ['Madonna', 'MADONNA', 'same'],
    ['Frau Jane Kowalska', 'Jane Kowalska', 'same'],
    ['Señora Ana Pérez', 'Ana Pérez', 'same'],
    ['Dr. hab. Jane Kowalska', 'Jane Kowalska', 'same'],
    ['Kowalska, Dr. Jane', 'Jane Kowalska', 'same'],
    ['Kowalska,Jane', 'Jane Kowalska', 'same'],
    ['Ma, Jack', 'Jack Ma', 'same'],
    ['Jane(Jenny)Kowalska', 'Kowalska Jane', 'same'],
    ['Jane Kowalska🚀', 'Jane Kowalska', 'same'],
    ['Jane Kowalska - 1 2 3', 'Jane Kowalska', 'same'],
    ['John Smith Jr.', 'John Smith', 'same'],
    ['John Smith IV', 'John Smith', 'same'],
    ['John Smith Jr.', 'Smith, John, Jr.', 'same'],
    ['John Smith Junior', 'John Smith Jr.', 'same'],
    ['John Smith Senior', 'John Smith Sr.', 'same'],
    ['Corrie ten Boom', 'Corrie Boom', 'same'],
    ['Ludwig Van Beethoven', 'Ludwig Beethoven', 'same'],
    ['José Ortega y Gasset', 'José Ortega Gasset', 'same'],
    ['Jane Müller', 'Mueller Jane', 'same'],
    ['田中 Tanaka', 'Tanaka', 'same'],
    ['Taro 田中 太郎', '田中太郎', 'same'],
    ['E. Anna Smith', 'Anna Smith', 'longer'],
    ['Jane J. Kowalska', 'Jane Kowalska', 'longer'],
    ['Jane A. Kowalska', 'Jane Anna Kowalska', 'longer'],
    ['Jane Anna Maria Kowalska', 'Jane Kowalska', 'longer'],
    ['Bob J. Smith', 'Robert James Smith', 'nickname'],
    ['Kowalska J.', 'Jane Kowalska', 'family-initial'],
    ['Jane Anna Kowalska', 'Jane Kowalska', 'longer'],
    ['Gabriel García Márquez', 'Gabriel Garcia', 'longer'],
    ['Anna Nowak-Kowalska', 'Anna Nowak', 'longer'],
    ['Robert Smith', 'Bob Smith', 'nickname'],
    ['Małgorzata Nowak', 'Gosia Nowak', 'nickname'],
    ['Екатерина Петрова', 'Катя Петрова', 'nickname'],
    ['J. Kowalska', 'Jane Kowalska', 'initial'],
    ['E. Smith', 'Emma Smith', 'initial'],
    ['Jane K.', 'Jane Kowalska', 'family-initial'],
    ['Ostantha H.', 'Ostantha Helm', 'family-initial'],
  ] as const)('%s and %s: %s', (a, b, fit) => {
    expect(compareNames(a, b)).toBe(fit);
    expect(compareNames(b, a)).toBe(fit);
  });
});

describe('names of two people', () => {
  test.each([
    ['Jane Kowalska', 'Janet Kowalska'],
    ['Jane Kowalska', 'John Kowalska'],
    ['Jane Kowalska', 'Jane Nowak'],
    ['Jane', 'Jane Kowalska'],
    ['Dr. Kowalska', 'Jane Kowalska'],
    ['Wei', 'Wei Pan'],
    ['John Smith Jr.', 'John Smith Sr.'],
    ['John Smith II', 'John Smith III'],
    ['John Smith Junior', 'John Smith Sr.'],
    ['John Smith Jr.', 'John Smith Senior'],
    ['Junior', 'Jr.'],
    ['Jane Anna Kowalska', 'Jane Maria Kowalska'],
    ['Jane Anna Maria Zofia Kowalska', 'Jane Kowalska'],
    ['Ali Ali', 'Ali Hassan'],
    ['田中 太郎', '田中 太郎 花子'],
    ['Bob Smith', 'Bobby Smith'],
    ['Alex Smith', 'Sasha Smith'],
    ['Robert Smith', 'Bob Jones'],
    ['J. K.', 'Jane Kowalska'],
    ['J. Kowalska', 'Anna Kowalska'],
    ['Иван Петров', 'Ivan Petrov'],
    ['Γιώργος Παππάς', 'Giorgos Pappas'],
    ['田中太郎', 'Taro Tanaka'],
    ['田中太郎', '田中次郎'],
    ['محمد علي', 'Mohamed Ali'],
    ['', 'Jane Kowalska'],
    ['🚀', '🚀'],
    ['123', '123'],
  ])('%s is not %s', (a, b) => expect(compareNames(a, b)).toBe('different'));
});

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Jane',
      'Bob',
      'Robert',
      'J.',
      'van',
      'Dr.',
      'Jr',
      'Müller',
      'Mueller',
      'Иван',
      '田中',
      '-',
      ',',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  ),
  { maxLength: 5 },
);
const name = words.map((it) => it.join(' '));

describe('always', () => {
  test('whoever is asked about first', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compareNames(a, b)).toBe(compareNames(b, a));
      }),
    );
  });

  test('a name with letters is itself, whatever its case and blanks', () => {
    fc.assert(
      fc.property(name, (it) => {
        const own = compareNames(it, it);
        expect(['same', 'different']).toContain(own);
        expect(compareNames(` ${it}  `, it)).toBe(own);
      }),
    );
  });

  test('no name is worth an identifier', () => {
    for (const [fit, worth] of Object.entries(NAME_WORTH)) expect(worth, fit).toBeLessThanOrEqual(1);
  });
});
