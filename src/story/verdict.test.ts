import { describe, expect, it } from 'vitest';
import { JANE, playbook, SAM, told, touch } from '../../test/story/histories';

const verdict = (...of: Parameters<typeof told>) => told(...of).verdict;
const asked = touch('demo-requested', 1);
const unsure = { match: { by: 'name-and-company', candidates: [JANE] } } as const;

describe('the verdict', () => {
  it('is stop before all else', () => {
    expect(verdict([asked, touch('objected', 2)])).toBe('stop');
    expect(verdict([asked, touch('bounced', 0.5)])).toBe('stop');
  });

  it('is ready with an open hand-raise, whatever else holds', () => {
    const hidden = [touch('sales-emailed', 3), touch('sales-emailed', 4), touch('deal-lost', 60)];
    expect(verdict([asked, ...hidden])).toBe('ready');
  });

  it('is hold with an open hand-raise that may be another’s', () => {
    expect(verdict([asked], unsure)).toBe('hold');
    expect(verdict([asked, touch('sales-called', 3, { rep: 'Kim' })], { inSight: { me: SAM } })).toBe('hold');
  });

  it('is hold where anything holds, also in conversation', () => {
    expect(verdict([touch('sales-talked', 20)])).toBe('ready');
    expect(verdict([touch('sales-talked', 20), touch('sales-called', 2), touch('sales-called', 3)])).toBe(
      'hold',
    );
  });

  it('is unknown where only sales, the CRM or nobody left a trace', () => {
    expect(verdict([])).toBe('unknown');
    expect(verdict([touch('sales-emailed', 20)])).toBe('unknown');
    expect(verdict([touch('lifecycle-changed', 2, { title: 'Lead' })])).toBe('unknown');
  });

  it('is hold where there is a dialogue and nothing says ready, even with every rule switched off', () => {
    const off = Object.fromEntries(
      Object.entries(playbook().rules).map(([rule, it]) => [rule, { ...it, on: false }]),
    ) as ReturnType<typeof playbook>['rules'];
    const telling = told([touch('nurture-clicked', 3)], { book: { rules: off } });
    expect(telling.warnings).toEqual([]);
    expect(telling.verdict).toBe('hold');
    expect(verdict([asked], { book: { rules: off } })).toBe('ready');
    expect(verdict([touch('unsubscribed', 3)], { book: { rules: off } })).toBe('stop');
  });
});

describe('a dismissed warning', () => {
  const at = Date.UTC(2025, 10, 19, 12);
  const mails = [touch('sales-emailed', 2), touch('sales-emailed', 3)];

  it('is silent until its date', () => {
    const until = (ms: number) => ({ dismissals: [{ rule: 'too-much-contact', at, until: ms }] });
    expect(verdict(mails, until(Date.UTC(2025, 10, 20, 12) + 1))).toBe('unknown');
    expect(verdict(mails, until(Date.UTC(2025, 10, 20, 12)))).toBe('hold');
  });

  it('without a date is silent until there is newer evidence', () => {
    const dismissals = [{ rule: 'too-much-contact', at }];
    expect(verdict(mails, { dismissals })).toBe('unknown');
    expect(verdict([...mails, touch('sales-called', 0.5)], { dismissals })).toBe('hold');
  });

  it('changes the move as well', () => {
    expect(told([...mails, touch('nurture-clicked', 20)]).move.move).toBe('wait');
    expect(
      told([...mails, touch('nurture-clicked', 20)], { dismissals: [{ rule: 'too-much-contact', at }] }).move
        .move,
    ).toBe('share-content');
  });

  it('silences no other rule, and neither of the two that always hold', () => {
    expect(verdict(mails, { dismissals: [{ rule: 'no-answer', at }] })).toBe('hold');
    const flag = [touch('lifecycle-changed', 9, { title: 'Do not contact' })];
    expect(verdict(flag, { dismissals: [{ rule: 'do-not-contact', at }] })).toBe('stop');
  });

  it('counts as newer what came a millisecond after, and not what came with it', () => {
    const dismissed = (ms: number) => ({ dismissals: [{ rule: 'declined', at: ms }] });
    const no = touch('deal-lost', 3);
    expect(verdict([no], dismissed(no.at))).toBe('unknown');
    expect(verdict([no], dismissed(no.at - 1))).toBe('hold');
    const now = touch('deal-lost', 0);
    expect(verdict([now], dismissed(now.at - 1))).toBe('hold');
  });
});
