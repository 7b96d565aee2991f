import { describe, expect, it } from 'vitest';
import { type Changes, findingOf, placesOf } from '../../../../test/story/small-tongue';

const STORY: Changes = {
  topics: [
    { topic: 'dirty data', touches: ['t1', 't2'] },
    { topic: 'suppliers', touches: ['t3'] },
    { topic: 'labels', touches: ['t4'] },
    { topic: 'ovens', touches: ['t5'] },
  ],
  words: {
    titles: ['Count before you clean'],
    questions: ['Who counts bakeries?'],
    formats: ['webinar'],
    others: ['Millers'],
  },
};
const SIX = 'forklifts, pallets, shelves, trucks, drivers, fences';
const SEVEN = `${SIX}, ladders`;
const NINE = `${SEVEN}, helmets, gloves`;
const TEN = `${NINE}, boxes`;
const ELEVEN = `${TEN}, wheels`;
const TWELVE = `${ELEVEN}, lamps`;
const off = (draft: string, changes: Changes = {}) => placesOf('off-story', draft, { ...STORY, ...changes });

describe('a subject of its own', () => {
  it('has six words, and is found where the first of them stands', () => {
    expect(off(`Hi Jane, here I am. This is ${SIX}.`)).toEqual([`This is ${SIX}.`]);
    expect(off(`This is ${SIX.replace(', fences', '')}.`)).toEqual([]);
    expect(off(`This is ${SIX.replace('fences', 'truck')}.`)).toEqual([]);
  });

  it('is none beside what they did, whatever that is called', () => {
    expect(off(`This is ${TWELVE}, as you read.`)).toEqual([]);
    expect(off(`This is ${TWELVE}, as you see.`)).toHaveLength(1);
  });

  it.each(['Quick call?', 'Price list?', 'Last chance.', 'My old friend!', 'Begin at the beginning?'])(
    'beside what sells has twelve: %s',
    (sale) => {
      const changes: Changes = { history: { any: true, talked: false, wrote: false, attended: false } };
      expect(off(`This is ${TWELVE}. ${sale}`, changes)).toHaveLength(1);
      expect(off(`This is ${ELEVEN}. ${sale}`, changes)).toEqual([]);
    },
  );

  it('has seven words beside a pitch, whose own words are none of them', () => {
    expect(off(`This is ${SEVEN}. Our platform!`)).toHaveLength(1);
    expect(off(`This is ${SIX}. Our platform!`)).toEqual([]);
    expect(off(`This is ${SIX} and our platform, alerts, dashboards.`)).toEqual([]);
  });

  it.each<[string, Changes]>([
    ['who asked', { verdict: 'ready' }],
    ['who are being answered', { answering: { text: 'Hello.' } }],
  ])('has ten words to those %s', (_, changes) => {
    // The link is a word as well.
    expect(off(`This link is ${NINE}.`, changes)).toHaveLength(1);
    expect(off(`This link is ${SEVEN}, helmets.`, changes)).toEqual([]);
  });

  it('is one to those who asked only where another piece is offered: details of what they want are none', () => {
    expect(off(`This is ${TEN}.`, { verdict: 'ready' })).toEqual([]);
  });

  it.each<[string, string, Changes]>([
    ['a topic', `${SIX} and dirty data`, {}],
    ['a word of a topic', `${SIX} of suppliers`, {}],
    ['a title', `${SIX}: count before you clean`, {}],
    ['a word of a question', `${SIX} of bakeries`, {}],
    ['another word of the story', `${SIX} of millers`, {}],
    ['a format they had', `${SIX} in the webinar`, {}],
    [
      'a link of the story',
      `${SIX}: www.acme.example/next?x=1`,
      { next: { move: 'share-content', asset: { title: 'Next', url: 'https://acme.example/next' } } },
    ],
    ['an answer', SIX, { answering: { text: 'Hello.' } }],
    [
      'nothing that is known',
      SIX,
      { topics: [], words: { titles: [], questions: [], formats: [], others: [] } },
    ],
    [
      'a talk to go on from',
      `As you said: ${SIX}`,
      { history: { any: true, talked: true, wrote: false, attended: false } },
    ],
    [
      'a story in another language',
      SIX,
      { topics: [{ topic: 'die Kosten der Dubletten und was sie sind', touches: [] }] },
    ],
  ])('is none with %s', (_, draft, changes) => {
    expect(off(`${draft}.`, changes)).toEqual([]);
  });

  it('is one with a format they never had, a link of nobody’s, and a talk that was none', () => {
    expect(off(`${SIX} in the paper.`)).toHaveLength(1);
    expect(off(`${SIX}: www.acme.example/other`)).toHaveLength(1);
    expect(off(`As you said: ${TWELVE}.`)).toHaveLength(1);
  });

  it('is one where no topic is known, but titles are', () => {
    const found = findingOf('off-story', `${SIX}.`, { ...STORY, topics: [] });
    expect(found?.reason).toEqual({
      say: 'finding_off_story_why',
      with: [{ list: ['Count before you clean'] }],
    });
  });

  it('is told by three topics at most, and a touch of each', () => {
    expect(findingOf('off-story', `${SIX}.`, STORY)).toMatchObject({
      reason: { say: 'finding_off_story_why', with: [{ list: ['dirty data', 'suppliers', 'labels'] }] },
      instead: { say: 'finding_do_useful' },
      touches: ['t1', 't3', 't4'],
    });
  });

  it('is found by a phrase of one’s own, whatever else is said', () => {
    const phrases = [{ finding: 'off-story' as const, phrase: 'crypto' }];
    expect(off('Crypto and dirty data.', { phrases, answering: { text: 'Hello.' } })).toEqual(['Crypto']);
    expect(findingOf('off-story', 'Crypto.', { ...STORY, phrases })?.touches).toEqual(['t1', 't3', 't4']);
  });
});
