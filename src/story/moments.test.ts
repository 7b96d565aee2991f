import { describe, expect, it } from 'vitest';
import { firing, MS, NOW, told, touch } from '../../test/story/histories';
import { DAY } from './time';
import type { Kind } from './touch';

const ignored = (...touches: ReturnType<typeof touch>[]) => told(touches).story.ignored.map((it) => it.say);

describe('reading a history', () => {
  it('leaves out what lies ahead, but for what is scheduled, booked or an opt-out', () => {
    expect(ignored(touch('content-downloaded', -1))).toEqual(['story_ignored_future']);
    expect(ignored(touch('content-downloaded', 0))).toEqual([]);
    expect(ignored(touch('nurture-scheduled', -1), touch('meeting-booked', -1))).toEqual([]);
    expect(told([touch('unsubscribed', -MS)]).verdict).toBe('stop');
  });

  it('leaves out kinds it does not know, and dates that are none', () => {
    expect(ignored(touch('martian' as Kind, 1))).toEqual(['story_ignored_kind']);
    expect(ignored(touch('__proto__' as Kind, 1))).toEqual(['story_ignored_kind']);
    expect(ignored({ ...touch('replied', 1), at: Number.NaN })).toEqual(['story_ignored_undated']);
    expect(told([touch('martian' as Kind, 1)]).verdict).toBe('unknown');
  });

  it('shows all touches all the same, newest first', () => {
    const touches = [touch('replied', 3), touch('martian' as Kind, 1), touch('nurture-sent', 2)];
    expect(told(touches).touches.map((it) => it.kind)).toEqual(['martian', 'nurture-sent', 'replied']);
  });

  it('counts a machine’s answer as nothing', () => {
    const auto = touch('replied', 1, { title: 'Out of office: back on Monday' });
    expect(told([auto]).verdict).toBe('unknown');
    const paper = touch('content-downloaded', 1, { title: 'Out of office: a guide' });
    expect(firing(told([paper]))).toContain('not-a-buying-signal hold');
  });

  it('takes a touch once, however often it comes', () => {
    const mail = touch('sales-emailed', 1);
    expect(firing(told([mail, { ...mail }, { ...mail, at: NOW - 3 * DAY }]))).toEqual([]);
    expect(firing(told([mail, { ...mail, source: 'hubspot', at: NOW - 3 * DAY }]))).toEqual([
      'too-much-contact hold',
    ]);
  });
});

describe('a scheduled mail of the past', () => {
  const scheduled = touch('nurture-scheduled', 1, { title: 'Part 2', campaign: 'Spring' });
  const sentAlso = (more: object, days = 1) => touch('nurture-sent', days, more);
  const marketing = (...touches: ReturnType<typeof touch>[]) => told(touches).story.pressure.marketing;

  it('counts as sent', () => {
    expect(marketing(scheduled)).toBe(1);
    expect(marketing(touch('nurture-scheduled', -1))).toBe(0);
  });

  it('is not counted twice with its sending, by title or campaign, within two days', () => {
    expect(marketing(scheduled, sentAlso({ title: 'part 2' }))).toBe(1);
    expect(marketing(scheduled, sentAlso({ title: 'Other', campaign: 'spring' }))).toBe(1);
    expect(marketing(scheduled, sentAlso({ title: 'Part 2' }, 3))).toBe(1);
    expect(marketing(scheduled, sentAlso({ title: 'Part 2' }, 3 + MS))).toBe(2);
    expect(marketing(scheduled, sentAlso({ title: 'Other' }))).toBe(2);
    expect(marketing(touch('nurture-scheduled', 1), sentAlso({}))).toBe(2);
  });
});

describe('the same millisecond', () => {
  it('lets the weightier touch count as the later', () => {
    const at = (kind: Kind) => touch(kind, 2);
    expect(told([at('webinar-attended'), at('nurture-opened')]).warnings[0]!.what.say).toBe(
      'rule_signal_attended',
    );
    expect(firing(told([at('pricing-visited'), at('page-visited')]))).toEqual(['too-early hold']);
  });
});
