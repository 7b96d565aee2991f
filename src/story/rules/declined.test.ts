import { describe, expect, it } from 'vitest';
import { MS, severityOf, told, touch, warningOf } from '../../../test/story/histories';

const no = (days: number) =>
  touch('replied', days, { title: 'Re: hello', note: 'No thanks, we’re going with Acme' });

describe('declined', () => {
  it('holds for 90 days after a no', () => {
    expect(severityOf('declined', [no(90)])).toBe('hold');
    expect(severityOf('declined', [no(90 + MS)])).toBeUndefined();
    expect(severityOf('declined', [touch('deal-lost', 90)])).toBe('hold');
    expect(severityOf('declined', [touch('deal-lost', 90 + MS)])).toBeUndefined();
  });

  it('hands back to marketing', () => {
    expect(told([no(20), touch('nurture-clicked', 30)]).move.move).toBe('hand-back');
  });

  it('says to hand back only where that is the next step', () => {
    const instead = (...touches: ReturnType<typeof touch>[]) =>
      warningOf(told(touches), 'declined')!.instead?.say;
    expect(instead(no(20))).toBe('rule_declined_instead');
    expect(instead(no(20), touch('objected', 5))).toBeUndefined();
    expect(instead(no(20), touch('demo-requested', 5))).toBe('move_answer_instead');
  });

  it('is not found in a friendly reply, or in the subject of the asker', () => {
    expect(severityOf('declined', [touch('replied', 3, { note: 'Thanks, interesting' })])).toBeUndefined();
    expect(
      severityOf('declined', [touch('replied', 3, { title: 'Re: Not interested in labels?' })]),
    ).toBeUndefined();
    expect(
      severityOf('declined', [touch('replied', 3, { note: 'Not interested in part 2, but can we talk?' })]),
    ).toBeUndefined();
  });

  it('closes the request that came before it, and not the one after', () => {
    expect(told([touch('demo-requested', 5), no(3)]).verdict).toBe('hold');
    expect(told([touch('demo-requested', 2), no(3)]).verdict).toBe('ready');
  });
});
