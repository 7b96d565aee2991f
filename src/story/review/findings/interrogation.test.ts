import { expect, it } from 'vitest';
import { findingOf, placesOf } from '../../../../test/story/small-tongue';

const FOUR = 'Is it one? Is it two? Is it three? Is it four?';

it('more than three questions are an interrogation, from the fourth on', () => {
  expect(placesOf('interrogation', 'Is it one? Is it two? It is. Is it three?')).toEqual([]);
  expect(placesOf('interrogation', FOUR)).toEqual(['Is it four?']);
  expect(placesOf('interrogation', `${FOUR} It is. Is it five?`)).toEqual(['Is it four?', 'Is it five?']);
});

it('says how many, and which one to ask', () => {
  expect(findingOf('interrogation', FOUR)).toMatchObject({
    reason: { say: 'finding_interrogation_why', with: [4] },
    instead: { say: 'finding_do_one_question' },
    touches: [],
  });
  const next = { move: 'ask-question' as const, question: 'Which one?' };
  expect(findingOf('interrogation', FOUR, { next })?.instead).toEqual({
    say: 'finding_do_one_question_such',
    with: ['Which one?'],
  });
});
