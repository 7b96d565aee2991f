import { describe, expect, it } from 'vitest';
import { NOW, touch } from '../../../test/story/histories';
import { of, report } from '../../../test/story/people';
import { DAY } from '../time';
import type { Touch } from '../touch';

const became = (before: readonly Touch[], mail: Partial<Touch>) => {
  const { continued, restarted, untold } = report([
    of(...before, touch('sales-emailed', 5, mail)),
  ]).continued.at(-1)!;
  return continued ? 'continued' : restarted ? 'restarted' : untold ? 'untold' : undefined;
};
const read = (more: Partial<Touch>) => touch('content-downloaded', 9, more);

describe('a mail carries a story on', () => {
  it.each<[string, Partial<Touch>, Partial<Touch>, string]>([
    ['by a topic too short to be told by its words', { topic: 'ERP' }, { topic: 'erp' }, 'continued'],
    ['not by another topic', { topic: 'ERP' }, { topic: 'CRM' }, 'restarted'],
    ['not by words, where the topic has none that tell', { topic: 'ERP' }, { title: 'Hello' }, 'restarted'],
    ['by all words of the topic', { topic: 'data quality' }, { note: 'The quality of data' }, 'continued'],
    ['not by one of them', { topic: 'data quality' }, { title: 'Data and more' }, 'restarted'],
    ['by two words of a title', { title: 'Why dirty data costs' }, { title: 'Dirty costs' }, 'continued'],
    ['not by one', { title: 'Why dirty data costs' }, { title: 'Dirty windows' }, 'restarted'],
    ['by words of four letters', { title: 'Data tips' }, { asset: 'tips, data' }, 'continued'],
    ['not by shorter ones', { title: 'How to do it all' }, { title: 'How to do it' }, 'restarted'],
    ['by the only word of a title', { title: 'Onboarding' }, { title: 'Onboarding, again' }, 'continued'],
    ['not where it has nothing of it', { title: 'Onboarding' }, { title: 'Our platform' }, 'restarted'],
  ])('%s', (_, story, mail, expected) => {
    expect(became([read(story)], mail)).toBe(expected);
  });

  it('by any one of what they did', () => {
    expect(became([read({ title: 'Onboarding' }), read({ topic: 'ERP' })], { topic: 'ERP' })).toBe(
      'continued',
    );
  });

  it.each(['title', 'note', 'topic', 'asset'] as const)('with a %s of blanks says nothing', (field) => {
    expect(became([read({ topic: 'ERP' })], { [field]: ' ' })).toBe('untold');
    expect(became([read({ topic: 'ERP' })], { [field]: 'Something else' })).toBe('restarted');
  });

  it.each([
    ['another mail of sales', touch('sales-emailed', 9, { title: 'Onboarding' })],
    ['a talk', touch('sales-talked', 9, { title: 'Onboarding' })],
    ['a deal', touch('deal-opened', 9, { title: 'Onboarding' })],
    ['what came at the same moment', touch('content-downloaded', 5, { title: 'Onboarding' })],
  ])('only where there is one: %s is none', (_, before) => {
    expect(became([before], { title: 'Onboarding' })).toBe('untold');
  });
});

describe('the months', () => {
  const first = (month: number, year = 2025) => (NOW - Date.UTC(year, month, 1)) / DAY;
  const countsOf = (days: number) =>
    report([of(touch('sales-emailed', days))]).continued.map(({ untold }) => untold);

  it.each([
    ['the first moment of a month is its own', first(10), 11],
    ['the last one too', first(10) + 1 / DAY, 10],
    ['the first of all twelve counts', first(11, 2024), 0],
  ])('%s', (_, days, place) => {
    expect(countsOf(days)).toEqual(Array.from({ length: 12 }, (_it, nth) => (nth === place ? 1 : 0)));
  });

  it('what came before them is not counted', () => {
    expect(countsOf(first(11, 2024) + 1 / DAY)).toEqual(new Array(12).fill(0));
  });
});
