import { describe, expect, it } from 'vitest';
import { contextOf, tellingOf } from '../../../test/drafts/stories';
import { reviewContext } from './context';
import { review } from './review';
import type { FindingId, OwnPhrase, ReviewContext } from './types';

const reader = contextOf('reader');
const ids = (draft: string, context: ReviewContext = reader): FindingId[] =>
  review(draft, context).findings.map(({ finding }) => finding);
const saying = (...phrases: OwnPhrase[]): ReviewContext => ({ ...reader, phrases });
const silent = (...quiet: OwnPhrase[]): ReviewContext => ({ ...reader, quiet });

const ASKS = 'Hi Jane, do you have 15 minutes on Tuesday for a quick call?';
const SYNERGY = 'We bring “Synergy (TM) + C++ [x] a|b .*” to data quality. OK?';

describe('phrases of one’s own', () => {
  it('are plain words: nothing in them is an expression', () => {
    const context = saying({ finding: 'pitch', phrase: 'synergy (tm) + C++ [x] a|b .*' });
    expect(ids(SYNERGY, context)).toEqual(['pitch']);
    expect(ids('We bring synergy to data quality. OK?', context)).toEqual([]);
  });

  it.each(['(a+)+$', '([a-z]+)*', '(?:x*)*y', '\\', '[', ')(', '^', '{2,', '\ud83d('])(
    'as expressions would loop or break, as words they are found: %s',
    (phrase) => {
      const said = `${phrase}${phrase}`;
      expect(
        ids(`A word: ${said} and data quality. OK?`, saying({ finding: 'pressure', phrase: said })),
      ).toEqual(['pressure']);
      expect(ids('a'.repeat(50_000), saying({ finding: 'pressure', phrase: said }))).toEqual([]);
    },
  );

  it.each([
    'meeting-ask',
    'pitch',
    'price',
    'restart',
    'check-in',
    'pressure',
    'fake-familiarity',
    'off-story',
    'about-us',
    'merge-tag',
  ] as const)('are found for %s', (finding) => {
    const draft = finding === 'check-in' ? 'Blue moon. OK?' : 'Blue moon over data quality. OK?';
    expect(ids(draft, saying({ finding, phrase: 'blue moon' }))).toEqual([finding]);
  });

  it('are found in a language that has no phrases, too', () => {
    const draft = 'Bonjour Jane, voici notre super produit pour vous et votre équipe, avec les données.';
    expect(ids(draft, saying({ finding: 'pitch', phrase: 'super produit' }))).toEqual(['pitch']);
  });

  it('that can’t be looked for are counted', () => {
    const phrases = [
      { finding: 'pitch' as const, phrase: 'x' },
      { finding: 'pitch' as const, phrase: 'y'.repeat(201) },
      { finding: 'pitch' as const, phrase: '\u200b\u200b \u200b' },
      ...Array.from({ length: 600 }, (_, i) => ({ finding: 'pitch' as const, phrase: `phrase ${i}` })),
    ];
    expect(review(ASKS, saying(...phrases)).leftOut).toBe(103);
    expect(review(ASKS, saying(phrases[5]!))).not.toHaveProperty('leftOut');
  });
});

describe('“never for this phrase”', () => {
  it('is never heard of again', () => {
    const [found] = review(ASKS, reader).findings;
    const later = review(ASKS, silent({ finding: found!.finding, phrase: found!.phrase })).findings;
    expect(later.some((it) => it.phrase === found!.phrase)).toBe(false);
  });

  it('holds for its finding alone, and for the other places not', () => {
    const quiet = { finding: 'pitch' as const, phrase: 'our platform' };
    const draft =
      'Our platform cleans data. Our software is the best, and it costs $49 per user per month. OK?';
    expect(ids(draft)).toEqual(['pitch', 'price']);
    const [pitch, price] = review(draft, silent(quiet)).findings;
    expect(pitch).toMatchObject({ finding: 'pitch', also: [] });
    expect(draft.slice(pitch!.start, pitch!.end)).toMatch(/our software/i);
    expect(price!.finding).toBe('price');
  });

  it('as a manager writes it covers what is found around it and within it', () => {
    const draft = 'The demo day of our platform partners is about data quality. Shall I send the programme?';
    expect(ids(draft)).toContain('pitch');
    const quiet = silent(
      { finding: 'pitch', phrase: 'Our platform partners' },
      { finding: 'pitch', phrase: 'demo day' },
    );
    expect(ids(draft, quiet)).toEqual([]);
  });

  it('silences a phrase of the playbook’s own', () => {
    const phrase = { finding: 'pitch' as const, phrase: 'blue moon' };
    const context = { ...reader, phrases: [phrase], quiet: [phrase] };
    expect(ids('Blue moon over data quality. OK?', context)).toEqual([]);
  });

  it('brings up nothing in its place', () => {
    const draft =
      'Hi Jane, do you have 15 minutes on Tuesday for a quick call about the clean suppliers. I would be very glad about that as we have a lot to say.';
    const found = review(draft, reader).findings;
    const quiet = found.map(({ finding, phrase }) => ({ finding, phrase }));
    expect(ids(draft, silent(...quiet))).not.toContain('no-next-step');
  });
});

describe('a context', () => {
  const { history, telling, situation } = tellingOf('reader');
  const phrases = [{ finding: 'pitch' as const, phrase: 'blue moon' }];
  const quiet = [{ finding: 'meeting-ask' as const, phrase: 'a quick call' }];

  it('carries both, also when it is sent', () => {
    const context = reviewContext(history, telling, situation, { phrases, quiet });
    expect(context).toMatchObject({ phrases, quiet });
    const sent = JSON.parse(JSON.stringify(context)) as ReviewContext;
    expect(review(`${SYNERGY} Blue moon.`, sent)).toEqual(review(`${SYNERGY} Blue moon.`, context));
  });

  it('with other ones is another one, whatever was made ready before', () => {
    const draft = 'Blue moon over data quality. OK?';
    expect(ids(draft)).toEqual([]);
    const context = reviewContext(history, telling, situation, { phrases });
    expect(ids(draft, context)).toEqual(['pitch']);
    expect(ids(draft, { ...context, quiet: phrases })).toEqual([]);
    expect(ids(draft, context)).toEqual(['pitch']);
  });
});
