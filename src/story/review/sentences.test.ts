import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences';

const found = (given: string) =>
  sentencesOf(given.toLowerCase(), (index) => /\p{Ll}/u.test(given[index] ?? ''));
const sentences = (given: string) => found(given).map(({ text }) => text);

describe('a full stop ends a sentence', () => {
  it.each([
    ['before a blank', 'One. Two', ['one.', 'two']],
    ['before a line break', 'One.\nTwo', ['one.', 'two']],
    ['at the end', 'One.', ['one.']],
    ['not within a word', 'See acme.example now', ['see acme.example now']],
    ['with others', 'Well... And yes', ['well...', 'and yes']],
    [
      'with others, whatever stands before',
      'And so on, etc., e.g... Yes',
      ['and so on, etc., e.g...', 'yes'],
    ],
    [
      'with a quote or bracket behind',
      '(One.) "Two." [Three.] \'Four.\' Five',
      ['(one.)', '"two."', '[three.]', "'four.'", 'five'],
    ],
    ['not in an abbreviation', 'Ask Dr. Who', ['ask dr. who']],
    ['not in one at the beginning', 'Mr. Who asks', ['mr. who asks']],
    [
      'not in one in brackets, quotes or behind a hyphen',
      '(approx. ten) "ca. ten" co-ltd. Yes',
      ['(approx. ten) "ca. ten" co-ltd. yes'],
    ],
    ['in a word that only ends like one', 'In America. We inform. Yes', ['in america.', 'we inform.', 'yes']],
    ['not behind an initial', 'Ask J. Doe', ['ask j. doe']],
    ['not where a word before a number is short for another', 'See no. 5 of it', ['see no. 5 of it']],
    ['nor with more blanks between', 'See vol.  5 of it', ['see vol.  5 of it']],
    ['where that word stands for itself', 'He said no. Then yes', ['he said no.', 'then yes']],
    ['where a word only ends like that one', 'In the casino. 5 came', ['in the casino.', '5 came']],
    ['not behind an ordinal', 'On the 3. of May', ['on the 3. of may']],
    ['nor with more blanks behind it', 'On the 3.   of May', ['on the 3.   of may']],
    ['behind a number before a capital', 'It was 2024. We came', ['it was 2024.', 'we came']],
    ['behind a number at the end', 'It was 2024. ', ['it was 2024.']],
    ['not behind the number of a list', 'See:\n 12. Item', ['see:', 'item']],
    ['behind a longer number in its line', 'See:\n123. Item', ['see:', '123.', 'item']],
  ])('%s: %j', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('other marks end a sentence', () => {
  it.each([
    ['Wow! Really? Yes', ['wow!', 'really?', 'yes']],
    ['What?! No', ['what?!', 'no']],
    ['e.g! Yes', ['e.g!', 'yes']],
    ['Yahoo!example', ['yahoo!example']],
    ['هل هذا؟ نعم', ['هل هذا؟', 'نعم']],
    ['はい。そう！本当？', ['はい。', 'そう！', '本当？']],
    ['はい。"そう', ['はい。"', 'そう']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('a sentence is a question', () => {
  it.each([
    ['Is it?', true],
    ['Is it?!', true],
    ['Is it!?', true],
    ['Is it？', true],
    ['هل؟', true],
    ['(Is it?)', true],
    ['"Is it?"', true],
    ['["Is it?"]', true],
    ["'Is it?'", true],
    ['It is.', false],
    ['It is!', false],
    ['It is', false],
    ['Is it? he', false],
    ['[?] of them', false],
  ])('%j: %s', (text, expected) => {
    expect(found(text).at(-1)!.isQuestion).toBe(expected);
  });
});

describe('a sentence begins and ends at its words', () => {
  it.each([
    ['  One.  \n\n Two.  ', ['one.', 'two.']],
    [', here it is', ['here it is']],
    [': ; here it is', ['here it is']],
    ['- first\n* second\n• third\n– fourth', ['first', 'second', 'third', 'fourth']],
    ['1. first\n12) second\na) third', ['first', 'second', 'third']],
    ['  - first', ['first']],
    ['-first', ['-first']],
    ['123) first', ['123) first']],
    ['ab) first', ['ab) first']],
    ['a word', ['a word']],
    ['-\n--- ...\n?!\n', []],
    ['', []],
    ['7\n\u007f\né\n資', ['7', '\u007f', 'é', '資']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('and knows its place', () => {
    const text = ', one is here.  - two?\n3) three';
    for (const { start, end, text: words } of found(text)) expect(text.slice(start, end)).toBe(words);
    expect(found(text).map(({ start, end }) => [start, end])).toEqual([
      [2, 14],
      [18, 22],
      [26, 31],
    ]);
  });
});
