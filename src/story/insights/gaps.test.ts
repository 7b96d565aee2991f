import { expect, it } from 'vitest';
import { touch } from '../../../test/story/histories';
import { download, report, type Someone } from '../../../test/story/people';

const stand = (stage: string, segment?: string): Someone => ({
  touches: [download(3, stage), download(2, stage)],
  ...(segment ? { prospect: { segment } } : {}),
});
const gapsOf = (people: readonly Someone[], segmentsOfAsset: string[] = []) =>
  report(people, {
    assets: [{ title: 'For some', format: 'article', stage: 'research', segments: segmentsOfAsset }],
    segments: [{ id: 'food', label: 'Food makers' }],
  }).gaps.map(({ stage, segment, prospects }) => `${stage}, ${segment}: ${prospects}`);

it('chapters without content come by how many wait there, segment by segment', () => {
  const people = [
    stand('options', 'Shops'),
    stand('options', 'Mills'),
    stand('options', 'Mills'),
    stand('options'),
    stand('options'),
    stand('options'),
  ];
  expect(gapsOf(people)).toEqual(['options, undefined: 3', 'options, Mills: 2', 'options, Shops: 1']);
});

it('one of the segments of a piece is enough, by id or name', () => {
  const food = stand('research', 'food makers');
  expect(gapsOf([food], ['Shops', 'food'])).toEqual([]);
  expect(gapsOf([food], ['Shops', 'Mills'])).toEqual(['research, food makers: 1']);
  expect(gapsOf([stand('research')], ['Shops'])).toEqual(['research, undefined: 1']);
});

it('the segment that a rep found to be right counts', () => {
  const { touches } = stand('options');
  const found = touch('reclassified', 1, { segment: 'Shops' });
  const later = touch('nurture-sent', 0.5);
  expect(gapsOf([{ touches: [...touches, found, later], prospect: { segment: 'Mills' } }])).toEqual([
    'options, Shops: 1',
  ]);
});

it('at most 25 are shown', () => {
  const people = Array.from({ length: 30 }, (_, nth) => stand('options', `Segment ${nth}`));
  expect(gapsOf(people)).toHaveLength(25);
});
