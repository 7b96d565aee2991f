import { describe, expect, it } from 'vitest';
import { MS, NOBODY, SAM, severityOf, told, touch, warningOf } from '../../../test/story/histories';
import type { Selves } from '../telling';

const RULE = 'someone-else-in-touch';
const KIM = { ...NOBODY, names: ['Kim Other'] };
const by = (rep: string | undefined, days = 5, kind: 'sales-called' | 'deal-opened' = 'sales-called') => [
  touch(kind, days, rep === undefined ? {} : { rep }),
];
const severity = (touches: ReturnType<typeof by>, me: Selves = SAM, team: Selves = NOBODY) =>
  severityOf(RULE, touches, { inSight: { me, team } });

describe('someone-else-in-touch', () => {
  it('holds for 14 days after a touch by somebody else', () => {
    expect(severity(by('Kim Other', 14))).toBe('hold');
    expect(severity(by('Kim Other', 14 + MS))).toBeUndefined();
  });

  it('holds with an open deal, however old', () => {
    expect(severity(by('Kim Other', 400, 'deal-opened'))).toBe('hold');
    expect(severity([...by('Kim Other', 400, 'deal-opened'), touch('deal-won', 300)])).toBeUndefined();
  });

  it.each(['Sam Seller', 'sam seller', 'Seller, Sam', 'SAM.SELLER@ours.example', '4711', 'Sam J. Seller'])(
    'knows “%s” for me',
    (rep) => expect(severity(by(rep))).toBeUndefined(),
  );

  it('spares my team and touches of nobody in particular', () => {
    expect(severity(by('Kim Other'), SAM, KIM)).toBeUndefined();
    expect(severity(by(undefined))).toBeUndefined();
  });

  it('says nothing until it is known who I am', () => {
    expect(severity(by('Kim Other'), NOBODY)).toBeUndefined();
    expect(severity(by('Kim Other'), NOBODY, KIM)).toBeUndefined();
  });

  it('compares like with like', () => {
    const named = { ...NOBODY, names: ['Sam Seller'] };
    const addressed = { ...NOBODY, addresses: ['sam.seller@ours.example'] };
    expect(severity(by('kim@ours.example'), named)).toBeUndefined();
    expect(severity(by('sam.seller@ours.example'), named)).toBeUndefined();
    expect(severity(by('0055g00000AbCdE'), addressed)).toBeUndefined();
    expect(severity(by('0055g00000AbCdE'))).toBe('hold');
    expect(severity(by('Sam Seller'), addressed)).toBeUndefined();
    expect(severity(by('Kim Other'), addressed)).toBe('hold');
    expect(severity(by('kim@ours.example'), addressed)).toBe('hold');
  });

  it('says who, and shows no record', () => {
    const telling = told([touch('sales-talked', 3, { rep: 'Kim Other', title: 'A secret' })], {
      inSight: { me: SAM },
    });
    const warning = warningOf(telling, RULE)!;
    expect(warning.what.with).toEqual(['Kim Other']);
    expect(JSON.stringify(telling.warnings)).not.toContain('A secret');
    expect(telling.move.move).toBe('hand-back');
  });

  it('keeps an open request from being ready, and asks to agree who answers', () => {
    const telling = told([touch('demo-requested', 1), ...by('Kim Other')], { inSight: { me: SAM } });
    expect(telling.verdict).toBe('hold');
    expect(telling.move.move).toBe('answer-hand-raise');
    expect(warningOf(telling, RULE)!.instead!.say).toBe('rule_someone_else_instead_answer');
  });

  it('sees a meeting booked with somebody else', () => {
    expect(
      severityOf(RULE, [touch('meeting-booked', -20, { rep: 'Kim Other' })], { inSight: { me: SAM } }),
    ).toBe('hold');
  });

  it('sees what was written to somebody else', () => {
    const reply = (days: number, rep: string) =>
      severityOf(RULE, [touch('replied', days, { rep })], { inSight: { me: SAM } });
    expect(reply(14, 'Kim Other')).toBe('hold');
    expect(reply(14 + MS, 'Kim Other')).toBeUndefined();
    expect(reply(3, 'Sam Seller')).toBeUndefined();
  });
});
