import { describe, expect, it } from 'vitest';
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

  it('is never reopened by a later now', () => {
    const touches = [touch('contact-requested', 5), touch('sales-called', 4)];
    for (const days of [0, 1, 30, 400])
      expect(severityOf(RULE, touches, { inSight: { now: NOW + days * DAY } })).toBeUndefined();
  });
});
