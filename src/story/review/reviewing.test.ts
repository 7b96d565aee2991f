import { describe, expect, it } from 'vitest';
import { findingOf, idsOf, PLAIN, placesOf, reviewed } from '../../../test/story/small-tongue';
import { READ_AT_MOST } from './draft';
import { reviewIn } from './reviewing';
import type { FindingId } from './types';

const ALL = 'Quick call? It is our platform, with a price list.';
const phrase = (finding: FindingId, words: string) => ({ finding, phrase: words });

describe('a review', () => {
  it('tells its findings by their place', () => {
    expect(idsOf('Price list? Our platform? Quick call?')).toEqual(['price', 'pitch', 'meeting-ask']);
  });

  it('says where it ended to read, and nothing of that where it did not', () => {
    expect(reviewed('x'.repeat(READ_AT_MOST)).cutAt).toBeUndefined();
    expect(reviewed('x'.repeat(READ_AT_MOST + 1)).cutAt).toBe(READ_AT_MOST);
  });

  it('shows 21 places of a finding at most', () => {
    expect(placesOf('pressure', 'Last chance. '.repeat(21))).toHaveLength(21);
    expect(placesOf('pressure', 'Last chance. '.repeat(22))).toHaveLength(21);
  });

  it('finds nothing in a title or topic of the story', () => {
    const topics = [{ topic: 'the last chance', touches: [] }];
    expect(idsOf('What of the last chance?', { topics })).toEqual([]);
    expect(placesOf('pressure', 'What of the last chance? A last chance!', { topics })).toEqual([
      'last chance',
    ]);
    expect(idsOf('What of the last chance? Our platform!', { topics })).toEqual(['pitch']);
  });

  it('finds nothing in a name between quotes', () => {
    expect(idsOf('Is it a “Last chance to count” for you?')).toEqual([]);
    expect(idsOf('Is it a “last chance to count” for you?')).toEqual(['pressure']);
    expect(idsOf('\u00adIs it a “Last chance to count” for you?')).toEqual([]);
  });

  it('finds nothing else that leads nowhere, but what is left alone is there all the same', () => {
    const draft = `${'The list is long. '.repeat(5)}Last chance.`;
    expect(idsOf(draft, { quiet: [phrase('pressure', 'last chance')] })).toEqual([]);
  });
});

describe('what one never wants to hear of again', () => {
  const draft = 'Our platform. It is our platform!';

  it('is left alone as it was found, in whatever letters', () => {
    expect(placesOf('pitch', draft, { quiet: [phrase('pitch', 'OUR platform')] })).toEqual([]);
    expect(placesOf('pitch', draft, { quiet: [phrase('price', 'our platform')] })).toHaveLength(2);
  });

  it('is left alone around a phrase and within one', () => {
    expect(placesOf('pitch', draft, { quiet: [phrase('pitch', 'platform')] })).toEqual([]);
    expect(placesOf('pitch', draft, { quiet: [phrase('pitch', 'is our platform')] })).toEqual([
      'Our platform',
    ]);
    expect(placesOf('pitch', draft, { quiet: [phrase('pitch', 'it is')] })).toHaveLength(2);
  });

  it('takes what was to be put there with it', () => {
    const next = { move: 'share-content' as const, question: 'What do you count?' };
    const quiet = [phrase('meeting-ask', 'quick call')];
    const found = (more: object) => findingOf('meeting-ask', 'Quick call? Quick chat?', { next, ...more });
    expect(found({})?.replacement).toMatchObject({ start: 0, end: 11 });
    expect(found({ quiet })).toMatchObject({ start: 12, phrase: 'quick chat' });
    expect(found({ quiet })).not.toHaveProperty('replacement');
  });
});

describe('without the phrases of a language', () => {
  const own = (finding: FindingId, more: object = {}) =>
    reviewIn([], ALL, { ...PLAIN, phrases: [phrase(finding, 'price list')], ...more });

  it('says so, and finds only what is one’s own', () => {
    const { language, checked, findings } = own('pressure');
    expect([language, checked]).toEqual(['en', 'language-free']);
    expect(findings.map(({ finding }) => finding)).toEqual(['pressure']);
    expect(findings[0]).toMatchObject({ reason: { say: 'finding_why_nothing' }, touches: [] });
    expect(reviewIn([], ALL, PLAIN).findings).toEqual([]);
  });

  it.each<[FindingId, number]>([
    ['meeting-ask', 0],
    ['pitch', 0],
    ['price', 0],
    ['pressure', 1],
    ['restart', 1],
  ])('finds a phrase of one’s own for %s in a draft to those who are ready: %i', (finding, times) => {
    expect(own(finding).findings).toHaveLength(1);
    expect(own(finding, { verdict: 'ready' }).findings).toHaveLength(times);
  });

  it('names no language where it can’t be told', () => {
    expect(reviewIn([], 'Хотите получить таблицу?', PLAIN)).not.toHaveProperty('language');
  });
});

describe('in any language', () => {
  it('questions, names and merge tags are looked at', () => {
    const draft = 'Hi Bob, is it {{one}}? Is it two? Is it three? Is it four?';
    expect(reviewIn([], draft, PLAIN).findings.map(({ finding }) => finding)).toEqual([
      ...['wrong-name', 'merge-tag', 'interrogation'],
    ]);
  });
});

describe('the language of a draft', () => {
  const words = 'warehouse '.repeat(30);

  it('of a few words is told by its greeting, too', () => {
    expect(reviewed('Sehr geehrte Frau Doe, hello.').language).toBe('de');
    expect(reviewed(`Sehr geehrte Frau Doe, hello. ${words}`).language).toBe('en');
  });
});
