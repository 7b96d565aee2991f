import { describe, expect, it } from 'vitest';
import { cover, FILLER, READ_AT_MOST, readDraft } from './draft';

const links = (text: string) => readDraft(text).links.map(({ address }) => address);

describe('a link', () => {
  it.each([
    ['https://acme.example/list', ['acme.example/list']],
    ['http://www.acme.example/list', ['acme.example/list']],
    ['www.acme.example', ['acme.example']],
    ['HTTPS://Acme.example/List', ['acme.example/list']],
    ['acme.example/list', ['acme.example/list']],
    ['my-acme.co.example/list?x=1#y', ['my-acme.co.example/list?x=1#y']],
    ['(https://acme.example/list).', ['acme.example/list']],
    ['https://acme.example/list, https://acme.example/b!', ['acme.example/list', 'acme.example/b']],
    ['<https://acme.example/list>', ['acme.example/list']],
    ['"https://acme.example/list"', ['acme.example/list']],
    ['acme.example/a and https://acme.example/b', ['acme.example/a', 'acme.example/b']],
    ['acme.example', []],
    ['jane@acme.example/list', []],
    ['and/or', []],
    ['3.5/7', []],
    ['e.g/x', []],
    ['nothing', []],
  ])('is read from %j', (text, expected) => {
    expect(links(`So: ${text}`)).toEqual(expected);
  });

  it('is covered, with its place', () => {
    const { text, links: found } = readDraft('So: https://acme.example/list.');
    expect(found).toEqual([{ start: 4, end: 29, address: 'acme.example/list' }]);
    expect(text).toBe(`so: ${FILLER.repeat(25)}.`);
  });
});

describe('a draft', () => {
  it('is read without its greeting, in its place', () => {
    const draft = readDraft('  Hi Jane, it is.');
    expect(draft.whole).toBe(' hi jane, it is.');
    expect(draft.text).toBe(`${' '}${'\n'.repeat(7)}, it is.`);
    expect(draft.sentences.map(({ text }) => text)).toEqual(['it is.']);
  });

  it('without one has none', () => {
    expect(readDraft('It is.')).not.toHaveProperty('greeting');
    expect(readDraft('')).not.toHaveProperty('greeting');
    expect(readDraft('> Hi Jane,').greeting).toBeUndefined();
    expect(readDraft('It is.').text).toBe('it is.');
  });

  it('is greeted below what is quoted', () => {
    expect(readDraft('> Hi Bob,\nHi Jane, it is.').greeting?.names).toEqual(['Jane']);
  });

  it('gives the places of its folded text in the given one', () => {
    const given = 'a\u00adb  c';
    const { span, from } = readDraft(given);
    expect(span(0, 2)).toEqual({ start: 0, end: 3 });
    expect(span(1, 1)).toEqual({ start: 2, end: 2 });
    expect(given.slice(span(3, 4).start, span(3, 4).end)).toBe('c');
    expect(from(2)).toBe(1);
  });

  it('knows small letters from large ones where a number ends', () => {
    expect(readDraft('On the 3. of May').sentences).toHaveLength(1);
    expect(readDraft('It was 3. Of them').sentences).toHaveLength(2);
  });

  it('is read up to an end, and says so', () => {
    expect(readDraft('x'.repeat(READ_AT_MOST))).not.toHaveProperty('cutAt');
    const long = readDraft('x'.repeat(READ_AT_MOST + 5));
    expect([long.cutAt, long.given.length]).toEqual([READ_AT_MOST, READ_AT_MOST]);
  });
});

it('what is covered keeps its length', () => {
  expect(cover('abcde', 1, 3)).toBe(`a${FILLER}${FILLER}de`);
});
