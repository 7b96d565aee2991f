import { describe, expect, it } from 'vitest';
import { SMALL } from '../../../test/story/small-tongue';
import type { PhraseGroup, Phrases } from '../../playbook/phrases/types';
import { preparing, tongueOf } from './compile';
import { readDraft } from './draft';
import { indexedLines, isRare } from './phrase-index';
import { findPhrases } from './phrase-search';

/** What a line finds in a text. */
function found(line: string, text: string, more: Partial<Phrases> = {}): string[] {
  const { index } = tongueOf({ ...SMALL, ...more, lines: { ...SMALL.lines, pressure: line } });
  const draft = readDraft(text);
  const hits = findPhrases(draft.text, draft.sentences, draft.tokens, index).get('pressure') ?? [];
  return hits.map((it) => it.text);
}

describe('a line of phrases', () => {
  it.each([
    ['its words', 'last call', 'The last call.', ['last call']],
    ['its words wherever they stand', 'last call', 'Last call, last call!', ['last call', 'last call']],
    ['whole words only', 'last call', 'The last calls. A blast call.', []],
    ['no words beside an umlaut', 'last', 'Lastüber, überlast, ßlast.', []],
    ['any of its ways', '(?:last|final) calls?', 'A final call. Last calls.', ['final call', 'last calls']],
    ['a gap of some words', 'last ~call', 'The last and very final call.', ['last and very final call']],
    ['a gap of none', 'last ~call', 'The last call.', ['last call']],
    ['no gap over a sentence', 'last ~call', 'It comes last! A call.', []],
    ['no gap of 41 letters', 'last ~call', `Last ${'x'.repeat(41)} call.`, []],
    ['a gap of 40', 'last ~call', `Last ${'x'.repeat(40)} call.`, [`last ${'x'.repeat(40)} call`]],
    ['a part', 'last {talk}', 'The last chat.', ['last chat']],
    ['a part in a part', 'last {outer}', 'The last chat today.', ['last chat today']],
    ['no part that nobody wrote', 'last {nothing}', 'The last chat.', []],
  ])('finds %s', (_, line, text, expected) => {
    const parts = { ...SMALL.parts, outer: '(?:{inner})', inner: '{talk} today' };
    expect(found(line, text, { parts })).toEqual(expected);
  });

  it('is one of several, and blank ones are none', () => {
    expect(found('\n  last call\n\n  old hat  \n', 'Old hat, last call.')).toEqual(['old hat', 'last call']);
  });
});

describe('a language', () => {
  it('is made ready a line a step, for all groups that are looked for in every draft', () => {
    const lines = indexedLines(SMALL);
    expect([...preparing(SMALL)]).toHaveLength(lines.length);
    expect(lines).toContainEqual(['meeting-ask', 'quick {talk}']);
    expect(lines.filter(([group]) => isRare(group))).toEqual([]);
  });

  it('is made once', () => {
    expect(tongueOf(SMALL)).toBe(tongueOf(SMALL));
  });

  it.each<[PhraseGroup, boolean]>([
    ['step', true],
    ['asks-price', true],
    ['pitch', false],
    ['price', false],
  ])('looks for %s now and then only: %s', (group, rare) => {
    expect(isRare(group)).toBe(rare);
  });

  it('has one expression for a group that is looked for now and then', () => {
    const { group } = tongueOf({ ...SMALL, lines: { ...SMALL.lines, step: 'one more\ntwo {talk}s' } });
    expect('There is one more. And two chats.'.match(group('step'))).toEqual(['one more', 'two chats']);
    expect(group('step')).toBe(group('step'));
  });

  it('knows the nouns of each format', () => {
    const { formats } = tongueOf({
      ...SMALL,
      formats: 'white-paper: paper, white paper\n\n webinar: web seminar',
    });
    expect([...formats]).toEqual([
      ['paper', 'white-paper'],
      ['white paper', 'white-paper'],
      ['web seminar', 'webinar'],
    ]);
  });

  it.each([
    ['the paper', ['paper']],
    ['your white paper', ['paper']],
    ['the very long paper', ['paper']],
    ['the very very long paper', []],
    ['a paper', []],
    ['the papers', []],
    ['the paper and your webinar', ['paper', 'webinar']],
  ])('points to a piece by it: %s', (text, nouns) => {
    expect([...text.matchAll(tongueOf(SMALL).pointed)].map(([, noun]) => noun)).toEqual(nouns);
  });

  it('points by the longest noun that stands there', () => {
    const { pointed } = tongueOf({ ...SMALL, formats: 'page: web\nwebinar: web seminar' });
    expect([...'the web seminar'.matchAll(pointed)].map(([, noun]) => noun)).toEqual(['web seminar']);
  });
});
