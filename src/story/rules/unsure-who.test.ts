import { describe, expect, it } from 'vitest';
import { JANE, severityOf, told, touch } from '../../../test/story/histories';

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
