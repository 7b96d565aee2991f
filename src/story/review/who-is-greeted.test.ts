import { describe, expect, it } from 'vitest';
import { type Changes, PLAIN } from '../../../test/story/small-tongue';
import { isFirstName, isGreetedRight, spokenName } from './who-is-greeted';

const of = (names: string[], addresses: string[] = [], more: Changes = {}) => ({
  ...PLAIN,
  prospect: { names, addresses },
  ...more,
});
const greets = (greeted: string, ...context: Parameters<typeof of>) =>
  isGreetedRight(greeted.split(' '), of(...context), false);

describe('a greeting fits', () => {
  it.each([
    ['the name', 'Jane Doe', 'Jane'],
    ['the last name', 'Jane Hill', 'Hill'],
    ['both', 'Jane Hill', 'Jane Hill'],
    ['either, whatever else is there', 'Jane Hill', 'Jane Bakerson'],
    ['in any letters', 'JANE HILL', 'jane'],
    ['without accents', 'José Müller', 'Jose'],
    ['with others’ spelling', 'José Müller', 'Mueller'],
    ['an initial', 'Jane Hill', 'J'],
    ['the name of whom an initial is known', 'J. Hill', 'Jane'],
    ['a short form', 'Robert Hill', 'Bob'],
    ['the long form', 'Bob Hill', 'Robert'],
    ['the beginning of a name', 'Wenzeslava Hill', 'Wenz'],
    ['half a double name', 'Mary-Jane Hill', 'Jane'],
    ['a double name in one', 'Mary-Jane Hill', 'Maryjane'],
    ['a double name with its hyphen', 'Mary-Jane Hill', 'Mary-Jane'],
    ['a name with a quote', 'Pat O’Neill', 'Oneill'],
    ['a name in the genitive', 'Jane Hill', 'Hill’s'],
    ['initials', 'Jane Mary Hill', 'JM'],
    ['nobody by name', 'Jane Hill', 'there'],
    ['nobody, beside another word', 'Jane Hill', 'Team Bakerson'],
    ['nobody, by a title alone', 'Jane Hill', 'Dr'],
    ['another script', 'Jane Hill', 'Жанна'],
  ])('%s: %s, %s', (_, name, greeted) => {
    expect(greets(greeted, [name])).toBe(true);
  });

  it.each([
    ['another name', 'Jane Hill', 'Tom'],
    ['two others', 'Jane Hill', 'Tom Bakerson'],
    ['another initial', 'Jane Hill', 'T'],
    ['a name of another initial', 'J. Hill', 'Tom'],
    ['another’s short form', 'Jane Hill', 'Bob'],
    ['two letters of a name', 'Wenzeslava Hill', 'We'],
    ['six letters of a name', 'Wenzeslava Hill', 'Wenzes'],
    ['a name that goes on by one letter', 'Wenz Hill', 'Wenza'],
    ['the end of a name', 'Wenzeslava Hill', 'Slava'],
    ['initials in another order', 'Jane Mary Hill', 'MJ'],
    ['initials and more', 'Jane Mary Hill', 'JMX'],
  ])('but not %s: %s, %s', (_, name, greeted) => {
    expect(greets(greeted, [name])).toBe(false);
  });

  it('any name that a page shows, and those of others who get the mail', () => {
    expect(greets('Tom', ['Jane Hill', 'Tom Hill'])).toBe(true);
    expect(greets('Kim', ['Jane Hill'], [], { others: ['Kim Ray'] })).toBe(true);
    expect(greets('Lee', ['Jane Hill'], [], { others: ['Kim Ray'] })).toBe(false);
  });

  it('the names in an address, but not its short parts', () => {
    expect(greets('Tom', ['Jane Hill'], ['tom_baker.7@x.example'])).toBe(true);
    expect(greets('Baker', ['Jane Hill'], ['tom_baker7@x.example'])).toBe(true);
    expect(greets('Al', ['Jane Hill'], ['al.baker@x.example'])).toBe(false);
    expect(greets('Example', ['Jane Hill'], ['jane@example.example'])).toBe(false);
  });

  it('their company, but not its short words', () => {
    const known = { company: 'Northwind AB' };
    expect(greets('Northwind', ['Jane Hill'], [], { known })).toBe(true);
    expect(greets('Ab', ['Jane Hill'], [], { known })).toBe(false);
    const titled = (name: string) => isGreetedRight([name], of(['Jane Hill'], [], { known }), true);
    expect([titled('Northwind'), titled('Hill')]).toEqual([false, true]);
  });

  it('the name they sign with, in their last lines and not in what they quote', () => {
    const answering = (text: string): Changes => ({ answering: { text } });
    const all = (text: string) =>
      greets('Fia', ['Sofia-Ann Hill'.replace('Sofia-', '')], [], answering(text));
    expect(all('Yes.\n\nBest,\nFia')).toBe(true);
    expect(all('Yes.\n\nBest,\nFia\n\nAcme\nStreet\nTown')).toBe(true);
    expect(all('Yes.\nFia\nBest,\nAnn\nAcme\nStreet\nTown')).toBe(false);
    expect(all('Yes.\n> Fia')).toBe(false);
    expect(all('Yes.\nOn Monday Tom wrote:\nFia')).toBe(false);
    expect(all('Yes.\nAm Montag schrieb Tom:\nFia')).toBe(false);
    expect(all('Yes.\nShe wrote: yes\nFia')).toBe(true);
  });
});

describe('where no name is known, any greeting fits', () => {
  it.each([
    ['nothing', [], []],
    ['an address of no name', [], ['sales@x.example']],
    ['an address of an initial and a name', [], ['t.baker@x.example']],
    ['a name in another script', ['Жанна'], []],
    ['an initial', ['J.'], []],
  ])('%s', (_, names, addresses) => {
    expect(greets('Lee', names, addresses)).toBe(true);
  });

  it('but an address of two names is a name', () => {
    expect(greets('Lee', [], ['tom.baker@x.example'])).toBe(false);
    expect(greets('Tom', [], ['tom.baker@x.example'])).toBe(true);
  });

  it('and one context is not taken for another', () => {
    const [jane, tom] = [of(['Jane Hill']), of(['Tom Hill'])];
    expect([jane, tom, jane].map((it) => isGreetedRight(['Jane'], it, false))).toEqual([true, false, true]);
  });
});

describe('the name to greet by', () => {
  it.each([
    ['Jane Doe', 'Jane', 'Doe'],
    ['Jane', 'Jane', 'Jane'],
    ['Doe, Jane', 'Jane', 'Doe'],
    [' Doe ,  Jane  ', 'Jane', 'Doe'],
    ['Dr. Jane Doe', 'Jane', 'Doe'],
    ['Jane Doe, PhD', 'Jane', 'Doe'],
    ['Jane  van Doe', 'Jane', 'Doe'],
    ['jane@northwind.example', undefined, undefined],
    ['', undefined, undefined],
  ])('of %j is %s, and behind a title %s', (name, first, last) => {
    expect([spokenName(name, false), spokenName(name, true)]).toEqual([first, last]);
  });
});

it('a first name is one of those that are common, in any spelling', () => {
  expect(['Jane', 'JOSÉ', 'Bob', 'Katharina'].map(isFirstName)).toEqual([true, true, true, true]);
  expect(['Warehouse', 'Hello', ''].map(isFirstName)).toEqual([false, false, false]);
});
