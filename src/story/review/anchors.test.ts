import { describe, expect, it } from 'vitest';
import { anchorsOf, partsOf, rarestOf } from './anchors';

const SMALL = new Set(['a', 'the', 'to']);
const cost = (key: string) => (SMALL.has(key) ? 100 : 1);
const PARTS = partsOf({ talk: 'call|{meet}', meet: 'meetings?', open: '[a-z]+' });
const sets = (pattern: string) => anchorsOf(pattern, cost, PARTS).map((keys) => [...keys].sort());

describe('the heads of words that a phrase needs', () => {
  it.each([
    ['a word’s first four letters', 'question', [['ques']]],
    ['a short word whole', 'go', [['go']]],
    ['of each word one, in order', 'to go on', [['to'], ['go'], ['on']]],
    ['a word at a hyphen', 'e-mail', [['e'], ['mail']]],
    ['a word at a line break', 'go\\non', [['go'], ['on']]],
    ['a word at an escaped sign', 'a\\.b', [['a'], ['b']]],
    ['both, where the last letter may be missing', 'its?', [['it', 'its']]],
    ['one, where the letter that may be missing is the fifth', 'calls?', [['call']]],
    ['every ending', 'it(?:s|d|)', [['it', 'itd', 'its']]],
    ['every way of a choice', '(?:quick|short) call', [['quic', 'shor'], ['call']]],
    ['every way of a choice that is kept', '(quick|short) call', [['quic', 'shor'], ['call']]],
    ['the ways of a shared part', '{talk} us', [['call', 'meet'], ['us']]],
    ['both, where a word may be missing', '(?:go )?on', [['go', 'on'], ['on']]],
    ['both, where words may be missing', '(?:go )*on', [['go', 'on'], ['on']]],
    ['both, where a count begins at none', '(?:go ){0,2}on', [['go', 'on'], ['on']]],
    ['the first, where it must be there', '(?:go )+on', [['go'], ['on']]],
    ['the first, where it must be there, however few', '(?:go )+?on', [['go'], ['on']]],
    ['the first, where a count begins at one', '(?:go ){1,2}on', [['go'], ['on']]],
    ['the first, where it is counted', '(?:go ){2}on', [['go'], ['on']]],
    ['the words at both ends of a gap', 'send ~paper', [['send'], ['pape']]],
    ['the same before and behind the borders of words', '\\bgo\\b', [['go']]],
    ['a word that ends at its border, whatever follows', 'go\\b.*', [['go']]],
    ['the same at the borders of a text', '^go$', [['go']]],
    ['nothing of what must not follow', 'go(?! on)', [['go']]],
    ['nothing of what must not stand before', '(?<!to )go', [['go']]],
    ['nothing of what is only looked at', '(?=go)on', [['on']]],
    ['nothing of what is only looked back at', '(?<=go )on', [['on']]],
    ['a digit for any number', '\\d+ days', [['0'], ['days']]],
    ['what ends at a sign', 'go[,;] on', [['go'], ['on']]],
  ])('are %s: %s', (_, pattern, expected) => {
    expect(unique(sets(pattern))).toEqual(unique(expected));
  });

  it.each([
    ['any letter', '[a-z]+'],
    ['any letter with an accent', '[à-ÿ]+'],
    ['anything but a sign', '[^,]+'],
    ['any sign of a word', '\\w+'],
    ['anything', '.+'],
    ['a part of open words', '{open}'],
    ['a part that nobody wrote', '{nothing}'],
    ['a word that goes on openly', 'go[a-z]*'],
    ['a word that goes on in digits', 'x\\d'],
    ['a word that goes on in a class of digits', 'x[0-9]'],
    ['a word that goes on in anything', 'x.'],
    ['words that may all be missing', '(?:go)?'],
  ])('are none for %s: %s', (_, pattern) => {
    expect(sets(pattern)).toEqual([]);
  });

  it.each([
    ['letters', '[a-z]+ go', [['go']]],
    ['a word’s signs', '\\w+ go', [['go']]],
    ['anything', '.{0,40} go', [['go']]],
    ['a part that nobody wrote', '{nothing} go', [['go']]],
    ['blanks', '\\s+go', [['go']]],
    ['signs', '[,;]?go', [['go']]],
    ['everything but signs', '[^,;]+ go', [['go']]],
    ['words and a blank', '(?:[a-z]+ ){0,3}go', [['go']]],
  ])('begin anew behind %s: %s', (_, pattern, expected) => {
    expect(unique(sets(pattern))).toEqual(expected);
  });

  it.each([
    ['letters', '[a-z]*go'],
    ['a letter that may be missing', '.?go'],
    ['a choice that may end within a word', '(?:[a-z]|-)go'],
  ])('do not begin within a word, behind %s: %s', (_, pattern) => {
    expect(sets(pattern)).toEqual([]);
  });

  it('are one set for ways at the top: the rarest word of each', () => {
    expect(sets('the quick answer|to a chat')).toEqual([['chat', 'quic']]);
    expect(sets('the|to')).toEqual([['the', 'to']]);
  });

  it('are none for ways at the top one of which is open', () => {
    expect(sets('go|[a-z]+')).toEqual([]);
  });

  it('are none where a word may begin in more than 300 ways', () => {
    const ways = (count: number) =>
      `(?:${Array.from({ length: count }, (_, nth) => `z${nth}`).join('|')}) go`;
    expect(sets(ways(300))).toHaveLength(2);
    expect(sets(ways(301))).toEqual([['go']]);
  });
});

describe('the rarest of several sets', () => {
  const of = (...sets: string[][]) => {
    const it = rarestOf(
      sets.map((keys) => new Set(keys)),
      cost,
    );
    return it && [...it];
  };

  it('is the one whose words come up least', () => {
    expect(of(['the'], ['quic'], ['to'])).toEqual(['quic']);
    expect(of(['quic', 'shor'], ['call'])).toEqual(['call']);
  });

  it('is the first of equals, and none of none', () => {
    expect(of(['quic'], ['call'])).toEqual(['quic']);
    expect(of()).toBeUndefined();
  });
});

/** The same set twice in a row asks nothing more. */
function unique(all: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return all.filter((it, nth) => it.join() !== all[nth - 1]?.join());
}
