import { expect, it } from 'vitest';
import { touch } from '../../../test/story/histories';
import { download, of, report } from '../../../test/story/people';

/** Somebody who stood at research for so many days. */
const stayed = (days: number) =>
  of(download(200, 'research'), touch('reclassified', 200 - days, { stage: 'options' }));
const research = (...days: number[]) =>
  report(days.map(stayed)).stages.find(({ stage }) => stage === 'research')!;

it.each([
  ['one stay’s', [7], 7],
  ['the middle one’s', [100, 9, 20], 20],
  ['half between the middle two’s', [100, 9, 30, 20], 25],
])('the median of stays is %s days', (_, days, median) => {
  expect(research(...days).medianDays).toBeCloseTo(median, 9);
});

it('of stays that are not over there is none', () => {
  expect(research()).not.toHaveProperty('medianDays');
});
