import { describe, expect, it } from 'vitest';
import { type Changes, PLAIN, SMALL } from '../../../test/story/small-tongue';
import { tongueOf } from './compile';
import { FILLER } from './draft';
import {
  bareAddress,
  coverNames,
  coverQuoted,
  hasStem,
  refersToStory,
  stem,
  storyWords,
  wordsIn,
} from './story-words';

const TONGUE = tongueOf(SMALL);
const TONGUES = [TONGUE];
const wordsOf = (changes: Changes) => storyWords({ ...PLAIN, ...changes }, TONGUES);
const about = (...topics: string[]): Changes => ({ topics: topics.map((topic) => ({ topic, touches: [] })) });
const saying = (words: Partial<typeof PLAIN.words>): Changes => ({ words: { ...PLAIN.words, ...words } });
const had = (title: string, more: object = {}): Changes => ({
  assets: [{ title, at: 1, touch: 't1', how: 'had', ...more }],
});

describe('the forms of a title', () => {
  it.each([
    ['Count your duplicates', ['count your duplicates']],
    [' “Count  your duplicates!” ', ['count your duplicates']],
    ['Webinar: Count them', ['webinar: count them', 'count them']],
    ['Free white paper | Count them', ['free white paper | count them', 'count them']],
    ['On-demand webinar - Count them', ['on-demand webinar - count them', 'count them']],
    ['Leitfaden: Zählen', ['leitfaden: zählen', 'zählen']],
    ['Count all of them | Acme', ['count all of them | acme', 'count all of them']],
    ['Count all of them: a guide', ['count all of them: a guide', 'count all of them']],
    ['Count all of them - Acme', ['count all of them - acme', 'count all of them']],
    ['Count them: a guide', ['count them: a guide']],
    ['Count-them-all', ['count-them-all']],
    ['Guides: one', ['guides: one']],
    ['ABC', []],
    ['ABCD', ['abcd']],
  ])('of %j', (title, forms) => {
    expect(wordsOf(had(title)).assets[0]!.titles).toEqual(forms);
  });

  it('have an address where the piece has one', () => {
    expect(wordsOf(had('Count', { url: 'https://www.Acme.example/a/?x=1' })).assets[0]!.address).toBe(
      'acme.example/a',
    );
    expect(wordsOf(had('Count')).assets[0]).not.toHaveProperty('address');
  });
});

it.each([
  ['https://www.acme.example/list/', 'acme.example/list'],
  ['HTTP://Acme.example/List?x=1', 'acme.example/list'],
  [' acme.example/list#top ', 'acme.example/list'],
  ['acme.example/a//', 'acme.example/a/'],
  ['acme.example/http://www.b', 'acme.example/http://www.b'],
])('an address is its host and path: %s', (url, bare) => {
  expect(bareAddress(url)).toBe(bare);
});

describe('names of the story', () => {
  const covered = (text: string, changes: Changes) =>
    coverNames(text, wordsOf(changes)).replaceAll(FILLER, '_');

  it.each<[string, Changes, string]>([
    ['are titles they had', had('the red lists'), 'see _____________ now'],
    ['are titles they were sent', saying({ titles: ['the red lists'] }), 'see _____________ now'],
    ['are topics', about('the red lists'), 'see _____________ now'],
    ['are the longest that stand there', about('red lists', 'the red lists'), 'see _____________ now'],
    ['are no single words', about('redlists', 'lists'), 'see the red lists now'],
    ['are no short ones', about('the red', 'e red'), 'see the red lists now'],
    ['are none where nothing is known', {}, 'see the red lists now'],
  ])('%s', (_, changes, expected) => {
    expect(covered('see the red lists now', changes)).toBe(expected);
  });

  it('are of eight letters and more', () => {
    expect(covered('red lane', about('red lane'))).toBe('________');
    expect(covered('red lan', about('red lan'))).toBe('red lan');
  });

  it('are plain words, whatever signs they have', () => {
    expect(covered('costs (a+b) [x]. costs aab', about('costs (a+b) [x].'))).toBe(
      '________________ costs aab',
    );
  });

  it('are those of 120 pieces', () => {
    const title = (nth: number) => `title number ${nth}`;
    const assets = Array.from({ length: 121 }, (_, nth) => ({
      title: title(nth),
      at: 1,
      touch: 't',
      how: 'had' as const,
    }));
    expect(covered(title(119), { assets })).toMatch(/^_+$/);
    expect(covered(title(120), { assets })).not.toBe('_'.repeat(title(120).length));
  });
});

it.each([
  ['so "Count All" it is', 'so ___________ it is'],
  ['so "count all" it is', 'so "count all" it is'],
  ['so "Counting" it is', 'so "counting" it is'],
  ['so "C all" it is', 'so "c all" it is'],
  ['so "Count\nall" it is', 'so "count\nall" it is'],
  ['so it is', 'so it is'],
])('what is quoted and begins large is a name: %j', (text, covered) => {
  const isCapital = (index: number) => /\p{Lu}/u.test(text[index]!);
  expect(coverQuoted(text.toLowerCase(), isCapital).replaceAll(FILLER, '_')).toBe(covered);
});

describe('a text takes up the story', () => {
  const takesUp = (text: string, changes: Changes) => refersToStory(text, wordsOf(changes), TONGUE);
  const format = saying({ formats: ['webinar'] });

  it.each<[string, string, Changes]>([
    ['by a topic', 'it is of erp', about('ERP')],
    ['by a word of a topic', 'it is of suppliers', about('our suppliers')],
    ['by another form of it', 'it is of supplying', about('our suppliers')],
    ['by a common word of a topic', 'it is of platforms', about('a platform')],
    ['by a word of a title they had', 'it is of ovens', had('Ovens')],
    ['by a word of a title they were sent', 'it is of ovens', saying({ titles: ['Ovens'] })],
    ['by a long word of a question', 'it is of bakeries', saying({ questions: ['Who has bakeries?'] })],
    ['by a word of the story', 'it is of ovens', saying({ others: ['Ovens'] })],
    ['by a word of their mail', 'it is of ovens', { answering: { text: 'My ovens!' } }],
    [
      'by a word of the next piece',
      'it is of ovens',
      { next: { move: 'share-content', asset: { title: 'Ovens' } } },
    ],
    ['by a word in a longer one', 'it is of industrieovens', had('Ovenstar industry')],
    ['by a format they had', 'it was in the webinar', format],
  ])('%s', (_, text, changes) => {
    expect(takesUp(text, changes)).toBe(true);
  });

  it.each<[string, string, Changes]>([
    ['by nothing', 'it is of mills', { ...about('ERP', 'our suppliers'), ...had('Ovens') }],
    ['by a part of a topic’s word', 'it is of interp', about('ERP')],
    ['by a topic of one letter', 'it is x', about('x')],
    ['by a small word of a topic', 'what is it', about('what it is')],
    ['by a common word of a title', 'it is of platforms from', had('From a platform')],
    ['by a short word of a question', 'it is of ovens', saying({ questions: ['Who has ovens?'] })],
    ['by a word of the record', 'it is of ovens', { known: { title: 'Ovens', industry: 'Ovens' } }],
    ['by their company', 'it is of northwind', { known: { company: 'Northwind' } }],
    ['by a format they had not', 'it was in the paper', format],
    ['by a format that is not pointed to', 'it was in a webinar', format],
    ['by a word in one of nine letters', 'it is of dryovenst', had('Ovenstar industry')],
    ['by a short word in a longer one', 'it is of industrieoven', had('Oven row')],
  ])('but not %s', (_, text, changes) => {
    expect(takesUp(text, changes)).toBe(false);
  });
});

describe('heads of words', () => {
  it('are four letters of eight, and five of more', () => {
    expect(['oven', 'ovens', 'supplier', 'suppliers'].map(stem)).toEqual(['oven', 'oven', 'supp', 'suppl']);
  });

  it('of topics leave out small and short words', () => {
    expect([...wordsOf(about('What the ERP of suppliers is')).topicStems]).toEqual(['suppl']);
  });

  it('are found by a word’s head, or by its first four letters', () => {
    const stems = new Set(['oven', 'suppl']);
    expect(['ovens', 'ovenwares', 'suppliers', 'support', 'mills'].map((it) => hasStem(stems, it))).toEqual([
      ...[true, true, true, false, false],
    ]);
  });

  it('come from words of three letters and more, with their quotes', () => {
    expect(wordsIn("An ÉTÉ o'neill re-use of x1 it’s")).toEqual(['été', "o'neill", 'use', "it's"]);
  });
});

describe('what else is made ready', () => {
  it('knows the addresses of the story', () => {
    const next = { move: 'share-content' as const, asset: { title: 'B', url: 'https://acme.example/b' } };
    expect([...wordsOf({ ...had('A', { url: 'http://acme.example/a' }), next }).addresses]).toEqual([
      ...['acme.example/a', 'acme.example/b'],
    ]);
  });

  it('knows which language the story may be in, and which the next step is in', () => {
    const german = wordsOf({
      ...about('die Kosten und der Nutzen'),
      next: { move: 'share-content', question: 'Was ist das für Sie?' },
    });
    expect([german.isIn('de'), german.isIn('en'), german.nextIsIn]).toEqual([true, false, 'de']);
    const english = wordsOf({
      ...saying({ titles: ['The cost of it'] }),
      next: { move: 'share-content', opener: 'Here is what you asked.', question: 'Was ist das für Sie?' },
    });
    expect([english.isIn('de'), english.isIn('en'), english.nextIsIn]).toEqual([false, true, 'en']);
  });

  it('is made once for a context, and anew in other languages', () => {
    const context = { ...PLAIN, ...had('From ovens') };
    const once = storyWords(context, TONGUES);
    expect(storyWords(context, TONGUES)).toBe(once);
    expect([...once.stems]).toEqual(['oven']);
    expect([...storyWords(context, []).stems]).toEqual(['from', 'oven']);
  });

  it('counts the phrases of one’s own that can’t be looked for', () => {
    const phrases = (...all: string[]): Changes => ({
      phrases: all.map((phrase) => ({ finding: 'pitch', phrase })),
    });
    expect(wordsOf(phrases('x', ' x ', 'xx', 'x'.repeat(200), 'x'.repeat(201))).leftOut).toBe(3);
    expect(wordsOf(phrases(...Array.from({ length: 501 }, (_, nth) => `row ${nth}`))).leftOut).toBe(1);
    expect(wordsOf({}).leftOut).toBe(0);
  });
});
