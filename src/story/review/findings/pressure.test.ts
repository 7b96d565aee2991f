import { expect, it } from 'vitest';
import { findingOf, LATEST, placesOf } from '../../../../test/story/small-tongue';

it('pressure is found wherever it stands, in order, with a phrase of one’s own', () => {
  const phrases = [{ finding: 'pressure' as const, phrase: 'now or never' }];
  expect(placesOf('pressure', 'Now or never: last chance. The last chance!', { phrases })).toEqual([
    'Now or never',
    'last chance',
    'last chance',
  ]);
  expect(placesOf('pressure', 'A lasting chance.')).toEqual([]);
});

it.each([
  ['in a short sentence', 'It is the last chance for all bearings.', 1],
  ['not in a longer one on something else', 'It is the last chance for all new bearings.', 0],
  ['in one that names you', 'It is the last chance for all of your bearings.', 1],
  ['in one that names us', 'It is the last chance for all of our bearings.', 1],
  ['not where the next one does', 'It is the last chance for all new bearings. You see?', 0],
  ['in one that cries', 'It is the last chance for all new bearings!', 1],
  ['in one of what is offered', 'These are the last seats for all new bearings.', 1],
])('presses somebody %s: %s', (_, draft, times) => {
  expect(placesOf('pressure', draft)).toHaveLength(times);
});

it('is told by what they did last, where something is known', () => {
  expect(findingOf('pressure', 'Last chance.', { latest: LATEST })).toMatchObject({
    reason: { say: 'finding_pressure_latest', with: [LATEST.title, { day: LATEST.at }] },
    touches: [LATEST.touch],
  });
  expect(findingOf('pressure', 'Last chance.')).toMatchObject({
    reason: { say: 'finding_pressure_why' },
    touches: [],
  });
});
