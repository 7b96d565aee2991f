import { describe, expect, it } from 'vitest';
import { MS, severityOf, told, touch } from '../../../test/story/histories';

const RULE = 'no-answer';
const mails = (...days: number[]) => days.map((it) => touch('sales-emailed', it));

describe('no-answer', () => {
  it('holds after 3 attempts in 180 days', () => {
    expect(severityOf(RULE, mails(40, 80, 180))).toBe('hold');
    expect(severityOf(RULE, mails(40, 80, 180 + MS))).toBeUndefined();
    expect(severityOf(RULE, mails(40, 80))).toBeUndefined();
  });

  it('hands back to marketing', () => {
    expect(told(mails(40, 80, 120)).move.move).toBe('hand-back');
  });

  it.each(['replied', 'contact-requested', 'sales-talked', 'meeting-booked'] as const)(
    'is over with %s',
    (kind) => {
      expect(severityOf(RULE, [...mails(40, 80, 120), touch(kind, 30)])).toBeUndefined();
      expect(severityOf(RULE, [...mails(40, 80, 120), touch(kind, 100)])).toBeUndefined();
      expect(severityOf(RULE, [...mails(40, 80, 120), touch(kind, 130)])).toBe('hold');
    },
  );

  it('counts one rep’s attempts of one day once', () => {
    expect(severityOf(RULE, mails(40, 40.1, 80))).toBeUndefined();
  });

  it('is silent while their mail is being answered', () => {
    expect(severityOf(RULE, mails(40, 80, 120), { inSight: { answering: { text: 'Hi' } } })).toBeUndefined();
  });
});
