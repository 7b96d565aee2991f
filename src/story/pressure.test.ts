import { describe, expect, it } from 'vitest';
import { NOW, told, touch } from '../../test/story/histories';
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

  it('sums up in words', () => {
    const summary = (...touches: ReturnType<typeof touch>[]) => told(touches).story.pressure.summary.say;
    expect(summary()).toBe('story_pressure_none');
    expect(summary(touch('nurture-sent', 3))).toBe('story_pressure');
    expect(summary(touch('nurture-sent', 3), touch('replied', 2))).toBe('story_pressure_since');
  });
});
