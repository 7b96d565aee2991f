import { describe, expect, it } from 'vitest';
import { MS, severityOf, told, touch } from '../../../test/story/histories';

const RULE = 'missed-hand-raise';

describe('missed-hand-raise', () => {
  it('tells of a request nobody answered, from 30 to 180 days', () => {
    expect(severityOf(RULE, [touch('contact-requested', 30)])).toBeUndefined();
    expect(severityOf(RULE, [touch('contact-requested', 30 + MS)])).toBe('info');
    expect(severityOf(RULE, [touch('contact-requested', 180)])).toBe('info');
    expect(severityOf(RULE, [touch('contact-requested', 180 + MS)])).toBeUndefined();
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
