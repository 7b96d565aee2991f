import { describe, expect, it } from 'vitest';
import { MS, NOW, severityOf, told, touch, warningOf } from '../../../test/story/histories';
import { DAY } from '../time';

const RULE = 'too-much-contact';
const mails = (...days: number[]) => days.map((it) => touch('sales-emailed', it, { rep: 'Sam' }));
const letters = (count: number, from = 1) =>
  Array.from({ length: count }, (_, i) => touch('nurture-sent', from + i, { title: `Letter ${i}` }));

/** Seven, the last days of their month. */
const old = [23, 24, 25, 26, 27, 28, 29].map((days) => touch('nurture-sent', days));

describe('too-much-contact', () => {
  it('holds at 2 attempts in 7 days', () => {
    expect(severityOf(RULE, mails(1, 7))).toBe('hold');
    expect(severityOf(RULE, mails(1, 7 + MS))).toBeUndefined();
    expect(severityOf(RULE, mails(1))).toBeUndefined();
  });

  it('holds at 4 attempts in 30 days', () => {
    expect(severityOf(RULE, mails(2, 10, 18, 30))).toBe('hold');
    expect(severityOf(RULE, mails(2, 10, 18, 30 + MS))).toBeUndefined();
  });

  it('holds at 8 by sales and marketing together, one of them by sales', () => {
    expect(severityOf(RULE, [...letters(7), ...mails(30)])).toBe('hold');
    expect(severityOf(RULE, [...letters(6), ...mails(30)])).toBeUndefined();
    expect(severityOf(RULE, [...letters(7), ...mails(30 + MS)])).toBeUndefined();
  });

  it('only tells of marketing alone', () => {
    expect(severityOf(RULE, letters(8))).toBe('info');
    expect(severityOf(RULE, letters(7))).toBeUndefined();
    expect(told(letters(8)).move.move).toBe('share-content');
  });

  it('counts whoever, whatever the channel', () => {
    expect(
      severityOf(RULE, [
        touch('sales-called', 2, { rep: 'Sam' }),
        touch('sales-messaged', 3, { rep: 'Kim' }),
      ]),
    ).toBe('hold');
    expect(
      severityOf(RULE, [touch('sales-called', 2, { rep: 'Sam' }), touch('sales-called', 2, { rep: 'Kim' })]),
    ).toBe('hold');
  });

  it('counts one rep’s attempts of one day once', () => {
    expect(
      severityOf(RULE, [
        touch('sales-called', 2, { rep: 'Sam' }),
        touch('sales-emailed', 2.1, { rep: 'Sam' }),
      ]),
    ).toBeUndefined();
    expect(
      severityOf(RULE, [
        touch('sales-called', 2, { rep: 'Sam Seller' }),
        touch('sales-emailed', 2.1, { rep: 'sam.seller@ours.example' }),
      ]),
    ).toBeUndefined();
    expect(severityOf(RULE, [touch('sales-called', 2), touch('sales-left-voicemail', 2.1)])).toBeUndefined();
    expect(severityOf(RULE, [touch('sales-called', 2), touch('sales-called', 3)])).toBe('hold');
  });

  it.each(['replied', 'contact-requested', 'sales-talked', 'sales-met'] as const)(
    'counts anew after %s',
    (kind) => {
      expect(severityOf(RULE, [...mails(3, 5), touch(kind, 2)])).toBeUndefined();
      expect(severityOf(RULE, [...mails(3, 5), touch(kind, 4)])).toBeUndefined();
      expect(severityOf(RULE, [...mails(3, 5), touch(kind, 6)])).toBe('hold');
    },
  );

  it('does not count anew after a machine’s answer or a mere click', () => {
    expect(severityOf(RULE, [...mails(3, 5), touch('replied', 2, { title: 'Out of office' })])).toBe('hold');
    expect(severityOf(RULE, [...mails(3, 5), touch('nurture-clicked', 2)])).toBe('hold');
  });

  it('is silent while their mail is being answered', () => {
    expect(severityOf(RULE, mails(3, 5), { inSight: { answering: { text: 'Hello' } } })).toBeUndefined();
  });

  it.each([
    ['a week', mails(1, 5), 2],
    ['a month', mails(1, 9, 17, 25), 5],
    ['both at once', mails(1, 2, 17, 24), 6],
    ['the eighth together', [...letters(7, 5), ...mails(20)], 10],
    ['the only attempt', [...letters(12, 5), ...mails(29)], 1],
    ['the eighth of old letters', [...old, ...mails(2)], 1],
    ['a mail planned before that day', [...old, ...mails(2), touch('nurture-scheduled', -0.5)], 2],
    ['a mail planned after that day', [...old, ...mails(2), touch('nurture-scheduled', -1.5)], 1],
  ])('says when %s clears, and does clear then', (_, touches, days) => {
    const until = warningOf(told(touches), RULE)!.until!;
    expect(until).toBe(NOW + days * DAY + 1);
    expect(severityOf(RULE, touches, { inSight: { now: until - 1 } })).toBe('hold');
    expect(severityOf(RULE, touches, { inSight: { now: until } })).not.toBe('hold');
  });

  it('makes the move wait until that day', () => {
    const { move, sentence } = told(mails(1, 5));
    expect(move.move).toBe('wait');
    expect(move.until).toBe(NOW + 2 * DAY + 1);
    expect(move.opener).toBeUndefined();
    expect(sentence.say).toBe('verdict_because_wait');
  });
});
