import { describe, expect, it } from 'vitest';
import { aloud } from '../../../test/story/aloud';
import { MS, NOW, SAM, told, touch, warningOf } from '../../../test/story/histories';
import { DAY } from '../time';

const idsOf = (touches: ReturnType<typeof touch>[]) => touches.map((it) => it.id);
const evidence = (rule: string, ...of: Parameters<typeof told>) =>
  warningOf(told(...of), rule)!.evidence.map((it) => aloud(it, NOW));

describe('evidence', () => {
  it('of opt-outs is the newest two, and the newest opt-in lifts them', () => {
    const outs = [9, 8, 7].map((it) => touch('unsubscribed', it));
    expect(evidence('opted-out', outs)).toEqual(['Unsubscribed, Nov 12.', 'Unsubscribed, Nov 13.']);
    expect(
      warningOf(told([touch('opted-in', 20), outs[0]!, touch('opted-in', 5)]), 'opted-out'),
    ).toBeUndefined();
  });

  it('of writing after an opt-out is the newest that was written, and not what was written with it', () => {
    const out = touch('unsubscribed', 9);
    const wrote = [touch('replied', 5), touch('replied', 0)];
    expect(warningOf(told([out, ...wrote]), 'opted-out')!.touches).toEqual([out.id, wrote[1]!.id]);
    expect(warningOf(told([out, touch('replied', 9)]), 'opted-out')!.severity).toBe('stop');
  });

  it('of too much contact is the newest three attempts, and all that was counted', () => {
    const calls = [1, 2, 3, 4, 40].map((it) => touch('sales-called', it));
    const telling = told(calls);
    expect(warningOf(telling, 'too-much-contact')!.evidence).toHaveLength(3);
    expect(warningOf(telling, 'too-much-contact')!.touches).toEqual(idsOf(calls.slice(0, 4)).toReversed());
    expect(aloud(warningOf(telling, 'too-much-contact')!.what, NOW)).toBe(
      '4 attempts in 7 days, and no answer.',
    );
  });

  it('of attempts in a month counts the month, and leaves marketing out', () => {
    const calls = [2, 10, 18, 26, 50].map((it) => touch('sales-called', it));
    const warning = warningOf(told([...calls, touch('nurture-sent', 5)]), 'too-much-contact')!;
    expect(aloud(warning.what, NOW)).toBe('4 attempts in 30 days, and no answer.');
    expect(warning.touches).toEqual(idsOf(calls.slice(0, 4)).toReversed());
  });

  it('of all together counts both, in order, and no older ones', () => {
    const sent = [1, 3, 5, 7, 9, 11, 13, 40].map((it) => touch('nurture-sent', it));
    const call = touch('sales-called', 6);
    const warning = warningOf(told([...sent, call]), 'too-much-contact')!;
    expect(aloud(warning.what, NOW)).toBe('8 messages from us in 30 days, and no answer.');
    expect(warning.touches).toEqual(
      [...sent.slice(0, 7), call].toSorted((a, b) => a.at - b.at).map((it) => it.id),
    );
    expect(warning.until).toBe(NOW + 17 * DAY + 1);
  });

  it('of marketing alone is of the month, the newest last', () => {
    const sent = [1, 2, 3, 4, 5, 6, 7, 8, 40].map((it) => touch('nurture-sent', it));
    expect(warningOf(told(sent), 'too-much-contact')!.touches).toEqual(idsOf(sent.slice(0, 8)).toReversed());
    expect(aloud(warningOf(told(sent), 'too-much-contact')!.what, NOW)).toBe(
      'Marketing has written 8 times in 30 days.',
    );
  });

  it('of mail in flight is the next two and the newest two', () => {
    const titled = (kind: 'nurture-sent' | 'nurture-scheduled', days: number, title: string) =>
      touch(kind, days, { title });
    const touches = [
      titled('nurture-scheduled', -0.2, 'N1'),
      titled('nurture-scheduled', -0.3, 'N2'),
      titled('nurture-scheduled', -0.4, 'N3'),
      titled('nurture-sent', 0.2, 'S1'),
      titled('nurture-sent', 0.3, 'S2'),
      titled('nurture-sent', 0.4, 'S3'),
    ];
    expect(evidence('nurture-in-flight', touches).map((it) => it.slice(1, 3))).toEqual([
      'N1',
      'N2',
      'S1',
      'S2',
    ]);
    expect(warningOf(told(touches), 'nurture-in-flight')!.touches).toEqual(
      [5, 4, 3, 0, 1, 2].map((it) => touches[it]!.id),
    );
  });

  it('of mail in flight says to build on it with every way of writing', () => {
    const assets = [{ title: 'On labels', format: 'webinar', topic: 'labels' }];
    const sent = touch('nurture-sent', 1);
    const instead = (...of: Parameters<typeof told>) =>
      warningOf(told(...of), 'nurture-in-flight')!.instead?.say;
    expect(instead([sent, touch('page-visited', 9, { topic: 'labels' })], { book: { assets } })).toBe(
      'rule_in_flight_instead',
    );
    expect(instead([sent, touch('pricing-visited', 9)])).toBe('rule_in_flight_instead');
    expect(instead([sent, touch('deal-lost', 9)])).toBeUndefined();
  });

  it('of a step back is the newest two touches', () => {
    const visits = [1, 2, 3].map((it) => touch('page-visited', it, { title: `Page ${it}` }));
    const told3 = [...visits, touch('pricing-visited', 40), touch('pricing-visited', 50)];
    expect(evidence('stepped-back', told3)).toEqual(['“Page 2”, Nov 18.', '“Page 1”, yesterday.']);
    const instead = (...more: ReturnType<typeof touch>[]) =>
      warningOf(told([...told3, ...more]), 'stepped-back')!.instead?.say;
    expect(instead()).toBe('rule_stepped_back_instead');
    expect(instead(touch('deal-lost', 60))).toBeUndefined();
  });

  it('of stale sources comes with the oldest first', () => {
    const reading = (label: string, days: number, source = label) => ({
      source,
      label,
      readAt: NOW - days * DAY,
      isFile: false,
    });
    expect(
      evidence('stale-history', [], {
        readings: [reading('B', 9), reading('A', 12), reading('old B', 20, 'B')],
      }),
    ).toEqual(['A, last read: Nov 8.', 'B, last read: Nov 11.']);
    const stop = told([touch('objected', 1)], { readings: [reading('B', 9)] });
    expect(warningOf(stop, 'stale-history')!.instead).toBeUndefined();
  });

  it('of somebody else counts what they did to the record, today and to come', () => {
    const by = (kind: 'reclassified' | 'sales-called' | 'meeting-booked', days: number) =>
      touch(kind, days, { rep: 'Kim Other' });
    const of = (...touches: ReturnType<typeof touch>[]) =>
      evidence('someone-else-in-touch', touches, { inSight: { me: SAM } });
    expect(of(by('reclassified', 3))).toEqual(['Last touch: Nov 17.']);
    expect(of(by('sales-called', 0))).toEqual(['Last touch: today.']);
    expect(of(by('meeting-booked', -MS))).toEqual(['A meeting is booked: today.']);
  });

  it('of somebody else leaves the words to the move that waits, or does not write', () => {
    const kim = (days: number) => touch('sales-called', days, { rep: 'Kim Other' });
    const instead = (...touches: ReturnType<typeof touch>[]) =>
      warningOf(told(touches, { inSight: { me: SAM } }), 'someone-else-in-touch')!.instead?.say;
    expect(instead(kim(3))).toBe('rule_someone_else_instead');
    expect(instead(kim(3), kim(4))).toBeUndefined();
    expect(instead(kim(3), touch('objected', 9))).toBeUndefined();
  });
});
