import { describe, expect, it } from 'vitest';
import { SMALL } from '../../../test/story/small-tongue';
import { askedIn } from './asked';
import { tongueOf } from './compile';

const TONGUES = [tongueOf(SMALL)];
const asked = (mail: string | undefined): string[] =>
  Object.entries(askedIn(mail, TONGUES)).flatMap(([what, is]) => (is ? [what] : []));

describe('what a mail asks for', () => {
  it.each([
    ['Please call me.', ['talk']],
    ['What does it cost?', ['price', 'anything']],
    ['Show me your product.', ['product']],
    ['Send me the paper.', ['content']],
    ['Who are you?', ['who', 'anything']],
    ['Which labels?', ['anything']],
    ['Send me the paper. What does it cost?', ['price', 'content', 'anything']],
    ['Thanks.', []],
    [' \n ', []],
    [undefined, []],
  ])('%j', (mail, expected) => {
    expect(asked(mail)).toEqual(expected);
  });

  it('is not what the rep’s quoted mail asks for', () => {
    expect(asked('Thanks.\n> What does it cost? Who are you?')).toEqual([]);
  });

  it('is read in its first 20,000 signs', () => {
    const behind = (signs: number) => `${'x'.repeat(signs)} send me the paper`;
    expect(asked(behind(20_000 - 18))).toEqual(['content']);
    expect(asked(behind(20_000))).toEqual([]);
  });

  it('is understood in any of the languages, and in none without', () => {
    const other = tongueOf({
      ...SMALL,
      language: 'xx',
      lines: { ...SMALL.lines, 'asks-price': 'was kostet es' },
    });
    expect(askedIn('Was kostet es?', [...TONGUES, other]).price).toBe(true);
    expect(askedIn('What does it cost?', []).price).toBe(false);
  });
});
