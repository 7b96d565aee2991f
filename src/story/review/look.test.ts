import { describe, expect, it } from 'vitest';
import { idsOf, placesOf } from '../../../test/story/small-tongue';
import { readDraft } from './draft';
import { inOrder, overlaps, runOver, sentenceAt } from './look';

describe('what is turned round', () => {
  const asks = (draft: string) => placesOf('meeting-ask', draft).length;

  it.each([
    ['by a word before it', 'No quick call.', 0],
    ['by one some words before', 'Not for a very quick call.', 0],
    ['not by one in the sentence before', 'I said no. A quick call?', 1],
    ['not by one in the line before', 'I said no\na quick call?', 1],
    ['not by one in the clause before', 'If not, a quick call?', 1],
    ['not by one before a turn', 'I have no time but a quick call?', 1],
    ['not by one before another turn', 'I had no time yet a quick call?', 1],
    ['not by a part of a word', 'I know a quick call.', 1],
    ['not by one far before', 'It is not that I would really like to have a quick call.', 1],
    ['not by a turn of speech that has one', 'Why not a quick call?', 1],
    ['but by one behind such a turn', 'Why not: but then without a quick call.', 0],
  ])('is none: %s', (_, draft, times) => {
    expect(asks(draft)).toBe(times);
  });

  it.each([
    ['by their words directly before it', 'They had quick calls: they had a quick call.', 0],
    ['by a word for nobody directly before it', 'It had a quick call.', 0],
    ['not by those of others', 'We had a quick call.', 1],
    ['not by words further before', 'They had a very long and quick call for you.', 1],
    ['not by those of a sentence before', 'So they had. Quick call?', 1],
  ])('nor is what is told of others: %s', (_, draft, times) => {
    expect(asks(draft.replace('quick calls: ', ''))).toBe(times);
  });

  it('whatever else stands in its sentence', () => {
    expect(idsOf('It is no price list, a quick call!')).toEqual(['meeting-ask']);
  });
});

describe('what is between us and them', () => {
  const calls = { topics: [{ topic: 'cold calls', touches: [] }] };

  it.each([
    ['where nobody is named', 'It helps everybody that a quick call comes.', 1, 0],
    ['not where others are', 'So they had it that a quick call comes.', 0, 0],
    ['where nobody but a thing is', 'So it had it that a quick call comes.', 1, 0],
    ['where others are, and they as well', 'So they had it that a quick call helps you.', 1, 0],
    ['where others are, and we as well', 'So they had it that a quick call helps with it.', 1, 0],
    ['where others come behind it', 'It helps that a quick call comes as they had it.', 1, 0],
    ['where both are', 'It helps you that we have a quick call.', 1, 1],
    ['where it is said outright', 'A quick call now.', 1, 1],
    ['where it is said outright in its clause', 'They had it: so, a quick call now.', 1, 1],
    ['where it is asked', 'A quick call now?', 1, 0],
    ['where they are in another sentence', 'You see. It helps everybody that a quick call comes.', 1, 0],
  ])('is found %s: %s', (_, draft, times, whereCallsAreTheSubject) => {
    expect(placesOf('meeting-ask', draft)).toHaveLength(times);
    expect(placesOf('meeting-ask', draft, calls)).toHaveLength(whereCallsAreTheSubject);
  });

  it('holds for pitches and prices, too', () => {
    expect(idsOf('So they had it that our platform comes.')).toEqual(['pitch']);
    expect(idsOf('So they had it that a price list comes.')).toEqual([]);
    expect(idsOf('It helps everybody that a price list comes.')).toEqual(['price']);
  });
});

describe('places of a pattern', () => {
  it('are all, in the words of the text', () => {
    expect(runOver('an ant, a bee, an ape', /an? \w/g)).toEqual([
      { start: 0, end: 4, text: 'an a' },
      { start: 8, end: 11, text: 'a b' },
      { start: 15, end: 19, text: 'an a' },
    ]);
  });

  it('are found anew each time', () => {
    const pattern = /a/g;
    pattern.lastIndex = 2;
    expect(runOver('aba', pattern)).toHaveLength(2);
  });

  it('hold no empty ones, and no more than 200', () => {
    expect(runOver('bab', /a?/g)).toEqual([{ start: 1, end: 2, text: 'a' }]);
    expect(runOver('a'.repeat(300), /a/g)).toHaveLength(200);
  });

  it('come in order', () => {
    const hits = [5, 1, 3].map((start) => ({ start, end: 9, text: '' }));
    expect(inOrder(hits).map(({ start }) => start)).toEqual([1, 3, 5]);
    expect(hits[0]!.start).toBe(5);
  });

  it.each([
    [0, 5, 5, 9, false],
    [0, 6, 5, 9, true],
    [8, 12, 5, 9, true],
    [9, 12, 5, 9, false],
    [6, 7, 5, 9, true],
    [0, 12, 5, 9, true],
  ])('share a letter or do not: %i–%i, %i–%i: %s', (start, end, from, to, expected) => {
    expect(overlaps({ start, end }, { start: from, end: to })).toBe(expected);
  });
});

it('the sentence at a place is the one from its first letter to its end', () => {
  const draft = readDraft('It is one.\n\n\nIt is two.');
  const at = (offset: number) => sentenceAt(draft, offset)?.text;
  expect([0, 9, 10, 12, 13, 23, 24].map(at)).toEqual([
    'it is one.',
    'it is one.',
    'it is one.',
    undefined,
    'it is two.',
    'it is two.',
    undefined,
  ]);
});
