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
