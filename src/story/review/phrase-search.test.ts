import { describe, expect, it } from 'vitest';
import { SMALL } from '../../../test/story/small-tongue';
import type { Phrases } from '../../playbook/phrases/types';
import { tongueOf } from './compile';
import { readDraft } from './draft';
import { findPhrases, LONGEST_PIECE, piecesOf } from './phrase-search';

const indexOf = (lines: Partial<Phrases['lines']>) =>
  tongueOf({ ...SMALL, lines: { ...SMALL.lines, ...lines } }).index;
const search = (text: string, index = indexOf({})) => {
  const draft = readDraft(text);
  return findPhrases(draft.text, draft.sentences, draft.tokens, index);
};
const pressing = (text: string, pressure: string) =>
  (search(text, indexOf({ pressure })).get('pressure') ?? []).map((it) => it.text);

describe('what a text holds', () => {
  it('is told by group, in order of the text, with its place', () => {
    const found = search('It is. Last chance? A price list! The last chance.');
    expect(found.get('pressure')).toEqual([
      { start: 7, end: 18, text: 'last chance' },
      { start: 38, end: 49, text: 'last chance' },
    ]);
    expect(found.get('price')?.map(({ text }) => text)).toEqual(['price list']);
    expect([...found.keys()].sort()).toEqual(['pressure', 'price']);
  });

  it('is of two within one another the longer', () => {
    expect(pressing('The very last chance.', 'last chance\nvery last chance')).toEqual(['very last chance']);
    expect(pressing('The very last chance.', 'very last chance\nlast chance')).toEqual(['very last chance']);
    expect(pressing('The last chance.', 'last\nlast chance\nchance')).toEqual(['last chance']);
  });

  it('is both, where each has something of its own', () => {
    expect(pressing('The very last chance.', 'very last\nlast chance')).toEqual(['very last', 'last chance']);
    expect(search('Last chance.', indexOf({ price: 'chance' })).get('price')).toHaveLength(1);
  });

  it('needs the words of a phrase in their order, in one sentence', () => {
    const gap = 'last ~chance';
    expect(pressing('A chance is last.', gap)).toEqual([]);
    expect(pressing('The last. A chance.', gap)).toEqual([]);
    expect(pressing('A chance is the last chance.', gap)).toEqual(['last chance']);
    expect(pressing('Lasting chances.', 'lasting chances')).toEqual(['lasting chances']);
  });

  it('may be a phrase that needs no certain word', () => {
    expect(pressing('It is a xyz9.', '[a-z]+9')).toEqual(['xyz9']);
  });

  it('is the same a second time, wherever the sentence stands then', () => {
    const index = indexOf({});
    expect(search('Last chance.', index).get('pressure')).toEqual([
      { start: 0, end: 11, text: 'last chance' },
    ]);
    expect(search('So. Last chance.', index).get('pressure')).toEqual([
      { start: 4, end: 15, text: 'last chance' },
    ]);
    expect(search('Last chances.', index).size).toBe(0);
  });

  it('is read up to 400 phrases, a sentence whole', () => {
    expect(search(`${'Last chance! '.repeat(500)}`).get('pressure')).toHaveLength(400);
  });

  it('is remembered of a thousand sentences, and found anew of all others', () => {
    const index = indexOf({});
    const long = `${'x'.repeat(1_000)} last chance.`;
    expect(search(`Last chance. ${long}`, index).get('pressure')).toHaveLength(2);
    expect([...index.notes.known.keys()]).toEqual(['last chance.']);
    search(Array.from({ length: 999 }, (_, nth) => `Row ${nth}.`).join(' '), index);
    expect(index.notes.known.size).toBe(1_000);
    search('One more.', index);
    expect([...index.notes.known.keys()]).toEqual(['one more.']);
  });
});

describe('the pieces of a sentence', () => {
  it('are one, where it is not longer than a piece', () => {
    const text = 'x'.repeat(LONGEST_PIECE);
    expect(piecesOf(text)).toEqual([{ start: 0, end: LONGEST_PIECE }]);
    expect(piecesOf('')).toEqual([{ start: 0, end: 0 }]);
  });

  it('end and begin between words', () => {
    const text = 'word '.repeat(400).trim();
    for (const { start, end } of piecesOf(text)) {
      expect(text.slice(start, end).trim()).toMatch(/^word( word)*$/);
      expect(end - start).toBeLessThanOrEqual(LONGEST_PIECE);
    }
  });

  it('share 120 letters and what is left of a word', () => {
    const text = 'word '.repeat(400).trim();
    const [first, second] = piecesOf(text);
    expect(first!.end).toBe(LONGEST_PIECE - 1);
    expect(first!.end - second!.start).toBeGreaterThan(120 - 5);
    expect(first!.end - second!.start).toBeLessThanOrEqual(120);
  });

  it('end within a word that has no end', () => {
    const text = 'x'.repeat(2 * LONGEST_PIECE + 1);
    expect(piecesOf(text).map(({ end }) => end)).toEqual([LONGEST_PIECE, 2 * LONGEST_PIECE, text.length]);
    const early = `${'x'.repeat(300)} ${'y'.repeat(1_000)}`;
    expect(piecesOf(early)[0]!.end).toBe(LONGEST_PIECE);
    const late = `${'x'.repeat(500)} ${'y'.repeat(1_000)}`;
    expect(piecesOf(late)[0]!.end).toBe(500);
  });
});
