import { expect, it } from 'vitest';
import { difference, wilson } from './wilson';

const rounded = ({ low, high }: { low: number; high: number }) =>
  [low, high].map((it) => Math.round(it * 1e4) / 1e4);

it.each([
  // Newcombe's tables: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lie between %f and %f', (hits, of, low, high) => {
  expect(rounded(wilson(hits, of))).toEqual([low, high]);
});

it('knows nothing without numbers', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  expect(difference({ hits: 0, of: 0 }, { hits: 3, of: 9 })).toEqual({ low: -1, high: 1 });
  expect(difference({ hits: 3, of: 9 }, { hits: 0, of: 0 })).toEqual({ low: -1, high: 1 });
});

it('leaves exactly nothing below none, and nothing above all', () => {
  for (let of = 1; of <= 200; of++) expect([wilson(0, of).low, wilson(of, of).high, of]).toEqual([0, 1, of]);
});

it.each([
  // Newcombe's table II, method 10: 56/70 less 48/80, 9/10 less 3/10, 10/10 less 0/10.
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [10, 10, 0, 10, 0.6075, 1],
])('%i/%i less %i/%i lies between %f and %f', (a, m, b, n, low, high) => {
  expect(rounded(difference({ hits: a, of: m }, { hits: b, of: n }))).toEqual([low, high]);
});
