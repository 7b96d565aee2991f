import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Learned, WEIGHED, type WeighedFinding } from '../../playbook/phrases/types';
import { likest, NUMBERS, pack, Scales } from './likeness';
import { PLACES } from './traits';

const NOTHING: Learned = { bias: 0, unlike: 0, step: 0, weights: '' };
const learnedOf = (some: Partial<Record<WeighedFinding, Learned>>) =>
  ({
    ...Object.fromEntries(WEIGHED.map((id) => [id, NOTHING])),
    ...some,
  }) as Readonly<Record<WeighedFinding, Learned>>;
const withWeights = (weights: ReadonlyMap<number, number>) =>
  new Scales(learnedOf({ pitch: { bias: -1, unlike: -2, step: 0.5, weights: pack(weights) } }));
const pitchOf = (scales: Scales, traits: readonly number[]) => scales.weigh(traits)[NUMBERS.pitch];

const WEIGHT = fc.integer({ min: -6, max: 6 }).filter((it) => it !== 0);
const LEARNED = fc
  .array(fc.tuple(fc.integer({ min: 0, max: PLACES - 1 }), WEIGHT), { maxLength: 300 })
  .map((entries) => new Map(entries));

describe('what was learned', () => {
  it('weighs each trait as it was packed, near places and far ones', () => {
    fc.assert(
      fc.property(LEARNED, (weights) => {
        const scales = withWeights(weights);
        for (const [place, weight] of weights) expect(pitchOf(scales, [place])).toBe(-1 + 0.5 * weight);
      }),
    );
  });

  it('is packed in signs that need no escape in a program', () => {
    fc.assert(
      fc.property(LEARNED, (weights) => {
        expect(pack(weights)).not.toMatch(/[^!-~]|['"`\\$]/);
      }),
    );
  });

  it('counts a trait once, and says less in a longer sentence', () => {
    const scales = withWeights(new Map([[7, 6]]));
    expect(pitchOf(scales, [7, 7, 7, 7])).toBe(-1 + (0.5 * 6) / 2);
    expect(pitchOf(scales, [7, 1, 2, 3])).toBe(-1 + (0.5 * 6) / 2);
  });

  it('weighs what it never met as nothing', () => {
    const scales = withWeights(new Map([[7, 6]]));
    expect(pitchOf(scales, [8])).toBe(-1);
    expect(pitchOf(scales, [])).toBe(-1);
  });

  it('keeps findings apart', () => {
    const weights = pack(new Map([[7, 3]]));
    const scales = new Scales(learnedOf({ price: { bias: -1, unlike: -2, step: 1, weights } }));
    expect([...scales.weigh([7])]).toEqual(WEIGHED.map((id) => (id === 'price' ? 2 : 0)));
    expect(scales.unlike[NUMBERS.price]).toBe(-2);
  });

  it('is the most of several parts, finding by finding', () => {
    const parts = [Float64Array.of(1, 0, 0, 0, 0, -3), Float64Array.of(0, 2, 0, 0, 0, -2)];
    expect([...likest(parts)]).toEqual([1, 2, 0, 0, 0, -2]);
  });
});
