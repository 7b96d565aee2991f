import { describe, expect, it } from 'vitest';
import { MS, NOBODY, SAM, severityOf, told, touch } from '../../../test/story/histories';

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
