import { describe, expect, it } from 'vitest';
import { aloud } from '../../../test/story/aloud';
import { MS, NOBODY, NOW, SAM, severityOf, told, touch, warningOf } from '../../../test/story/histories';

const RULE = 'in-conversation';

describe('in-conversation', () => {
  it('tells of a conversation within 30 days', () => {
    expect(severityOf(RULE, [touch('sales-talked', 30)])).toBe('info');
    expect(severityOf(RULE, [touch('sales-met', 30 + MS)])).toBeUndefined();
    expect(told([touch('sales-talked', 3)]).verdict).toBe('ready');
  });

  it('tells of a hand-raise answered within 30 days', () => {
    expect(severityOf(RULE, [touch('contact-requested', 31), touch('sales-emailed', 30)])).toBe('info');
    expect(
      severityOf(RULE, [touch('contact-requested', 31), touch('sales-emailed', 30 + MS)]),
    ).toBeUndefined();
    expect(
      severityOf(RULE, [
        touch('contact-requested', 50),
        touch('sales-emailed', 40),
        touch('sales-emailed', 5),
      ]),
    ).toBeUndefined();
    expect(severityOf(RULE, [touch('contact-requested', 5), touch('sales-emailed', 6)])).toBeUndefined();
  });

  it('tells of my open deal, and of no other’s', () => {
    const deal = (rep?: string) => [touch('deal-opened', 100, rep ? { rep } : {})];
    const inSight = { me: SAM, team: { ...NOBODY, names: ['Tom Mate'] } };
    expect(severityOf(RULE, deal('Sam Seller'), { inSight })).toBe('info');
    expect(severityOf(RULE, deal(), { inSight })).toBe('info');
    expect(severityOf(RULE, deal('Kim Other'), { inSight })).toBeUndefined();
    expect(severityOf(RULE, deal('Tom Mate'), { inSight })).toBeUndefined();
    expect(severityOf(RULE, deal('Kim Other'))).toBe('info');
    expect(severityOf(RULE, [...deal('Sam Seller'), touch('deal-lost', 99)], { inSight })).toBeUndefined();
  });

  it('says whose talk it is, and shows no word of another’s', () => {
    const inSight = { me: SAM };
    const kim = { rep: 'Kim Other', title: 'A secret' };
    const told3 = (...touches: ReturnType<typeof touch>[]) => {
      const { what, evidence } = warningOf(told(touches, { inSight }), RULE)!;
      return [what.say, ...evidence.map((it) => aloud(it, NOW))];
    };
    expect(told3(touch('sales-talked', 3, kim))).toEqual(['rule_in_conversation_others', 'A talk, Nov 17.']);
    expect(told3(touch('sales-talked', 3, { ...kim, rep: 'Sam Seller' }))[0]).toBe('rule_in_conversation');
    expect(told3(touch('sales-talked', 3, kim), touch('deal-opened', 9, { rep: 'Sam Seller' }))[0]).toBe(
      'rule_in_conversation',
    );
    expect(told3(touch('demo-requested', 5), touch('sales-emailed', 3, kim))).toEqual([
      'rule_in_conversation_others',
      'Asked: Nov 15. Answered: Nov 17.',
    ]);
  });

  it('shows the newest three deals', () => {
    const deals = [9, 8, 7, 6].map((it) => touch('deal-opened', it, { title: `Plant ${it}` }));
    const warning = warningOf(told(deals), RULE)!;
    expect(warning.touches).toEqual(deals.slice(1).map((it) => it.id));
    expect(warning.evidence).toHaveLength(3);
  });

  it('tells deals apart by title', () => {
    const one = touch('deal-opened', 100, { title: 'Plant 1' });
    const two = touch('deal-opened', 90, { title: 'Plant 2' });
    expect(severityOf(RULE, [one, two, touch('deal-won', 80, { title: 'Plant 1' })])).toBe('info');
    expect(severityOf(RULE, [one, two, touch('deal-won', 80)])).toBeUndefined();
  });

  it('tells that their mail is being answered, unless a machine wrote it', () => {
    expect(severityOf(RULE, [], { inSight: { answering: { text: 'How does it work?' } } })).toBe('info');
    expect(
      severityOf(RULE, [], { inSight: { answering: { text: 'I am currently out of the office.' } } }),
    ).toBeUndefined();
  });

  it('is not made by a plain reply', () => {
    expect(severityOf(RULE, [touch('replied', 3)])).toBeUndefined();
  });
});
