import { describe, expect, it } from 'vitest';
import { MS, touch } from '../../../test/story/histories';
import { download, of, report } from '../../../test/story/people';

const read = (days: number, title = 'The guide') => download(days, 'research', { title });
/** Two visits, by the second of which a story stands at the options. */
const options = (days: number) => [touch('pricing-visited', days + 1), touch('pricing-visited', days)];
const contentOf = (...people: Parameters<typeof of>[]) =>
  report(people.map((touches) => of(...touches))).content;

describe('content that moves a story on', () => {
  it.each([
    ['30 days later', [read(90), ...options(60)], 1],
    ['a moment after that', [read(90), ...options(60 - MS)], 0],
    ['earlier, where it steps back to what is read', [...options(90), read(62), read(61, 'More')], 0],
    ['later, where that stage is an earlier one', [...options(100), read(62), read(61)], 0],
  ])('is told by a later stage: %s', (_, touches, movedOn) => {
    expect(contentOf(touches)).toContainEqual({ title: 'The guide', read: 1, movedOn });
  });

  it('is not told of what was read before the way that is looked at', () => {
    const much = Array.from({ length: 60 }, (_, nth) => read(99 - nth / 10, 'A weekly letter'));
    expect(contentOf([read(100), ...much])).toContainEqual({ title: 'The guide', read: 1, movedOn: 0 });
  });

  it('is judged 30 days after it was read, and no earlier', () => {
    expect(contentOf([read(30)])).toHaveLength(1);
    expect(contentOf([read(30 - MS)])).toEqual([]);
  });

  it('is one piece, however its title is spaced', () => {
    expect(contentOf([read(90, ' The guide ')], [read(90, 'the  guide')])).toEqual([
      { title: 'The guide', read: 2, movedOn: 0 },
    ]);
  });

  it('comes by the share that it moved, then by how many read it', () => {
    const moves = (title: string) => [read(90, title), ...options(70)];
    const stays = (title: string) => [read(90, title)];
    const people = [
      ...[moves('A half of two'), stays('A half of two')],
      ...[stays('None'), stays('None'), stays('None')],
      ...[moves('A half of four'), moves('A half of four'), stays('A half of four'), stays('A half of four')],
      moves('All of one'),
    ];
    expect(contentOf(...people).map(({ title }) => title)).toEqual([
      'All of one',
      'A half of four',
      'A half of two',
      'None',
    ]);
  });

  it('is the 25 pieces that most read; of those read alike the first by name', () => {
    const titles = Array.from({ length: 25 }, (_, nth) => `Letter ${nth + 10}`);
    const people = [...titles.toReversed(), 'Read twice', 'Read twice'].map((title) => [read(90, title)]);
    expect(contentOf(...people).map(({ title }) => title)).toEqual(['Read twice', ...titles.slice(0, 24)]);
  });
});
