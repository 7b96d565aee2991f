import { describe, expect, it } from 'vitest';
import { MS, NOW, severityOf, told, touch, warningOf } from '../../../test/story/histories';
import { DAY } from '../time';

const RULE = 'nurture-in-flight';

describe('nurture-in-flight', () => {
  it('tells of what was sent within 2 days', () => {
    expect(severityOf(RULE, [touch('nurture-sent', 2)])).toBe('info');
    expect(severityOf(RULE, [touch('nurture-sent', 2 + MS)])).toBeUndefined();
    expect(severityOf(RULE, [touch('invited', 1)])).toBe('info');
    expect(severityOf(RULE, [touch('nurture-opened', 1)])).toBeUndefined();
  });

  it('tells of what will be sent within 2 days', () => {
    expect(severityOf(RULE, [touch('nurture-scheduled', -2)])).toBe('info');
    expect(severityOf(RULE, [touch('nurture-scheduled', -2 - MS)])).toBeUndefined();
  });

  it('names it', () => {
    const telling = told([touch('nurture-scheduled', -1, { title: 'Part 2' })]);
    expect(warningOf(telling, RULE)!.evidence[0]!.with).toEqual(['Part 2', { day: NOW + DAY }]);
  });

  it('says to build on it only where something is to be written', () => {
    const sent = touch('nurture-sent', 1);
    const instead = (...more: ReturnType<typeof touch>[]) =>
      warningOf(told([sent, ...more]), RULE)!.instead?.say;
    expect(instead()).toBe('rule_in_flight_instead');
    expect(instead(touch('unsubscribed', 1))).toBeUndefined();
    expect(instead(touch('sales-called', 1), touch('sales-called', 2))).toBeUndefined();
  });
});
