import { describe, expect, it } from 'vitest';
import { aloud } from '../../../test/story/aloud';
import { MS, NOW, playbook, severityOf, told, touch, warningOf } from '../../../test/story/histories';

const RULE = 'no-answer';
const mails = (...days: number[]) => days.map((it) => touch('sales-emailed', it));

describe('no-answer', () => {
  it('holds after 3 attempts in 180 days', () => {
    expect(severityOf(RULE, mails(40, 80, 180))).toBe('hold');
    expect(severityOf(RULE, mails(40, 80, 180 + MS))).toBeUndefined();
    expect(severityOf(RULE, mails(40, 80))).toBeUndefined();
  });

  it('shows the newest three attempts, and rests on all', () => {
    const all = mails(170, 120, 80, 40);
    const warning = warningOf(told(all), RULE)!;
    expect(warning.evidence.map((it) => aloud(it, NOW))).toEqual(
      ['Oct 11', 'Sep 1', 'Jul 23'].map((day) => `A mail by sales, ${day}.`),
    );
    expect(warning.touches).toEqual(all.map((it) => it.id));
  });

  it('holds after as many attempts as a manager says, and never after none', () => {
    const { rules } = playbook();
    const book = (attempts: number) => ({
      book: { rules: { ...rules, [RULE]: { ...rules[RULE], attempts } } },
    });
    expect(severityOf(RULE, mails(40), book(1))).toBe('hold');
    expect(severityOf(RULE, mails(), book(1))).toBeUndefined();
    expect(severityOf(RULE, mails(40), book(0))).toBeUndefined();
    expect(severityOf(RULE, mails(), book(0))).toBeUndefined();
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
