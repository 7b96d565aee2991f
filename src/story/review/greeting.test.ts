import { describe, expect, it } from 'vitest';
import { greetingOf } from './greeting';

/** "what is greeted | what follows: the names", with a mark for a title and for a greeting without a word of one. */
const read = (text: string, from = 0): string | undefined => {
  const it = greetingOf(text, from);
  if (!it) return undefined;
  const marks = `${it.hasTitle ? ' (title)' : ''}${it.isBare ? ' (bare)' : ''}`;
  return `${text.slice(it.start, it.end)}|${text.slice(it.after)}: ${it.names.join(', ')}${marks}`;
};

describe('a greeting', () => {
  it.each([
    ['of a first name', 'Hi Jane, text', 'Jane|, text: Jane'],
    ['of a whole name', 'Hello Jane Doe! Text', 'Jane Doe|! Text: Jane, Doe'],
    ['behind two blanks', 'Hi  Jane, text', 'Jane|, text: Jane'],
    ['behind a hard blank', 'Hi\u00a0Jane, text', 'Jane|, text: Jane'],
    ['behind a tab', 'Hi \tJane, text', 'Jane|, text: Jane'],
    ['of several words', 'Good morning Jane, text', 'Jane|, text: Jane'],
    ['with a title', 'Dear Dr. Jane Doe, text', 'Dr. Jane Doe|, text: Jane, Doe (title)'],
    ['with a title behind', 'Dear Jane Doe PhD, text', 'Jane Doe PhD|, text: Jane, Doe (title)'],
    ['with nothing but a title', 'Dear Mr., text', 'Mr.|, text:  (title)'],
    [
      'with particles',
      'Liebe Frau von der Leyen, text',
      'Frau von der Leyen|, text: von, der, Leyen (title)',
    ],
    ['of two', 'Hi Jane and Tom, text', 'Jane and Tom|, text: Jane, Tom'],
    ['of two by a sign', 'Hi Jane & Tom, text', 'Jane & Tom|, text: Jane, Tom'],
    ['with an initial', 'Hi J. Doe, text', 'J. Doe|, text: J, Doe'],
    ['that ends with a full stop', 'Hi Jane. Text', 'Jane|. Text: Jane'],
    ['that ends with dots', 'Hi Jane… Text', 'Jane|… Text: Jane'],
    ['that ends with a dash', 'Hi Jane – Text', 'Jane| – Text: Jane'],
    ['that ends with its line', 'Hi Jane\nText', 'Jane|\nText: Jane'],
    ['that ends with a small word', 'Hi Jane thanks', 'Jane| thanks: Jane'],
    ['that ends with a bracket', 'Hi Jane (and all)', 'Jane| (and all): Jane'],
    [
      'of six names at most',
      'Hi Ann Bob Cid Dan Eve Fay Gus',
      'Ann Bob Cid Dan Eve Fay| Gus: Ann, Bob, Cid, Dan, Eve, Fay',
    ],
    ['in other letters', 'Hi Жанна, text', 'Жанна|, text: Жанна'],
    ['in letters that are neither large nor small', 'Hi 花子, text', '花子|, text: 花子'],
    ['in small letters', 'hi jane, text', 'jane|, text: jane'],
    ['in small letters alone', 'hi jane', 'jane|: jane'],
    ['in small letters before a dash', 'hi jane – text', 'jane| – text: jane'],
    ['in small letters before a line’s end', 'hi jane \ntext', 'jane| \ntext: jane'],
    ['in small letters with a hyphen and a quote', "hi jean-d'arc: text", "jean-d'arc|: text: jean-d'arc"],
    ['of nobody, before a sentence', 'hi how are you', '| how are you: '],
    ['of nobody', 'Hi, text', '|, text: '],
    ['of nobody, with a particle', 'Hi de', 'de|: de'],
    ['of nobody, with a sign', 'Hi! Text', '|! Text: '],
  ])('%s: %j', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('is read from where the rep’s part begins', () => {
    expect(read('> Hi Bob\nHi Jane, text', 9)).toBe('Jane|, text: Jane');
    expect(read('> Hi Bob\nJane, text', 9)).toBe('Jane|, text: Jane (bare)');
  });

  it('is no part of a word', () => {
    expect(read('Higher costs, text')).toBeUndefined();
    expect(read('Dearest costs, text')).toBeUndefined();
  });
});

describe('a name alone is a greeting', () => {
  it.each([
    ['Jane, text', 'Jane|, text: Jane (bare)'],
    ['Jane: text', 'Jane|: text: Jane (bare)'],
    ['Jane! Text', 'Jane|! Text: Jane (bare)'],
    ['Jane\nText', 'Jane|\nText: Jane (bare)'],
    ['Jane – text', 'Jane| – text: Jane (bare)'],
    ['Jane , text', 'Jane| , text: Jane (bare)'],
    ['Jane Doe Tom, text', 'Jane Doe Tom|, text: Jane, Doe, Tom (bare)'],
    ['Mr. Warehouse, text', 'Mr. Warehouse|, text: Warehouse (title) (bare)'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    'Jane came, text',
    'Jane. Text',
    'Jane-text, more',
    'Jane –text',
    'Warehouse, text',
    'Warehouse Jane, text',
    'Jane Doe Tom Hill, text',
    'jane, text',
    '',
  ])('but not: %j', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
