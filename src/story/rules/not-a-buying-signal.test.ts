import { describe, expect, it } from 'vitest';
import { MS, severityOf, told, touch, warningOf } from '../../../test/story/histories';
import type { Kind } from '../touch';

const RULE = 'not-a-buying-signal';

describe('not-a-buying-signal', () => {
  it.each([
    ['content-downloaded', 'rule_signal_downloaded'],
    ['webinar-registered', 'rule_signal_registered'],
    ['webinar-attended', 'rule_signal_attended'],
    ['event-attended', 'rule_signal_attended'],
    ['page-visited', 'rule_signal_visited'],
    ['nurture-clicked', 'rule_signal_read'],
    ['nurture-opened', 'rule_signal_opened'],
    ['social-mentioned', 'rule_signal_mentioned'],
    ['form-submitted', 'rule_signal_form'],
  ] satisfies [Kind, string][])('says what %s does mean', (kind, what) => {
    const warning = warningOf(told([touch(kind, 1)]), RULE)!;
    expect(warning.severity).toBe('hold');
    expect(warning.what.say).toBe(what);
    expect(warning.evidence[1]!.say).toMatch(/_means$/);
  });

  it('holds for 14 days', () => {
    expect(severityOf(RULE, [touch('content-downloaded', 14)])).toBe('hold');
    expect(severityOf(RULE, [touch('content-downloaded', 14 + MS)])).toBeUndefined();
  });

  it('looks at the newest touch by the prospect', () => {
    const download = touch('content-downloaded', 3);
    expect(severityOf(RULE, [download, touch('pricing-visited', 2)])).toBeUndefined();
    expect(severityOf(RULE, [download, touch('replied', 2)])).toBeUndefined();
    expect(severityOf(RULE, [download, touch('pricing-visited', 4)])).toBe('hold');
    expect(severityOf(RULE, [download, touch('nurture-sent', 1), touch('sales-emailed', 1)])).toBe('hold');
    expect(severityOf(RULE, [touch('content-downloaded', 3, { stage: 'options' })])).toBeUndefined();
  });

  it('is silent with an open hand-raise, a conversation, readiness, or a reply of late', () => {
    const download = touch('content-downloaded', 1);
    expect(severityOf(RULE, [download, touch('contact-requested', 5)])).toBeUndefined();
    expect(severityOf(RULE, [download, touch('sales-talked', 30)])).toBeUndefined();
    expect(severityOf(RULE, [download, touch('sales-talked', 30 + MS)])).toBe('hold');
    expect(severityOf(RULE, [download, touch('lifecycle-changed', 5, { title: 'SQL' })])).toBeUndefined();
    expect(severityOf(RULE, [download, touch('replied', 30)])).toBeUndefined();
    expect(severityOf(RULE, [download, touch('replied', 30 + MS)])).toBe('hold');
  });

  it('says to do what the next step is', () => {
    const visit = touch('page-visited', 1, { topic: 'labels' });
    const late = [touch('pricing-visited', 40), touch('pricing-visited', 50), touch('nurture-opened', 1)];
    const instead = (...of: Parameters<typeof told>) => warningOf(told(...of), RULE)!.instead?.say;
    expect(instead([visit])).toBe('rule_signal_instead_share');
    const assets = [{ title: 'On labels', format: 'webinar', topic: 'labels' }];
    expect(instead([visit], { book: { assets } })).toBe('rule_signal_instead_invite');
    expect(instead(late)).toBe('rule_signal_instead_story');
    expect(instead([visit, touch('objected', 5)])).toBeUndefined();
  });

  it('takes “call me” for a hand-raise, and “don’t call me” for none', () => {
    const mention = (note: string) => [touch('social-mentioned', 1, { note })];
    expect(severityOf(RULE, mention('Great paper, call me'))).toBeUndefined();
    expect(severityOf(RULE, mention('Great paper. Don’t call me.'))).toBe('hold');
  });
});
