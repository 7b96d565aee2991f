import { describe, expect, it } from 'vitest';
import { aloud } from '../../test/story/aloud';
import { MS, NOW, told, touch } from '../../test/story/histories';
import { DAY } from './time';

describe('contact pressure', () => {
  it('has 30 bars, one a UTC day, today last', () => {
    const { days } = told([touch('nurture-sent', 0), touch('nurture-sent', 29), touch('nurture-sent', 30)])
      .story.pressure;
    expect(days).toHaveLength(30);
    expect(days.at(-1)).toEqual({ day: NOW - (NOW % DAY), marketing: 1, sales: 0 });
    expect(days[0]!.marketing).toBe(1);
    expect(days.reduce((sum, it) => sum + it.marketing, 0)).toBe(2);
  });

  it('draws one rep’s attempts of a day once, and conversations too', () => {
    const { days } = told([
      touch('sales-called', 1, { rep: 'Sam' }),
      touch('sales-emailed', 1.1, { rep: 'Sam' }),
      touch('sales-called', 1, { rep: 'Kim' }),
      touch('sales-met', 1),
    ]).story.pressure;
    expect(days.at(-2)!.sales).toBe(3);
  });

  it('counts against the limit what came since the last answer', () => {
    const { marketing, sales, limit } = told([
      touch('nurture-sent', 3),
      touch('nurture-sent', 9),
      touch('sales-called', 2),
      touch('replied', 5),
      touch('sales-called', 8),
    ]).story.pressure;
    expect([marketing, sales, limit]).toEqual([1, 1, 8]);
  });

  it('draws nothing of what is to come, and nothing but contact', () => {
    const { days } = told([
      touch('nurture-scheduled', -0.1),
      touch('meeting-booked', -0.1),
      touch('page-visited', 0),
      touch('replied', 0),
    ]).story.pressure;
    expect(days.at(-1)).toMatchObject({ marketing: 0, sales: 0 });
    expect(days.map((it) => it.day)).toEqual(days.map((_, i) => NOW - (NOW % DAY) - (29 - i) * DAY));
  });

  it('says how much of the limit is used, and by whom', () => {
    const spoken = (...touches: ReturnType<typeof touch>[]) =>
      aloud(told(touches).story.pressure.summary, NOW);
    expect(spoken(touch('nurture-sent', 3), touch('sales-called', 2), touch('sales-called', 3))).toBe(
      '3 of 8: 1 by marketing and 2 by sales.',
    );
    expect(spoken(touch('sales-called', 30))).toBe('1 of 8: 1 by sales.');
    expect(spoken(touch('nurture-sent', 30))).toBe('1 of 8: 1 by marketing.');
    expect(told([touch('nurture-sent', 30 + MS)]).story.pressure.marketing).toBe(0);
    expect(told([touch('sales-talked', 3)]).story.pressure.summary.say).toBe('story_pressure_since');
  });

  it('sums up in words', () => {
    const summary = (...touches: ReturnType<typeof touch>[]) => told(touches).story.pressure.summary.say;
    expect(summary()).toBe('story_pressure_none');
    expect(summary(touch('nurture-sent', 3))).toBe('story_pressure');
    expect(summary(touch('nurture-sent', 3), touch('replied', 2))).toBe('story_pressure_since');
  });
});
