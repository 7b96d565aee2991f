import { describe, expect, it } from 'vitest';
import { aloud } from '../../../test/story/aloud';
import { MS, NOW, severityOf, told, touch, warningOf } from '../../../test/story/histories';
import { DAY } from '../time';

const RULE = 'hand-raised';

describe('hand-raised', () => {
  it.each(['contact-requested', 'demo-requested', 'meeting-booked'] as const)('tells of %s', (kind) => {
    const telling = told([touch(kind, 30)]);
    expect(warningOf(telling, RULE)!.severity).toBe('info');
    expect(telling.verdict).toBe('ready');
    expect(telling.move.move).toBe('answer-hand-raise');
  });

  it('is over after 30 days', () => {
    expect(severityOf(RULE, [touch('contact-requested', 30 + MS)])).toBeUndefined();
  });

  it.each([
    'sales-emailed',
    'sales-called',
    'sales-left-voicemail',
    'sales-messaged',
    'sales-visited',
    'sales-talked',
    'sales-met',
  ] as const)('is over with %s after it', (kind) => {
    const asked = touch('contact-requested', 5);
    expect(severityOf(RULE, [asked, touch(kind, 5 - MS)])).toBeUndefined();
    expect(severityOf(RULE, [asked, touch(kind, 5)])).toBe('info');
    expect(severityOf(RULE, [asked, touch(kind, 6)])).toBe('info');
  });

  it.each(['nurture-sent', 'lifecycle-changed', 'nurture-clicked'] as const)(
    'is not over with %s',
    (kind) => {
      expect(severityOf(RULE, [touch('contact-requested', 5), touch(kind, 4)])).toBe('info');
    },
  );

  it.each(['social-mentioned', 'form-submitted', 'replied'] as const)('hears “call me” in %s', (kind) => {
    expect(severityOf(RULE, [touch(kind, 2, { note: 'Please call me' })])).toBe('info');
    expect(severityOf(RULE, [touch(kind, 2, { title: 'Please call me' })])).toBe('info');
    expect(severityOf(RULE, [touch(kind, 2, { note: 'Don’t call me' })])).toBeUndefined();
    expect(severityOf(RULE, [touch(kind, 2)])).toBeUndefined();
  });

  it('hears nothing in a machine’s answer', () => {
    expect(
      severityOf(RULE, [
        touch('replied', 2, { title: 'Automatic reply: hi', note: 'In urgent cases call me' }),
      ]),
    ).toBeUndefined();
  });

  it('prepares a meeting that is still to come', () => {
    const telling = told([touch('meeting-booked', -40)]);
    expect(telling.verdict).toBe('ready');
    expect(warningOf(telling, RULE)!.what.say).toBe('rule_hand_raised_booked');
    expect(telling.move.title.say).toBe('move_answer_booked');
  });

  it('shows the newest three requests, and rests on all', () => {
    const asked = [4, 3, 2, 1].map((it) => touch('demo-requested', it, { title: `Demo ${it}` }));
    const warning = warningOf(told(asked), RULE)!;
    expect(warning.evidence.map((it) => aloud(it, NOW))).toEqual([
      'A request for a demo “Demo 1”, yesterday.',
      'A request for a demo “Demo 2”, Nov 18.',
      'A request for a demo “Demo 3”, Nov 17.',
    ]);
    expect(warning.touches).toEqual(asked.map((it) => it.id));
  });

  it('takes a meeting of today for one to come until it begins', () => {
    const what = (days: number) => warningOf(told([touch('meeting-booked', days)]), RULE)!.what.say;
    expect(what(-MS)).toBe('rule_hand_raised_booked');
    expect(what(0)).toBe('rule_hand_raised');
  });

  it('is never reopened by a later now', () => {
    const touches = [touch('contact-requested', 5), touch('sales-called', 4)];
    for (const days of [0, 1, 30, 400])
      expect(severityOf(RULE, touches, { inSight: { now: NOW + days * DAY } })).toBeUndefined();
  });
});
