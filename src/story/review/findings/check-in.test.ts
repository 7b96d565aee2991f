import { describe, expect, it } from 'vitest';
import { type Changes, findingOf, LATEST, placesOf } from '../../../../test/story/small-tongue';

const checks = (draft: string, changes: Changes = {}) => placesOf('check-in', draft, changes);
/** 24 words that say nothing. */
const WELL = 'Hope you are well. '.repeat(6);
const TOPIC: Changes = { topics: [{ topic: 'dirty data', touches: ['t1'] }] };

describe('a mail that says nothing but that one writes again', () => {
  it.each([
    ['alone', 'Just following up.'],
    ['with what says nothing either', 'Hope you are well. Just following up. Best wishes!'],
    ['with an ask for a talk', 'Just following up. Quick call? Does Monday suit?'],
    ['with two words of its own', 'Just following up on forklifts and pallets.'],
    ['with one word of its own, in a longer mail', `${WELL}Just following up on forklifts.`],
    ['twice', 'Just following up. Just following up!'],
  ])('is found once: %s', (_, draft) => {
    expect(checks(draft).map((it) => it.toLowerCase())).toEqual(['just following up']);
  });

  it.each<[string, string, Changes]>([
    ['three words of its own', 'Just following up on forklifts, pallets and fences.', {}],
    ['two words of its own in a longer mail', `${WELL}Just following up on forklifts, pallets.`, {}],
    ['a link', 'Just following up: www.acme.example', {}],
    ['pressure', 'Just following up. Last chance.', {}],
    ['a topic', 'Just following up on the dirty data.', TOPIC],
    ['a word of one', 'Just following up on data.', TOPIC],
    ['no such words', 'Here I am.', {}],
  ])('is none with %s', (_, draft, changes) => {
    expect(checks(draft, changes)).toEqual([]);
  });

  it('is found by a phrase of one’s own, which is no word of its own', () => {
    const phrases = [{ finding: 'check-in' as const, phrase: 'pinging forklifts again' }];
    expect(checks('Pinging forklifts again.', { phrases })).toEqual(['Pinging forklifts again']);
  });

  it('is told by what they did last, and offers the next step in its place', () => {
    const next = { move: 'ask-question' as const, question: 'What do you count?' };
    const draft = 'Hi Jane, just following up.';
    const found = findingOf('check-in', draft, { latest: LATEST, next });
    expect(found).toMatchObject({
      reason: { say: 'finding_check_in_latest', with: [LATEST.title, { day: LATEST.at }] },
      instead: { say: 'finding_do_ask', with: [next.question] },
      touches: [LATEST.touch],
      replacement: { start: 9, end: draft.length, text: next.question },
    });
    expect(findingOf('check-in', draft)?.reason).toMatchObject({ say: 'finding_check_in_why' });
  });
});
