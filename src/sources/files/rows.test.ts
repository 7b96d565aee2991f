import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { delimiterOf, type RowProblem, RowSplitter } from './rows';

interface Split {
  readonly rows: (readonly [row: number, cells: string[]])[];
  readonly refused: (readonly [row: number, problem: RowProblem])[];
}

function split(pieces: readonly string[], delimiter = ','): Split {
  const out: Split = { rows: [], refused: [] };
  const splitter = new RowSplitter(delimiter, {
    take: (cells, row) => out.rows.push([row, cells]),
    refuse: (problem, row) => out.refused.push([row, problem]),
  });
  for (const piece of pieces) splitter.push(piece, false);
  splitter.push('', true);
  return out;
}

const cellsOf = (text: string, delimiter?: string) => split([text], delimiter).rows.map(([, cells]) => cells);

describe('rows and cells', () => {
  test.each<[string, string[][]]>([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    ['a,"b, ""c""",d', [['a', 'b, "c"', 'd']]],
    ['"two\nlines",x\ny', [['two\nlines', 'x'], ['y']]],
    ['"a" ,b', [['a', 'b']]],
    ['a 5" pipe,b', [['a 5" pipe', 'b']]],
    [
      'a,,\n,b,',
      [
        ['a', '', ''],
        ['', 'b', ''],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['""', [['']]],
    ['', []],
  ])('%j', (text, rows) => expect(cellsOf(text)).toEqual(rows));

  test.each([',', ';', '\t', '|'])('“%s” is told from the header', (delimiter) => {
    expect(delimiterOf(['email', 'at', '"a,b;c"', 'kind'].join(delimiter))).toBe(delimiter);
    expect(cellsOf(`a${delimiter}b`, delimiter)).toEqual([['a', 'b']]);
  });

  test('are as Papa Parse has them, wherever the pieces end', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '\r', '\r\n', ';'),
      maxLength: 6,
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    const newline = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(table, newline, fc.array(fc.nat(60), { maxLength: 6 }), (rows, line, cuts) => {
        const text = Papa.unparse(rows, { newline: line, quotes: true });
        const at = [0, ...cuts.map((it) => it % (text.length + 1)).sort((a, b) => a - b), text.length];
        const pieces = at.slice(1).map((end, nth) => text.slice(at[nth], end));
        const expected = Papa.parse<string[]>(text, { newline: line, delimiter: ',' }).data;
        expect(split(pieces)).toEqual({ rows: expected.map((cells, nth) => [nth + 1, cells]), refused: [] });
      }),
    );
  });

  test('no text at all is lost or hangs, wherever the pieces end', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' '), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(40), (it, cut) => {
        const whole = split([it]);
        expect(split([it.slice(0, cut), it.slice(cut)])).toEqual(whole);
        const numbers = [...whole.rows.map(([row]) => row), ...whole.refused.map(([row]) => row)].sort(
          (a, b) => a - b,
        );
        expect(numbers).toEqual(numbers.map((_, nth) => nth + 1));
      }),
      { numRuns: 500 },
    );
  });
});

describe('broken quotes', () => {
  test('cost their own line', () => {
    const { rows, refused } = split(['a,b\n1,"open\n2,x\n3,"fine"\n4,y']);
    expect(refused).toEqual([[2, 'bad-quote']]);
    expect(rows).toEqual([
      [1, ['a', 'b']],
      [3, ['2', 'x']],
      [4, ['3', 'fine']],
      [5, ['4', 'y']],
    ]);
  });

  test('one that is never closed does not swallow the file', () => {
    const { rows, refused } = split([
      'a,b\n1,"open\n',
      ...Array.from({ length: 5_000 }, (_, nth) => `${nth},${'x'.repeat(100)}\n`),
    ]);
    expect(refused).toEqual([[2, 'open-quote']]);
    expect(rows).toHaveLength(5_001);
  });

  test('one that is closed only far away was never meant to be', () => {
    const lines = Array.from({ length: 3_000 }, () => 'x'.repeat(100)).join('\n');
    const { rows, refused } = split([`a,b\n1,"open\n${lines}\nend",c\n`]);
    expect(refused).toEqual([[2, 'open-quote']]);
    expect(rows).toHaveLength(3_002);
  });

  test('at the very end are refused too', () => {
    expect(split(['a\n"open']).refused).toEqual([[2, 'open-quote']]);
    expect(split(['a\n"open" x']).refused).toEqual([[2, 'bad-quote']]);
  });

  test('in every line take no more than linear time', () => {
    const lines = Array.from({ length: 50_000 }, (_, nth) => `${nth},"open`).join('\n');
    const { rows, refused } = split([lines]);
    expect(rows.length + refused.length).toBe(50_000);
  });
});

describe('a row that does not end', () => {
  test.each([
    ['bare', 'x'],
    ['quoted', '"x'],
  ])('%s: is refused once and passed over in bounded memory', (_, start) => {
    const piece = 'x'.repeat(1 << 18);
    const { rows, refused } = split([
      'a,b\n',
      start,
      ...Array.from({ length: 40 }, () => piece),
      '\nnext,row\n',
    ]);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toEqual([2, 'too-long']);
    expect(rows.at(-1)?.[1]).toEqual(['next', 'row']);
  });
});
