import { describe, expect, it } from 'vitest';
import { type Changes, findingOf, LATEST, placesOf } from '../../../../test/story/small-tongue';

const KNOWN: Changes = { history: { any: true, talked: false, wrote: false, attended: false } };
const restarts = (draft: string, changes: Changes = {}) => placesOf('restart', draft, changes);
const WHOLE = 'Let’s begin at the beginning.';
const INTRO = 'So we are a vendor.';

describe('a start from the beginning', () => {
  it('is one where something is known', () => {
    expect(restarts(WHOLE)).toEqual([]);
    expect(restarts(WHOLE, KNOWN)).toEqual(['begin at the beginning']);
    expect(restarts(WHOLE, { known: { company: 'Northwind' } })).toHaveLength(1);
    expect(restarts('Let us not begin at the beginning.', KNOWN)).toEqual([]);
  });

  it('introduces us to those who know us, and did not ask who we are', () => {
    expect(restarts(INTRO)).toEqual([]);
    expect(restarts(INTRO, { known: { company: 'Northwind' } })).toEqual([]);
    expect(restarts(INTRO, KNOWN)).toHaveLength(1);
    expect(restarts(INTRO, { ...KNOWN, answering: { text: 'Who are you?' } })).toEqual([]);
    expect(restarts('It is not that we are a vendor.', KNOWN)).toEqual([]);
  });

  it.each<[string, Changes['known'], string]>([
    ['Which firm is yours?', { company: 'Northwind' }, 'Northwind'],
    ['Which trade is yours?', { industry: 'Food' }, 'Food'],
    ['Which role is yours?', { title: 'Buyer' }, 'Buyer'],
  ])('asks for what the record says: %s', (draft, known, told) => {
    expect(restarts(draft, KNOWN)).toEqual([]);
    expect(findingOf('restart', draft, { known: known! })).toMatchObject({
      reason: { say: 'finding_restart_known', with: [told] },
    });
  });

  it.each([
    ['Tell me more about Northwind, please.', 1],
    ['Tell me more about the Northwind mill.', 1],
    ['Tell me more about what all the Northwind mills do.', 0],
    ['Tell me more about it. Northwind is known.', 0],
    ['Tell me more about mills.', 0],
    ['Tell me more about the, Northwind mill.', 1],
  ])('asks about their company by its name: %s', (draft, times) => {
    const known = { company: 'Northwind Foods' };
    expect(restarts(draft, { ...KNOWN, known })).toHaveLength(times);
    expect(restarts(draft, { known })).toEqual([]);
    expect(restarts(draft, KNOWN)).toEqual([]);
  });

  it('takes no name for theirs that has two letters', () => {
    const about = (company: string) =>
      restarts(`Tell me more about ${company}.`, { ...KNOWN, known: { company } });
    expect(about('Mil')).toHaveLength(1);
    expect(about('Mi')).toEqual([]);
  });

  it.each<[string, Changes, number]>([
    ['Have you heard of dirty data?', {}, 1],
    ['Have you heard of mills?', {}, 0],
    ['Have you heard of data that is dirty?', {}, 1],
    ['Have you heard of it? Dirty data!', {}, 0],
    ['Have you heard of our guide to dirty data?', { assets: [{ ...LATEST, how: 'had' }] }, 1],
    ['Have you heard of The dirty data guide?', { assets: [{ ...LATEST, how: 'had' }] }, 0],
  ])('asks whether they know what the story is about: %s', (draft, more, times) => {
    const topics = [{ topic: 'dirty data', touches: [] }];
    expect(restarts(draft, { ...KNOWN, topics, ...more })).toHaveLength(times);
    expect(restarts(draft, { topics, ...more })).toEqual([]);
    expect(restarts(draft, { ...KNOWN, ...more })).toEqual([]);
  });

  it('is found in order, with phrases of one’s own', () => {
    const phrases = [{ finding: 'restart' as const, phrase: 'once more' }];
    const changes = { ...KNOWN, known: { title: 'Buyer' }, phrases };
    expect(restarts(`Once more: ${WHOLE} Which role is yours? ${INTRO}`, changes)).toEqual([
      ...['Once more', 'begin at the beginning', 'Which role is yours', 'we are a vendor'],
    ]);
  });

  it('is told by its first place: the fact, else what they did last, else the record', () => {
    const known = { title: 'Buyer' };
    const reason = (draft: string, changes: Changes) =>
      findingOf('restart', draft, { ...KNOWN, ...changes })?.reason;
    expect(reason(`Which role is yours? ${WHOLE}`, { known, latest: LATEST })?.say).toBe(
      'finding_restart_known',
    );
    expect(reason(`${WHOLE} Which role is yours?`, { known, latest: LATEST })).toEqual({
      say: 'finding_restart_latest',
      with: [LATEST.title, { day: LATEST.at }],
    });
    expect(reason(WHOLE, {})?.say).toBe('finding_restart_record');
  });

  it('names the touch it rests on, and offers the next step in its place', () => {
    const next = { move: 'ask-question' as const, question: 'What do you count?' };
    const found = findingOf('restart', WHOLE, { ...KNOWN, latest: LATEST, next });
    expect(found).toMatchObject({
      instead: { say: 'finding_do_ask', with: [next.question] },
      touches: [LATEST.touch],
      replacement: { start: 0, end: WHOLE.length, text: next.question },
    });
  });
});
