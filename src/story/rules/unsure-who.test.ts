import { describe, expect, it } from 'vitest';
import { JANE, severityOf, told, touch, warningOf } from '../../../test/story/histories';

const RULE = 'unsure-who';
const click = [touch('nurture-clicked', 3, { title: 'A letter', topic: 'labels' })];

describe('unsure-who', () => {
  it('holds where only name and company match', () => {
    expect(severityOf(RULE, click, { match: { by: 'name-and-company', candidates: [JANE] } })).toBe('hold');
    expect(severityOf(RULE, click, { match: { by: 'name-and-company', candidates: [] } })).toBe('hold');
  });

  it('holds where another record fits as well', () => {
    expect(severityOf(RULE, click, { match: { by: 'slug', candidates: [JANE] } })).toBe('hold');
    expect(severityOf(RULE, click, { match: { by: 'slug', candidates: [] } })).toBeUndefined();
    expect(severityOf(RULE, [], { match: { by: 'none', candidates: [] } })).toBeUndefined();
  });

  it('is silent where nobody was found, whoever else might fit', () => {
    expect(severityOf(RULE, [], { match: { by: 'none', candidates: [JANE] } })).toBeUndefined();
  });

  it('says how many fit, and to ask where there is something to ask', () => {
    const warning = (by: 'slug' | 'name-and-company', fitting: number, ...more: ReturnType<typeof touch>[]) =>
      warningOf(told([...click, ...more], { match: { by, candidates: Array(fitting).fill(JANE) } }), RULE)!;
    expect(warning('slug', 1).evidence).toMatchObject([{ say: 'rule_unsure_who_records', count: 2 }]);
    expect(warning('name-and-company', 1).evidence).toMatchObject([{ say: 'rule_unsure_who_by_name' }]);
    expect(warning('name-and-company', 2).evidence).toMatchObject([
      { say: 'rule_unsure_who_by_name' },
      { say: 'rule_unsure_who_records', count: 2 },
    ]);
    expect(warning('slug', 1).instead?.say).toBe('rule_unsure_who_instead');
    expect(warning('slug', 1, touch('demo-requested', 1)).instead?.say).toBe('rule_unsure_who_instead');
    expect(warning('slug', 1, touch('objected', 1)).instead).toBeUndefined();
  });

  it('holds where a profile shows an address that is on record under another name', () => {
    expect(severityOf(RULE, click, { match: { by: 'address', candidates: [], isOtherName: true } })).toBe(
      'hold',
    );
  });

  it('asks, without a word of the doubtful record', () => {
    const { move, otherWays } = told(click, { match: { by: 'name-and-company', candidates: [JANE, JANE] } });
    expect(move.move).toBe('ask-question');
    expect(JSON.stringify([move, otherWays])).not.toMatch(/labels|A letter|Jane/);
  });

  it('keeps an open request from being ready', () => {
    const telling = told([touch('demo-requested', 1)], {
      match: { by: 'name-and-company', candidates: [JANE] },
    });
    expect(telling.verdict).toBe('hold');
    expect(telling.move.move).toBe('answer-hand-raise');
  });
});
