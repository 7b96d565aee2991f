import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pieces } from './marked';

it('marks what was found and nothing else', () => {
  expect(pieces('do you have 15 minutes?', [{ start: 12, end: 22 }])).toEqual([
    { start: 0, text: 'do you have ', isMarked: false },
    { start: 12, text: '15 minutes', isMarked: true },
    { start: 22, text: '?', isMarked: false },
  ]);
});

it('keeps every letter, and marks each that lies in a span, whatever the spans', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
      const cut = pieces(text, spans);
      expect(cut.map((it) => it.text).join('')).toBe(text);
      for (const { start, text: piece, isMarked } of cut)
        for (let at = start; at < start + piece.length; at++)
          expect(spans.some((it) => it.start <= at && at < it.end)).toBe(isMarked);
    }),
  );
});
