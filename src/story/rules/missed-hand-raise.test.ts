import { describe, expect, it } from 'vitest';
import { aloud } from '../../../test/story/aloud';
import { MS, NOW, severityOf, told, touch, warningOf } from '../../../test/story/histories';

const RULE = 'missed-hand-raise';

describe('missed-hand-raise', () => {
  it('tells of a request nobody answered, from 30 to 180 days', () => {
    expect(severityOf(RULE, [touch('contact-requested', 30)])).toBeUndefined();
    expect(severityOf(RULE, [touch('contact-requested', 30 + MS)])).toBe('info');
    expect(severityOf(RULE, [touch('contact-requested', 180)])).toBe('info');
    expect(severityOf(RULE, [touch('contact-requested', 180 + MS)])).toBeUndefined();
  });

  it('shows the newest three requests, and rests on all', () => {
    const asked = [70, 60, 50, 40].map((it) => touch('demo-requested', it));
    const warning = warningOf(told(asked), RULE)!;
    expect(warning.evidence.map((it) => aloud(it, NOW))).toEqual(
      ['Oct 11', 'Oct 1', 'Sep 21'].map((day) => `A request for a demo, ${day}.`),
    );
    expect(warning.touches).toEqual(asked.map((it) => it.id));
  });

  it('is over once sales has answered, however late', () => {
    expect(severityOf(RULE, [touch('contact-requested', 60), touch('sales-emailed', 5)])).toBeUndefined();
  });

  it('makes an apology the next step', () => {
    const { move, verdict } = told([touch('contact-requested', 60)]);
    expect(verdict).toBe('hold');
    expect(move.move).toBe('answer-hand-raise');
    expect(move.title.say).toBe('move_answer_missed');
    expect(move.opener).toContain('sorry');
  });
});
