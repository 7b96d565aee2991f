import { describe, expect, it } from 'vitest';
import { SAM, severityOf, told, touch, warningOf } from '../../../test/story/histories';
import { DEFAULT_PLAYBOOK } from '../../playbook/default';

const severity = (...touches: ReturnType<typeof touch>[]) => severityOf('opted-out', touches);

describe('opted-out', () => {
  it.each(['unsubscribed', 'objected', 'complained'] as const)('stops after %s', (kind) => {
    const telling = told([touch(kind, 400)]);
    expect(telling.verdict).toBe('stop');
    expect(telling.move.move).toBe('do-not-write');
    expect(telling.move.opener).toBeUndefined();
  });

  it('is lifted by a later opt-in alone', () => {
    expect(severity(touch('unsubscribed', 10), touch('opted-in', 9))).toBeUndefined();
    expect(severity(touch('unsubscribed', 10), touch('opted-in', 10))).toBe('stop');
    expect(severity(touch('unsubscribed', 10), touch('opted-in', 11))).toBe('stop');
    expect(severity(touch('unsubscribed', 10), touch('opted-in', 9), touch('unsubscribed', 8))).toBe('stop');
  });

  it('only holds where they wrote or asked after they unsubscribed', () => {
    expect(severity(touch('unsubscribed', 10), touch('replied', 9))).toBe('hold');
    expect(severity(touch('unsubscribed', 10), touch('contact-requested', 9))).toBe('hold');
    expect(severity(touch('unsubscribed', 10), touch('form-submitted', 9, { note: 'Please call me' }))).toBe(
      'hold',
    );
    expect(severity(touch('unsubscribed', 10), touch('replied', 11))).toBe('stop');
    expect(severity(touch('unsubscribed', 10), touch('content-downloaded', 9))).toBe('stop');
    expect(severity(touch('unsubscribed', 10), touch('replied', 9), touch('unsubscribed', 8))).toBe('stop');
  });

  it('is not softened by a machine’s answer, nor by a no', () => {
    expect(severity(touch('unsubscribed', 10), touch('replied', 9, { title: 'Automatic reply: hi' }))).toBe(
      'stop',
    );
    expect(severity(touch('unsubscribed', 10), touch('replied', 9, { note: 'Not interested' }))).toBe('stop');
  });

  it.each(['objected', 'complained'] as const)('stays a stop after %s, whatever they write', (kind) => {
    expect(severity(touch(kind, 10), touch('replied', 9), touch('contact-requested', 8))).toBe('stop');
    expect(severity(touch(kind, 10), touch('unsubscribed', 9), touch('replied', 8))).toBe('stop');
  });

  it('lets an open request be answered, and nothing more', () => {
    const telling = told([touch('unsubscribed', 10), touch('demo-requested', 1)]);
    expect(telling.verdict).toBe('ready');
    expect(telling.move.move).toBe('answer-hand-raise');
    expect(telling.otherWays).toEqual([]);
    expect(warningOf(telling, 'opted-out')!.instead!.say).toBe('rule_opted_out_instead');
  });

  it('never offers content to somebody who unsubscribed and then wrote', () => {
    const telling = told([touch('unsubscribed', 10), touch('replied', 1), touch('sales-emailed', 0.5)]);
    expect(telling.verdict).toBe('hold');
    expect(telling.move.move).toBe('answer-hand-raise');
    expect(telling.move.asset).toBeUndefined();
  });

  it('stands back where what they wrote was answered, and others are in touch or it was too much', () => {
    const before = [touch('unsubscribed', 40), touch('replied', 20)];
    const me = { inSight: { me: SAM } };
    const moveOf = (...more: ReturnType<typeof touch>[]) => told([...before, ...more], me).move.move;
    expect(moveOf(touch('sales-emailed', 3, { rep: 'Kim Other' }))).toBe('hand-back');
    expect(moveOf(touch('sales-emailed', 3), touch('sales-called', 2))).toBe('wait');
    expect(moveOf(touch('sales-emailed', 3))).toBe('answer-hand-raise');
    expect(moveOf(touch('sales-emailed', 3, { rep: 'Kim Other' }), touch('replied', 2))).toBe(
      'answer-hand-raise',
    );
    const telling = told([...before, touch('sales-emailed', 3), touch('sales-called', 2)], me);
    expect(warningOf(telling, 'opted-out')!.instead!.say).toBe('move_wait_instead');
  });

  it('can’t be switched off, softened or dismissed', () => {
    const rules = { ...DEFAULT_PLAYBOOK.rules, 'opted-out': { on: false, severity: 'info' as const } };
    const touches = [touch('unsubscribed', 10)];
    expect(severityOf('opted-out', touches, { book: { rules } })).toBe('stop');
    expect(
      severityOf('opted-out', touches, { dismissals: [{ rule: 'opted-out', at: Date.UTC(2025, 10, 20) }] }),
    ).toBe('stop');
  });
});
