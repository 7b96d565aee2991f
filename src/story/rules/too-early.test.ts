import { describe, expect, it } from 'vitest';
import { MS, severityOf, told, touch, warningOf } from '../../../test/story/histories';

const RULE = 'too-early';
const click = touch('nurture-clicked', 40);

describe('too-early', () => {
  it.each(['nurture-sent', 'nurture-clicked', 'bounced', 'pricing-visited'] as const)(
    'holds after %s',
    (kind) => {
      expect(severityOf(RULE, [touch(kind, 40)])).toBe('hold');
    },
  );

  it('holds after a conversation that is over', () => {
    expect(severityOf(RULE, [touch('sales-talked', 30)])).toBeUndefined();
    expect(severityOf(RULE, [touch('sales-talked', 30 + MS)])).toBe('hold');
  });

  it('is silent where there is only sales, or nothing', () => {
    expect(severityOf(RULE, [])).toBeUndefined();
    expect(severityOf(RULE, [touch('sales-emailed', 20)])).toBeUndefined();
  });

  it('is silent for customers, the sales-ready, and with a hand-raise or conversation', () => {
    expect(severityOf(RULE, [click, touch('deal-won', 500)])).toBeUndefined();
    expect(severityOf(RULE, [click, touch('lifecycle-changed', 5, { title: 'Customer' })])).toBeUndefined();
    expect(
      severityOf(RULE, [click, touch('lifecycle-changed', 5, { title: 'Opportunity' })]),
    ).toBeUndefined();
    expect(severityOf(RULE, [click, touch('demo-requested', 30)])).toBeUndefined();
    expect(severityOf(RULE, [click, touch('deal-opened', 100)])).toBeUndefined();
    expect(severityOf(RULE, [click], { inSight: { answering: { text: 'How?' } } })).toBeUndefined();
  });

  it('is not silenced by a plain reply', () => {
    expect(severityOf(RULE, [click, touch('replied', 3)])).toBe('hold');
  });

  it('stands inside the card of the buying signal where both fire, and alone where not', () => {
    const both = told([touch('content-downloaded', 1)]).warnings;
    expect(both.map((it) => [it.rule, it.inside])).toEqual([
      ['not-a-buying-signal', undefined],
      ['too-early', 'not-a-buying-signal'],
    ]);
    expect(warningOf(told([click]), RULE)!.inside).toBeUndefined();
  });

  it('says why in keeping with the stage', () => {
    const why = (...touches: ReturnType<typeof touch>[]) => warningOf(told(touches), RULE)!.evidence[0]!.say;
    expect(why(click)).toBe('rule_too_early_learning');
    expect(why(touch('nurture-sent', 3))).toBe('rule_too_early_no_stage');
    expect(why(touch('pricing-visited', 3))).toBe('rule_too_early_late');
  });
});
